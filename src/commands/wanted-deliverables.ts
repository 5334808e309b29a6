// Which documents are asked for, by their names.
import { nearest } from '../deriving/index.ts';
import { type Readership, UsageError } from '../model/index.ts';
import { type DeliverableKind, deliverables, usualDeliverables } from '../rendering/index.ts';

/** The usual ones of these readers when none is named; a name that no document bears would pass unseen. */
export function wantedDeliverables(
  names: readonly string[] | undefined,
  audience: Readership = 'elected',
): readonly DeliverableKind[] {
  if (names === undefined) return usualDeliverables.filter(({ audiences }) => audiences.includes(audience));
  const known = deliverables.map(({ id }) => id);
  return names.map((name) => {
    const found = deliverables.find(({ id }) => id === name);
    if (found === undefined) throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
    return found;
  });
}
