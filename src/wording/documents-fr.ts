// What documents say on their own, in French.

import type { AchievementCode, Aggregate, IndicatorState, MeasuredIndicator, Period, Readership } from '../model/index.ts';
import { formatDate, formatPeriod } from './formats.ts';
import { indicatorStates } from './indicator-states.ts';
import { labelOf } from './label.ts';

export interface DocumentWords {
  /** The language by its own name. */
  readonly itself: string;
  /** `territory` is the authority's name, when it is known. */
  notice(territory: string | undefined): string;
  /** `decision` is the id of the decision that settled it. */
  override(reason: string, decision: string | undefined): string;
  decision(id: string, body: string | undefined, date: string | undefined): string;
  agreement(status: string | undefined, until: Period | null): string;
  blocker(cause: string, liftedBy: string | undefined, since: Period | null): string;
  evaluation(kind: string): string;
  figure(label: string, value: string): string;
  readonly withoutAxis: string;
  readonly withoutFunder: string;
  readonly withoutDepartment: string;
  readonly nobodyNamed: string;
  readonly total: string;
  readonly effect: { readonly [one in 'added' | 'dropped' | 'postponed' | 'kept']: string };
  readonly unstated: string;
  readonly addressed: string;
  /** Needs of no theme. */
  readonly otherNeeds: string;
  askedBy(people: string, audiences: string): string;
  readonly everyCommune: string;
  /** What a piece of communication speaks of. */
  readonly about: { readonly [one in 'approach' | 'programme' | 'results']: string };
  readonly readership: { readonly [one in Readership]: string };
  readonly verdict: { readonly [code in 'favourable' | 'with-reservations' | 'unfavourable']: string };
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

export const fr: DocumentWords = {
  itself: 'Français',
  notice: (territory) =>
    `Contenu illustratif : ce document est un exemple ; il n’engage ${territory ? `pas ${territory}` : 'personne'}.`,
  override: (why, decision) => (decision ? `${why} (${decision})` : why),
  decision: (id, body, date) => {
    const where = [body, date && formatDate(date, 'fr')].filter(Boolean).join(', ');
    return where ? `${id} (${where})` : id;
  },
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
  total: 'Total',
  effect: {
    added: 'ajoutée',
    dropped: 'retirée',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'fr'),
    kept: 'sans effet sur l’année',
  },
  unstated: 'non renseigné',
  addressed: 'pris en compte',
  otherNeeds: 'Autres sujets',
  askedBy: (people, audiences) => `${people} personnes${audiences && ` (${audiences})`}`,
  everyCommune: 'Toutes les communes',
  about: { approach: 'la démarche', programme: 'le programme', results: 'les résultats' },
  readership: {
    elected: labelOf('communication.items.recipient=elected', 'fr'),
    residents: labelOf('communication.items.recipient=residents', 'fr'),
    press: 'presse',
  },
  verdict: { favourable: 'favorable', 'with-reservations': 'favorable avec réserves', unfavourable: 'défavorable' },
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
