// What `jalon status --indicators` says.
import type { IndicatorState, Language, SeriesBreak } from '../../model/index.ts';
import { semicolon } from '../../values/index.ts';
import { labelOf } from '../label.ts';

// What the state of an indicator is called, in the terminal and in documents alike.

export const indicatorStates: Readonly<Record<Language, Readonly<Record<IndicatorState, string>>>> = {
  fr: {
    reached: 'atteint',
    'on-path': 'sur la trajectoire',
    behind: 'en retrait',
    away: 's’éloigne',
    missed: 'échéance passée',
  },
  en: { reached: 'reached', 'on-path': 'on path', behind: 'behind', away: 'moving away', missed: 'date missed' },
};

const indicatorsFr = {
  title: labelOf('indicators', 'fr'),
  none: 'Aucun indicateur dans ce projet : « jalon add indicateur » en ajoute un.',
  columns: {
    indicator: 'indicateur',
    series: 'évolution',
    last: 'dernière valeur',
    target: 'cible',
    achievement: 'atteint',
    state: 'état',
  },
  state: indicatorStates.fr,
  step: (target: string, when: string, expected: string) =>
    `cible ${when} : ${target} ; il faudrait ${expected} à la date de la dernière valeur`,
  ahead: (figure: string) => `${figure} d’avance sur la trajectoire`,
  short: (figure: string) => `${figure} de retard sur la trajectoire`,
  leads: (figure: string, when: string) => `à ce rythme, ${figure} en ${when}`,
  due: (day: string, owner: string) => `prochaine valeur le ${day}${owner && ` (${owner})`}`,
  overdue: (day: string, owner: string) => `valeur attendue depuis le ${day}${owner && ` (${owner})`}`,
  missing: (period: string, inputs: string) => `pas de calcul pour ${period} : il manque ${inputs}`,
  note: {
    'no-value': 'aucune valeur relevée',
    'no-target': 'pas de cible',
    'without-baseline': 'calculé sans valeur initiale',
    'baseline-needed': 'pas de calcul sans valeur initiale',
    'target-equals-baseline': 'la cible est de rester au niveau de départ',
    'target-against-direction': 'la cible va à l’inverse du sens annoncé',
    'moving-away': 'la valeur s’éloigne de la cible',
    'shorter-than-target': 'la valeur porte sur moins de temps que la cible',
    'broken-series': 'la façon de mesurer a changé : à lire avec prudence',
    'outside-scale': 'une valeur n’est sur aucun niveau de l’échelle',
  },
  weather: 'Météo des actions (déclarée, puis calculée)',
  declared: (weather: string) => `déclarée ${weather}`,
  computed: (weather: string) => `calculée ${weather}`,
  nothingDeclared: 'non déclarée',
  nothingComputed: 'rien pour la calculer',
  because: {
    blocked: () => 'action bloquée',
    late: () => 'action en retard',
    'part-late': () => 'tâche ou jalon en retard',
    missed: (id: string) => `${id} n’a pas atteint sa cible à l’échéance`,
    away: (id: string) => `${id} s’éloigne de sa cible`,
    behind: (id: string) => `${id} est en retrait de sa trajectoire`,
  },
};

const indicatorsEn: typeof indicatorsFr = {
  title: labelOf('indicators', 'en'),
  none: 'No indicator in this project: “jalon add indicator” adds one.',
  columns: {
    indicator: 'indicator',
    series: 'series',
    last: 'last value',
    target: 'target',
    achievement: 'reached',
    state: 'state',
  },
  state: indicatorStates.en,
  step: (target, when, expected) => `target ${when}: ${target}; on the date of the last value, ${expected} would be needed`,
  ahead: (figure) => `${figure} ahead of the path`,
  short: (figure) => `${figure} short of the path`,
  leads: (figure, when) => `at this pace, ${figure} in ${when}`,
  due: (day, owner) => `next value on ${day}${owner && ` (${owner})`}`,
  overdue: (day, owner) => `value awaited since ${day}${owner && ` (${owner})`}`,
  missing: (period, inputs) => `not reckoned for ${period}: ${inputs} missing`,
  note: {
    'no-value': 'no value collected',
    'no-target': 'no target',
    'without-baseline': 'reckoned without a baseline',
    'baseline-needed': 'not reckoned without a baseline',
    'target-equals-baseline': 'the target is to stay at the baseline',
    'target-against-direction': 'the target goes against the stated direction',
    'moving-away': 'the value moves away from the target',
    'shorter-than-target': 'the value covers less time than the target',
    'broken-series': 'the way of measuring changed: read with caution',
    'outside-scale': 'a figure is on no level of the scale',
  },
  weather: 'Weather of the actions (declared, then computed)',
  declared: (weather) => `declared ${weather}`,
  computed: (weather) => `computed ${weather}`,
  nothingDeclared: 'not declared',
  nothingComputed: 'nothing to compute it from',
  because: {
    blocked: () => 'action blocked',
    late: () => 'action late',
    'part-late': () => 'task or milestone late',
    missed: (id) => `${id} missed its target`,
    away: (id) => `${id} moves away from its target`,
    behind: (id) => `${id} is behind its path`,
  },
};

