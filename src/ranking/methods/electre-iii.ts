// ELECTRE III: how credible it is that one alternative is at least as good as another.

import type { Column, Table } from '../matrix/table.ts';
import { isBenefit } from '../normalising.ts';
import { refuse } from '../refuse.ts';
import { negated } from '../sorting.ts';
import type { Method } from './method.ts';

interface Thresholds {
  readonly values: Float64Array;
  readonly weight: number;
  readonly q: number;
  readonly p: number;
  /** Infinite when the criterion cannot say no by itself. */
  readonly veto: number;
}

/** Without thresholds any difference is a strict one. */
function thresholdsOf(column: Column): Thresholds {
  const { id, preference, veto = Number.POSITIVE_INFINITY } = column.criterion;
  const p = preference?.p ?? preference?.q ?? 0;
  const q = preference?.shape === 'v-shape' ? 0 : (preference?.q ?? 0);
  if (veto < p) refuse('matrix/veto-below-preference', { criterion: id, veto, p });
  const values = isBenefit(column) ? column.values : negated(column.values);
  return { values, weight: column.weight, q, p, veto };
}

/** `gap`: by how much the other is better. */
const agrees = ({ q, p }: Thresholds, gap: number): number => (gap <= q ? 1 : gap >= p ? 0 : (p - gap) / (p - q));
const objects = ({ p, veto }: Thresholds, gap: number): number => (gap <= p ? 0 : gap >= veto ? 1 : (gap - p) / (veto - p));

export interface Credibilities {
  readonly credibility: readonly (readonly number[])[];
  readonly concordance: readonly (readonly number[])[];
}

/** Raw measures, none missing. One square an alternative by all: time and memory grow as the square of their number. */
function run({ size, columns }: Table): Credibilities {
  const counted = columns.filter(({ weight }) => weight > 0).map(thresholdsOf);
  const gapOn = ({ values }: Thresholds, a: number, b: number): number => (values[b] ?? 0) - (values[a] ?? 0);
  const everyone = Array.from({ length: size }, (_, index) => index);
  const concordance = everyone.map((a) =>
    everyone.map((b) =>
      Math.min(
        1,
        counted.reduce((sum, criterion) => sum + criterion.weight * agrees(criterion, gapOn(criterion, a, b)), 0),
      ),
    ),
  );
  const credibility = concordance.map((row, a) =>
    row.map((agreed, b) =>
      counted.reduce((credible, criterion) => {
        const objection = objects(criterion, gapOn(criterion, a, b));
        return objection > agreed ? (credible * (1 - objection)) / (1 - agreed) : credible;
      }, agreed),
    ),
  );
  return { credibility, concordance };
}

export const electreIII = {
  id: 'electre-iii',
  label: { fr: 'ELECTRE III', en: 'ELECTRE III' },
  source: 'Roy, Cahiers du CERO 20, 1978',
  run,
} as const satisfies Method;
