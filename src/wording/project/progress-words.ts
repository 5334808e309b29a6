// What `jalon status --progress` says.
import type { ActionState, Language, Period } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatPeriod } from '../formats.ts';
import { labelOf } from '../label.ts';

const fr = {
  title: 'Avancement par axe',
  heads: {
    axis: 'axe',
    actions: 'actions',
    done: 'réalisées',
    late: 'en retard',
    stopped: 'à l’arrêt',
    progress: labelOf('evaluation.questions.figures.what=progress', 'fr'),
    planned: labelOf('evaluation.questions.figures.what=planned', 'fr'),
    spent: labelOf('evaluation.questions.figures.what=spent', 'fr'),
    share: 'part dépensée',
  },
  withoutAxis: 'Sans axe',
  programme: 'Programme',
  stopped: 'En retard, bloqué ou en pause',
  nothingStopped: 'Rien n’est en retard, bloqué ni en pause.',
  dropped: 'Abandonnées, hors du compte : seul ce qui y a été engagé et dépensé est compté, hors de la part dépensée',
  replacedBy: 'remplacée par',
  late: (end: string) => `fin prévue : ${end}`,
  lateToStart: (start: string) => `début prévu : ${start}`,
  reason: 'motif',
  blocker: (cause: string, since: string, liftedBy: string) =>
    [`blocage : ${cause}`, since && `depuis : ${since}`, liftedBy && `levé par : ${liftedBy}`].filter(Boolean).join(' ; '),
  noReason: 'cause non renseignée',
  known: (known: number, of: number) => `Avancement connu de ${known} ${plural(known, 'fr', 'action')} sur ${of}.`,
};

const en: typeof fr = {
  title: 'Progress by axis',
  heads: {
    axis: 'axis',
    actions: 'actions',
    done: 'done',
    late: 'late',
    stopped: 'stopped',
    progress: labelOf('evaluation.questions.figures.what=progress', 'en'),
    planned: labelOf('evaluation.questions.figures.what=planned', 'en'),
    spent: labelOf('evaluation.questions.figures.what=spent', 'en'),
    share: 'share spent',
  },
  withoutAxis: 'Without an axis',
  programme: 'Programme',
  stopped: 'Late, blocked or paused',
  nothingStopped: 'Nothing is late, blocked or paused.',
  dropped: 'Dropped, not counted: only what was committed and spent there is, and not in the share spent',
  replacedBy: 'replaced by',
  late: (end) => `was to end: ${end}`,
  lateToStart: (start) => `was to begin: ${start}`,
  reason: 'reason',
  blocker: (cause, since, liftedBy) =>
    [`blocked by: ${cause}`, since && `since: ${since}`, liftedBy && `lifted by: ${liftedBy}`].filter(Boolean).join('; '),
  noReason: 'cause not stated',
  known: (known, of) => `Progress is known of ${known} of ${of} ${plural(of, 'en', 'action')}.`,
};

export const progressWords = { fr, en };

/** On how many actions a mean progress stands, where it is not all of them. */
export const meanOver: Readonly<Record<Language, (known: number, of: number) => string>> = {
  fr: (known, of) => `sur ${known} des ${of} actions`,
  en: (known, of) => `over ${known} of ${of} actions`,
};

/** Why an action is late whose end is to come, with the reason that was given. */
export const notBegun: Readonly<Record<Language, (start: Period, reason: string | null) => string>> = {
  fr: (start, reason) => [`Pas commencée (début prévu : ${formatPeriod(start, 'fr')})`, reason].filter(Boolean).join(' ; '),
  en: (start, reason) => [`Not begun (planned start: ${formatPeriod(start, 'en')})`, reason].filter(Boolean).join('; '),
};

/** What the chip of each action says. */
export const actionStateWords: Readonly<Record<Language, Readonly<Record<ActionState, string>>>> = {
  fr: {
    'to-come': 'à venir',
    'in-progress': 'en cours',
    done: 'réalisée',
    late: 'en retard',
    blocked: 'bloquée',
    abandoned: 'abandonnée',
  },
  en: {
    'to-come': 'to come',
    'in-progress': 'in progress',
    done: 'done',
    late: 'late',
    blocked: 'blocked',
    abandoned: 'abandoned',
  },
};

/** Of several actions: « 4 réalisées »; what is not here is said alike of one and of many. */
export const actionStatesOfMany: Readonly<Record<Language, Readonly<Partial<Record<ActionState, string>>>>> = {
  fr: { done: 'réalisées', blocked: 'bloquées', abandoned: 'abandonnées' },
  en: {},
};
