// The text of one file as it is, for those who change it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';

/** With its byte order mark, so that encoding it again gives the same bytes. Null when it is not text in UTF-8. */
export function readText(root: string, path: string): string | null {
  const bytes = readFileSync(join(root, path));
  const decoded = decode(bytes);
  if ('fault' in decoded) return null;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\ufeff${decoded.text}` : decoded.text;
}
