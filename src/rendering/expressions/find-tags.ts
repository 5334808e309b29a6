/** Finds the tags of a text, and the braces that open without closing. */

export type FoundTag = {
  readonly text: string;
  /** Where the tag stands; what `~` asks to strip around it goes with it from `from` to `to`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

const COMMENT = /\{\{~?!--/y;
const END_OF_COMMENT = /--~?\}\}/g;
const TAG = /\{\{\{(?:(?!\{\{)[\s\S])*?\}\}\}|\{\{(?:(?!\{\{)[\s\S])*?\}\}/y;

export function findTags(text: string): { readonly tags: readonly FoundTag[]; readonly unclosed: readonly string[] } {
  const tags: FoundTag[] = [];
  const unclosed: string[] = [];
  let last = 0;
  for (const { found, index } of tagsIn(text)) {
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

/** In order, none within another. The search for the end of a comment is not begun again once there is none. */
function* tagsIn(text: string): Generator<{ readonly found: string; readonly index: number }> {
  const found = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  let mayEnd = true;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const comment = mayEnd ? found(COMMENT, at) : null;
    const end = comment === null ? null : found(END_OF_COMMENT, at + comment[0].length);
    if (comment !== null && end === null) mayEnd = false;
    const tag = end === null ? found(TAG, at)?.[0] : text.slice(at, end.index + end[0].length);
    if (tag !== undefined) yield { found: tag, index: at };
    at += tag?.length ?? 1;
  }
}

function noteUnclosed(text: string, unclosed: string[]): void {
  const at = text.indexOf('{{');
  if (at >= 0) unclosed.push(text.slice(at, at + 60));
}
