// The sentences in which an evaluation proposes what the figures show.
import type { EvaluationCriterion, FollowUpDraft, Language, PointCode, RecommendationDraft } from '../model/index.ts';
import { quoted } from './quoted.ts';

/** Already written as people read them; empty when there is none. */
interface PointWords {
  readonly title: string;
  readonly other: string;
  readonly titles: string;
  /** The figure told, with its unit and its period. */
  readonly value: string;
  readonly period: string;
  /** What it is told beside. */
  readonly beside: string;
  readonly besidePeriod: string;
  /** One by the other: a share, or what a unit cost. */
  readonly ratio: string;
  readonly detail: string;
  readonly some: number;
  readonly of: number;
  readonly points: string;
  readonly low: string;
  readonly high: string;
}

type Sentences = Readonly<Record<PointCode, (words: PointWords) => string>>;

const colon = '\u00a0:';
const after = (start: string, text: string): string => (text === '' ? '' : `${start}${text}`);
const frS = (count: number): string => (count > 1 ? 's' : '');
const enS = (count: number): string => (count === 1 ? '' : 's');
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const fr: Sentences = {
  'target-reached': ({ title, value, period, beside, besidePeriod }) =>
    `${title}${colon} ${value} (${period})\u202f; la cible de ${beside}${after(' pour ', besidePeriod === period ? '' : besidePeriod)} est atteinte.`,
  'target-missed': ({ title, value, period, beside, besidePeriod }) =>
    `${title}${colon} ${value} (${period}), pour une cible de ${beside}${after(' pour ', besidePeriod === period ? '' : besidePeriod)}.`,
  'moving-away': ({ title, value, period, beside }) =>
    `${title}${colon} ${value} (${period})\u202f; s’éloigne de la cible de ${beside}.`,
  behind: ({ title, value, period, beside, besidePeriod }) =>
    `${title}${colon} ${value} (${period})\u202f; en retard sur le chemin de la cible (${beside}${after(', ', besidePeriod)}).`,
  ahead: ({ title, value, period, beside, besidePeriod }) =>
    `${title}${colon} ${value} (${period})\u202f; sur le chemin de la cible (${beside}${after(', ', besidePeriod)}).`,
  'from-baseline': ({ title, value, period, beside, besidePeriod }) =>
    `${title}${colon} ${value} (${period}), contre ${beside} au départ${besidePeriod === '' ? '' : ` (${besidePeriod})`}.`,
  done: () => 'Action achevée dans la période.',
  late: ({ value, detail }) => ended(`Action en retard${after(', avancée à ', value)}${after(`${colon} `, detail)}`),
  blocked: ({ detail }) => ended(`Action bloquée${after(`${colon} `, detail)}`),
  'communes-left-out': ({ detail }) => `Communes qui n’ont pas rejoint l’action${colon} ${detail}.`,
  'spent-over': ({ value, beside, period }) => `${value} dépensés pour ${beside} prévus (${period}).`,
  'spent-under': ({ value, beside, period }) => `${value} dépensés seulement, pour ${beside} prévus (${period}).`,
  spent: ({ value, beside, period, ratio }) => `${value} dépensés sur ${beside} prévus (${period}), soit ${ratio}.`,
  'actions-done': ({ some, of }) => `${some} action${frS(some)} achevée${frS(some)} sur ${of}.`,
  'actions-late': ({ some, of }) => `${some} action${frS(some)} en retard sur ${of}.`,
  'actions-blocked': ({ some, of }) => `${some} action${frS(some)} bloquée${frS(some)} sur ${of}.`,
  'needs-answered': ({ some, of }) =>
    `${some} besoin${frS(some)} sur ${of} ${some > 1 ? 'ont' : 'a'} au moins une action qui y répond.`,
  'needs-unanswered': ({ titles }) => `Sans action${colon} ${titles}.`,
  'needs-changed': ({ titles }) => `Reformulé depuis le vote, à revoir${colon} ${titles}.`,
  'waits-for': ({ title, other }) => `${quoted(title, 'fr')} attend ${quoted(other, 'fr')}, qui n’avance pas comme prévu.`,
  'targets-counted': ({ some, of }) => `${some} cible${frS(some)} atteinte${frS(some)} sur ${of}.`,
  'unit-cost': ({ title, ratio, value, beside, period }) =>
    `${title}${colon} ${ratio} l’unité (${value} pour ${beside}, ${period}).`,
  'level-changed': ({ title, value, period, beside, besidePeriod }) =>
    `Maturité, ${title}${colon} niveau ${value}${after(' au ', period)}, contre ${beside}${after(' au ', besidePeriod)}.`,
  'share-changed': ({ title, other, value, period, beside, besidePeriod, points, low, high }) =>
    `${quoted(title, 'fr')}\u00a0: ${quoted(other, 'fr')}, ${value} (${period}) contre ${beside} (${besidePeriod}), soit ${points} points (de ${low} à ${high}, à 95\u202f%).`,
  'operating-after': ({ some, detail }) =>
    `${some} action${frS(some)} ${some > 1 ? 'ont' : 'a'} des dépenses de fonctionnement à partir de ${detail}.`,
  'agreement-ends': ({ title, detail }) => `${quoted(title, 'fr')}\u00a0: une convention s’achève (${detail}).`,
  'without-lead': ({ titles }) => `Sans responsable${colon} ${titles}.`,
};

