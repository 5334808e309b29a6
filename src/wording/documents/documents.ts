// What documents say on their own: everything else comes from the project or from the labels of the schemas.
import type { Language, Period } from '../../model/index.ts';
import { withArticle } from '../elision.ts';
import { formatPeriod } from '../formats.ts';
import { labelOf } from '../label.ts';
import { indicatorStates } from '../project/indicators.ts';
import { actionStatesOfMany, actionStateWords } from '../project/progress-words.ts';
import { readinessVerdicts } from '../project/status.ts';

const fr = {
  /** The language by its own name. */
  itself: 'Français',
  /** `territory` is the authority's name, when it is known. */
  notice: (territory: string | undefined) =>
    `Contenu illustratif : ce document est un exemple ; il n’engage ${territory ? `pas ${withArticle(territory)}` : 'personne'}.`,
  /** `decision` is the id of the decision that settled it. */
  override: (why: string, decision: string | undefined) => (decision ? `${why} (${decision})` : why),
  agreement: (status: string | undefined, until: Period | null) =>
    [status, until && formatPeriod({ ...until, start: null }, 'fr')].filter(Boolean).join(', '),
  blocker: (cause: string, liftedBy: string | undefined, since: Period | null) =>
    [
      cause,
      since && `depuis ${since.start === since.end ? 'le ' : ''}${formatPeriod(since, 'fr')}`,
      liftedBy && `levé par : ${liftedBy}`,
    ]
      .filter(Boolean)
      .join(' ; '),
  evaluation: (kind: string) => `évaluation ${kind}`.trim(),
  figure: (label: string, value: string) => `${label} : ${value}`,
  withoutAxis: 'Sans axe',
  withoutFunder: 'Financeur à préciser',
  withoutDepartment: 'sans service',
  nobodyNamed: 'sans personne nommée',
  /** Of whom only an id is known. */
  /** Of whom only an id is known. */
  noFunction: 'fonction à préciser',
  total: 'Total',
  effect: {
    added: 'ajoutée',
    dropped: 'retirée',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'fr'),
    moved: 'budget modifié',
    kept: 'sans effet sur l’année',
  },
  unstated: 'non renseigné',
  addressed: 'pris en compte',
  /** Needs of no theme. */
  otherNeeds: 'Autres sujets',
  askedBy: (people: string, audiences: string) => `${people} personnes${audiences && ` (${audiences})`}`,
  everyCommune: 'Toutes les communes',
  /** What the files of texts for a piece of communication are called after their numbers, and what such a piece speaks of. */
  pieceTexts: { opening: 'accroche', quotation: 'citation' },
  about: { approach: 'la démarche', programme: 'le programme', results: 'les résultats' },
  readership: {
    elected: labelOf('communication.items.recipient=elected', 'fr'),
    residents: labelOf('communication.items.recipient=residents', 'fr'),
    press: 'presse',
  },
  verdict: readinessVerdicts.fr,
  actionState: actionStateWords.fr,
  actionStates: actionStatesOfMany.fr,
  state: { ...indicatorStates.fr, unknown: 'non établi' },
  between: (min: string, max: string) => `entre ${min} et ${max}`,
  aggregate: {
    nothing: 'aucune valeur',
    'no-rule': 'pas de règle d’agrégation',
    'not-addable': labelOf('indicators.indicators.aggregation=none', 'fr'),
    'base-missing': 'il manque des dénominateurs',
    'part-of-year': 'année incomplète',
  },
  achievement: {
    'no-value': 'aucune valeur',
    'no-target': 'aucune cible',
    'without-baseline': 'sans valeur initiale : dernière valeur rapportée à la cible',
    'baseline-needed': 'non calculé : la valeur initiale manque',
    'target-equals-baseline': 'la cible est de maintenir la valeur initiale',
    'target-against-direction': 'non calculé : la cible contredit le sens de l’indicateur',
    'moving-away': 's’éloigne de la cible',
    'shorter-than-target': 'non calculé : la valeur porte sur une durée plus courte que la cible',
    'broken-series': 'rupture de série depuis la valeur initiale',
    'outside-scale': 'non calculé : une valeur n’est sur aucun niveau de l’échelle',
  },
  seriesBreak: 'rupture de série',
  course: {
    improving: 'en amélioration',
    stable: 'stable',
    worsening: 'en recul',
    up: 'en hausse',
    flat: 'stable',
    down: 'en baisse',
  },
  calendar: {
    step: 'étape',
    meeting: 'réunion',
    workshop: 'atelier',
    survey: 'enquête',
    action: 'action',
    milestone: 'jalon',
    task: 'tâche',
    obligation: 'obligation',
    'fixed-point': 'date fixe',
    decision: 'décision à appliquer',
    evaluation: 'évaluation',
    recommendation: 'recommandation',
    communication: 'communication',
  },
};

