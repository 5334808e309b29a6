// What a column of a plan holds, by the names that people give it, in either language.

import { nationalColumns } from '../model/index.ts';
import { folded, remembered } from '../values/index.ts';
import { loosely } from './header-words.ts';
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

/** Where columns begin that a workbook of ours adds to its own: words that the project keeps beside, whatever their headers mean elsewhere. */
export function addedFrom(columns: readonly { readonly header: string }[]): number {
  const at = columns.findIndex(({ header }) => columnMeant(header) === 'withheld');
  return at < 0 ? columns.length : at + 1;
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
