// What YAML reads otherwise than it was meant: a text cut by `#`, a comma that makes two items, a status left bare.
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { positionAt } from './position.ts';

/** Most files show none of these, and are not walked again. */
const suspicions = [
  /[^\s:#-][ \t]+#[^\s#!:]/,
  /[^\s:#-][ \t]+# ?\d/,
  /\[\p{Lu}[^\]"']{1,400},\s*(?:\p{Ll}|\d)/u,
  /\d,\d[^\]\n]{0,400}\]/,
  /^[ \t]*(?:- )?status:[ \t]*(?:#.*)?$/m,
];

/** A sentence or a proper name, not a code, a number or a date. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text) || /^\p{Lu}\p{Ll}/u.test(text);
const words = (text: string): number => text.trim().split(/\s+/).length;

interface Frame {
  readonly isMap: boolean;
  readonly isFlow: boolean;
  key: string | null;
  /** The plain text just before in a list in brackets. */
  before: { readonly text: string; readonly end: number } | null;
}

type Trap = { readonly code: string; readonly offset: number; readonly found: Fault['found'] };

/** An item that goes on where the one before stopped: `[Un lieu ouvert, calme et chauffé]`, `[1,5 million]`. */
function isTorn(before: NonNullable<Frame['before']>, text: string, gap: string): boolean {
  if (/\d$/.test(before.text) && /^\d/.test(text)) return gap === ',' && !/^\d+$/.test(`${before.text}${text}`);
  return /^\p{Lu}/u.test(before.text) && /^\p{Ll}/u.test(text) && words(before.text) > 1 && words(text) > 1;
}

function* trapsOf(text: string): Generator<Trap> {
  const stack: Frame[] = [];
  for (const event of parseEvents(text, { maxDepth: 50 })) {
    const frame = stack.at(-1);
    if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      if (frame) Object.assign(frame, { key: null, before: null });
      const isMap = event.type === EVENT_ID.MAPPING;
      stack.push({ isMap, isFlow: event.style === COLLECTION_STYLE.FLOW, key: null, before: null });
    } else if (event.type === EVENT_ID.SCALAR && frame) {
      const value = getScalarValue(text, event);
      if (frame.isMap && frame.key === null) {
        frame.key = value;
        // An empty value has no place of its own: its key has.
        if (value === 'status' && /^:[ \t]*(?:#.*)?(?:[\r\n]|$)/.test(text.slice(event.valueEnd, event.valueEnd + 200)))
          yield { code: 'yaml/bare-status', offset: event.valueStart, found: {} };
        continue;
      }
      const isPlain = event.style === SCALAR_STYLE.PLAIN && event.valueStart !== -1;
      if (isPlain && frame.before && isTorn(frame.before, value, text.slice(frame.before.end, event.valueStart)))
        yield { code: 'yaml/item-split', offset: event.valueStart, found: { before: frame.before.text, item: value } };
      if (isPlain && isProse(value)) {
        const lost = /^[ \t]+(#(?:[^\s#!:]| ?\d).*)/.exec(text.slice(event.valueEnd, event.valueEnd + 200))?.[1];
        if (lost !== undefined)
          yield {
            code: 'yaml/text-cut',
            offset: event.valueStart,
            found: { kept: value, lost: lost.replace(/\s#\s.*/, '').trim() },
          };
      }
      frame.before = isPlain && !frame.isMap && frame.isFlow ? { text: value, end: event.valueEnd } : null;
      frame.key = null;
    }
  }
}

/** Only for a text that parses. */
export function trapsIn(path: string, text: string): readonly Fault[] {
  if (!suspicions.some((pattern) => pattern.test(text))) return [];
  return [...trapsOf(text)].map(({ code, offset, found }) => ({ code, at: positionAt(path, text, offset), found }));
}
