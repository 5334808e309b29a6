/** Blank lines of Markdown: those that blocks leave behind them say no more than one. */

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The same text without a blank line after another; what stands between fences is kept as it is. */
export function withoutBlankRuns(markdown: string): string {
  let fence: string | null = null;
  let isBlank = false;
  return markdown
    .split('\n')
    .filter((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (mark !== undefined && fence === null) fence = mark;
      else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
      const follows = isBlank;
      isBlank = fence === null && line.trim() === '';
      return !(isBlank && follows);
    })
    .join('\n');
}
