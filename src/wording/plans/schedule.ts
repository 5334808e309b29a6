// What jalon calendar and the schedule say around days.
import type { Concern, Hold, KeyDate, Language, ScheduleState } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../formats.ts';
import { labelOf } from '../label.ts';

// Fixed points of the year: what they are called, and what they ask of actions.

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

const fixedPointFr = {
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

const fixedPointEn: typeof fixedPointFr = {
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

export const fixedPointWords = { fr: fixedPointFr, en: fixedPointEn };

const day = { fr: (iso: string) => formatDate(iso, 'fr'), en: (iso: string) => formatDate(iso, 'en') };
const weather = {
  fr: { 'needs-support': 'météo : à soutenir', compromised: 'météo : compromise' },
  en: { 'needs-support': 'weather: needs support', compromised: 'weather: compromised' },
};

function concernFr(it: Concern): string {
  switch (it.code) {
    case 'not-ended':
      return `devait se terminer le ${day.fr(it.day)}`;
    case 'not-begun':
      return `devait commencer le ${day.fr(it.day)} au plus tard`;
    case 'milestone-late':
      return `jalon non atteint : ${it.label} (${day.fr(it.day)})`;
    case 'task-late':
      return `tâche en retard : ${it.label} (${day.fr(it.day)})`;
    case 'blocked':
      return it.text ? `bloquée : ${it.text}` : 'bloquée';
    case 'paused':
      return it.text ? `en pause : ${it.text}` : 'en pause';
    case 'weather':
      return weather.fr[it.weather];
    case 'waits-for-late':
      return `attend ${it.action}, en retard`;
    case 'waits-for-blocked':
      return `attend ${it.action}, bloquée`;
    case 'begins-too-early':
      return `attend ${it.action}, donc pas avant le ${day.fr(it.day)}`;
    case 'fixed-point':
      return fixedPointWords.fr.broken(it.hold);
    case 'after-deadline':
      return `se termine après l’échéance du ${day.fr(it.day)} (${it.label})`;
    case 'behind':
      return `avancée à ${formatPercent(it.progress, 'fr')} pour ${formatPercent(it.elapsed, 'fr')} du temps écoulé`;
  }
}

function concernEn(it: Concern): string {
  switch (it.code) {
    case 'not-ended':
      return `was to end on ${day.en(it.day)}`;
    case 'not-begun':
      return `was to begin by ${day.en(it.day)}`;
    case 'milestone-late':
      return `milestone not reached: ${it.label} (${day.en(it.day)})`;
    case 'task-late':
      return `task late: ${it.label} (${day.en(it.day)})`;
    case 'blocked':
      return it.text ? `blocked: ${it.text}` : 'blocked';
    case 'paused':
      return it.text ? `paused: ${it.text}` : 'paused';
    case 'weather':
      return weather.en[it.weather];
    case 'waits-for-late':
      return `waits for ${it.action}, which is late`;
    case 'waits-for-blocked':
      return `waits for ${it.action}, which is blocked`;
    case 'begins-too-early':
      return `waits for ${it.action}, so not before ${day.en(it.day)}`;
    case 'fixed-point':
      return fixedPointWords.en.broken(it.hold);
    case 'after-deadline':
      return `ends after the deadline of ${day.en(it.day)} (${it.label})`;
    case 'behind':
      return `at ${formatPercent(it.progress, 'en')} with ${formatPercent(it.elapsed, 'en')} of its time gone`;
  }
}

const scheduleFr = {
  at: (iso: string) => `calendrier au ${day.fr(iso)}`,
  none: 'Aucune action n’a de dates : elles s’écrivent dans start et end.',
  state: {
    done: labelOf('action.status=done', 'fr'),
    dropped: labelOf('action.status=dropped', 'fr'),
    blocked: 'à l’arrêt',
    late: 'en retard',
    'at-risk': 'à risque',
    'under-way': 'en cours',
    'to-come': 'à venir',
  } satisfies Record<ScheduleState, string>,
  says: concernFr,
  keyDate: { ...fixedPointWords.fr.kinds, obligation: 'obligation' } satisfies Record<KeyDate['kind'], string>,
  obligation: (label: string) => `obligation : ${label}`,
  withoutAxis: 'Sans axe',
  keyDates: 'Dates clés',
  more: (count: number) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  moreDates: (count: number, year: string) => `et ${count} ${plural(count, 'fr', 'autre')} : « jalon calendar --year ${year} »`,
  late: (count: number) => `En retard (${count})`,
  blocked: (count: number) => `À l’arrêt (${count})`,
  risk: (count: number) => `À risque (${count})`,
  undated: (ids: string) => `Sans dates, donc absentes du calendrier : ${ids}.`,
  allWell: 'Rien n’est en retard, à l’arrêt ni à risque.',
  legend:
    '█ fait  ▒ à faire  ◆ jalon  ◇ jalon atteint  ▼ date clé  │ aujourd’hui   ! en retard  × à l’arrêt  ~ à risque  ✓ réalisée',
  back: {
    title: (action: string, title: string, iso: string) => `Pour terminer ${action} ${title} au plus tard le ${day.fr(iso)}`,
    kind: { action: 'action', task: 'tâche', milestone: 'jalon' },
    heads: { start: 'Début au plus tard', end: 'Fin au plus tard', planned: 'Fin prévue', margin: 'Marge' },
    days: (count: number) => `${formatNumber(count, 'fr')} j`,
    begun: 'commencée',
    unknown: 'durée inconnue',
    tooLate: (what: string, iso: string) => `${what} devait commencer le ${day.fr(iso)} : c’est déjà passé.`,
    waits: (what: string, other: string, iso: string) => `${what} attend ${other}, donc pas avant le ${day.fr(iso)}.`,
    short: (what: string, days: number) => `${what} : il manque ${days} ${plural(days, 'fr', 'jour')}.`,
    possible: 'Le calendrier prévu tient dans ce délai.',
    until: 'D’ici là',
  },
};

const scheduleEn: typeof scheduleFr = {
  at: (iso) => `calendar as of ${day.en(iso)}`,
  none: 'No action has dates: they are written in start and end.',
  state: {
    done: labelOf('action.status=done', 'en'),
    dropped: labelOf('action.status=dropped', 'en'),
    blocked: 'at a standstill',
    late: 'late',
    'at-risk': 'at risk',
    'under-way': 'under way',
    'to-come': 'to come',
  },
  says: concernEn,
  keyDate: { ...fixedPointWords.en.kinds, obligation: 'obligation' },
  obligation: (label) => `obligation: ${label}`,
  withoutAxis: 'No axis',
  keyDates: 'Key dates',
  more: (count) => `and ${count} ${plural(count, 'en', 'other')}`,
  moreDates: (count, year) => `and ${count} ${plural(count, 'en', 'other')}: “jalon calendar --year ${year}”`,
  late: (count) => `Late (${count})`,
  blocked: (count) => `At a standstill (${count})`,
  risk: (count) => `At risk (${count})`,
  undated: (ids) => `Without dates, so not on the calendar: ${ids}.`,
  allWell: 'Nothing is late, at a standstill or at risk.',
  legend: '█ done  ▒ to be done  ◆ milestone  ◇ reached  ▼ key date  │ today   ! late  × at a standstill  ~ at risk  ✓ done',
  back: {
    title: (action, title, iso) => `For ${action} ${title} to be over by ${day.en(iso)}`,
    kind: { action: 'action', task: 'task', milestone: 'milestone' },
    heads: { start: 'Latest start', end: 'Latest end', planned: 'Planned end', margin: 'Margin' },
    days: (count) => `${formatNumber(count, 'en')} d`,
    begun: 'begun',
    unknown: 'unknown duration',
    tooLate: (what, iso) => `${what} had to begin on ${day.en(iso)}: that is past.`,
    waits: (what, other, iso) => `${what} waits for ${other}, so not before ${day.en(iso)}.`,
    short: (what, days) => `${what} is ${days} ${plural(days, 'en', 'day')} short.`,
    possible: 'The plan as it stands fits in that time.',
    until: 'Until then',
  },
};

export const scheduleWords = { fr: scheduleFr, en: scheduleEn };
