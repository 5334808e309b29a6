// Fixed points of the year: what they are called, and what they ask of actions.
import type { Hold, Language } from '../model/index.ts';
import { formatDate, formatList } from './formats.ts';
import { labelOf } from './label.ts';

const kinds = {
  fr: {
    'budget-debate': labelOf('plan.fixedPoints.kind=budget-debate', 'fr'),
    'budget-vote': labelOf('plan.fixedPoints.kind=budget-vote', 'fr'),
    council: 'conseil',
    steering: labelOf('plan.fixedPoints.kind=steering', 'fr'),
    other: 'date clé',
  },
  en: {
    'budget-debate': labelOf('plan.fixedPoints.kind=budget-debate', 'en'),
    'budget-vote': labelOf('plan.fixedPoints.kind=budget-vote', 'en'),
    council: 'council',
    steering: labelOf('plan.fixedPoints.kind=steering', 'en'),
    other: 'key date',
  },
} satisfies Record<Language, Record<Hold['kind'], string>>;

/** The day, then what happens on it. */
const pointOf = ({ day, kind, label }: Hold, language: Language): string =>
  `${formatDate(day, language)} (${label ?? kinds[language][kind]})`;

const fr = {
  kinds: kinds.fr,
  /** Why it is not in the plan of a year, or when it may begin. */
  reason: (hold: Hold) =>
    hold.must === 'begin-after' ? `pas avant le ${pointOf(hold, 'fr')}` : `ne serait pas achevée pour le ${pointOf(hold, 'fr')}`,
  rule: (action: string, hold: Hold) =>
    hold.must === 'begin-after'
      ? `${action} ne commence pas avant le ${pointOf(hold, 'fr')}`
      : `${action} doit être achevée pour le ${pointOf(hold, 'fr')}`,
  broken: (hold: Hold) =>
    hold.must === 'begin-after'
      ? `ne peut pas commencer avant le ${pointOf(hold, 'fr')}`
      : `attendue pour le ${pointOf(hold, 'fr')}, se termine après`,
  tooSoonFor: (what: string, hold: Hold) => `${what} ne peut pas commencer avant le ${pointOf(hold, 'fr')}.`,
  /** `last` is the last day before the year of that vote. */
  broughtBackBy: (what: string, last: string, hold: Hold) =>
    `${what} ne peut pas commencer entre le ${formatDate(last, 'fr')} et le ${pointOf(hold, 'fr')}.`,
  /** After the name of the fixed point; empty when it binds nothing. */
  binds: (opens: readonly string[], awaits: readonly string[]) =>
    [
      ...(opens.length > 0 ? [`ouvre ${formatList(opens, 'fr')}`] : []),
      ...(awaits.length > 0 ? [`attend ${formatList(awaits, 'fr')}`] : []),
    ].join(' ; '),
};

const en: typeof fr = {
  kinds: kinds.en,
  reason: (hold) =>
    hold.must === 'begin-after' ? `not before ${pointOf(hold, 'en')}` : `would not be over by ${pointOf(hold, 'en')}`,
  rule: (action, hold) =>
    hold.must === 'begin-after'
      ? `${action} begins no earlier than ${pointOf(hold, 'en')}`
      : `${action} must be over by ${pointOf(hold, 'en')}`,
  broken: (hold) =>
    hold.must === 'begin-after'
      ? `cannot begin before ${pointOf(hold, 'en')}`
      : `awaited on ${pointOf(hold, 'en')}, ends after it`,
  tooSoonFor: (what, hold) => `${what} cannot begin before ${pointOf(hold, 'en')}.`,
  broughtBackBy: (what, last, hold) => `${what} cannot begin between ${formatDate(last, 'en')} and ${pointOf(hold, 'en')}.`,
  binds: (opens, awaits) =>
    [
      ...(opens.length > 0 ? [`opens ${formatList(opens, 'en')}`] : []),
      ...(awaits.length > 0 ? [`awaits ${formatList(awaits, 'en')}`] : []),
    ].join('; '),
};

export const fixedPointWords = { fr, en };
