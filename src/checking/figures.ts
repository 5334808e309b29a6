// Figures and amounts inside a rule's sentence.
import type { Language } from '../model/index.ts';
import { formatMoney, formatNumber } from '../wording/formats.ts';

/** As many decimals as were written: what is told to differ is never rounded to be the same. */
function figure(value: number, language: Language): string {
  const text = String(value);
  return text.includes('e') ? text : formatNumber(value, language, { decimals: text.split('.')[1]?.length ?? 0 });
}

/** `12 400`, `0,125`. */
export const figureFr = (value: number): string => figure(value, 'fr');
export const figureEn = (value: number): string => figure(value, 'en');

/** Integer cents, or an amount that is known between two: `24 000 €`, `5 000,50 €`, `20 000 € à 50 000 €`. */
export const eurosFr = (min: number, max = min): string => formatMoney({ min, max }, 'fr');
export const eurosEn = (min: number, max = min): string => formatMoney({ min, max }, 'en');
