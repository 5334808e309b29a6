// XML read as it comes, tag by tag, in little memory: entities of its own are never expanded.
import type { Refuse } from './refuse-table.ts';

/** Of the tag that is opened: the value of an attribute by its name, without its prefix. */
export type Attribute = (name: string) => string | undefined;

export interface XmlHandlers {
  /** Names come without their prefix. */
  readonly open?: (name: string, attribute: Attribute) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** What is done where an element begins, and where it ends. */
export interface Element {
  readonly open?: (attribute: Attribute) => void;
  readonly close?: () => void;
}

/** Hears elements by their names, without prefix; others are passed over. */
export function elements(byName: Readonly<Record<string, Element>>): XmlHandlers {
  const known = new Map(Object.entries(byName));
  return {
    open: (name, attribute) => known.get(name)?.open?.(attribute),
    close: (name) => known.get(name)?.close?.(),
  };
}

/** A tag or a text longer than this is no spreadsheet's, in characters. */
const longest = 4 * 1024 * 1024;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plainText = (escaped: string): string =>
  escaped.includes('&')
    ? escaped.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        const code = hex === undefined ? (decimal === undefined ? null : Number(decimal)) : Number.parseInt(hex, 16);
        if (code === null) return named[name] ?? whole;
        return code > 0x10ffff ? '' : String.fromCodePoint(code);
      })
    : escaped;

function attributeIn(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    const isWhole = before === 32 || before === 9 || before === 10 || before === 13 || before === 58;
    const [matched, quote] = isWhole ? (/^\s*=\s*(["'])/.exec(tag.slice(at + name.length, at + name.length + 8)) ?? []) : [];
    if (matched === undefined || quote === undefined) continue;
    const from = at + name.length + matched.length;
    return plainText(tag.slice(from, tag.indexOf(quote, from)));
  }
  return undefined;
}

/** The `>` that ends the tag, not one in a value; -1 when it is not there yet. */
function endOfTag(text: string, from: number): number {
  for (let end = text.indexOf('>', from); end !== -1; end = text.indexOf('>', end + 1)) {
    let quote = 0;
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0;
    }
    if (quote === 0) return end;
  }
  return -1;
}

const bareName = (tag: string, from: number): string => {
  const name = /^[^\s/>]+/.exec(tag.slice(from, from + 80))?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
};

/** What stands between marks whose end is more than `>`. */
const special: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Returns what takes pieces of the file, in order. */
export function scanXml({ open, text: said, close }: XmlHandlers, refuse: Refuse): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = '';
  /** From one `<`, where to go on; null when the piece ends first. */
  const step = (text: string, from: number): number | null => {
    const mark = text.charCodeAt(from + 1) === 33 || text.charCodeAt(from + 1) === 63;
    if (!mark) {
      const end = endOfTag(text, from + 1);
      if (end === -1) return null;
      const tag = text.slice(from + 1, end);
      if (tag.charCodeAt(0) === 47) close?.(bareName(tag, 1));
      else {
        const name = bareName(tag, 0);
        open?.(name, (wanted) => attributeIn(tag, wanted));
        if (tag.charCodeAt(tag.length - 1) === 47) close?.(name);
      }
      return end + 1;
    }
    const kind = special.find(([start]) => text.startsWith(start, from));
    // A document type could define entities that unfold without end.
    if (kind === undefined) return text.length - from < 12 ? null : refuse('table-damaged');
    const end = text.indexOf(kind[1], from + kind[0].length);
    if (end === -1) return null;
    if (kind[1] === ']]>') said?.(text.slice(from + kind[0].length, end));
    return end + kind[1].length;
  };
  return (bytes) => {
    const text = rest + decoder.decode(bytes, { stream: true });
    let at = 0;
    for (;;) {
      const next = text.indexOf('<', at);
      if (next === -1) break;
      if (next > at) said?.(plainText(text.slice(at, next)));
      at = next;
      const after = step(text, next);
      if (after === null) break;
      at = after;
    }
    rest = text.slice(at);
    if (rest.length > longest) refuse('table-damaged');
  };
}
