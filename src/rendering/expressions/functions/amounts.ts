/** Helpers that write amounts and numbers. */
import { listOf, noBreak } from '../../../values/index.ts';
import { formatMeasure, formatMoney, formatNumber, formatPercent, formatShortMoney } from '../../../wording/formats.ts';
import { ANY, fieldOf, NUMBER, TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { fieldIn, isAbsent, isMoney, numberOption } from '../values.ts';

const wrong = (helper: string, value: unknown) => new TypeError(`${helper}: ${JSON.stringify(value)}`);

const money: Helper = {
  name: 'money',
  takes: [{ name: 'amount', kind: 'money' }],
  options: ['decimals', 'short'],
  gives: () => TEXT,
  call: ([amount], { decimals, short }, language) => {
    if (isAbsent(amount)) return null;
    if (!isMoney(amount)) throw wrong('money', amount);
    if (short === true) return formatShortMoney(amount, language);
    return formatMoney(amount, language, { decimals: numberOption(decimals) });
  },
  fr: {
    says: 'Écrit un montant ou une fourchette. Les centimes ne paraissent que s’il y en a, ou avec `decimals=2` ; avec `short=true`, jamais, et une longue fourchette est en millions.',
    example: ['{{money budget}}', '1 234,50 €'],
  },
  en: {
    says: 'Writes an amount or a range. Cents show only when there are some, or with `decimals=2`; with `short=true`, never, and a long range is in millions.',
    example: ['{{money budget}}', '€1,234.50'],
  },
};

const number: Helper = {
  name: 'number',
  takes: [
    { name: 'value', kind: 'number' },
    { name: 'unit', kind: 'text', optional: true },
  ],
  options: ['decimals'],
  gives: () => TEXT,
  call: ([value, unit], { decimals }, language) => {
    if (isAbsent(value)) return null;
    if (typeof value !== 'number') throw wrong('number', value);
    return isAbsent(unit)
      ? formatNumber(value, language, { decimals: numberOption(decimals) })
      : formatMeasure(value, String(unit), language);
  },
  fr: {
    says: 'Écrit un nombre avec ses milliers et sa virgule, puis l’unité donnée, au singulier s’il le faut.',
    example: ['{{number population "habitants"}}', `12 345${noBreak}habitants`],
  },
  en: {
    says: 'Writes a number with its thousands and its decimal point, then the unit given, in the singular where it must be.',
    example: ['{{number population "inhabitants"}}', `12,345${noBreak}inhabitants`],
  },
};

const percent: Helper = {
  name: 'percent',
  takes: [{ name: 'value', kind: 'number' }],
  options: ['decimals'],
  gives: () => TEXT,
  call: ([value], { decimals }, language) => {
    if (isAbsent(value)) return null;
    if (typeof value !== 'number') throw wrong('percent', value);
    return formatPercent(value, language, { decimals: numberOption(decimals) });
  },
  fr: { says: 'Écrit un pourcentage : 45 donne 45 %.', example: ['{{percent progress}}', '45 %'] },
  en: { says: 'Writes a percentage: 45 gives 45%.', example: ['{{percent progress}}', '45%'] },
};

const sum: Helper = {
  name: 'sum',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'field', kind: 'field', optional: true },
  ],
  gives: ([list], [, field]) => {
    const item = list?.kind === 'list' ? list.of : ANY;
    return field === undefined ? item : field.split('.').reduce((shape, step) => fieldOf(shape, step) ?? ANY, item);
  },
  call: ([list, field]) => {
    const values = listOf(list)
      .map((item) => fieldIn(item, field))
      .filter((value) => !isAbsent(value));
    if (values.length === 0) return null;
    if (values.every((value) => typeof value === 'number')) return values.reduce((total, value) => total + value, 0);
    if (!values.every(isMoney)) throw wrong('sum', values);
    return values.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), { min: 0, max: 0 });
  },
  fr: {
    says: 'Additionne une liste, ou un champ de ses éléments : nombres ou montants.',
    example: ['{{money (sum actions "budget")}}', '300 € à 400 €'],
  },
  en: {
    says: 'Adds up a list, or a field of its items: numbers or amounts.',
    example: ['{{money (sum actions "budget")}}', '€300 to €400'],
  },
};

const share: Helper = {
  name: 'share',
  takes: [
    { name: 'part', kind: 'any' },
    { name: 'whole', kind: 'any' },
  ],
  gives: () => NUMBER,
  call: ([part, whole]) => {
    const [a, b] = [plain(part), plain(whole)];
    return a === null || b === null || b === 0 ? null : (a / b) * 100;
  },
  fr: {
    says: 'Donne la part d’un nombre ou d’un montant dans un autre, en pour cent ; rien pour une fourchette ou un total nul.',
    example: ['{{percent (share progress 60)}}', '75 %'],
  },
  en: {
    says: 'Gives what a number or an amount is of another, in percent; nothing for a range or a total of zero.',
    example: ['{{percent (share progress 60)}}', '75%'],
  },
};

const bar: Helper = {
  name: 'bar',
  takes: [{ name: 'part', kind: 'any' }],
  gives: () => TEXT,
  call: ([part]) => String(Math.round(Math.min(100, Math.max(0, plain(part) ?? 0)))),
  fr: {
    says: 'Dans la première de deux cellules d’un tableau Word, donne à celle-ci autant de centièmes de la largeur, et le reste à l’autre : une barre d’avancement. Ailleurs, écrit le nombre, de 0 à 100.',
    example: ['{{bar progress}}', '45'],
  },
  en: {
    says: 'In the first of two cells of a Word table, gives it so many hundredths of the width, and the rest to the other: a progress bar. Elsewhere writes the number, from 0 to 100.',
    example: ['{{bar progress}}', '45'],
  },
};

/** A number, or an amount that is no range. */
function plain(value: unknown): number | null {
  if (isMoney(value)) return value.min === value.max ? value.min : null;
  return typeof value === 'number' ? value : null;
}

/** In a cell of a workbook, the number bears the sign. */
const ceiling: Helper = {
  name: 'ceiling',
  takes: [{ name: 'amount', kind: 'money' }],
  gives: () => TEXT,
  call: ([amount], _options, language) => {
    if (isAbsent(amount)) return null;
    if (!isMoney(amount)) throw wrong('ceiling', amount);
    const { min, max } = amount;
    return `${min === max ? '' : '≤ '}${formatMoney({ min: max, max }, language)}`;
  },
  fr: {
    says: 'Écrit la borne haute d’une fourchette, après « ≤ » ; un montant seul reste le même.',
    example: ['{{ceiling (sum actions "budget")}}', '≤ 400 €'],
  },
  en: {
    says: 'Writes the upper end of a range, after “≤”; a single amount stays the same.',
    example: ['{{ceiling (sum actions "budget")}}', '≤ €400'],
  },
};

export const AMOUNTS: readonly Helper[] = [money, ceiling, number, percent, sum, share, bar];
export const BAR = bar.name;
