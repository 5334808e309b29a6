// How figures are written on a chart: the code that Office formats them with, and the same in words for SVG.
import { dayOfSerial, narrowNoBreak } from '../values/index.ts';
import { formatDate, formatNumber, formatPercent } from '../wording/index.ts';
import type { Column } from './figures.ts';
import type { Look } from './look.ts';
import type { Scale } from './scale.ts';

type Format = Column['format'];
type Language = Look['language'];

/** Euros, thousands of euros from 1 M€, millions from 100 M€: a label has little room, the table says the rest. */
function unitOf(largest: number) {
  if (largest >= 1e8) return { unit: 1e6, letter: 'M', digits: '#,##0.0,,', decimals: 1 };
  if (largest >= 1e6) return { unit: 1e3, letter: 'k', digits: '#,##0,', decimals: 0 };
  return { unit: 1, letter: '', digits: '#,##0', decimals: 0 };
}

/** Separators are those of the language also where the document has another. */
const LOCALE = { fr: '[$-40C]', en: '[$-809]' } as const;

/** A format code of ECMA-376, part 1, 18.8.31; `largest` is the chart's greatest figure; `decimals` are those of plain numbers. */
export function formatCode(format: Format, language: Language, largest: number, decimals = 0): string {
  const locale = LOCALE[language];
  if (format === 'percent') return language === 'fr' ? `0"${narrowNoBreak}%"` : '0"%"';
  if (format === 'date') return `${locale}d\\ mmm\\ yyyy`;
  if (format === 'days') return `${locale}#,##0`;
  if (format === 'number') return `${locale}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const { digits, letter } = unitOf(largest);
  if (language === 'fr') return `${locale}${digits}"${narrowNoBreak}${letter}€"`;
  return `${locale}"€"${digits}${letter && `"${letter}"`}`;
}

/** As coarse as the lines of a scale of time are far apart. */
export function dateCode({ step }: Scale, language: Language): string {
  const shown = step < 60 ? 'd\\ mmm' : step < 300 ? 'mmm\\ yyyy' : 'yyyy';
  return LOCALE[language] + shown;
}

/** The same, in words. */
export function writeFigure(value: number, format: Format, language: Language, largest: number): string {
  if (format === 'percent') return formatPercent(value, language, { decimals: 0 });
  if (format === 'date') return formatDate(dayOfSerial(value), language);
  if (format !== 'money') return formatNumber(value, language);
  const { unit, letter, decimals } = unitOf(largest);
  const number = formatNumber(Math.abs(value) / unit, language, { decimals });
  return (value < 0 ? '-' : '') + (language === 'fr' ? `${number}${narrowNoBreak}${letter}€` : `€${number}${letter}`);
}

/** A day of a scale of time, as coarse as its lines are far apart. */
export function writeTime(serial: number, { step }: Scale, language: Language): string {
  const [day = '', month = '', year = ''] = writeFigure(serial, 'date', language, 0).split(' ');
  if (step < 60) return `${day} ${month}`;
  return step < 300 ? `${month} ${year}` : year;
}
