// Bytes of a text, in whatever encoding spreadsheets and forms save → its lines, piece by piece, with one kind of line break.
import type { TextEncoding } from '../../model/index.ts';

/** Half the bytes of Latin letters in UTF-16 are zeros, all on the same side. */
function wideWithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 4) return null;
  return odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : null;
}

function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : wideWithoutMark(bytes.subarray(0, 4096));
}

/** From 0x80 to 0x9f, where Node 20 decodes windows-1252 as Latin 1: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (letter: string): string => windows[letter.charCodeAt(0) - 0x80] ?? letter;
const latin = new TextDecoder('windows-1252');
const mac = new TextDecoder('macintosh');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
/** é, è, ê, à, ç, ù, û in Mac Roman: signs, or nothing, in Windows-1252, which has its own from 0xe0 to 0xfc. */
const macLetters = new Set([0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e]);

/** What the accents inside words are written in, by the most of them; null where there are none of either. */
function accentsIn(bytes: Uint8Array): 'mac-roman' | 'windows-1252' | null {
  let lead = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) continue;
    lead += macLetters.has(byte) ? 1 : byte >= 0xe0 && byte <= 0xfc ? -1 : 0;
  }
  return lead === 0 ? null : lead > 0 ? 'mac-roman' : 'windows-1252';
}

function utf8In(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

const [feed, carriage] = [10, 13];

/** Behind the last line that is whole; the whole length when there is none. */
function wholeLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(feed);
  return (end === -1 ? bytes.lastIndexOf(carriage) : end) + 1;
}

export interface LineDecoder {
  /** Null when it is no text at all. */
  readonly add: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** Of what was decoded; `foreign` lines were in Windows-1252 or Mac Roman among others in UTF-8. */
  readonly summary: () => { readonly encoding: TextEncoding; readonly foreign: number };
}

/** One kind of line break, and no character zero, which no cell holds. */
function oneBreak(text: string): string {
  const bare = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}
/** A mark that stands before the first line, and not inside. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function wideDecoder(encoding: 'utf-16le' | 'utf-16be'): LineDecoder {
  const decoder = new TextDecoder(encoding);
  let held = '';
  return {
    add(bytes) {
      const text = held + decoder.decode(bytes, { stream: true });
      held = text.endsWith('\r') ? '\r' : '';
      return oneBreak(held === '' ? text : text.slice(0, -1));
    },
    end: () => oneBreak(held + decoder.decode()),
    summary: () => ({ encoding: 'utf-16', foreign: 0 }),
  };
}

/** Line by line, since files that were put together by hand hold both encodings. */
function narrowDecoder(): LineDecoder {
  let rest: Uint8Array = new Uint8Array();
  let isFirst = true;
  let [accented, foreign] = [0, 0];
  let narrow: ReturnType<typeof accentsIn> = null;
  const lineIn = (bytes: Uint8Array): string => {
    const text = utf8In(bytes);
    if (text === null) foreign += 1;
    else if (text.length < bytes.length) accented += 1;
    if (text === null && narrow === 'mac-roman') return mac.decode(bytes);
    return text ?? latin.decode(bytes).replace(/[\u0080-\u009f]/g, fromWindows);
  };
  const linesIn = (bytes: Uint8Array): string => {
    narrow ??= accentsIn(bytes);
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(feed, from);
      lines.push(lineIn(bytes.subarray(from, end === -1 ? bytes.length : end + 1)));
      from = end === -1 ? bytes.length : end + 1;
    }
    return lines.join('');
  };
  const textOf = (bytes: Uint8Array): string => {
    const whole = utf8In(bytes);
    if (whole !== null && whole.length < bytes.length) accented += 1;
    const text = oneBreak(whole ?? linesIn(bytes));
    const start = isFirst ? withoutMark(text) : text;
    isFirst = false;
    return start;
  };
  return {
    add(bytes) {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const end = wholeLines(all);
      // What is handed on may be written over by whoever reads.
      rest = all.slice(end);
      return end === 0 ? '' : textOf(all.subarray(0, end));
    },
    end: () => (rest.length === 0 ? '' : textOf(rest)),
    summary: () => ({
      encoding: foreign > 0 && accented === 0 ? (narrow ?? 'windows-1252') : 'utf-8',
      foreign: accented === 0 ? 0 : foreign,
    }),
  };
}

/** `head` is how the file starts. Null when it is no text at all. */
export function lineDecoder(head: Uint8Array): LineDecoder | null {
  const wide = wideIn(head);
  if (wide !== null) return wideDecoder(wide);
  return head.includes(0) ? null : narrowDecoder();
}
