/** The numbers that Word writes before the headings and paragraphs of a list, which no text of the document holds. */
import { attributeOf, childOf, type Element } from '../ooxml/index.ts';
import { listsIn } from './numbering.ts';
import { valueAt } from './properties.ts';
import type { Styles } from './styles.ts';

interface Level {
  readonly first: number;
  readonly format: string;
  /** `%1.%2`, where each number stands. */
  readonly words: string;
  readonly isPlain: boolean;
}
interface List {
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** From which number a level of this list begins anew. */
  readonly anew: ReadonlyMap<number, number>;
}
/** By their ids. */
export type Lists = ReadonlyMap<string, List>;

/** What a paragraph says of its list, beside what its style says. */
export interface Numbered {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export function readNumbers(root: Element | undefined): Lists {
  return new Map(
    listsIn(root).map(({ id, abstract, levels, changes }): [string, List] => {
      const anew = [...changes].flatMap(([level, one]) => {
        const first = valueAt(one, 'w:startOverride');
        return first === undefined ? [] : [[Number(level), Number(first)] as const];
      });
      const changed = levels.map((level) => levelOf(childOf(changes.get(attributeOf(level, 'w:ilvl')), 'w:lvl') ?? level));
      return [id, { abstract, levels: changed, anew: new Map(anew) }];
    }),
  );
}

const levelOf = (level: Element): Level => ({
  first: Number(valueAt(level, 'w:start') ?? 0),
  format: valueAt(level, 'w:numFmt') ?? 'decimal',
  words: valueAt(level, 'w:lvlText') ?? '',
  isPlain: childOf(level, 'w:isLgl') !== undefined,
});

/** Counts the paragraphs of a document, told in their order; what each is numbered, or nothing. */
export function newNumbers(lists: Lists, styles: Styles): (paragraph: Numbered) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ style, list: own, level: ownLevel }) => {
    const id = own ?? (style === undefined ? undefined : styles.listOf(style));
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || !list) return '';
    const level = ownLevel ?? Number(styles.said(style, (one) => valueAt(one, 'w:pPr', 'w:numPr', 'w:ilvl')) ?? 0);
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    if (!begun.has(id)) for (const [at, first] of list.anew) count[at] = first - 1;
    begun.add(id);
    count[level] = (count[level] ?? (list.levels[level]?.first ?? 1) - 1) + 1;
    count.length = level + 1;
    const { words = '', isPlain = false } = list.levels[level] ?? {};
    return words.replace(/%(\d)/g, (_, place: string) => {
      const { first = 1, format = 'decimal' } = list.levels[Number(place) - 1] ?? {};
      return written(count[Number(place) - 1] ?? first, isPlain ? 'decimal' : format);
    });
  };
}

/** Signs of letters and bullets stand for no number. */
function written(number: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  const letters = /^(upper|lower)(Letter|Roman)$/.exec(format);
  if (!letters || number < 1) return String(number);
  // Word goes on after z with aa, bb (17.18.59).
  const said =
    letters[2] === 'Roman' ? roman(number) : String.fromCodePoint(64 + (((number - 1) % 26) + 1)).repeat(Math.ceil(number / 26));
  return letters[1] === 'upper' ? said : said.toLowerCase();
}

const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});
function roman(number: number): string {
  let left = number;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}
