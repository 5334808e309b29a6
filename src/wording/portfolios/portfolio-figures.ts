// How the figures of a portfolio are written.
import type {
  Language,
  Money,
  Portfolio,
  PortfolioClass,
  PortfolioMeasure,
  PortfolioRow,
  RolledIndicator,
  Spread,
} from '../../model/index.ts';
import { colon, periodOf, toHundredths } from '../../values/index.ts';
import { formatDate, formatMeasure, formatMoney, formatPercent, formatPeriod } from '../formats.ts';
import { label } from '../label.ts';
import { visible } from '../visible.ts';
import { portfolioWords } from './portfolio.ts';

export const percent = (value: number | null, language: Language): string =>
  value === null ? '' : formatPercent(value, language, { decimals: 0 });

export const euros = (amount: Money | null, language: Language): string => (amount === null ? '' : formatMoney(amount, language));

export const onceText = (countedOnce: Portfolio['countedOnce'], language: Language): string | null =>
  countedOnce && portfolioWords[language].countedOnce(euros(countedOnce.planned, language), euros(countedOnce.spent, language));

export function className({ grouping, key }: Pick<PortfolioClass, 'grouping' | 'key'>, language: Language): string {
  const words = portfolioWords[language];
  if (key === null) return words.unknownClass;
  if (grouping === 'step') return label(`project.step=${key}`, language) ?? key;
  const [low = '0', high = ''] = key.split('-');
  return grouping === 'size' ? words.size(Number(low), high === '' ? null : Number(high)) : key;
}

const measured = (measure: PortfolioMeasure, value: number, language: Language): string =>
  measure === 'perInhabitant'
    ? formatMoney({ min: Math.round(value), max: Math.round(value) }, language)
    : percent(value, language);

export function spreadText(measure: PortfolioMeasure, spread: Spread | null, language: Language): string {
  if (spread === null) return '';
  const [low, median, high] = [spread.low, spread.median, spread.high].map((value) => measured(measure, value, language));
  return portfolioWords[language].spread(median ?? '', low ?? '', high ?? '', spread.count);
}

export function dueText(due: string, language: Language): string {
  const period = periodOf(due);
  return period === null ? due : formatPeriod(period, language);
}

/** When a late action was to begin or to end. */
export const lateText = ({ due, wasTo }: Portfolio['late'][number], language: Language): string =>
  portfolioWords[language].due[wasTo] +
  colon[language] +
  (due === null ? portfolioWords[language].unknownClass : dueText(due, language));

export const silentText = ({ lastNews }: Portfolio['silent'][number], language: Language): string =>
  portfolioWords[language].silentSince(lastNews && formatDate(lastNews, language));

export const dutyText = ({ duties }: Pick<PortfolioRow, 'duties'>, language: Language): string => {
  const [first, ...others] = duties;
  if (first === undefined) return '';
  const name = visible(first.label[language]);
  return portfolioWords[language].duty(first.due === null ? name : `${name} (${dueText(first.due, language)})`, others.length);
};

export function rolledText({ value, unit, code, weights, from, to }: RolledIndicator, language: Language): string {
  const words = portfolioWords[language];
  if (value === null) return code === null ? '' : words.rolled[code];
  const figure = formatMeasure(toHundredths(value), unit && visible(unit), language);
  const period = from === null && to === null ? [] : [formatPeriod({ start: from, end: to, text: '' }, language)];
  const beside = [...period, ...(weights === null ? [] : [words.weights[weights]])];
  return beside.length === 0 ? figure : `${figure} (${beside.join(', ')})`;
}

type Broken = Portfolio['broken'][number];

const isOld = ({ known: { format } }: Broken): boolean => format !== null && format < 1;

/** Why a project could not be used, to whoever mends it. */
export function whyBroken(one: Broken, language: Language): string {
  const words = portfolioWords[language];
  const { codes, known } = one;
  if (codes.includes('portfolio/no-project')) return words.noProject;
  if (codes.includes('portfolio/absent')) return words.absent;
  if (codes.includes('portfolio/outside')) return words.outside;
  return isOld(one) ? words.formatOld(known.format ?? 0) : words.broken(codes.join(', '));
}

/** A project that could not be used, as a committee reads of it: neither paths nor codes. */
export function brokenShown(one: Broken, language: Language): { readonly name: string; readonly why: string } {
  const { lostShown, oldShown, brokenShown: faulty } = portfolioWords[language];
  const isLost = one.codes.some((code) => code.startsWith('portfolio/'));
  return {
    name: one.known.territory ?? one.known.title ?? one.root.slice(one.root.lastIndexOf('/') + 1),
    why: isLost ? lostShown : isOld(one) ? oldShown : faulty,
  };
}
