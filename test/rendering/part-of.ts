// The text of one part of a document, empty when it has none.
import { openArchive } from '../../src/rendering/archive/index.ts';

export function partOf(bytes: Uint8Array, name: string): string {
  const entry = openArchive(bytes).find((found) => found.name === name);
  return entry ? new TextDecoder().decode(entry.bytes) : '';
}