const en: Sentences = {
  'target-reached': ({ title, value, period, beside, besidePeriod }) =>
    `${title}: ${value} (${period}); the target of ${beside}${after(' for ', besidePeriod === period ? '' : besidePeriod)} is reached.`,
  'target-missed': ({ title, value, period, beside, besidePeriod }) =>
    `${title}: ${value} (${period}), for a target of ${beside}${after(' for ', besidePeriod === period ? '' : besidePeriod)}.`,
  'moving-away': ({ title, value, period, beside }) => `${title}: ${value} (${period}); moves away from the target of ${beside}.`,
  behind: ({ title, value, period, beside, besidePeriod }) =>
    `${title}: ${value} (${period}); behind on the way to its target (${beside}${after(', ', besidePeriod)}).`,
  ahead: ({ title, value, period, beside, besidePeriod }) =>
    `${title}: ${value} (${period}); on the way to its target (${beside}${after(', ', besidePeriod)}).`,
  'from-baseline': ({ title, value, period, beside, besidePeriod }) =>
    `${title}: ${value} (${period}), from ${beside} at the start${besidePeriod === '' ? '' : ` (${besidePeriod})`}.`,
  done: () => 'Action completed in the period.',
  late: ({ value, detail }) => ended(`Action late${after(', at ', value)}${after(': ', detail)}`),
  blocked: ({ detail }) => ended(`Action blocked${after(': ', detail)}`),
  'communes-left-out': ({ detail }) => `Municipalities that did not join the action: ${detail}.`,
  'spent-over': ({ value, beside, period }) => `${value} spent for ${beside} planned (${period}).`,
  'spent-under': ({ value, beside, period }) => `Only ${value} spent, for ${beside} planned (${period}).`,
  spent: ({ value, beside, period, ratio }) => `${value} spent of ${beside} planned (${period}), that is ${ratio}.`,
  'actions-done': ({ some, of }) => `${some} action${enS(some)} completed of ${of}.`,
  'actions-late': ({ some, of }) => `${some} action${enS(some)} late of ${of}.`,
  'actions-blocked': ({ some, of }) => `${some} action${enS(some)} blocked of ${of}.`,
  'needs-answered': ({ some, of }) =>
    `${some} need${enS(some)} of ${of} ${some === 1 ? 'has' : 'have'} at least one action that answers.`,
  'needs-unanswered': ({ titles }) => `Without action: ${titles}.`,
  'needs-changed': ({ titles }) => `Worded anew since the vote, to be looked at again: ${titles}.`,
  'waits-for': ({ title, other }) => `${quoted(title, 'en')} waits for ${quoted(other, 'en')}, which does not move as planned.`,
  'targets-counted': ({ some, of }) => `${some} target${enS(some)} reached of ${of}.`,
  'unit-cost': ({ title, ratio, value, beside, period }) => `${title}: ${ratio} a unit (${value} for ${beside}, ${period}).`,
  'level-changed': ({ title, value, period, beside, besidePeriod }) =>
    `Maturity, ${title}: level ${value}${after(' on ', period)}, from ${beside}${after(' on ', besidePeriod)}.`,
  'share-changed': ({ title, other, value, period, beside, besidePeriod, points, low, high }) =>
    `${quoted(title, 'en')}: ${quoted(other, 'en')}, ${value} (${period}) from ${beside} (${besidePeriod}), ${points} points (${low} to ${high}, at 95%).`,
  'operating-after': ({ some, detail }) =>
    `${some} action${enS(some)} ${some === 1 ? 'has' : 'have'} operating costs from ${detail} on.`,
  'agreement-ends': ({ title, detail }) => `${quoted(title, 'en')}: an agreement runs out (${detail}).`,
  'without-lead': ({ titles }) => `Without a lead: ${titles}.`,
};
export const pointSentences: Readonly<Record<Language, Sentences>> = { fr, en };

