// A figure, a share and a year, as people type them.
import {
  type CellReading,
  isUnsettled,
  longest,
  percentOf,
  plain,
  readAs,
  type Typed,
  typed,
  usualNumber,
} from '../../values/index.ts';

type WhyNoNumber = 'not-a-number';
const approximate = /^(?:~|≈|±|environ|env\.?|approx\.?|about) ?/;

/** A number with the unit of what it measures, or without it; « environ 30 » is likely 30. */
export function readNumber({ kind, value }: Typed, unit?: string): CellReading<number, WhyNoNumber> {
  if (kind === 'number') return readAs(Number(value), String(value), false);
  const whole = String(value).trim();
  if (whole === '') return { why: 'empty' };
  if (kind !== 'text' || whole.length > longest) return { why: 'not-a-number' };
  const bare = unit && whole.toLowerCase().endsWith(unit.toLowerCase()) ? whole.slice(0, -unit.length).trim() : whole;
  const number = usualNumber(bare, false);
  if (number !== null) return readAs(number, String(number), false);
  if (isUnsettled(plain(whole))) return { why: 'to-settle' };
  const hedged = plain(bare)
    .replace(approximate, '')
    .replace(/ ?(?:environ|\*)$/, '');
  const likely = hedged === plain(bare) ? null : usualNumber(hedged, false);
  return likely === null ? { why: 'not-a-number' } : readAs(likely, String(likely), true);
}

/** What it holds before a remark between brackets that says no other figure and no scale: « 3 600 (prov.) » is likely 3600. */
export function withoutRemark(cell: Typed): { readonly cell: Typed; readonly hasRemark: boolean } {
  const [, figure = ''] = cell.kind === 'text' ? (/^([^()]*)\([^()\d%€]*\)$/.exec(String(cell.value).trim()) ?? []) : [];
  const hasRemark = /\d/.test(figure) && !/\b(?:milliers?|millions?|k|thousands?)\b/i.test(String(cell.value));
  return { cell: hasRemark ? { ...cell, value: figure.trim() } : cell, hasRemark };
}

/** « 45 % » is 45; a cell shown in percent holds 0.45. A bare figure counts hundredths already. */
export function readPercent(cell: Typed): CellReading<number, WhyNoNumber> {
  if (cell.isShare) return readAs(percentOf(Number(cell.value)), String(percentOf(Number(cell.value))), false);
  const text =
    cell.kind === 'text'
      ? String(cell.value)
          .trim()
          .replace(/(?<! ) ?(?:%|pour cent|pour-cent|pourcent)$/i, '')
      : null;
  const read = readNumber(text === null ? cell : { ...cell, value: text });
  if (!('value' in read)) return read;
  // A share of one typed without its sign may be a share or a hundredth.
  const isShare = text === cell.value && read.value !== 0 && Math.abs(read.value) < 1;
  return isShare ? { why: 'not-a-number' } : read;
}

const year = /^(?:l'annee|annee|exercice|an) ?:? ?(\d{4})$|^(\d{4})$/;
/** What may stand beside a year in the header of a figure that was measured, or of a sum of money. */
const beside = {
  measured: /^(?:valeur|valeurs|releve|mesure|resultat|resultats|realise|reel|constate)(?: en)? /,
  money:
    /^(?:budget|bp|montants?|couts?|depenses?|credits|cp|ae)(?: (?:totale?|globale?|annuel|previsionnel|estimatif)(?:le)?s?| (?:prevu|estime)e?s?)*(?: en)? /,
};

/** Of a budget: what it is of is said beside its year, « Fonctionnement 2027 ». */
const section = /^(?:fonctionnement|fonct\.?|investissements?|invest\.?|inv\.?) (?:en )?/;

/** A header that names a year: « 2026 », « Année 2026 », and, of the figures that are `about`, « Réalisé 2026 », « Budget 2026 (k€ HT) ». */
export function readYear({ kind, value }: Typed, about?: keyof typeof beside): CellReading<number, 'not-a-year'> {
  const text = plain(String(value));
  if (text === '') return { why: 'empty' };
  if (kind !== 'text' && kind !== 'number') return { why: 'not-a-year' };
  const [, named, bare] = year.exec(text) ?? [];
  const rest =
    about === undefined
      ? ''
      : text
          .replace(/\([^()\d]*\)/g, '')
          .replace(beside[about], '')
          .replace(section, '')
          .replace(/ ?(?:k€|m€|€)?(?: ht| ttc)?$/, '')
          .trim();
  const [, , likely] = year.exec(rest) ?? [];
  const number = Number(named ?? bare ?? likely);
  if (!Number.isInteger(number) || number < 1990 || number > 2100) return { why: 'not-a-year' };
  return readAs(number, String(number), named === undefined && bare === undefined);
}

/** The year of a column of money: 2027 for « Budget 2027 (k€ HT) ». */
export function yearOf(header: string): number | null {
  const read = readYear(typed(header), 'money');
  return 'value' in read ? read.value : null;
}
