// An amount of money, in every form that plans and workbooks have been seen to use.
import type { WrittenMoney } from '../../model/index.ts';
import { sumOf, toHundredths } from '../amounts/numbers.ts';
import { isBudgetLabel } from './budget-label.ts';
import { type Euros, eurosIn, unitIn } from './euros-in-words.ts';
import { type CellReading, isNone, isUnsettled, longest, plain, readAs, type Typed } from './reading.ts';

type Basis = 'excl-tax' | 'incl-tax';
export interface Amount {
  readonly money: WrittenMoney;
  /** What the cell itself says of tax. */
  readonly basis?: Basis;
}
/** `no-top`: only the least is said. `per-unit`: a price by the year, the head, the post. `several`: more than one amount. */
type WhyNoAmount = 'not-an-amount' | 'no-top' | 'per-unit' | 'several' | 'negative' | 'percent';

interface Sum {
  readonly min: number;
  readonly max: number;
  readonly isLikely: boolean;
}
/** `unit`: what the figures of a column count, 1000 under « Budget (k€) ». */
type Unit = { readonly unit: number };

/** Euros that a figure of a column is worth, by what its header says. */
export function unitOf(header: string): number {
  const text = plain(header);
  if (/(?<![a-z])(?:k ?(?:€|eur|euros?)|milliers? d'euros)(?![a-z])/.test(text)) return 1000;
  return /(?<![a-z])(?:m ?(?:€|eur|euros?)|millions? d'euros)(?![a-z])/.test(text) ? 1_000_000 : 1;
}

const approximate =
  /^(?:~|≈|±|environ|env(?:\.|(?= ))|approximativement|approx\.?|autour de|de l'ordre de|estimee? a|about|around|(?:estimation|montant|budget|cout|total)(?: (?:total|global|previsionnel|prevu|estime|estimatif))?) ?:? ?/;
const approximately = / (?:environ|env\.?|estimee?s?|previsionnels?)$| ?[?*]$/;
const free =
  /^(?:gratuit|gratuite|gratuitement|a titre (?:gratuit|gracieux)|nul|free|(?:cout|montant|budget) ?:? ?(?:nul|neant)|(?:sans|aucune?s?|pas d[e']) ?(?:cout|surcout|frais|depense|incidence (?:financiere|budgetaire))s?(?: (?:direct|supplementaire)s?)?)$/;
const atMost =
  /^(?:jusqu'a|maxi?(?:mum)?\.?(?: de)?|au plus|au maximum|plafond(?: a| de)?|plafonnee? a|<=?|≤|moins de|inferieur a|dans la limite de|up to) ?:? ?/;
const atMostAfter = / ?(?:maxi?(?:mum)?\.?|au plus|au maximum)$/;
const atLeast = /^(?:au moins|mini?(?:mum)?\.?(?: de)?|>=?|≥|plus de|superieur a|a partir de) ?\d/;
const atLeastAfter = /(?:mini?(?:mum)?\.?|et plus|au moins|\+)$/;
const perUnit =
  /(?:\/ ?|par |a l')(?:an|annee|mois|semaine|jour|hab|habitant|poste|commune|km|ml|m2|unite|personne|eleve|agent|enfant|foyer|logement|site|projet|dossier|action|atelier|etp|heure|h)s?(?![a-z])|annuels?(?![a-z])/;

const taxes: readonly (readonly [RegExp, Basis])[] = [
  [/(?<![a-z])(?:h\.?t\.?|hors taxes?|excl\.? (?:vat|tax))(?![a-z.])/, 'excl-tax'],
  [/(?<![a-z])(?:t\.?t\.?c\.?|toutes taxes comprises|incl\.? (?:vat|tax))(?![a-z.])/, 'incl-tax'],
];

/** « 15 000 € TTC » → its tax basis, and what is left without it; both said, it is two amounts. */
function withoutTax(text: string): { readonly text: string; readonly bases: readonly Basis[] } {
  const bases = taxes.flatMap(([names, basis]) => (names.test(text) ? [basis] : []));
  const bare = taxes.reduce((rest, [names]) => rest.replace(names, ' '), text);
  const left = bare
    .replace(/\( *\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text: bases.length > 0 ? left.replace(/^: /, '') : left, bases };
}

const one = (euros: Euros | null, { unit }: Unit): Sum | null => {
  if (euros === null) return null;
  const sum = euros.isBare ? toHundredths(euros.euros * unit) : euros.euros;
  return { min: sum, max: sum, isLikely: euros.isLikely || (euros.isBare && unit !== 1) };
};

/** « 3 x 5 000 € », « 5 000 € par an pendant 3 ans », and the total where it is said too. */
function product(text: string, unit: Unit): Sum | null {
  const [terms = '', said, ...more] = text.split(/ ?= ?/);
  if (more.length > 0) return null;
  const [, before, rest] = /^(\d{1,4}) ?(?:x|\*|fois) ?(\S.*)$/.exec(terms) ?? [];
  const last = / ?(?:(?:par an|\/ ?an) ?(?:x|\*|pendant|sur)|x|\*) ?(\d{1,3})(?: ans?)?$/.exec(terms);
  const times = before ?? last?.[1];
  const part = eurosIn(before === undefined ? terms.slice(0, last?.index) : (rest ?? ''));
  const each = one(part, unit);
  // « 3x5000 » in a column of thousands of euros may be written in euros.
  const isUnclear = part?.isBare === true && unit.unit !== 1 && part.euros >= 1000;
  if (times === undefined || each === null || isUnclear) return null;
  const sum = toHundredths(Number(times) * each.min);
  if (said !== undefined && one(eurosIn(said), unit)?.min !== sum) return null;
  return { min: sum, max: sum, isLikely: true };
}

/** « 10 k€ + 5 k€ » */
function addition(text: string, unit: Unit): Sum | null {
  const parts = text.split(/ ?\+ ?/);
  const sums = parts.map((part) => one(eurosIn(part), unit));
  if (parts.length < 2 || sums.includes(null)) return null;
  const sum = toHundredths(sumOf(sums, (part) => part?.min ?? 0));
  return { min: sum, max: sum, isLikely: true };
}

const between = /^(?:entre|de|between|from) /;
/** What stands on both sides of the first « et », « à », « ou » or dash. */
function sides(text: string): readonly string[] {
  const bare = text.replace(between, '');
  const found = (bare === text ? / ?- ?| (?:a|to|ou) / : / (?:et|a|and|to) /).exec(bare);
  return found === null || found.index === 0 ? [] : [bare.slice(0, found.index), bare.slice(found.index + found[0].length)];
}

/** « entre 10 et 20 k€ », « 10-20 k€ »: what is said once of both is said of each. */
function range(text: string, unit: Unit): Sum | null {
  const [first, second] = sides(text);
  if (first === undefined || second === undefined) return null;
  const [low, high] = [eurosIn(first), eurosIn(second)];
  const min = one(low?.isBare ? eurosIn(`${first} ${unitIn(second)}`.trim()) : low, unit);
  const max = one(high, unit);
  // « 15 à 20 000 € » may begin at fifteen euros or at fifteen thousand.
  const isCut =
    low?.isBare === true && high?.isBare === false && low.euros > 0 && low.euros * 100 <= high.euros && unitIn(second) === '€';
  // « 2021-2023 » is a calendar that stands in the wrong column.
  const isYears = [first, second].every((side) => /^(?:19|20)\d\d$/.test(side));
  if (min === null || max === null || min.min > max.max || isYears || isCut) return null;
  return { min: min.min, max: max.max, isLikely: min.isLikely || max.isLikely || / ou /.test(text) };
}

const sumIn = (text: string, unit: Unit): Sum | null =>
  one(eurosIn(text), unit) ?? product(text, unit) ?? addition(text, unit) ?? range(text, unit);

function bounded(text: string, unit: Unit): Sum | null {
  const bare = text.replace(atMost, '').replace(atMostAfter, '');
  const top = bare === text ? null : one(eurosIn(bare), unit);
  return top && { min: 0, max: top.max, isLikely: true };
}

const remarks = /\([^()\d]*\)|\([^()\d]*\d{1,3}(?:[.,]\d{1,2})? ?%[^()\d]*\)/g;

/** Without remarks, shares in brackets, « dont » and what says that a sum is not exact. */
function tidied(text: string): string {
  const [whole = ''] = text.replace(remarks, ' ').split(' dont ');
  const bare = whole.replace(/ {2,}/g, ' ').trim();
  return bare
    .replace(approximate, '')
    .replace(approximately, '')
    .replace(/ ?[:;,]$/, '')
    .trim();
}

/** Whether words stand beside a value that it does not say: « 50 000 € dont 35 000 € d’État », « 12 k€ (étude) », « 2028 (fin du bail) ». */
export const isRemarked = (cell: string): boolean => {
  const { text } = withoutTax(plain(cell));
  return (
    / dont /.test(text) || (text.match(/\([^()]*\)/g) ?? []).some((remark) => /[a-z]{3}/.test(remark) && !isBudgetLabel(remark))
  );
};

function inWords(text: string, unit: Unit): Sum | null {
  const own = sumIn(text, unit) ?? bounded(text, unit);
  if (own !== null) return own;
  const bare = tidied(text);
  if (bare === text || bare === '') return null;
  const read = sumIn(bare, unit) ?? bounded(bare, unit);
  return read && { ...read, isLikely: true };
}

function whyNot(text: string): WhyNoAmount {
  if (/^-\s?\d/.test(text)) return 'negative';
  if (atLeast.test(text) || (/^\d/.test(text) && atLeastAfter.test(text))) return 'no-top';
  if (perUnit.test(text)) return 'per-unit';
  if (/^\d[\d ,.]*%$/.test(text)) return 'percent';
  return (text.match(/(?<=\d) ?[km]? ?(?:€|eur)/g) ?? []).length > 1 ? 'several' : 'not-an-amount';
}

const reading = ({ min, max, isLikely }: Sum, basis: Basis | undefined): CellReading<Amount, WhyNoAmount> => {
  const money: WrittenMoney = min === max ? min : { min, max };
  return readAs({ money, ...(basis && { basis }) }, min === max ? String(min) : `${min} – ${max}`, isLikely);
};

/** Euros as files write them, or `{min, max}`; « jusqu’à 50 k€ » begins at nothing. */
export function readAmount(
  { kind, value, isShare, euros }: Typed,
  { unit }: Unit = { unit: 1 },
): CellReading<Amount, WhyNoAmount> {
  if (kind === 'number') {
    const number = Number(value);
    if (isShare) return { why: 'percent' };
    if (number < 0) return { why: 'negative' };
    const worth = euros ?? unit;
    const sum = toHundredths(number * worth);
    return reading({ min: sum, max: sum, isLikely: worth !== 1 || unit !== 1 }, undefined);
  }
  const whole = plain(String(value));
  if (whole === '') return { why: 'empty' };
  if (kind !== 'text' || whole.length > longest) return { why: 'not-an-amount' };
  if (isNone(whole) || free.test(whole)) return reading({ min: 0, max: 0, isLikely: true }, undefined);
  if (isUnsettled(whole)) return { why: 'to-settle' };
  const { text, bases } = withoutTax(whole);
  if (bases.length > 1) return { why: 'several' };
  const sum = inWords(text, { unit });
  return sum === null || sum.min < 0 ? { why: whyNot(text) } : reading(sum, bases[0]);
}
