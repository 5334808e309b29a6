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
    .map((part, index) => hex(part + ((others[index] ?? 0) - part) * share))
    .join('');
}

/** The colour itself where it stands out enough from each ground, else the nearest of its shades that does, in hundredths of black. */
export function darkened(colour: string, grounds: readonly string[], ratio: number): string {
  const shades = Array.from({ length: 101 }, (_, share) => (share === 0 ? colour : mixed(colour, '000000', share / 100)));
  return shades.find((shade) => grounds.every((ground) => contrast(shade, ground) >= ratio)) ?? '000000';
}

/** Steps of lightness between black and white. */
const LIGHTNESSES = 1000;

/**
 * The shade of the same hue and saturation (HSL, CSS Color 4, 7) that stands out enough from each ground, at the least change of lightness; the
 * darker of two. Null when none does.
 */
export function nearestShade(colour: string, grounds: readonly string[], ratio: number): string | null {
  const isRead = (shade: string): boolean => grounds.every((ground) => contrast(shade, ground) >= ratio);
  if (isRead(colour)) return colour.toUpperCase();
  const shadeAt = shadesOf(colour);
  const here = lightness(colour) * LIGHTNESSES;
  const steps = Array.from({ length: LIGHTNESSES + 1 }, (_, step) => step).sort(
    (a, b) => Math.abs(a - here) - Math.abs(b - here) || a - b,
  );
  return steps.map((step) => shadeAt(step / LIGHTNESSES)).find(isRead) ?? null;
}

/** HSL, from 0 to 1: half of what the strongest and the weakest channel make together. */
export function lightness(colour: string): number {
  const parts = channels(colour).map((part) => part / 255);
  return (Math.max(...parts) + Math.min(...parts)) / 2;
}

/** Each channel as far from the middle as lightness leaves room for it: hue and saturation stay. */
function shadesOf(colour: string): (lightness: number) => string {
  const parts = channels(colour).map((part) => part / 255);
  const middle = lightness(colour);
  const room = (at: number): number => Math.min(at, 1 - at);
  const offsets = parts.map((part) => (room(middle) === 0 ? 0 : (part - middle) / room(middle)));
  return (at) => offsets.map((offset) => hex(255 * (at + offset * room(at)))).join('');
}

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0').toUpperCase();

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
