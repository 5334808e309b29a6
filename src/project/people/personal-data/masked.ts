// What tells of somebody, hidden sign by sign: for terminals and JSON, which others read over a shoulder.
import { personalDataFinder } from './personal-data-in.ts';

export const hidden = '•';

/** `names`: those of the private file. The text stays as long as it was. */
export function personalDataMask(names: readonly string[] = []): (text: string) => string {
  const find = personalDataFinder(names);
  return (text) =>
    find(text).reduce((masked, { start, end }) => masked.slice(0, start) + hidden.repeat(end - start) + masked.slice(end), text);
}
