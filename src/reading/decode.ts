// From bytes to text, or why they are not text that people can safely edit.
import type { Fault } from '../model/index.ts';

type Decoded = { readonly text: string } | { readonly fault: Fault };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The place of the first byte that no UTF-8 text has, found by decoding line by line. */
function badByte(path: string, bytes: Uint8Array): Fault['at'] {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const feed = bytes.indexOf(10, from);
    const to = feed === -1 ? bytes.length : feed;
    const written = bytes.subarray(from, to);
    try {
      utf8.decode(written);
    } catch {
      const readable = new TextDecoder('utf-8').decode(written);
      return { path, line, column: [...readable.slice(0, readable.indexOf('\ufffd'))].length + 1 };
    }
    line += 1;
    from = to + 1;
  }
  return { path, line: 1, column: 1 };
}

/** UTF-8 with or without a byte order mark; UTF-16, other encodings and binary content are named. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const refused = (code: string, at: Fault['at'] = { path, line: 1, column: 1 }): Decoded => ({ fault: { code, at, found: {} } });
  const zeros = bytes.includes(0) ? bytes.subarray(0, 4096).filter((byte) => byte === 0).length : 0;
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return refused('file/utf-16');
  // Latin letters in UTF-16 without a mark: every other byte is zero.
  if (zeros > 8)
    return refused(zeros * 3 > Math.min(bytes.length, 4096) && (a === 0) !== (b === 0) ? 'file/utf-16' : 'file/not-text');
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return refused('file/not-utf8', badByte(path, bytes));
  }
}
