// From bytes to text, or why they are not text that people can safely edit.
import type { Fault } from '../model/index.ts';

/** Past this size a YAML file is refused unread, in bytes. */
export const largestFile = 1024 * 1024;

type Decoded =
  | { readonly text: string }
  | { readonly fault: Omit<Fault, 'at'> & { readonly line: number; readonly column: number } };

const refused = (code: string, line = 1, column = 1): Decoded => ({ fault: { code, found: {}, line, column } });

/** The first byte that no UTF-8 text has, found by decoding line by line. */
function badByte(bytes: Uint8Array): Decoded {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const feed = bytes.indexOf(10, from);
    const to = feed === -1 ? bytes.length : feed;
    try {
      strict.decode(bytes.subarray(from, to));
    } catch {
      const readable = new TextDecoder('utf-8').decode(bytes.subarray(from, to));
      return refused('file/not-utf8', line, [...readable.slice(0, readable.indexOf('\ufffd'))].length + 1);
    }
    line += 1;
    from = to + 1;
  }
  return refused('file/not-utf8');
}

/** UTF-8 with or without a byte order mark; UTF-16, other encodings and binary content are named. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return refused('file/utf-16');
  if (bytes.includes(0) && bytes.subarray(0, 4096).filter((byte) => byte === 0).length > 8) return refused('file/not-text');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return badByte(bytes);
  }
}
