// What `jalon status --indicators` says.
import type { AchievementCode, IndicatorState, WeatherReason } from '../model/index.ts';
import { indicatorStates } from './indicator-states.ts';
import { labelOf } from './label.ts';

interface IndicatorsWords {
  readonly title: string;
  readonly none: string;
  readonly columns: Readonly<Record<'indicator' | 'series' | 'last' | 'target' | 'achievement' | 'state', string>>;
  readonly state: Readonly<Record<IndicatorState, string>>;
  readonly ahead: (figure: string) => string;
  readonly short: (figure: string) => string;
  readonly leads: (figure: string, when: string) => string;
  readonly due: (day: string, owner: string) => string;
  readonly overdue: (day: string, owner: string) => string;
  readonly missing: (period: string, inputs: string) => string;
  readonly note: Readonly<Record<AchievementCode, string>>;
  readonly weather: string;
  readonly declared: (weather: string) => string;
  readonly computed: (weather: string) => string;
  readonly nothingDeclared: string;
  readonly nothingComputed: string;
  readonly because: Readonly<Record<WeatherReason['code'], (subject: string) => string>>;
}

const fr: IndicatorsWords = {
  title: labelOf('indicators', 'fr'),
  none: 'Aucun indicateur dans ce projet : « jalon add indicator » en ajoute un.',
  columns: {
    indicator: 'indicateur',
    series: 'évolution',
    last: 'dernière valeur',
    target: 'cible',
    achievement: 'atteint',
    state: 'état',
  },
  state: indicatorStates.fr,
  ahead: (figure) => `${figure} d’avance sur la trajectoire`,
  short: (figure) => `${figure} de retard sur la trajectoire`,
  leads: (figure, when) => `à ce rythme, ${figure} en ${when}`,
  due: (day, owner) => `prochaine valeur le ${day}${owner && ` (${owner})`}`,
  overdue: (day, owner) => `valeur attendue depuis le ${day}${owner && ` (${owner})`}`,
  missing: (period, inputs) => `pas de calcul pour ${period} : il manque ${inputs}`,
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
  declared: (weather) => `déclarée ${weather}`,
  computed: (weather) => `calculée ${weather}`,
  nothingDeclared: 'non déclarée',
  nothingComputed: 'rien pour la calculer',
  because: {
    blocked: () => 'action bloquée',
    late: () => 'action en retard',
    'part-late': () => 'tâche ou jalon en retard',
    missed: (id) => `${id} n’a pas atteint sa cible à l’échéance`,
    away: (id) => `${id} s’éloigne de sa cible`,
    behind: (id) => `${id} est en retrait de sa trajectoire`,
  },
};

const en: IndicatorsWords = {
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

export const indicatorsWords = { fr, en };
