// What starts ends later.
import { parsePeriod } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

const isWritten = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

export const periodReversed = rule<{ start: string; end: string }>({
  code: 'period/reversed',
  severity: 'error',
  example: { wrong: 'start: 2027-S2\nend: 2027-03', right: 'start: 2027-S2\nend: 2028-03' },
  *check({ objects, places }: RuleContext) {
    for (const { holder } of objects()) {
      if (!('start' in holder && 'end' in holder && isWritten(holder.start) && isWritten(holder.end))) continue;
      const [first, last] = [parsePeriod(holder.start)?.start ?? null, parsePeriod(holder.end)?.end ?? null];
      if (first !== null && last !== null && last < first)
        yield { at: places.value(holder, 'end'), found: { start: String(holder.start), end: String(holder.end) } };
    }
  },
  fr: {
    says: ({ start, end }) => `la fin ${quotedFr(end)} précède le début ${quotedFr(start)}`,
    why: 'Une durée négative fausse le calendrier, les retards et la charge.',
    mend: 'Corrigez l’une des deux dates, ou échangez-les.',
  },
  en: {
    says: ({ start, end }) => `the end ${quotedEn(end)} precedes the start ${quotedEn(start)}`,
    why: 'A negative duration falsifies the calendar, delays and workloads.',
    mend: 'Correct one of the dates, or swap them.',
  },
});
