// The YAML that people write most, read in one pass: maps and lists set back line by line, texts on one line, text zones, lists and maps in
// brackets and braces. Whatever else a file holds, and whatever could be read otherwise than it was meant (`traps.ts`), is left to the parser.

import { narrowNoBreak, noBreak } from '../values/index.ts';
import { LineReader, sign as signs } from './plain-line.ts';
import { beforeComment, folded, seen, unsure } from './plain-values.ts';

const { newline, space, hash, dash, bar, fold } = signs;

/** Signs that need no care: no escape, nothing unseen, no accent apart from its letter, nothing of two units. */
const foreign = new RegExp(
  `[^\\n -[\\]-~${noBreak}\\u00a1-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027${narrowNoBreak}\\u2030-\\u205e\\u20ac\\u2190-\\u2199\\u2212\\u2248\\u2260\\u2264\\u2265]`,
);

class PlainReader extends LineReader {
  whole(): object {
    this.toLine();
    if (this.indent !== 0) throw unsure;
    const read = this.block();
    if (this.at < this.text.length) throw unsure;
    return read;
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === dash && this.text.charCodeAt(this.at + 1) === space;
  }

  private block(): object {
    return this.isDash() ? this.list(this.indent) : this.map(this.indent);
  }

  private map(indent: number): object {
    const map: Record<string, unknown> = {};
    let empty: Set<string> | null = null;
    this.deepen();
    do {
      const key = this.key();
      if (key === null || Object.hasOwn(map, key) || empty?.has(key)) throw unsure;
      const value = this.under(key, indent);
      if (value !== null) map[key] = value;
      else empty = (empty ?? new Set()).add(key);
    } while (this.indent === indent);
    if (this.indent > indent) throw unsure;
    this.rise();
    return map;
  }

  /** The value of a key of a map that is set back so far. */
  private under(key: string, indent: number): unknown {
    const sign = this.skipSpaces();
    if (sign !== newline && sign !== hash) return this.value(indent);
    this.endLine();
    if (this.indent > indent) return this.block();
    if (this.indent === indent && this.isDash()) return this.block();
    // A comment there may be a colour, and a status left bare a mistake.
    if (sign === hash || key === 'status') throw unsure;
    return null;
  }

  private list(indent: number): unknown[] {
    const items: unknown[] = [];
    this.deepen();
    do {
      const from = this.at;
      this.at++;
      const sign = this.skipSpaces();
      if (sign === newline || sign === hash || this.isDash()) throw unsure;
      const column = indent + this.at - from;
      const start = this.at;
      const isMap = this.key() !== null;
      this.at = start;
      items.push(isMap ? this.map(column) : this.value(indent));
    } while (this.indent === indent && this.isDash());
    if (this.indent > indent) throw unsure;
    this.rise();
    return items;
  }

  /** What stands on a line, and goes on below in a text zone alone. */
  private value(indent: number): unknown {
    const { text } = this;
    const sign = text.charCodeAt(this.at);
    if (sign === bar || sign === fold) return this.zone(indent, sign === fold);
    if (this.isEnclosed()) {
      const value = this.closed();
      this.endLine();
      if (this.indent > indent) throw unsure;
      return value;
    }
    const end = text.indexOf('\n', this.at);
    const plain = beforeComment(text.slice(this.at, end === -1 ? text.length : end));
    if (plain.includes(': ') || plain.endsWith(':')) throw unsure;
    const value = this.plain(plain);
    this.at = end === -1 ? text.length : end + 1;
    this.toLine();
    if (this.indent > indent) throw unsure;
    return value;
  }

  /** A text zone, its lines as they are or folded: `|`, `>`, and `-` behind them. */
  private zone(indent: number, isFolded: boolean): string {
    const { text } = this;
    this.at++;
    const isStripped = text.charCodeAt(this.at) === dash;
    if (isStripped) this.at++;
    if (text.charCodeAt(this.at) !== newline) throw unsure;
    let start = this.at + 1;
    let column = -1;
    const lines: string[] = [];
    let filled = 0;
    while (start < text.length) {
      let at = start;
      while (text.charCodeAt(at) === space && (column === -1 || at - start < column)) at++;
      const end = text.indexOf('\n', at);
      if (end === at && at === start) lines.push('');
      else {
        if (column === -1 && at - start > indent) column = at - start;
        if (at - start <= indent && end !== at) break;
        const line = text.slice(at, end);
        if (at - start < column || end === -1 || /^ *$/.test(line) || (isFolded && line.startsWith(' '))) throw unsure;
        lines.push(line);
        filled = lines.length;
      }
      start = end + 1;
    }
    if (filled === 0 || (isFolded && lines[0] === '')) throw unsure;
    this.at = start;
    this.toLine();
    if (this.indent > indent) throw unsure;
    const written = lines.slice(0, filled).join('\n');
    return seen((isFolded ? folded(written) : written) + (isStripped ? '' : '\n'));
  }
}

/** The data of a file that holds nothing else, without what is null; null of any other, which may be sound all the same. */
export function readPlain(text: string): object | null {
  if (foreign.test(text)) return null;
  try {
    return new PlainReader(text).whole();
  } catch (error) {
    if (error === unsure) return null;
    throw error;
  }
}
