// Criteria that a method can work with, and the share of the whole that each weighs.
import type { MatrixCriterion, Preference } from '../../model/index.ts';
import { refuse } from '../refuse.ts';
import { sharesOf } from '../statistics.ts';

const directions: readonly string[] = ['higher-is-better', 'lower-is-better'];
const missingRules: readonly string[] = ['midpoint', 'worst', 'best', 'reweight', 'error'];

/** Thresholds that a preference cannot do without, and those that contradict each other. */
function checkPreference(criterion: string, { shape, q, p, s }: Preference): void {
  const needs: readonly (readonly [name: string, value: number | undefined])[] =
    {
      usual: [],
      'u-shape': [['q', q] as const],
      'v-shape': [['p', p] as const],
      level: [['q', q] as const, ['p', p] as const],
      linear: [['q', q] as const, ['p', p] as const],
      gaussian: [['s', s] as const],
    }[shape] ?? refuse('matrix/unknown-shape', { criterion, value: String(shape) });
  for (const [threshold, value] of needs)
    if (value === undefined) refuse('matrix/threshold-missing', { criterion, threshold, shape });
  for (const [threshold, value] of Object.entries({ q, p, s }))
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      refuse('matrix/threshold-negative', { criterion, threshold, value });
  if (shape === 'v-shape' && p === 0) refuse('matrix/threshold-zero', { criterion, threshold: 'p' });
  if (shape === 'gaussian' && s === 0) refuse('matrix/threshold-zero', { criterion, threshold: 's' });
  if (q !== undefined && p !== undefined && p < q) refuse('matrix/thresholds-crossed', { criterion, q, p });
}

function checkCriterion({ id, direction, weight, preference, veto, missing }: MatrixCriterion): void {
  if (!directions.includes(direction)) refuse('matrix/unknown-direction', { criterion: id, value: String(direction) });
  if (!(Number.isFinite(weight) && weight >= 0)) refuse('matrix/weight-not-usable', { criterion: id, value: String(weight) });
  if (preference) checkPreference(id, preference);
  if (veto !== undefined && !Number.isFinite(veto)) refuse('matrix/veto-not-finite', { criterion: id, value: String(veto) });
  if (missing !== undefined && !missingRules.includes(missing))
    refuse('matrix/unknown-missing-rule', { criterion: id, value: String(missing) });
}

/** The weights as shares that sum to 1. */
export function checkCriteria(criteria: readonly MatrixCriterion[]): readonly number[] {
  const ids = criteria.map(({ id }) => id);
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) < i) refuse('matrix/criterion-twice', { criterion: id });
  for (const criterion of criteria) checkCriterion(criterion);
  return sharesOf(criteria.map(({ weight }) => weight)) ?? refuse('matrix/no-weight', { criteria: ids });
}
