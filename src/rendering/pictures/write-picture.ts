/** Fills the place of a picture: its bytes, as large as its place allows, its alternative text. */
import type { MadePicture } from '../expressions/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';
import { type Media, mediumOf } from './media.ts';

/** `shown` are the relationships of the pictures of the part that is being written, by their parts. */
export function writePicture(place: string, picture: MadePicture, media: Media, shown: Map<string, string>): string {
  const medium = mediumOf(picture.path, media);
  if (!medium) return '';
  const id = shown.get(medium.part) ?? `picture${shown.size + 1}`;
  shown.set(medium.part, id);
  const [width, height] = [sizeOf(place, 'cx'), sizeOf(place, 'cy')];
  const [across, down] = [width / medium.width, height / medium.height];
  const scale = picture.fills ? Math.max(across, down) : Math.min(across, down);
  const shownSize = (size: number, place: number) => String(picture.fills ? place : Math.max(1, Math.round(size * scale)));
  const sized = place
    .replace(/<\?cx \d+\?>/g, shownSize(medium.width, width))
    .replace(/<\?cy \d+\?>/g, shownSize(medium.height, height))
    .replace(/<\?embed\?>/g, id)
    .replace(/<\?crop\?>/g, picture.fills ? cropped(1 - across / scale, 1 - down / scale) : '');
  return changeStretches(sized, /<\?(?<end>\/)?alt\?>/g, ({ inner }) =>
    picture.alt === null ? inner.trim() : escapeAttribute(picture.alt),
  );
}

/** What is left out, half of it at either end, in thousandths of a percent (ECMA-376, 20.1.8.55). */
function cropped(across: number, down: number): string {
  const [x, y] = [across, down].map((share) => Math.round(share * 50_000));
  return `<a:srcRect l="${x}" t="${y}" r="${x}" b="${y}"/>`;
}

const sizeOf = (place: string, side: string): number => Number(new RegExp(`<\\?${side} (\\d+)\\?>`).exec(place)?.[1] ?? 1);
