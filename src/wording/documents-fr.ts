// What documents say on their own, in French.
import type { DocumentWords } from './documents.ts';
import { formatDate, formatPeriod } from './formats.ts';
import { indicatorStates } from './indicator-states.ts';

export const fr: DocumentWords = {
  itself: 'Français',
  notice: (territory) =>
    `Contenu illustratif : ce document est un exemple ; il n’engage ${territory ? `pas ${territory}` : 'personne'}.`,
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
      liftedBy && `levé par : ${liftedBy}`,
    ]
      .filter(Boolean)
      .join(' ; '),
  evaluation: (kind) => `évaluation ${kind}`.trim(),
  figure: (label, value) => `${label} : ${value}`,
  withoutAxis: 'Sans axe',
  withoutFunder: 'Financeur à préciser',
  withoutDepartment: 'sans service',
  nobodyNamed: 'sans personne nommée',
  total: 'Total',
  effect: { added: 'ajoutée', dropped: 'retirée', postponed: 'reportée', kept: 'sans effet sur l’année' },
  unstated: 'non renseigné',
  addressed: 'pris en compte',
  otherNeeds: 'Autres sujets',
  askedBy: (people, audiences) => `${people} personnes${audiences && ` (${audiences})`}`,
  everyCommune: 'Toutes les communes',
  about: { approach: 'la démarche', programme: 'le programme', results: 'les résultats' },
  readership: { elected: 'élus', residents: 'habitants', press: 'presse' },
  verdict: { favourable: 'favorable', 'with-reservations': 'favorable avec réserves', unfavourable: 'défavorable' },
  state: { ...indicatorStates.fr, unknown: 'non établi' },
  between: (min, max) => `entre ${min} et ${max}`,
  aggregate: {
    nothing: 'aucune valeur',
    'no-rule': 'pas de règle d’agrégation',
    'not-addable': 'non additionnable',
    'base-missing': 'il manque des dénominateurs',
    'part-of-year': 'année incomplète',
  },
  achievement: {
    'no-value': 'aucune valeur',
    'no-target': 'aucune cible',
    'without-baseline': 'sans valeur initiale : dernière valeur rapportée à la cible',
    'baseline-needed': 'non calculé : la valeur initiale manque',
    'target-equals-baseline': 'la cible est de maintenir la valeur initiale',
    'target-against-direction': 'non calculé : la cible contredit le sens de l’indicateur',
    'moving-away': 's’éloigne de la cible',
    'shorter-than-target': 'non calculé : la valeur porte sur une durée plus courte que la cible',
    'broken-series': 'rupture de série depuis la valeur initiale',
    'outside-scale': 'non calculé : une valeur n’est sur aucun niveau de l’échelle',
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
