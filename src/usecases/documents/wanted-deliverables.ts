// Which documents are asked for, by their names.

import { type Readership, UsageError } from '../../model/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { nearest } from '../../values/index.ts';

/** Of these, the usual ones of a readership when none is named; a name that no document bears would pass unseen. */
export function wantedDeliverables(
  kinds: readonly DeliverableKind[],
  names: readonly string[] | undefined,
  audience: Readership = 'elected',
): readonly DeliverableKind[] {
  if (names === undefined) return kinds.filter(({ onDemand, audiences }) => !onDemand && audiences.includes(audience));
  const known = kinds.map(({ id }) => id);
  return names.map((name) => {
    const found = kinds.find(({ id }) => id === name);
    if (found === undefined) throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
    return found;
  });
}
