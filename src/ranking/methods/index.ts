// The methods of aggregation, by the name that criteria.yaml gives them.
import { weightedSum } from './weighted-sum.ts';

export type { Matrix, Merit, Method } from './method.ts';
export const methods = { 'weighted-sum': weightedSum } as const;
