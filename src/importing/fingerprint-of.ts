// A short mark of a value, by which a later file shows that a cell has moved: FNV-1a, 32 bits.

export function fingerprintOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(value) ?? '')) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** `title:1a2b status:9z8y` ↔ the mark of each field. */
export const marksIn = (written: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof written === 'string'
      ? written.split(' ').flatMap((pair) => {
          const at = pair.lastIndexOf(':');
          return at === -1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
        })
      : [],
  );

export const marksWritten = (marks: ReadonlyMap<string, string>): string =>
  [...marks].map(([field, mark]) => `${field}:${mark}`).join(' ');
