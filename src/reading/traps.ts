// What YAML reads otherwise than it was meant: a text cut by `#`, a comma that makes two items, a colour that makes a comment, a status left bare.
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { eventsIn } from './parse-yaml.ts';
import { layoutOf, positionIn } from './position.ts';
import { mayHideIn, mayHold, unseenIn, type Written } from './unseen.ts';

/** `accent: #1B5775`: a value that begins with a number sign is a comment. */
const COLOUR = /:[ \t]+#[\da-f]{6}[ \t]*(?:#.*)?$/im;

/** Most files show none of these, and are not walked again. Letters are those of French: classes of all of Unicode start slowly. */
const suspicions = [
  /[^\s:#-][ \t]+#[^\s#!:]/,
  /[^\s:#-][ \t]+# ?\d/,
  /\[[A-ZÀ-Þ][^[\]"']{1,400},\s*[a-zß-ÿœ][^\s[,]*\s/,
  /\d,\d(?:[^\],\n]|,(?!\d))*\]/,
  COLOUR,
  /^[ \t]*(?:- )?status:[ \t]*(?:#.*)?$/m,
];

/** What is not there: between braces, a key that nobody meant as one may have no value. */
const isEmpty = (event: Event): boolean => event.type === EVENT_ID.SCALAR && event.valueStart === -1;

/** A sentence or a proper name, not a code, a number or a date. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text) || /^[A-ZÀ-ÞŒ][a-zß-ÿœ]/.test(text);
const words = (text: string): number => text.trim().split(/\s+/).length;

type ScalarEvent = Event & { readonly type: typeof EVENT_ID.SCALAR };

/** Nothing, or what YAML reads as nothing: no schema can say what is under it. */
const isNoKey = (text: string, event: ScalarEvent, key: string): boolean =>
  isEmpty(event) ||
  (event.style === SCALAR_STYLE.PLAIN &&
    /^(?:~|null|Null|NULL)$/.test(key) &&
    /^\s*:/.test(text.slice(event.valueEnd, event.valueEnd + 200)));

interface Frame {
  readonly isMap: boolean;
  readonly isFlow: boolean;
  /** Null where a key is awaited. */
  key: string | null;
  keyAt: number;
  keyEnd: number;
  /** The plain text just before, between brackets or braces. */
  before: { readonly text: string; readonly end: number } | null;
}

type Trap = { readonly code: string; readonly offset: number; readonly found: Fault['found'] };

/** An item that goes on where the one before stopped: `[Un lieu ouvert, calme et chauffé]`, `[1,5 million]`. */
function isTorn(before: NonNullable<Frame['before']>, text: string, gap: string): boolean {
  if (/\d$/.test(before.text) && /^\d/.test(text)) return gap === ',' && !/^\d+$/.test(`${before.text}${text}`);
  return /^[A-ZÀ-ÞŒ]/.test(before.text) && /^[a-zß-ÿœ]/.test(text) && words(before.text) > 1 && words(text) > 1;
}

interface Scalar {
  readonly value: string;
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
}

type Report = (trap: Trap) => void;

function scalarTraps(
  text: string,
  { value, isPlain, start, end }: Scalar,
  { isMap, isFlow, key, keyAt, keyEnd, before }: Frame,
  report: Report,
): void {
  // An empty value has no place of its own: its key has. A key that says its colon is left empty on purpose, like `end:`.
  if (start === -1 && isFlow && key !== null && keyAt !== -1 && !/^["']?\s*:/.test(text.slice(keyEnd, keyEnd + 200)))
    report({ code: 'yaml/value-split', offset: keyAt, found: { before: before?.text ?? '', item: key } });
  else if (start === -1 && key === 'status') report({ code: 'yaml/bare-status', offset: keyAt, found: {} });
  if (start === -1 && !isFlow && key !== null) {
    const colour = /^[^\S\n]*:[^\S\n]+(#[\da-f]{6})[^\S\n]*(?:[#\n]|$)/i.exec(text.slice(keyAt + key.length))?.[1];
    if (colour !== undefined) report({ code: 'yaml/colour-lost', offset: keyAt, found: { key, colour } });
  }
  if (!isPlain) return;
  if (!isMap && before && isTorn(before, value, text.slice(before.end, start)))
    report({ code: 'yaml/item-split', offset: start, found: { before: before.text, item: value } });
  if (text[end] !== ' ' && text[end] !== '\t') return;
  const comment = /^[ \t]+(#(?:[^\s#!:]| ?\d).*)/.exec(text.slice(end, end + 200))?.[1];
  if (comment !== undefined && isProse(value))
    report({ code: 'yaml/text-cut', offset: start, found: { kept: value, lost: comment.replace(/\s#\s.*/, '').trim() } });
}

function unseenAt(text: string, event: ScalarEvent, { isKey, key }: Pick<Written, 'isKey' | 'key'>, report: Report): void {
  if (event.valueStart === -1 || !mayHold(text.slice(event.valueStart, event.valueEnd))) return;
  const unseen = unseenIn({ value: getScalarValue(text, event), key, isKey, isPlain: event.style === SCALAR_STYLE.PLAIN });
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  // Where other faults stand too: at the quote.
  if (unseen !== null) report({ offset: event.valueStart - (isQuoted ? 1 : 0), ...unseen });
}

function trapsOf(text: string, events: readonly Event[], mayHide: boolean): readonly Trap[] {
  const traps: Trap[] = [];
  const report: Report = (trap) => traps.push(trap);
  const stack: Frame[] = [];
  // How far the text was read: what is not there has no place of its own.
  let reached = 0;
  for (const event of events) {
    const frame = stack.at(-1);
    if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      if (frame) {
        frame.key = null;
        frame.before = null;
      }
      const isMap = event.type === EVENT_ID.MAPPING;
      reached = Math.max(reached, event.start);
      stack.push({ isMap, isFlow: event.style === COLLECTION_STYLE.FLOW, key: null, keyAt: 0, keyEnd: 0, before: null });
    } else if (event.type === EVENT_ID.SCALAR && frame) {
      reached = Math.max(reached, event.valueEnd);
      const isKey = frame.isMap && frame.key === null;
      if (mayHide) unseenAt(text, event, { isKey, key: frame.key }, report);
      if (isKey) {
        frame.key = getScalarValue(text, event);
        frame.keyAt = event.valueStart;
        frame.keyEnd = event.valueEnd;
        if (isNoKey(text, event, frame.key))
          report({ code: 'yaml/empty-key', offset: event.valueStart === -1 ? reached : event.valueStart, found: {} });
        continue;
      }
      const isPlain = event.style === SCALAR_STYLE.PLAIN && event.valueStart !== -1;
      const value = isPlain ? getScalarValue(text, event) : '';
      scalarTraps(text, { value, isPlain, start: event.valueStart, end: event.valueEnd }, frame, report);
      frame.before = isPlain && frame.isFlow ? { text: value, end: event.valueEnd } : null;
      frame.key = null;
    }
  }
  return traps;
}

/** Of a text that parses. */
export function trapsIn(path: string, text: string, events: readonly Event[] = eventsIn(text)): readonly Fault[] {
  const mayHide = mayHideIn(text);
  const isSuspect =
    mayHide ||
    suspicions.some((pattern) => pattern.test(text)) ||
    events.some(isEmpty) ||
    /(?:^|[\s{,])(?:~|null)[ \t]*:/i.test(text);
  if (!isSuspect) return [];
  const traps = trapsOf(text, events, mayHide);
  const layout = layoutOf(traps.length > 0 ? text : '');
  return traps.map(({ code, offset, found }) => ({ code, at: positionIn(path, layout, offset), found }));
}
