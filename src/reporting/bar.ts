// A share as a bar of characters.

/** `share` is 0 to 1; a bar is full only when the share is whole. */
export function bar(share: number, width = 10): string {
  const full = Math.floor(width * Math.min(1, Math.max(0, share)) + 1e-9);
  return '█'.repeat(full) + '░'.repeat(width - full);
}
