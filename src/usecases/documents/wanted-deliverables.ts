// Which documents are asked for, by their names.

import type { Language, Readership } from '../../model/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { documentNamed } from '../../vocabulary/index.ts';

/** Its absence is told, whether it was asked for or not. */
export const PUBLIC_PAGE = 'site';

/** For residents and the press alike, and nobody else: anybody may be given it, and finds it beside the documents of the elected members. */
const isPublic = ({ audiences }: DeliverableKind): boolean =>
  audiences.includes('residents') && audiences.includes('press') && !audiences.includes('elected');

/**
 * Of these, the usual ones of a readership when none is named – of elected members, and the public ones, when nobody says for whom – else those
 * named; a name that no document bears would pass unseen.
 */
export function wantedDeliverables(
  kinds: readonly DeliverableKind[],
  names: readonly string[] | undefined,
  language: Language,
  audience?: Readership,
): readonly DeliverableKind[] {
  const isFor = (kind: DeliverableKind): boolean =>
    kind.audiences.includes(audience ?? 'elected') || (audience === undefined && isPublic(kind));
  if (names === undefined) return kinds.filter((kind) => !kind.onDemand && isFor(kind));
  // « programme » and « action-programme » are one document, made once.
  return [...new Set(names.map((name) => documentNamed(name, kinds, language)))];
}
