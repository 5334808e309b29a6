// Which documents are asked for, by their names.

import type { Readership } from '../../model/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { findKnown } from '../../values/index.ts';

/** Of these, the usual ones of a readership when none is named, else those named and what is made with them; a name that no document bears would pass unseen. */
export function wantedDeliverables(
  kinds: readonly DeliverableKind[],
  names: readonly string[] | undefined,
  audience: Readership = 'elected',
): readonly DeliverableKind[] {
  if (names === undefined) return kinds.filter(({ onDemand, audiences }) => !onDemand && audiences.includes(audience));
  const asked = names.map((name) => findKnown(kinds, name, 'unknown-deliverable'));
  return [...new Set(asked.flatMap((kind) => [kind, ...kinds.filter(({ id }) => kind.parts.includes(id))]))];
}
