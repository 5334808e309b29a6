// Amounts inside a rule's sentence.
import { formatMoney } from '../wording/formats.ts';

/** Integer cents, or an amount that is known between two: `24 000 €`, `5 000,50 €`, `20 000 € à 50 000 €`. */
export const eurosFr = (min: number, max = min): string => formatMoney({ min, max }, 'fr');
export const eurosEn = (min: number, max = min): string => formatMoney({ min, max }, 'en');
