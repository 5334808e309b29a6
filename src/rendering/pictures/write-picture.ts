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
  const scale = Math.min(width / medium.width, height / medium.height);
  const sized = place
    .replace(/<\?cx \d+\?>/g, String(Math.max(1, Math.round(medium.width * scale))))
    .replace(/<\?cy \d+\?>/g, String(Math.max(1, Math.round(medium.height * scale))))
    .replace(/<\?embed\?>/g, id);
  return changeStretches(sized, /<\?(?<end>\/)?alt\?>/g, ({ inner }) =>
    picture.alt === null ? inner.trim() : escapeAttribute(picture.alt),
  );
}

const sizeOf = (place: string, side: string): number => Number(new RegExp(`<\\?${side} (\\d+)\\?>`).exec(place)?.[1] ?? 1);
