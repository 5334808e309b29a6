// What an evaluation that is drafted says of each of its parts, as comments of its file; and what the terminal says of it.
import type { EvaluationCriterion, FollowUpDraft, Language, PointCode, RecommendationDraft } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { quoted } from '../quoted.ts';

const evaluationFileFr = {
  kind: 'L’évaluation : annual (annuelle), mid-term (à mi-parcours) ou final (finale).',
  date: 'Le jour où elle est arrêtée.',
  proposed:
    'Ce qui porte « proposed: true » est proposé d’après les données, preuves à l’appui : gardez, corrigez ou supprimez, puis ôtez cette ligne.',
  questions: 'Les questions évaluatives, par critère. Une question sans réponse est à compléter.',
  balance: 'Points forts et points faibles de l’ensemble. Un texte seul suffit : « - Une équipe stable ».',
  actions:
    'Pour chaque action, ses points forts, ses points faibles, et la suite : continue (poursuivre), adapt (adapter) ou stop (arrêter).',
  needs:
    'Chaque besoin a-t-il trouvé réponse ? met (oui), partly-met (en partie), not-met (non) ; unknown tant qu’on ne le sait pas.',
  followUp:
    'Ce que sont devenues les recommandations précédentes : open (à faire), in-progress (en cours), done (faite), dropped (abandonnée).',
  recommendations:
    'Ce qu’il faut faire maintenant, par qui (owner) et pour quand (due) : « jalon add recommandation » en ajoute.',
  summary: (counts: {
    readonly points: number;
    readonly verdicts: number;
    readonly followed: number;
    readonly recommended: number;
  }) =>
    `Proposé d’après les données, à relire (« proposed: true ») : constats ${counts.points}, verdicts ${counts.verdicts}, suites données ${counts.followed}, recommandations ${counts.recommended}.`,
  noAction: (period: string) =>
    `Aucune action à évaluer (${period}) : aucune n’est en cours ni prévue alors. « --year » dit l’année à évaluer.`,
  left: (counts: { readonly answers: number; readonly verdicts: number; readonly dues: number }) =>
    `Reste à compléter : questions sans réponse ${counts.answers}, verdicts que les données ne disent pas ${counts.verdicts}, recommandations sans échéance ${counts.dues}.`,
};
const evaluationFileEn: typeof evaluationFileFr = {
  kind: 'The evaluation: annual, mid-term or final.',
  date: 'The day on which it is adopted.',
  proposed:
    'What bears “proposed: true” is proposed from the data, with its evidence: keep, correct or delete it, then remove that line.',
  questions: 'The evaluation questions, by criterion. A question without answer is to be completed.',
  balance: 'Strengths and weaknesses of the whole. A text alone will do: “- A stable team”.',
  actions: 'For each action, its strengths, its weaknesses, and what comes next: continue, adapt or stop.',
  needs: 'Was each need answered? met, partly-met or not-met; unknown as long as nobody knows.',
  followUp: 'What became of earlier recommendations: open, in-progress, done or dropped.',
  recommendations: 'What is to be done now, by whom (owner) and by when (due): “jalon add recommendation” adds one.',
  summary: ({ points, verdicts, followed, recommended }) =>
    `Proposed from the data, to be read again (“proposed: true”): observations ${points}, verdicts ${verdicts}, follow-ups ${followed}, recommendations ${recommended}.`,
  noAction: (period) => `No action to evaluate (${period}): none runs or is planned then. “--year” gives the year to evaluate.`,
  left: ({ answers, verdicts, dues }) =>
    `Left to complete: questions without answer ${answers}, verdicts that the data do not give ${verdicts}, recommendations without due date ${dues}.`,
};

export const evaluationFile: Readonly<Record<Language, typeof evaluationFileFr>> = { fr: evaluationFileFr, en: evaluationFileEn };

// The sentences in which an evaluation proposes what the figures show.

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
  /** What of the figure told is no part of what it is told beside. */
  readonly aside: string;
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

