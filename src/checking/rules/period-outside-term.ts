// An action takes place during the programme.

import type { Period } from '../../model/index.ts';
import { periodOf, spanOf } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** Not a day in common. */
const isApart = (period: Period | null, span: Period): boolean =>
  period !== null &&
  ((period.end !== null && span.start !== null && period.end < span.start) ||
    (period.start !== null && span.end !== null && period.start > span.end));

export const periodOutsideTerm = rule<{ date: string; span: string }>({
  code: 'period/outside-term',
  severity: 'warning',
  example: { wrong: 'start: 2036', right: 'start: 2026' },
  *check({ project, places }: RuleContext) {
    const { period, term, formerTerms = [] } = project.info;
    const running = spanOf(period) ?? spanOf(term);
    // What a former term did is no slip of the keyboard.
    const starts = formerTerms.flatMap((one) => spanOf(one)?.start ?? []).sort();
    const span = running && { ...running, start: starts[0] ?? running.start };
    // A term that is itself the wrong way round says nothing of its actions.
    if (span === null || (span.end ?? '9999') < (span.start ?? '0000')) return;
    for (const action of project.actions)
      for (const key of ['start', 'end'] as const)
        if (isApart(periodOf(action[key]), span)) {
          yield { at: places.value(action, key), found: { date: String(action[key]), span: span.text } };
          break;
        }
  },
  fr: {
    says: ({ date, span }) => `${quotedFr(date)} est hors de la période du programme (${span})`,
    why: 'Une action hors du mandat ou du programme n’entre dans aucun plan annuel ; c’est souvent une faute de frappe.',
    mend: 'Corrigez la date, ou la période dans project.yaml.',
  },
  en: {
    says: ({ date, span }) => `${quotedEn(date)} is outside the programme’s period (${span})`,
    why: 'An action outside the term or the programme enters no yearly plan; it is often a slip of the keyboard.',
    mend: 'Correct the date, or the period in project.yaml.',
  },
});
