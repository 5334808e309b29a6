// The corpus of personal data, read: each sentence with what is to be found in it, and how well it is found.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { personalDataFinder } from '../../../src/project/people/personal-data/index.ts';

export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** « …[kind:what it is]… »; « ¶ » is a new line. */
export function markedIn(line: string): Marked {
  const marks: { kind: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  const plain = line.replaceAll('¶', '\n');
  for (const { 0: whole, 1: kind = '', 2: what = '', index } of plain.matchAll(
    /\[(name|e-mail|phone|address|social-security-number):((?:[^[\]]|\[[^\]]*\])*)\]/g,
  )) {
    text += plain.slice(from, index);
    marks.push({ kind, start: text.length, end: text.length + what.length });
    text += what;
    from = index + whole.length;
  }
  return { text: text + plain.slice(from), marks };
}

/** `part`: `develop` or `held-out`. */
export const corpusOf = (part: string, folder = new URL('../../fixtures/personal-data/', import.meta.url)): readonly Marked[] =>
  readFileSync(new URL(`${part}.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(markedIn);

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Every text that the files of the two examples hold; they name nobody. */
export function examplesTexts(examples = new URL('../../../examples/', import.meta.url)): readonly Marked[] {
  return ['montfort', 'roche-aux-fees'].flatMap((name) => {
    const root = fileURLToPath(new URL(`${name}/`, examples));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    const texts = files.flatMap((path) => {
      if (path.endsWith('.yaml')) return stringsIn(load(readFileSync(`${root}${path}`, 'utf8')));
      return path.endsWith('.md') ? readFileSync(`${root}${path}`, 'utf8').split('\n') : [];
    });
    return texts.map((text) => ({ text, marks: [] }));
  });
}

export interface Measured {
  readonly marks: number;
  readonly found: number;
  readonly matches: number;
  /** Matches where nothing is marked. */
  readonly false: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** What is marked is found when a match of its kind covers all its signs. */
export function measured(corpus: readonly Marked[]): Measured {
  const find = personalDataFinder();
  const sum = { marks: 0, found: 0, matches: 0, false: 0 };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, marks } of corpus) {
    const matches = find(text);
    const isIn = (mark: Marked['marks'][number]): boolean =>
      matches.some(({ kind, start, end }) => kind === mark.kind && start <= mark.start && end >= mark.end);
    sum.marks += marks.length;
    sum.matches += matches.length;
    for (const mark of marks)
      if (isIn(mark)) sum.found += 1;
      else missed.push(`${text.slice(mark.start, mark.end)} | ${text}`);
    for (const match of matches)
      if (!marks.some(({ start, end }) => match.start < end && match.end > start)) {
        sum.false += 1;
        wrong.push(`${match.text} | ${text}`);
      }
  }
  return { ...sum, missed, wrong };
}
