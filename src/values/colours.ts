// Colours, each `RRGGBB`: how far two stand apart, which makes a text readable, and what they make when mixed.

/** WCAG 2.2, contrast ratio of two `RRGGBB`: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of the other colour, from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  return channels(colour)
    .map((part, index) =>
      Math.round(part + ((others[index] ?? 0) - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** The colour itself where it stands out enough from each ground, else the nearest of its shades that does, in hundredths of black. */
export function darkened(colour: string, grounds: readonly string[], ratio: number): string {
  const shades = Array.from({ length: 101 }, (_, share) => (share === 0 ? colour : mixed(colour, '000000', share / 100)));
  return shades.find((shade) => grounds.every((ground) => contrast(shade, ground) >= ratio)) ?? '000000';
}

/** The colour itself where it stands out enough from each dark ground, else the nearest of its tints that does, in hundredths of white. */
export function lightened(colour: string, grounds: readonly string[], ratio: number): string {
  const tints = Array.from({ length: 101 }, (_, share) => (share === 0 ? colour : mixed(colour, 'FFFFFF', share / 100)));
  return tints.find((tint) => grounds.every((ground) => contrast(tint, ground) >= ratio)) ?? 'FFFFFF';
}

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
