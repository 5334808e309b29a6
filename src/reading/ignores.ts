// The comments that silence a code on a line: `# jalon-ignore code: reason`, or `<!-- jalon-ignore code: reason -->` in Markdown.
import type { Ignore } from '../model/index.ts';
import { positionAt } from './position.ts';

const comment = /(?<=^|[ \t])(?:#|<!--)[ \t]*jalon-ignore\b[ \t]*([^:\r\n]*)(?::[ \t]*(.*?))?[ \t]*(?:-->)?[ \t]*$/gm;

/** Whether nothing but blanks stands before an offset on its line. */
const isAlone = (text: string, offset: number): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));

/** The line that a comment on a line of its own speaks of: the next one that holds more than a comment. */
function lineBelow(text: string, line: number): number {
  const lines = text.split(/\r\n|\n|\r/);
  let below = line;
  while (below < lines.length && /^[ \t]*(?:#.*|<!--.*-->[ \t]*)?$/.test(lines[below] ?? '')) below += 1;
  return below + 1;
}

export function ignoresIn(path: string, text: string): readonly Ignore[] {
  if (!text.includes('jalon-ignore')) return [];
  return [...text.matchAll(comment)].map(({ 1: codes = '', 2: reason = '', index }) => {
    const at = positionAt(path, text, index);
    return {
      at,
      line: isAlone(text, index) ? lineBelow(text, at.line) : at.line,
      codes: codes
        .replace('-->', '')
        .split(/[\s,]+/)
        .filter((code) => code !== ''),
      reason: reason === '' ? null : reason,
    };
  });
}
