// What a column of a plan holds, by the names that people give it, in either language.
import { nationalColumns } from '../model/index.ts';
import { folded, remembered } from '../values/index.ts';
import synonyms from './plan-headers.json' with { type: 'json' };

/** Letters and figures alone: « Élu·e référent·e », « Élu(e) référent(e) » and `elue referente` are one. */
export const plainHeader = (header: string): string => {
  const spelt = folded(header).replace(/œ/g, 'oe');
  // What has neither is itself: « - - - » is a title that somebody typed.
  return spelt.replace(/[^a-z0-9]/g, '') || spelt || header.trim();
};

/** « % achevé » is a column, « Achevé » what a cell says. */
const spelling = (header: string): string => `${header.trim().startsWith('%') ? '%' : ''}${plainHeader(header)}`;

/** What a tool writes for itself, and a project has no place for. */
const NONE = 'none';

/** The names that people and tools give to each field, by their source. What people mean goes before what a tool does. */
const sources = Object.entries<Readonly<Record<string, readonly string[]>>>(synonyms.headers);
const ofSource = (wanted: (source: string) => boolean): readonly (readonly [string, string])[] =>
  sources.flatMap(([key, bySource]) =>
    Object.entries(bySource).flatMap(([source, names]) => (wanted(source) ? names.map((name) => [name, key] as const) : [])),
  );
const own = ofSource((source) => source === 'own');

const national = nationalColumns.map(({ key, header }) => [header, key.replace(/\d$/, /^level/.test(key) ? '$&' : '')] as const);
const known: ReadonlyMap<string, string> = new Map([
  ...[...ofSource((source) => source !== 'own'), ...own].map(([name, key]) => [spelling(name), key] as const),
  ...national.map(([header, key]) => [plainHeader(header), key] as const),
]);

export const planKeys: readonly string[] = [...new Set([...known.values()])].filter((key) => key !== NONE);

/** Longer than this, in characters, a header is a sentence. */
const longest = 70;

/** One of several: « enjeux », « délais », « prévisionnelles ». */
const single = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Words in the singular, without brackets nor the day up to which they are true. */
function wordsIn(header: string): readonly string[] {
  return header
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s(?:au|fin)\s[\d/.\s]+$|(?<![\d/.\s:])[\d/.\s:]+$/i, '')
    .split(/[\s'’]/)
    .map((word) =>
      single(
        folded(word)
          .replace(/œ/g, 'oe')
          .replace(/[^a-z0-9]/g, ''),
      ),
    )
    .filter((word) => word !== '');
}

const qualifiers: ReadonlySet<string> = new Set(synonyms.qualifiers.words.flatMap(wordsIn));
const ends = synonyms.qualifiers.ends.map(wordsIn);

/** Without what says of which kind, or of what, at its end; at least a word stays. */
function unqualified(words: readonly string[]): readonly string[] {
  const end = ends.find((one) => words.length > one.length && one.every((word, at) => words.at(at - one.length) === word));
  const count = end?.length ?? (words.length > 1 && qualifiers.has(words.at(-1) ?? '') ? 1 : 0);
  return count === 0 ? words : unqualified(words.slice(0, -count));
}

/** Names of headers, by field: each in the singular, and those without their qualifiers; a name that two fields share names none. */
function loosely(known: readonly (readonly [name: string, key: string])[]): (header: string) => string | null {
  const [inSingular, bare] = [new Map<string, string | null>(), new Map<string, string | null>()];
  const add = (names: Map<string, string | null>, words: readonly string[], key: string): void => {
    const name = words.join('');
    const there = names.get(name);
    names.set(name, there === undefined || there === key ? key : null);
  };
  for (const [name, key] of known) {
    const words = wordsIn(name);
    add(inSingular, words, key);
    // « Actions concernées » are those of another row.
    if (key !== 'title') add(bare, words, key);
  }
  return (header) => {
    if (header.length > longest) return null;
    const words = wordsIn(header);
    return inSingular.get(words.join('')) ?? bare.get(unqualified(words).join('')) ?? null;
  };
}

const meantLoosely = loosely([...own, ...national]);

/** Longer than this, in characters, words head no column. */
export const longestHeader = 200;

/** The whole header, then its first line, then without what stands in brackets; `none` for what a tool writes for itself. */
function named(header: string): string | undefined {
  const forms = [
    header,
    header.split('\n')[0] ?? '',
    header.replace(/\([^()]*\)|\n.*$/gs, ''),
    header.trimEnd().replace(/(?<!\d)\d+$/, ''),
  ];
  // The tax basis, the unit and « / an » are said of an amount, not what it is.
  const bare = header.replace(/€|\b(?:HT|TTC|euros?|k€|en)(?![\p{L}])|(?:\/|\bpar) ?an(?![\p{L}])/giu, '');
  const alone = bare.replace(/\([^()]*\)|\n.*$/gs, '');
  // Most words are the same in every form.
  const spelt = [...new Set([...forms, bare, alone, alone.replace(/(?<!\d)20\d\d(?!\d)/, '')])].map(spelling);
  const key =
    spelt.map((form) => known.get(form)).find((found) => found !== undefined) ?? meantLoosely(header) ?? meantLoosely(alone);
  // « Montant € HT » is said of money in many ways.
  return key ?? (spelt.some((form) => /^(?:montant|amount)/.test(form)) ? 'amount' : undefined);
}

/** « Description / contenu », « Contexte et enjeux »: what is named twice is one. */
function namedTwice(header: string): string | undefined {
  const parts = header.length > 80 ? [] : header.split(/[/&,;]| et | ou /);
  const [key, ...others] = parts.length < 2 ? [] : parts.map(named);
  return others.every((other) => other === key) ? key : undefined;
}

/** Null when nobody calls a column so. Cells that may be labels are asked as headers are, and most of a list say the same. */
export const columnMeant = remembered(
  (header): string | null => {
    if (header.length > longestHeader) return null;
    const key = named(header) ?? namedTwice(header);
    return key === undefined || key === NONE ? null : key;
  },
  { most: 5_000, longest: longestHeader },
);
