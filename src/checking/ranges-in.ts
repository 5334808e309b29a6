// The {min, max} of some kinds of file.
import type { FileKind } from '../model/index.ts';
import type { RuleContext } from './rule.ts';

interface Range {
  readonly holder: object;
  readonly min: number;
  readonly max: number;
}

export function* rangesIn({ objects }: Pick<RuleContext, 'objects'>, kinds: readonly FileKind[]): Generator<Range> {
  for (const { kind, holder } of objects())
    if ('min' in holder && 'max' in holder && typeof holder.min === 'number' && typeof holder.max === 'number')
      if (kinds.includes(kind)) yield { holder, min: holder.min, max: holder.max };
}
