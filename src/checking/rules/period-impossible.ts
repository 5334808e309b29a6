// A period that has the right form is also in the calendar.

import { periods } from '../../model/generated/references.ts';
import { valuesAt } from '../../project/thread/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** Both halves of an interval exist, so that only their order can be wrong. */
const isReversed = (text: string): boolean =>
  text.includes('/') ? text.split('/').every((half) => parsePeriod(half) !== null) : /^\d{4}-\d{4}$/.test(text);

export const periodImpossible = rule<{ text: string; reversed: boolean }>({
  code: 'period/impossible',
  severity: 'error',
  example: { wrong: 'start: 2026-13', right: 'start: 2026-12' },
  *check({ sound, places }: RuleContext) {
    for (const { kind, data } of sound)
      for (const path of periods[kind] ?? [])
        for (const { holder, key, value } of valuesAt(data, path)) {
          if ((typeof value !== 'string' && typeof value !== 'number') || parsePeriod(value)) continue;
          const text = String(value);
          yield { at: places.value(holder, key), found: { text, reversed: isReversed(text) } };
        }
  },
  fr: {
    says: ({ text, reversed }) =>
      reversed
        ? `la période ${quotedFr(text)} finit avant d’avoir commencé`
        : `${quotedFr(text)} n’existe pas dans le calendrier`,
    why: 'Une période impossible disparaîtrait du calendrier et des retards, sans rien dire.',
    mend: 'Vérifiez le jour, le mois et l’ordre des deux dates.',
  },
  en: {
    says: ({ text, reversed }) =>
      reversed ? `the period ${quotedEn(text)} ends before it starts` : `${quotedEn(text)} does not exist in the calendar`,
    why: 'An impossible period would vanish from the calendar and from what is late, without a word.',
    mend: 'Check the day, the month and the order of the two dates.',
  },
});
