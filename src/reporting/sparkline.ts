// A series as one line of characters.

const heights = '▁▂▃▄▅▆▇█';

/** The last `most` values, the lowest at the bottom; a level series stays in the middle. Empty without a value. */
export function sparkline(values: readonly number[], most = 10): string {
  const shown = values.slice(-most);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const heightOf = (value: number): number =>
    high === low ? 3 : Math.round(((value - low) / (high - low)) * (heights.length - 1));
  return shown.map((value) => heights[heightOf(value)]).join('');
}
