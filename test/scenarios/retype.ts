// Somebody at work in a Word document that jalon wrote, as a scenario tells it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const end = '</w:p>';

/** `file before after…`: the words as they stand and as they become; `+ after` is a paragraph of its own below the words before it. */
export function retype(cwd: string, words: readonly string[]): string {
  const [file = '', ...changes] = words;
  const path = join(cwd, file);
  const parts = unzipSync(readFileSync(path));
  let text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (let at = 0; at < changes.length; at += 2) {
    const [before = '', after = ''] = changes.slice(at, at + 2).map(escaped);
    if (!text.includes(before)) throw new Error(`${file}: ${before}`);
    if (!after.startsWith('+ ')) text = text.replace(before, () => after);
    else {
      const below = text.indexOf(end, text.indexOf(before)) + end.length;
      text = `${text.slice(0, below)}<w:p><w:r><w:t>${after.slice(2)}</w:t></w:r></w:p>${text.slice(below)}`;
    }
  }
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
  return '';
}
