// Tabs of an indentation → spaces, when they alone indent the file and so can mean one thing.
import type { Mend } from '../model/index.ts';
import { parsed } from './parse.ts';

/** Two spaces a tab; nothing is changed where spaces indent too, or where a text of several lines may want its tabs. */
export function untab(text: string): { readonly text: string; readonly mends: readonly Mend[] } {
  const untouched = { text, mends: [] };
  if (/^\t* [ \t]*\S/m.test(text) || /[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(text)) return untouched;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const now = lines.map((line) => line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
  const written = now.join('');
  if (parsed(written) === null) return untouched;
  return {
    text: written,
    mends: lines.flatMap((line, index) => (line === now[index] ? [] : [{ line: index + 1, key: '', was: '\t', now: '  ' }])),
  };
}
