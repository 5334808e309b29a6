/** Helpers that write dates and periods. */
import { formatDate, formatPeriod } from '../../../wording/formats.ts';
import { TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { isPeriod } from '../values.ts';

const date: Helper = {
  name: 'date',
  takes: [{ name: 'day', kind: 'date' }],
  gives: () => TEXT,
  call: ([day], _, language) =>
    isPeriod(day) ? formatPeriod(day, language) : typeof day === 'string' ? formatDate(day, language) : null,
  fr: { says: 'Écrit un jour en toutes lettres.', example: ['{{date adopted}}', '1er juillet 2026'] },
  en: { says: 'Writes a day in words.', example: ['{{date adopted}}', '1 July 2026'] },
};

const period: Helper = {
  name: 'period',
  takes: [{ name: 'period', kind: 'period' }],
  gives: () => TEXT,
  call: ([period], _, language) => (isPeriod(period) ? formatPeriod(period, language) : null),
  fr: {
    says: 'Écrit une période en toutes lettres : jour, mois, trimestre, semestre, années, ou d’un mois à l’autre.',
    example: ['{{period start}}', '2e trimestre 2026'],
  },
  en: {
    says: 'Writes a period in words: a day, a month, a quarter, a half-year, years, or from one month to another.',
    example: ['{{period start}}', 'second quarter of 2026'],
  },
};

export const DATES: readonly Helper[] = [date, period];
