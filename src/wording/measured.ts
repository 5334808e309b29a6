// A measure as people read it: euros for a budget, people for needs, a number on its scale for the rest.
import type { Ranking } from '../model/index.ts';
import { formatMoney, formatNumber, type Language } from './formats.ts';

export const measured =
  ({ criteria }: Ranking, language: Language) =>
  (criterion: string, measure: number): string => {
    const cents = Math.round(measure * 100);
    return criteria.find(({ id }) => id === criterion)?.from === 'budget'
      ? formatMoney({ min: cents, max: cents }, language, { decimals: 0 })
      : formatNumber(measure, language);
  };
