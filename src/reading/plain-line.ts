// What stands on one line of YAML that is written plainly: keys, texts, lists in brackets and maps in braces.
import { mayBeTorn, seen, unsure, withoutSpaces, worthOf } from './plain-values.ts';

const code = (sign: string): number => sign.charCodeAt(0);
export const sign = {
  newline: code('\n'),
  space: code(' '),
  hash: code('#'),
  dash: code('-'),
  bar: code('|'),
  fold: code('>'),
} as const;
const { newline, space, hash, dash } = sign;
const [colon, comma, quote, apostrophe] = [code(':'), code(','), code('"'), code("'")];
const [bracket, brace, closing, ending] = [code('['), code('{'), code(']'), code('}')];

/** Whether a text may begin with a sign and have no quotes. */
const begins = new Uint8Array(128).map((_, sign) =>
  sign > space && !'-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(sign)) ? 1 : 0,
);
const ofKey = new Uint8Array(128).map((_, sign) => Number(/[\w/-]/.test(String.fromCharCode(sign))));
/** A name, a number or a day. */
const isKey = (text: string): boolean => text.charCodeAt(0) > 57 || /^(?:0|[1-9]\d{0,14}|\d{4}-\d\d(?:-\d\d)?)$/.test(text);

const notKeys = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', '__proto__']);

/** In lists and maps within each other: what is deeper is the parser's to refuse. */
const deepest = 40;

/** Reads on from the next sign; throws `unsure` at what it does not know for certain. */
export class LineReader {
  protected readonly text: string;
  /** The next sign. */
  protected at = 0;
  /** How far the line of the next sign is set back; -1 at the end. */
  protected indent = -1;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** From the start of a line to the next that says something. */
  protected toLine(): void {
    const { text } = this;
    for (let start = this.at; ; ) {
      let at = start;
      while (text.charCodeAt(at) === space) at++;
      if (at >= text.length) break;
      const sign = text.charCodeAt(at);
      if (sign !== newline && sign !== hash) {
        this.at = at;
        this.indent = at - start;
        return;
      }
      const end = text.indexOf('\n', at);
      if (end === -1) break;
      start = end + 1;
    }
    this.at = text.length;
    this.indent = -1;
  }

  protected skipSpaces(): number {
    const { text } = this;
    while (text.charCodeAt(this.at) === space) this.at++;
    return this.at < text.length ? text.charCodeAt(this.at) : newline;
  }

  /** Behind a value nothing but a comment stands on its line. */
  protected endLine(): void {
    const from = this.at;
    const sign = this.skipSpaces();
    if (sign !== newline && (sign !== hash || this.at === from)) throw unsure;
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
    this.toLine();
  }

  /** The key that begins there, its colon passed; null when none does. */
  protected key(): string | null {
    const { text, at } = this;
    const sign = text.charCodeAt(at);
    const isQuoted = sign === quote || sign === apostrophe;
    let key = '';
    if (isQuoted) key = this.quoted();
    else {
      while (ofKey[text.charCodeAt(this.at)] === 1) this.at++;
      key = text.slice(at, this.at);
    }
    const next = text.charCodeAt(this.at + 1);
    const isEnded = next === space || next === newline || this.at + 1 >= text.length;
    if (text.charCodeAt(this.at) !== colon || !isEnded || this.at === at) {
      this.at = at;
      return null;
    }
    if (notKeys.has(key) || !(isQuoted || isKey(key))) throw unsure;
    this.at += 1;
    return key;
  }

  protected plain(text: string): unknown {
    const first = text.charCodeAt(0);
    const isNegative = first === dash && /^-\d/.test(text);
    if (!isNegative && first < 128 && begins[first] !== 1) throw unsure;
    return worthOf(text);
  }

  protected quoted(): string {
    const { text } = this;
    const sign = text.charCodeAt(this.at);
    const end = text.indexOf(sign === quote ? '"' : "'", this.at + 1);
    const inside = text.slice(this.at + 1, end);
    if (end === -1 || inside.includes('\n') || (sign === apostrophe && text.charCodeAt(end + 1) === apostrophe)) throw unsure;
    this.at = end + 1;
    return seen(inside);
  }

  /** Whether quotes, brackets or braces begin there. */
  protected isEnclosed(): boolean {
    const sign = this.text.charCodeAt(this.at);
    return sign === quote || sign === apostrophe || sign === bracket || sign === brace;
  }

  /** Between quotes, brackets or braces, on one line. */
  protected closed(): unknown {
    const sign = this.text.charCodeAt(this.at);
    if (sign !== bracket && sign !== brace) return this.quoted();
    this.deepen();
    const read = sign === bracket ? this.inBrackets() : this.inBraces();
    this.rise();
    return read;
  }

  protected deepen(): void {
    if (++this.depth > deepest) throw unsure;
  }

  protected rise(): void {
    this.depth--;
  }

  /** One of a list in brackets or of a map in braces. */
  private item(): unknown {
    const { text } = this;
    if (this.isEnclosed()) return this.closed();
    let to = this.at;
    for (; to < text.length; to++) {
      const one = text.charCodeAt(to);
      if (one === comma || one === closing || one === ending) break;
      if (one === newline || one === bracket || one === brace) throw unsure;
      if (one === colon && ' ,[]{}\n"\''.includes(text[to + 1] ?? ' ')) throw unsure;
      if (one === hash && text.charCodeAt(to - 1) === space) throw unsure;
    }
    const plain = withoutSpaces(text.slice(this.at, to));
    this.at = to;
    return this.plain(plain);
  }

  /** Past a comma, or past what closes: false then. */
  private goesOn(close: number): boolean {
    const sign = this.skipSpaces();
    if (sign !== comma && sign !== close) throw unsure;
    this.at++;
    if (sign === comma) this.skipSpaces();
    return sign === comma;
  }

  private inBrackets(): unknown[] {
    const items: unknown[] = [];
    this.at++;
    if (this.skipSpaces() === closing) {
      this.at++;
      return items;
    }
    let before = '';
    do {
      const from = this.at;
      items.push(this.item());
      const written = this.text.slice(from, this.at);
      if (before !== '' && mayBeTorn(before, written)) throw unsure;
      before = written;
    } while (this.goesOn(closing));
    return items;
  }

  private inBraces(): object {
    const map: Record<string, unknown> = {};
    const empty = new Set<string>();
    this.at++;
    if (this.skipSpaces() === ending) {
      this.at++;
      return map;
    }
    do {
      const key = this.key();
      if (key === null || Object.hasOwn(map, key) || empty.has(key)) throw unsure;
      this.skipSpaces();
      const value = this.item();
      if (value === null) empty.add(key);
      else map[key] = value;
    } while (this.goesOn(ending));
    return map;
  }
}
