/** Fills the place of a picture: its bytes, as large as its place allows, its alternative text. */
import type { MadePicture } from '../expressions/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';
import { readPicture } from '../pictures/index.ts';
import type { DocumentState, WordState } from './state.ts';

/** A picture as a part of the document; the same picture is one part, however often it is shown. */
export type Medium = { readonly part: string; readonly bytes: Uint8Array; readonly width: number; readonly height: number };

export function writePicture(place: string, picture: MadePicture, state: WordState): string {
  const medium = mediumOf(picture.path, state.document);
  if (!medium) return '';
  const id = state.pictures.get(medium.part) ?? `picture${state.pictures.size + 1}`;
  state.pictures.set(medium.part, id);
  const [width, height] = [sizeOf(place, 'cx'), sizeOf(place, 'cy')];
  const scale = Math.min(width / medium.width, height / medium.height);
  return place
    .replace(/<\?cx \d+\?>/g, String(Math.max(1, Math.round(medium.width * scale))))
    .replace(/<\?cy \d+\?>/g, String(Math.max(1, Math.round(medium.height * scale))))
    .replace(/<\?embed\?>/g, id)
    .replace(/<\?alt\?>([\s\S]*?)<\?\/alt\?>/g, (_, words: string) =>
      picture.alt === null ? words.trim() : escapeAttribute(picture.alt),
    );
}

const sizeOf = (place: string, side: string): number => Number(new RegExp(`<\\?${side} (\\d+)\\?>`).exec(place)?.[1] ?? 1);

function mediumOf(path: string, { media, assets, isTaken }: DocumentState): Medium | undefined {
  const known = media.get(path);
  const bytes = assets.get(path);
  if (known || !bytes) return known;
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return undefined;
  let count = media.size + 1;
  const partOf = () => `word/media/picture${count}.${picture.format}`;
  while (isTaken(partOf())) count += 1;
  const medium = { part: partOf(), bytes, width: picture.width, height: picture.height };
  media.set(path, medium);
  return medium;
}
