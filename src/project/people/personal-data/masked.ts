// What tells of somebody, hidden sign by sign: for terminals and JSON, which others read over a shoulder.
import { personalDataFinder } from './personal-data-in.ts';

export const hidden = '•';

/** `names`: those of the private file. The text stays as long as it was. */
export function personalDataMask(names: readonly string[] = []): (text: string) => string {
  const find = personalDataFinder(names);
  return (text) =>
    find(text).reduce((masked, { start, end }) => masked.slice(0, start) + hidden.repeat(end - start) + masked.slice(end), text);
}

/** The text without what tells of somebody: for what is called after it, and is read where the text itself may not be. */
export function withoutPersonalData(names: readonly string[] = []): (text: string) => string {
  const find = personalDataFinder(names);
  return (text) =>
    find(text)
      .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
      .replace(/\s+/g, ' ')
      .trim();
}
