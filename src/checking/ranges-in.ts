// The {min, max} of some kinds of file.
import type { FileKind } from '../model/index.ts';
import { objectsIn } from './objects-in.ts';
import type { RuleContext } from './rule.ts';

interface Range {
  readonly holder: object;
  readonly min: number;
  readonly max: number;
}

export function* rangesIn({ sound }: Pick<RuleContext, 'sound'>, kinds: readonly FileKind[]): Generator<Range> {
  for (const { kind, data } of sound) {
    if (!kinds.includes(kind)) continue;
    for (const holder of objectsIn(data))
      if ('min' in holder && 'max' in holder && typeof holder.min === 'number' && typeof holder.max === 'number')
        yield { holder, min: holder.min, max: holder.max };
  }
}
