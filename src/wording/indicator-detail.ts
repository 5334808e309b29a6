// What `jalon status --indicator` says; U+00A0 and U+202F are written out.
import type { Aggregate } from '../model/index.ts';
import { labelOf } from './label.ts';

interface DetailWords {
  readonly facts: Readonly<
    Record<'level' | 'direction' | 'aggregation' | 'calculation' | 'formula' | 'source' | 'owner' | 'frequency' | 'scale', string>
  >;
  readonly band: (min: string, max: string) => string;
  readonly values: string;
  readonly heads: Readonly<Record<'period' | 'value' | 'base' | 'source' | 'note', string>>;
  readonly baseline: string;
  readonly target: string;
  readonly none: string;
  readonly notCounted: string;
  readonly rule: string;
  readonly years: string;
  readonly of: (count: number) => string;
  readonly breakdown: (dimensions: string) => string;
  readonly together: string;
  readonly whole: string;
  readonly part: string;
  readonly why: Readonly<Record<NonNullable<Aggregate['code']>, string>>;
}

const fr: DetailWords = {
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
  band: (min, max) => `entre ${min} et ${max}`,
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
  of: (count) => `${count} valeurs`,
  breakdown: (dimensions) => `Ventilation par ${dimensions}`,
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

const en: DetailWords = {
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

export const indicatorDetail = { fr, en };
