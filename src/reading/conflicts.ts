// The lines that git writes around two versions between which a person has to choose.
import type { Fault } from '../model/index.ts';
import type { Folder } from './held-folder.ts';
import { textOf } from './read-text.ts';

const mark = /^(?:<{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= |\r?$))/gm;

/** One fault a conflict, at its first line; a row of signs that is alone is a text like another. */
export function conflictsIn(path: string, text: string, code = 'file/conflict'): Fault[] {
  if (!text.includes('<<<<<<<')) return [];
  const faults: Fault[] = [];
  let [start, awaited, counted, line] = [0, '<', 0, 1];
  for (const { 0: signs, index } of text.matchAll(mark)) {
    const sign = signs[0] ?? '';
    if (sign === '<') start = index;
    else if (sign !== awaited) continue;
    if (sign === '>') {
      for (; counted < start; counted++) if (text[counted] === '\n') line++;
      faults.push({ code, at: { path, line, column: 1 }, found: {} });
    }
    awaited = sign === '<' ? '=' : sign === '=' ? '>' : '<';
  }
  return faults;
}

/** Of a text that no parser takes: the line of a conflict of which the others are gone; null when there is none. */
export function leftoverIn(path: string, text: string): Fault | null {
  const lines = text.split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line));
  return at === -1
    ? null
    : { code: 'file/conflict', at: { path, line: at + 1, column: 1 }, found: { left: lines[at]?.slice(0, 7) ?? '' } };
}

/** Of what jalon remembers of a project's documents: it is read all the same. */
export function conflictsRemembered(folder: Folder): Fault[] {
  const path = '.jalon/outputs.json';
  const read = textOf(folder, path);
  return 'fault' in read ? [] : conflictsIn(path, read.text, 'file/conflict-remembered').slice(0, 1);
}