type Became = (words: {
  readonly id: string;
  readonly title: string;
  readonly progress: string;
  readonly note: string;
}) => string;

interface EvaluationWords {
  readonly questions: Readonly<Record<EvaluationCriterion, string>>;
  readonly became: Readonly<Record<FollowUpDraft['because'], Became>>;
  readonly overdue: (due: string) => string;
  readonly recommend: Readonly<Record<RecommendationDraft['code'], (title: string) => string>>;
}

export const evaluationWords: Readonly<Record<Language, EvaluationWords>> = {
  fr: {
    questions: {
      relevance: 'Le programme répond-il toujours aux besoins exprimés\u202f?',
      coherence: 'Les actions se renforcent-elles, entre elles et avec les autres plans\u202f?',
      effectiveness: 'Les résultats attendus sont-ils atteints\u202f?',
      efficiency: 'Les moyens ont-ils été bien employés\u202f?',
      impact: 'La situation des publics a-t-elle changé\u202f?',
      sustainability: 'Ce qui a été créé durera-t-il\u202f?',
    },
    became: {
      decided: ({ id, note }) => ended(`Décision ${id}${colon} ${note}`),
      acted: ({ title, progress }) => `Action ${quoted(title, 'fr')}${after(', avancée à ', progress)}.`,
      said: ({ note }) => (note === '' ? 'État de la dernière évaluation.' : ended(`Dernière évaluation${colon} ${note}`)),
      silent: () => 'Rien dans les données ne dit ce qu’elle est devenue.',
    },
    overdue: (due) => `Échéance passée (${due}).`,
    recommend: {
      unblock: (title) => `Lever le blocage de l’action ${quoted(title, 'fr')}, ou y renoncer`,
      'bring-back': (title) => `Remettre dans son calendrier l’action ${quoted(title, 'fr')}, ou l’adapter`,
      reach: (title) => `Revoir les moyens ou la cible de l’indicateur ${quoted(title, 'fr')}`,
      answer: (title) => `Dire quelle réponse apporter au besoin ${quoted(title, 'fr')}`,
    },
  },
  en: {
    questions: {
      relevance: 'Does the programme still answer the needs that were voiced?',
      coherence: 'Do the actions strengthen one another, and other plans?',
      effectiveness: 'Are the expected results reached?',
      efficiency: 'Were the means well used?',
      impact: 'Has the situation of those concerned changed?',
      sustainability: 'Will what was made last?',
    },
    became: {
      decided: ({ id, note }) => ended(`Decision ${id}: ${note}`),
      acted: ({ title, progress }) => `Action ${quoted(title, 'en')}${after(', at ', progress)}.`,
      said: ({ note }) => (note === '' ? 'As in the last evaluation.' : ended(`Last evaluation: ${note}`)),
      silent: () => 'Nothing in the data says what became of it.',
    },
    overdue: (due) => `Its date is past (${due}).`,
    recommend: {
      unblock: (title) => `Unblock the action ${quoted(title, 'en')}, or give it up`,
      'bring-back': (title) => `Bring the action ${quoted(title, 'en')} back to its calendar, or adapt it`,
      reach: (title) => `Look again at the means or the target of the indicator ${quoted(title, 'en')}`,
      answer: (title) => `Say what answer is given to the need ${quoted(title, 'en')}`,
    },
  },
};
