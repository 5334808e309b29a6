// A short name for a value, the same as long as the value is.

/** FNV-1a over UTF-16 units, 32 bits, of the value as JSON: eight hexadecimal digits. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(value ?? null)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