export const indicatorsWords = { fr: indicatorsFr, en: indicatorsEn };

/** Why the way of measuring changed: ` (nouvel outil de mesure)`. */
export function seriesBreaks(breaks: readonly SeriesBreak[], language: Language): string {
  const told = breaks.flatMap(({ reason }) => reason ?? []);
  return told.length === 0 ? '' : ` (${told.join(semicolon[language])})`;
}

const indicatorDetailFr = {
  facts: {
    level: 'niveau',
    direction: 'sens',
    aggregation: 'agrégation',
    calculation: 'mode de calcul',
    formula: 'formule',
    source: 'source',
    owner: 'responsable',
    frequency: 'périodicité',
    scale: 'niveaux',
  },
  band: (min: string, max: string) => `entre ${min} et ${max}`,
  values: labelOf('values.values', 'fr'),
  heads: {
    period: 'période',
    value: labelOf('evaluation.questions.figures.what=value', 'fr'),
    base: 'dénominateur',
    source: 'source',
    note: 'note',
  },
  baseline: 'valeur initiale',
  target: labelOf('evaluation.questions.figures.what=target', 'fr'),
  none: 'aucune valeur relevée',
  notCounted: 'ne compte pas',
  rule: 'De plusieurs valeurs pour une même période, la dernière écrite compte.',
  years: 'Par année',
  of: (count: number) => `${count} valeurs`,
  breakdown: (dimensions: string) => `Ventilation par ${dimensions}`,
  together: 'parts réunies',
  whole: 'valeur relevée',
  part: 'part',
  why: {
    nothing: 'aucune valeur',
    'no-rule': 'pas de règle d’agrégation',
    'not-addable': labelOf('indicators.indicators.aggregation=none', 'fr'),
    'base-missing': 'il manque des dénominateurs',
    'part-of-year': 'année incomplète',
  },
};

const indicatorDetailEn: typeof indicatorDetailFr = {
  facts: {
    level: 'level',
    direction: 'direction',
    aggregation: 'aggregation',
    calculation: 'calculation',
    formula: 'formula',
    source: 'source',
    owner: 'owner',
    frequency: 'frequency',
    scale: 'levels',
  },
  band: (min, max) => `between ${min} and ${max}`,
  values: labelOf('values.values', 'en'),
  heads: {
    period: 'period',
    value: labelOf('evaluation.questions.figures.what=value', 'en'),
    base: 'base',
    source: 'source',
    note: 'note',
  },
  baseline: 'baseline',
  target: labelOf('evaluation.questions.figures.what=target', 'en'),
  none: 'no value collected',
  notCounted: 'does not count',
  rule: 'Of several values for the same period, the last one written counts.',
  years: 'By year',
  of: (count) => `${count} values`,
  breakdown: (dimensions) => `Breakdown by ${dimensions}`,
  together: 'parts together',
  whole: 'value collected',
  part: 'part',
  why: {
    nothing: 'no value',
    'no-rule': 'no rule of aggregation',
    'not-addable': labelOf('indicators.indicators.aggregation=none', 'en'),
    'base-missing': 'bases are missing',
    'part-of-year': 'incomplete year',
  },
};

export const indicatorDetail = { fr: indicatorDetailFr, en: indicatorDetailEn };
