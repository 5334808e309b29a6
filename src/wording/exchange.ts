// The workbook that goes out and comes back, in both languages.
import { exchangeEn } from './exchange-en.ts';
import { exchangeFr } from './exchange-fr.ts';

export type ExchangeWords = typeof exchangeFr;
export const exchange: Readonly<Record<'fr' | 'en', ExchangeWords>> = { fr: exchangeFr, en: exchangeEn };
