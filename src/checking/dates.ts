// Days and periods inside a rule's sentence, as people say them; what nobody can read stays as it is written.
import type { Language } from '../model/index.ts';
import { parsePeriod } from '../values/index.ts';
import { formatPeriod } from '../wording/formats.ts';

const said =
  (language: Language) =>
  (written: string): string => {
    const period = parsePeriod(written);
    return period === null ? written : formatPeriod(period, language);
  };

/** `2027-03-25` → 25 mars 2027, `2025-T1` → 1er trimestre 2025. */
export const periodFr = said('fr');
export const periodEn = said('en');
