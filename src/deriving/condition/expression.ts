// A condition once read.
import type { Pair } from './operators.ts';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'not' | 'minus'; readonly of: Expression }
  | { readonly kind: 'pair'; readonly operator: Pair; readonly left: Expression; readonly right: Expression };
