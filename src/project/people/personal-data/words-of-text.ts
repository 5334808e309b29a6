// One pass over a text: its words, what each may be, how it is written, and what stands between it and the one before.
import { narrowNoBreak, noBreak } from '../../../values/index.ts';
import { digit, isUpper, type Lexicon, letterOf, shippedLexicon, strange, width } from './lexicon.ts';

/** What stands before a word; one bit each. */
export const gap = {
  space: 1,
  hyphen: 2,
  apostrophe: 4,
  dot: 8,
  comma: 16,
  line: 32,
  colon: 64,
  semicolon: 128,
  other: 256,
} as const;

/** How a word is written; one bit each. */
export const shape = { capital: 1, capitals: 2, letter: 4, number: 8 } as const;

export interface Words {
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  /** Bits of `is`. */
  readonly masks: number[];
  /** Bits of `gap` before each word; that before the first and that behind the last hold an end of line. */
  readonly gaps: number[];
  readonly shapes: number[];
  /** Every bit that a word of the text has. */
  all: number;
  digits: number;
  /** A sign of an address of e-mail, or a bracket that may stand for it. */
  hasSign: boolean;
  /** A letter stands alone before a dot. */
  hasInitial: boolean;
  /** A word of the other lexicon stands in the text. */
  hasKnown: boolean;
}

const between: Readonly<Record<string, number>> = {
  ' ': gap.space,
  [noBreak]: gap.space,
  [narrowNoBreak]: gap.space,
  '\t': gap.space,
  '-': gap.hyphen,
  '‑': gap.hyphen,
  "'": gap.apostrophe,
  '’': gap.apostrophe,
  '.': gap.dot,
  ',': gap.comma,
  '\n': gap.line,
  '\r': gap.line,
  ':': gap.colon,
  ';': gap.semicolon,
};
const nearGaps = new Uint16Array(0x100).map((_, code) => between[String.fromCharCode(code)] ?? gap.other);
const gapOf = (code: number): number => nearGaps[code] ?? between[String.fromCharCode(code)] ?? gap.other;

const isLetter = /\p{L}/u;
const isMark = /\p{M}/u;
/** Of letters beyond extended Latin: accents set apart from their letter change no word. */
const mark = 29;
function farLetter(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return mark;
  const sign = String.fromCharCode(code);
  if (isLetter.test(sign) || (code >= 0xd800 && code <= 0xdfff)) return strange;
  return isMark.test(sign) ? mark : 0;
}

const words: Words = {
  count: 0,
  starts: [],
  ends: [],
  masks: [],
  gaps: [],
  shapes: [],
  all: 0,
  digits: 0,
  hasSign: false,
  hasInitial: false,
  hasKnown: false,
};

/** What it gives is its own, and holds until it is called again. `known`: words of people whom the project knows. */
export function wordsOf(text: string, known: Lexicon | null): Words {
  const lexicon = shippedLexicon();
  const { next, whole, begun } = lexicon;
  const { starts, ends, masks, gaps, shapes } = words;
  let count = 0;
  let all = 0;
  let digits = 0;
  let hasSign = false;
  let hasInitial = false;
  let hasKnown = false;
  let before: number = gap.line;
  let at = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    let letter = letterOf[first] ?? farLetter(first);
    if (letter === 0 || letter === mark) {
      if (first === 0x40 || first === 0x28 || first === 0x5b) hasSign = true;
      before |= gapOf(first);
      at += 1;
      continue;
    }
    const start = at;
    let mask = 0;
    let form = 0;
    if (letter === digit) {
      while (at < text.length && letterOf[text.charCodeAt(at)] === digit) at += 1;
      digits += at - start;
      form = shape.number;
    } else {
      let state = 1;
      let own = known === null ? 0 : 1;
      let letters = 0;
      let uppers = 0;
      do {
        const code = text.charCodeAt(at);
        letter = letterOf[code] ?? farLetter(code);
        if (letter === 0 || letter === digit) break;
        at += 1;
        if (letter === mark) continue;
        letters += 1;
        uppers += isUpper[code] ?? 0;
        if (state > 0) {
          state = letter < strange ? (next[state * width + letter] ?? 0) : 0;
          mask |= begun[state] ?? 0;
        }
        if (known !== null) own = known.step(own, letter);
      } while (at < text.length);
      mask |= whole[state] ?? 0;
      if (own > 1 && known?.whole[own] === 1) hasKnown = true;
      if ((isUpper[first] ?? 0) === 1) form = shape.capital | (uppers === letters && letters > 1 ? shape.capitals : 0);
      if (letters === 1) {
        form |= shape.letter;
        if (form === (shape.letter | shape.capital) && text.charCodeAt(at) === 0x2e) hasInitial = true;
      }
    }
    starts[count] = start;
    ends[count] = at;
    masks[count] = mask;
    shapes[count] = form;
    gaps[count] = before;
    all |= mask;
    before = 0;
    count += 1;
  }
  gaps[count] = before | gap.line;
  masks[count] = 0;
  shapes[count] = 0;
  words.count = count;
  words.all = all;
  words.digits = digits;
  words.hasSign = hasSign;
  words.hasInitial = hasInitial;
  words.hasKnown = hasKnown;
  return words;
}
