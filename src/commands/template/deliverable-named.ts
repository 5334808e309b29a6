// The document that somebody names, by its id or by the name of its template.
import { nearest } from '../../deriving/index.ts';
import { UsageError } from '../../model/index.ts';
import { type DeliverableKind, deliverables } from '../../rendering/index.ts';

export function deliverableNamed(name: string): DeliverableKind {
  const found = deliverables.find(({ id, template }) => id === name || template === name);
  if (found !== undefined) return found;
  const known = deliverables.map(({ id }) => id);
  throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
}

/** What its templates are called, before the language and the format. */
export const templateName = ({ id, template }: DeliverableKind): string => template ?? id;
