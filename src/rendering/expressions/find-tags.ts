/** Finds the tags of a text, and the braces that open without closing. */

export type FoundTag = {
  readonly text: string;
  /** Where the tag stands; what `~` asks to strip around it goes with it from `from` to `to`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}/;
const RAW = /\{\{\{(?:(?!\{\{)[\s\S])*?\}\}\}/;
const PLAIN = /\{\{(?:(?!\{\{)[\s\S])*?\}\}/;
const TAG = new RegExp([COMMENT, RAW, PLAIN].map(({ source }) => source).join('|'), 'g');

export function findTags(text: string): { readonly tags: readonly FoundTag[]; readonly unclosed: readonly string[] } {
  const tags: FoundTag[] = [];
  const unclosed: string[] = [];
  let last = 0;
  for (const { 0: found, index } of text.matchAll(TAG)) {
    const end = index + found.length;
    const before = text.slice(last, index);
    noteUnclosed(before, unclosed);
    const stripsBefore = /^\{\{\{?~/.test(found) ? before.length - before.trimEnd().length : 0;
    const after = text.slice(end);
    const stripsAfter = /~\}\}\}?$/.test(found) ? after.length - after.trimStart().length : 0;
    tags.push({ text: found, at: index, from: index - stripsBefore, to: end + stripsAfter });
    last = end;
  }
  noteUnclosed(text.slice(last), unclosed);
  return { tags, unclosed };
}

function noteUnclosed(text: string, unclosed: string[]): void {
  const at = text.indexOf('{{');
  if (at >= 0) unclosed.push(text.slice(at, at + 60));
}
