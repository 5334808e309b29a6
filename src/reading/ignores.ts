// The comments that silence a code on a line: `# jalon-ignore code: reason`, or `<!-- jalon-ignore code: reason -->` in Markdown.
import type { Ignore } from '../model/index.ts';

const mark = /(?:^|[ \t])(?:#|<!--)[ \t]*jalon-ignore\b/;
const blank = /^[ \t]*(?:#.*|<!--.*-->[ \t]*)?$/;

/** For each line, the first one from there on that holds more than a comment. */
function spokenOf(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  for (let index = lines.length - 1; index >= 0; index--)
    next[index] = blank.test(lines[index] ?? '') ? (next[index + 1] ?? lines.length) : index;
  return next;
}

export function ignoresIn(path: string, text: string): readonly Ignore[] {
  if (!text.includes('jalon-ignore')) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const next = spokenOf(lines);
  return lines.flatMap((line, index): Ignore[] => {
    const found = mark.exec(line);
    if (found === null) return [];
    const start = found.index + (/^[ \t]/.test(found[0]) ? 1 : 0);
    const said = line.slice(found.index + found[0].length).replace('-->', '');
    const colon = said.indexOf(':');
    const codes = colon === -1 ? said : said.slice(0, colon);
    const reason = colon === -1 ? '' : said.slice(colon + 1).trim();
    const isAlone = line.slice(0, start).trim() === '';
    return [
      {
        at: { path, line: index + 1, column: [...line.slice(0, start)].length + 1 },
        line: (isAlone ? (next[index] ?? index) : index) + 1,
        codes: codes.split(/[\s,]+/).filter((code) => code !== ''),
        reason: reason === '' ? null : reason,
      },
    ];
  });
}
