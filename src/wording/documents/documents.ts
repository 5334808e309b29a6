// What documents say on their own: everything else comes from the project or from the labels of the schemas.
import type {
  AchievementCode,
  ActionState,
  Aggregate,
  IndicatorState,
  Language,
  MeasuredIndicator,
  Period,
  Readership,
  Readiness,
} from '../../model/index.ts';
import { withArticle } from '../elision.ts';
import { formatPeriod } from '../formats.ts';
import { labelOf } from '../label.ts';
import { indicatorStates } from '../project/indicators.ts';
import { actionStateWords } from '../project/progress-words.ts';
import { readinessVerdicts } from '../project/status.ts';

export interface DocumentWords {
  /** The language by its own name. */
  readonly itself: string;
  /** `territory` is the authority's name, when it is known. */
  notice(territory: string | undefined): string;
  /** `decision` is the id of the decision that settled it. */
  override(reason: string, decision: string | undefined): string;
  agreement(status: string | undefined, until: Period | null): string;
  blocker(cause: string, liftedBy: string | undefined, since: Period | null): string;
  evaluation(kind: string): string;
  figure(label: string, value: string): string;
  readonly withoutAxis: string;
  readonly withoutFunder: string;
  readonly withoutDepartment: string;
  readonly nobodyNamed: string;
  /** Of whom only an id is known. */
  readonly noFunction: string;
  readonly total: string;
  readonly effect: { readonly [one in 'added' | 'dropped' | 'postponed' | 'moved' | 'kept']: string };
  readonly unstated: string;
  readonly addressed: string;
  /** Needs of no theme. */
  readonly otherNeeds: string;
  askedBy(people: string, audiences: string): string;
  readonly everyCommune: string;
  /** What the files of texts for a piece of communication are called after their numbers, and what such a piece speaks of. */
  readonly pieceTexts: { readonly opening: string; readonly quotation: string };
  readonly about: { readonly [one in 'approach' | 'programme' | 'results']: string };
  readonly readership: { readonly [one in Readership]: string };
  readonly verdict: { readonly [code in Readiness['verdict']]: string };
  readonly actionState: { readonly [code in ActionState]: string };
  readonly state: { readonly [code in IndicatorState | 'unknown']: string };
  readonly between: (min: string, max: string) => string;
  readonly aggregate: { readonly [code in NonNullable<Aggregate['code']>]: string };
  readonly achievement: { readonly [code in AchievementCode]: string };
  readonly course: { readonly [way in NonNullable<MeasuredIndicator['course'] | MeasuredIndicator['trend']>]: string };
  readonly calendar: {
    readonly [kind in
      | 'step'
      | 'meeting'
      | 'workshop'
      | 'survey'
      | 'action'
      | 'milestone'
      | 'task'
      | 'obligation'
      | 'fixed-point'
      | 'decision'
      | 'evaluation'
      | 'recommendation'
      | 'communication']: string;
  };
}

const fr: DocumentWords = {
  itself: 'Français',
  notice: (territory) =>
    `Contenu illustratif : ce document est un exemple ; il n’engage ${territory ? `pas ${withArticle(territory)}` : 'personne'}.`,
  override: (why, decision) => (decision ? `${why} (${decision})` : why),
  agreement: (status, until) => [status, until && formatPeriod({ ...until, start: null }, 'fr')].filter(Boolean).join(', '),
  blocker: (cause, liftedBy, since) =>
    [
      cause,
      since && `depuis ${since.start === since.end ? 'le ' : ''}${formatPeriod(since, 'fr')}`,
      liftedBy && `levé par : ${liftedBy}`,
    ]
      .filter(Boolean)
      .join(' ; '),
  evaluation: (kind) => `évaluation ${kind}`.trim(),
  figure: (label, value) => `${label} : ${value}`,
  withoutAxis: 'Sans axe',
  withoutFunder: 'Financeur à préciser',
  withoutDepartment: 'sans service',
  nobodyNamed: 'sans personne nommée',
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
  otherNeeds: 'Autres sujets',
  askedBy: (people, audiences) => `${people} personnes${audiences && ` (${audiences})`}`,
  everyCommune: 'Toutes les communes',
  pieceTexts: { opening: 'accroche', quotation: 'citation' },
  about: { approach: 'la démarche', programme: 'le programme', results: 'les résultats' },
  readership: {
    elected: labelOf('communication.items.recipient=elected', 'fr'),
    residents: labelOf('communication.items.recipient=residents', 'fr'),
    press: 'presse',
  },
  verdict: readinessVerdicts.fr,
  actionState: actionStateWords.fr,
  state: { ...indicatorStates.fr, unknown: 'non établi' },
  between: (min, max) => `entre ${min} et ${max}`,
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
const en: DocumentWords = {
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

export const documentWords: { readonly [language in Language]: DocumentWords } = { fr, en };
