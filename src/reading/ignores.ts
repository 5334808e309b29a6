// The comments that silence a code on a line: `# jalon-ignore code: reason`, or `<!-- jalon-ignore code: reason -->` in Markdown.
import { EVENT_ID, YAMLException } from 'js-yaml';
import type { Ignore } from '../model/index.ts';
import { eventsIn } from './parse-yaml.ts';
import { layoutOf } from './position.ts';

const mark = /(?:^|[ \t])(?:#|<!--)[ \t]*jalon-ignore\b/;
const blank = /^[ \t]*(?:#.*|<!--.*-->[ \t]*)?$/;

/** For each line, the first one from there on that holds more than a comment. */
function spokenOf(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  for (let index = lines.length - 1; index >= 0; index--)
    next[index] = blank.test(lines[index] ?? '') ? (next[index + 1] ?? lines.length) : index;
  return next;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the values of a YAML text stand: a number sign in them is a sign like any other. Of a text that does not parse, nothing is known. */
function valuesIn(text: string): readonly Stretch[] {
  try {
    return eventsIn(text).flatMap((event) =>
      event.type === EVENT_ID.SCALAR && event.valueStart !== -1 ? [{ from: event.valueStart, to: event.valueEnd }] : [],
    );
  } catch (error) {
    if (error instanceof YAMLException) return [];
    throw error;
  }
}

/** Whether an offset stands in a value; asked from the start of the text to its end. */
function inValue(path: string, text: string): (offset: number) => boolean {
  const values = path.endsWith('.md') ? [] : valuesIn(text);
  let next = 0;
  return (offset) => {
    while (next < values.length && (values[next]?.to ?? 0) <= offset) next++;
    return (values[next]?.from ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

export function ignoresIn(path: string, text: string): readonly Ignore[] {
  if (!text.includes('jalon-ignore')) return [];
  const isInValue = inValue(path, text);
  const { starts } = layoutOf(text);
  const lines = text.split(/\r\n|\n|\r/);
  const next = spokenOf(lines);
  return lines.flatMap((line, index): Ignore[] => {
    const found = mark.exec(line);
    if (found === null) return [];
    const start = found.index + (/^[ \t]/.test(found[0]) ? 1 : 0);
    if (isInValue((starts[index] ?? 0) + start)) return [];
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