/** What documents say on their own, in English. */
const en: typeof fr = {
  itself: 'English',
  notice: (territory) =>
    `Illustrative content: this document is an example; it commits ${territory ? `${territory} to nothing` : 'nobody'}.`,
  override: (why, decision) => (decision ? `${why} (${decision})` : why),
  agreement: (status, until) => [status, until && formatPeriod({ ...until, start: null }, 'en')].filter(Boolean).join(', '),
  blocker: (cause, liftedBy, since) =>
    [cause, since && `since ${formatPeriod(since, 'en')}`, liftedBy && `lifted by: ${liftedBy}`].filter(Boolean).join('; '),
  evaluation: (kind) => `${kind} evaluation`.trim(),
  figure: (label, value) => `${label}: ${value}`,
  withoutAxis: 'Without axis',
  withoutFunder: 'Funder to be named',
  withoutDepartment: 'no department',
  nobodyNamed: 'nobody named',
  noFunction: 'function to be given',
  total: 'Total',
  effect: {
    added: 'added',
    dropped: 'dropped',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'en'),
    moved: 'budget changed',
    kept: 'no effect on the year',
  },
  unstated: 'unstated',
  addressed: 'addressed',
  otherNeeds: 'Other matters',
  askedBy: (people, audiences) => `${people} people${audiences && ` (${audiences})`}`,
  everyCommune: 'Every commune',
  pieceTexts: { opening: 'opening', quotation: 'quotation' },
  about: { approach: 'the approach', programme: 'the programme', results: 'the results' },
  readership: {
    elected: labelOf('communication.items.recipient=elected', 'en'),
    residents: labelOf('communication.items.recipient=residents', 'en'),
    press: 'the press',
  },
  verdict: readinessVerdicts.en,
  actionState: actionStateWords.en,
  actionStates: actionStatesOfMany.en,
  state: { ...indicatorStates.en, unknown: 'not established' },
  between: (min, max) => `between ${min} and ${max}`,
  aggregate: {
    nothing: 'no value',
    'no-rule': 'no rule of aggregation',
    'not-addable': labelOf('indicators.indicators.aggregation=none', 'en'),
    'base-missing': 'bases are missing',
    'part-of-year': 'incomplete year',
  },
  achievement: {
    'no-value': 'no value',
    'no-target': 'no target',
    'without-baseline': 'no baseline: last value over target',
    'baseline-needed': 'not computed: the baseline is missing',
    'target-equals-baseline': 'the target is to hold the baseline',
    'target-against-direction': 'not computed: the target contradicts the indicator’s direction',
    'moving-away': 'moves away from the target',
    'shorter-than-target': 'not computed: the value covers less time than the target',
    'broken-series': 'break in the series since the baseline',
    'outside-scale': 'not computed: a figure is on no level of the scale',
  },
  seriesBreak: 'break in the series',
  course: {
    improving: 'improving',
    stable: 'stable',
    worsening: 'worsening',
    up: 'rising',
    flat: 'flat',
    down: 'falling',
  },
  calendar: {
    step: 'step',
    meeting: 'meeting',
    workshop: 'workshop',
    survey: 'survey',
    action: 'action',
    milestone: 'milestone',
    task: 'task',
    obligation: 'obligation',
    'fixed-point': 'fixed date',
    decision: 'decision to carry out',
    evaluation: 'evaluation',
    recommendation: 'recommendation',
    communication: 'communication',
  },
};

export type DocumentWords = typeof fr;

export const documentWords: { readonly [language in Language]: DocumentWords } = { fr, en };
