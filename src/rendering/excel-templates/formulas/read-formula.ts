/** Reads a formula into its references and what stands between them, losing nothing: the texts of its tokens make it again. */
import { cellAt, remembered } from '../../../values/index.ts';
import { type Corner, LAST_COLUMN, LAST_ROW, type Reference } from './reference.ts';

export type Token =
  | Reference
  /** `table` is the name before the brackets of a structured reference. */
  | { readonly kind: 'table'; readonly text: string; readonly table: string }
  /** A bracket that opens the arguments of a function, its name with it. */
  | { readonly kind: 'open'; readonly text: string; readonly name: string }
  | { readonly kind: 'close' | 'comma' | 'space' | 'other'; readonly text: string };

const WORD = '[\\p{L}\\p{N}_.\\\\?]';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[0-9]{1,7}';
const AFTER = `(?!${WORD}|[(!\\[])`;

const pattern = (source: string) => new RegExp(source, 'uy');
const STRING = pattern('"(?:[^"]|"")*"');
const REFERENCE = pattern(`(${SHEET})?(?:(${CELL}):(${CELL})|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW})|(${CELL}))${AFTER}`);
/** Another workbook, several sheets at once, a name of one sheet: left as they are. */
const FOREIGN = pattern(
  `(?:'\\[(?:[^']|'')+'|\\[[^\\]]*\\]${WORD}*|'(?:[^']|'')+'|${WORD}+(?::${WORD}+)?)!(?:${CELL}(?::${CELL})?|#REF!|${WORD}+)`,
);
const FUNCTION = pattern(`([\\p{L}_]${WORD}*)?\\(`);
const NAME = pattern(`[\\p{L}_\\\\]${WORD}*`);
const NUMBER = pattern('[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\\.[0-9]+');
const SPACE = pattern('\\s+');

/** Those of a template come again in each row and in each document that is made from it. */
export const readFormula = remembered(
  (formula): readonly Token[] => {
    const tokens: Token[] = [];
    for (let at = 0; at < formula.length; ) {
      const token = tokenAt(formula, at);
      tokens.push(token);
      at += token.text.length;
    }
    return tokens;
  },
  { most: 500, longest: 3000 },
);

const match = (expression: RegExp, formula: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at;
  return expression.exec(formula);
};

/** Signs with which nothing longer begins. */
const ALONE = '+-*/^&=<>,;:%)';

function tokenAt(formula: string, at: number): Token {
  const sign = formula.charAt(at);
  if (ALONE.includes(sign)) return { kind: sign === ')' ? 'close' : sign === ',' ? 'comma' : 'other', text: sign };
  const other = (expression: RegExp) => match(expression, formula, at)?.[0];
  if (sign === '"') return { kind: 'other', text: other(STRING) ?? sign };
  const reference = match(REFERENCE, formula, at);
  const read = reference && referenceOf(reference);
  if (read) return read;
  const foreign = formula.includes('!', at) ? other(FOREIGN) : undefined;
  if (foreign !== undefined) return { kind: 'other', text: foreign };
  const called = match(FUNCTION, formula, at);
  if (called) return { kind: 'open', text: called[0], name: (called[1] ?? '').toUpperCase().replace(/^_XLFN\./, '') };
  const name = other(NAME);
  if (name !== undefined) {
    const brackets = bracketsAt(formula, at + name.length);
    return brackets === '' ? { kind: 'other', text: name } : { kind: 'table', text: name + brackets, table: name };
  }
  const space = other(SPACE);
  if (space !== undefined) return { kind: 'space', text: space };
  return { kind: 'other', text: other(NUMBER) ?? (bracketsAt(formula, at) || sign) };
}

function referenceOf([text, sheet, ...found]: RegExpExecArray): Reference | null {
  const [from, to, left, right, top, bottom, cell] = found;
  const start = cornerOf(from ?? left ?? top ?? cell ?? '');
  const last = to ?? right ?? bottom;
  const end = last === undefined ? null : cornerOf(last);
  if (start === null || (last !== undefined && end === null)) return null;
  return { kind: 'reference', text, sheet: sheet === undefined ? null : unquote(sheet.slice(0, -1)), start, end };
}

function cornerOf(written: string): Corner | null {
  const { column: index, row } = cellAt(written);
  const column = /^\$?[A-Za-z]+/.exec(written)?.[0] ?? '';
  const line = written.slice(column.length);
  if (index > LAST_COLUMN || (line !== '' && (row < 1 || row > LAST_ROW))) return null;
  return { column: column.toUpperCase(), index, row: line === '' ? null : row, fixed: line.startsWith('$') };
}

const unquote = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/** What stands in square brackets from here on, brackets within brackets included; an apostrophe shields what follows it. */
function bracketsAt(formula: string, from: number): string {
  if (formula[from] !== '[') return '';
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') depth -= 1;
    if (depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
