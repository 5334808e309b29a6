/** Values that only our own functions make: styled text and pictures, which each format writes in its own way. */
import { type Block, plainOf } from '../markdown/index.ts';

/** Text with its look: Markdown, or a link. */
export type MadeText = { readonly kind: 'text'; readonly blocks: readonly Block[] };
/** A picture of the project, by its path; `alt` is what is read aloud in its stead, null to keep the words of its place. */
export type MadePicture = { readonly kind: 'picture'; readonly path: string; readonly alt: string | null };
export type Made = MadeText | MadePicture;

// Nothing that a view holds can pass for one of these, whatever its fields are called.
const all = new WeakSet<object>();

export function madeText(blocks: readonly Block[]): MadeText {
  const made: MadeText = { kind: 'text', blocks };
  all.add(made);
  return made;
}

export function madePicture(path: string, alt: string | null): MadePicture {
  const made: MadePicture = { kind: 'picture', path, alt };
  all.add(made);
  return made;
}

export const isMade = (value: unknown): value is Made => typeof value === 'object' && value !== null && all.has(value);

/** What is left of it where only characters can stand. */
export const plainOfMade = (made: Made): string => (made.kind === 'text' ? plainOf(made.blocks) : (made.alt ?? ''));
