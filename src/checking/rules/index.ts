// The rules that look across the files of a project, in the order in which they are documented.
import type { Rule } from '../rule.ts';
import { referenceUnknown } from './reference-unknown.ts';

export const crossRules: readonly Rule[] = [referenceUnknown];
