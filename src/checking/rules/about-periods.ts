// Periods are in the calendar, the right way round, and within the programme.
import { periods } from '../../model/generated/references.ts';
import type { Action, Period } from '../../model/index.ts';
import { moneyLines } from '../../project/money/index.ts';
import { valuesAt } from '../../project/thread/index.ts';
import { isBegun } from '../../project/time/index.ts';
import { parsePeriod, periodOf, spanOf } from '../../values/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** Both halves of an interval exist, so that only their order can be wrong. */
const isReversed = (text: string): boolean =>
  text.includes('/') ? text.split('/').every((half) => parsePeriod(half) !== null) : /^\d{4}-\d{4}$/.test(text);

const isWritten = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Not a day in common. */
const isApart = (period: Period | null, span: Period): boolean =>
  period !== null &&
  ((period.end !== null && span.start !== null && period.end < span.start) ||
    (period.start !== null && span.end !== null && period.start > span.end));

/** An action that was under way when the programme began, and goes on in it. */
function isRunningOn(action: Action, span: Period): boolean {
  const { status, start, end } = action;
  const last = periodOf(end);
  const isBefore = (periodOf(start)?.end ?? '9999') < (span.start ?? '0000');
  return isBefore && isBegun(action) && (last === null ? status !== 'done' : !isApart(last, span));
}

/** In years: money is spent before a programme on what it goes on with, and after it on what it made. */
const near = 5;
const isFarFrom = ({ start, end }: Period, year: number): boolean =>
  year < Number(start?.slice(0, 4) ?? 0) - near || year > Number(end?.slice(0, 4) ?? 9999) + near;

export const rulesAboutPeriods: readonly Rule[] = [
  // A period that has the right form is also in the calendar.
  rule<{ text: string; reversed: boolean }>({
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
  }),
  // What starts ends later.
  rule<{ start: string; end: string }>({
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
      why: 'A negative duration distorts the calendar, delays and workloads.',
      mend: 'Correct one of the dates, or swap them.',
    },
  }),
  // An action takes place during the programme.
  rule<{ date: string; span: string }>({
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
          if (isApart(periodOf(action[key]), span) && !isRunningOn(action, span)) {
            yield { at: places.value(action, key), found: { date: String(action[key]), span: span.text } };
            break;
          }
      for (const line of [...project.actions.flatMap(moneyLines), ...(project.plan.envelopes ?? [])])
        if (line.year !== undefined && isFarFrom(span, line.year))
          yield { at: places.value(line, 'year'), found: { date: String(line.year), span: span.text } };
    },
    fr: {
      says: ({ date, span }) => `${quotedFr(date)} est hors de la période du programme (${periodFr(span)})`,
      why: 'Une action hors du mandat ou du programme n’entre dans aucun plan annuel ; c’est souvent une faute de frappe.',
      mend: 'Corrigez la date, ou la période dans project.yaml.',
    },
    en: {
      says: ({ date, span }) => `${quotedEn(date)} is outside the programme’s period (${periodEn(span)})`,
      why: 'An action outside the term or the programme enters no yearly plan; it is often a typing mistake.',
      mend: 'Correct the date, or the period in project.yaml.',
    },
  }),
  // What was heard was heard by today.
  rule<{ date: string }>({
    code: 'period/heard-in-future',
    severity: 'warning',
    reads: ['interview', 'workshop'],
    example: {
      wrong: 'interviews/IV-01.yaml : date: 2072-03-12\nnotes: On veut la fibre',
      right: 'interviews/IV-01.yaml : date: 2027-03-12\nnotes: On veut la fibre',
    },
    *check({ project, places, today }: RuleContext) {
      for (const heard of [...project.interviews, ...project.workshops]) {
        const { date, notes, quotations = [] } = heard;
        const isHeard = notes !== undefined || quotations.length > 0;
        if (date !== undefined && isHeard && (periodOf(date)?.start ?? '') > today)
          yield { at: places.value(heard, 'date'), found: { date: String(date) } };
      }
    },
    fr: {
      says: ({ date }) => `ce qui a été entendu est daté de ${quotedFr(date)}, qui est à venir`,
      why: 'Un entretien ou un atelier à venir n’est pas compté parmi ceux qui ont été menés ; c’est souvent une faute de frappe.',
      mend: 'Corrigez la date.',
    },
    en: {
      says: ({ date }) => `what was heard is dated ${quotedEn(date)}, which is yet to come`,
      why: 'An interview or a workshop to come is not counted among those that were held; it is often a typing mistake.',
      mend: 'Correct the date.',
    },
  }),
];