const after = (start: string, text: string): string => (text === '' ? '' : `${start}${text}`);
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const evaluationSentencesFr: Sentences = {
  'target-reached': ({ title, value, period, beside, besidePeriod }) =>
    `${title} : ${value} (${period}) ; la cible de ${beside}${after(' pour ', besidePeriod === period ? '' : besidePeriod)} est atteinte.`,
  'target-missed': ({ title, value, period, beside, besidePeriod }) =>
    `${title} : ${value} (${period}), pour une cible de ${beside}${after(' pour ', besidePeriod === period ? '' : besidePeriod)}.`,
  'moving-away': ({ title, value, period, beside }) => `${title} : ${value} (${period}) ; s’éloigne de la cible de ${beside}.`,
  behind: ({ title, value, period, beside, besidePeriod }) =>
    `${title} : ${value} (${period}) ; en retrait de la trajectoire vers la cible (${beside}${after(', ', besidePeriod)}).`,
  ahead: ({ title, value, period, beside, besidePeriod }) =>
    `${title} : ${value} (${period}) ; sur la trajectoire vers la cible (${beside}${after(', ', besidePeriod)}).`,
  'from-baseline': ({ title, value, period, beside, besidePeriod }) =>
    `${title} : ${value} (${period}), contre ${beside} au départ${besidePeriod === '' ? '' : ` (${besidePeriod})`}.`,
  done: () => 'Action achevée dans la période.',
  late: ({ value, detail }) => ended(`Action en retard${after(', avancée à ', value)}${after(' : ', detail)}`),
  blocked: ({ detail }) => ended(`Action bloquée${after(' : ', detail)}`),
  'communes-left-out': ({ detail }) => `Communes qui n’ont pas rejoint l’action : ${detail}.`,
  'spent-over': ({ value, beside, period }) => `${value} dépensés pour ${beside} prévus (${period}).`,
  'spent-under': ({ value, beside, period }) => `${value} dépensés seulement, pour ${beside} prévus (${period}).`,
  spent: ({ value, beside, period, aside, ratio }) =>
    aside === ''
      ? `${value} dépensés sur ${beside} prévus (${period}), soit ${ratio}.`
      : `${value} dépensés (${period}), dont ${aside} pour ce qui a été abandonné ; le reste fait ${ratio} des ${beside} prévus.`,
  'actions-done': ({ some, of }) => `${some} ${plural(some, 'fr', 'action achevée', 'actions achevées')} sur ${of}.`,
  'actions-late': ({ some, of, detail }) => `${some} ${plural(some, 'fr', 'action')} en retard sur ${of} au ${detail}.`,
  'actions-blocked': ({ some, of }) => `${some} ${plural(some, 'fr', 'action bloquée', 'actions bloquées')} sur ${of}.`,
  'needs-answered': ({ some, of }) =>
    `${some} ${plural(some, 'fr', 'besoin')} sur ${of} ${plural(some, 'fr', 'a', 'ont')} au moins une action qui y répond.`,
  'needs-unanswered': ({ titles }) => `Sans action : ${titles}.`,
  'needs-changed': ({ titles }) => `Reformulé depuis le vote, à revoir : ${titles}.`,
  'waits-for': ({ title, other }) => `${quoted(title, 'fr')} attend ${quoted(other, 'fr')}, qui n’avance pas comme prévu.`,
  'targets-counted': ({ some, of }) => `${some} ${plural(some, 'fr', 'cible atteinte', 'cibles atteintes')} sur ${of}.`,
  'unit-cost': ({ title, ratio, value, beside, period }) => `${title} : ${ratio} l’unité (${value} pour ${beside}, ${period}).`,
  'level-changed': ({ title, value, period, beside, besidePeriod }) =>
    `Maturité, ${title} : niveau ${value}${after(' au ', period)}, contre ${beside}${after(' au ', besidePeriod)}.`,
  'share-changed': ({ title, other, value, period, beside, besidePeriod, points, low, high }) =>
    `${quoted(title, 'fr')} : ${quoted(other, 'fr')}, ${value} (${period}) contre ${beside} (${besidePeriod}), soit ${points} points (de ${low} à ${high}, à 95 %).`,
  'operating-after': ({ some, detail }) =>
    `${some} ${plural(some, 'fr', 'action a', 'actions ont')} des dépenses de fonctionnement à partir de ${detail}.`,
  'agreement-ends': ({ titles, some, detail }) =>
    `${plural(some, 'fr', 'Convention qui s’achève', 'Conventions qui s’achèvent')} (${detail}) : ${titles}.`,
  'without-lead': ({ titles }) => `Sans responsable : ${titles}.`,
};

const evaluationSentencesEn: Sentences = {
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
  'communes-left-out': ({ detail }) => `Communes that did not join the action: ${detail}.`,
  'spent-over': ({ value, beside, period }) => `${value} spent for ${beside} planned (${period}).`,
  'spent-under': ({ value, beside, period }) => `Only ${value} spent, for ${beside} planned (${period}).`,
  spent: ({ value, beside, period, aside, ratio }) =>
    aside === ''
      ? `${value} spent of ${beside} planned (${period}), that is ${ratio}.`
      : `${value} spent (${period}), ${aside} of it on what was dropped; the rest is ${ratio} of the ${beside} planned.`,
  'actions-done': ({ some, of }) => `${some} ${plural(some, 'en', 'action')} completed of ${of}.`,
  'actions-late': ({ some, of, detail }) => `${some} ${plural(some, 'en', 'action')} late of ${of} on ${detail}.`,
  'actions-blocked': ({ some, of }) => `${some} ${plural(some, 'en', 'action')} blocked of ${of}.`,
  'needs-answered': ({ some, of }) =>
    `${some} ${plural(some, 'en', 'need')} of ${of} ${plural(some, 'en', 'has', 'have')} at least one action that answers.`,
  'needs-unanswered': ({ titles }) => `Without action: ${titles}.`,
  'needs-changed': ({ titles }) => `Reworded since the vote, to be looked at again: ${titles}.`,
  'waits-for': ({ title, other }) => `${quoted(title, 'en')} waits for ${quoted(other, 'en')}, which does not move as planned.`,
  'targets-counted': ({ some, of }) => `${some} ${plural(some, 'en', 'target')} reached of ${of}.`,
  'unit-cost': ({ title, ratio, value, beside, period }) => `${title}: ${ratio} a unit (${value} for ${beside}, ${period}).`,
  'level-changed': ({ title, value, period, beside, besidePeriod }) =>
    `Maturity, ${title}: level ${value}${after(' on ', period)}, from ${beside}${after(' on ', besidePeriod)}.`,
  'share-changed': ({ title, other, value, period, beside, besidePeriod, points, low, high }) =>
    `${quoted(title, 'en')}: ${quoted(other, 'en')}, ${value} (${period}) from ${beside} (${besidePeriod}), ${points} points (${low} to ${high}, at 95%).`,
  'operating-after': ({ some, detail }) =>
    `${some} ${plural(some, 'en', 'action has', 'actions have')} operating costs from ${detail} on.`,
  'agreement-ends': ({ titles, some, detail }) =>
    `${plural(some, 'en', 'Agreement that runs out', 'Agreements that run out')} (${detail}): ${titles}.`,
  'without-lead': ({ titles }) => `Without a lead: ${titles}.`,
};
export const pointSentences: Readonly<Record<Language, Sentences>> = { fr: evaluationSentencesFr, en: evaluationSentencesEn };

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
      relevance: 'Le programme répond-il toujours aux besoins exprimés ?',
      coherence: 'Les actions se renforcent-elles, entre elles et avec les autres plans ?',
      effectiveness: 'Les résultats attendus sont-ils atteints ?',
      efficiency: 'Les moyens ont-ils été bien employés ?',
      impact: 'La situation des publics a-t-elle changé ?',
      sustainability: 'Ce qui a été créé durera-t-il ?',
    },
    became: {
      decided: ({ id, note }) => ended(`Décision ${id} : ${note}`),
      acted: ({ title, progress }) => `Action ${quoted(title, 'fr')}${after(', avancée à ', progress)}.`,
      said: ({ note }) =>
        note === ''
          ? 'État de la dernière évaluation.'
          : ended(`Dernière évaluation : ${note.replace(/^Dernière évaluation\s:\s/u, '')}`),
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
      said: ({ note }) =>
        note === '' ? 'As in the last evaluation.' : ended(`Last evaluation: ${note.replace(/^Last evaluation:\s/u, '')}`),
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
