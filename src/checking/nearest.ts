// The known name nearest to one that is not known.

/** Case, accents, hyphens and underscores do not count between what people type and what is known. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_\s'’]/g, '');

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours cost one. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const up = rows[i - 1]?.[j] ?? 0;
      const diagonal = rows[i - 1]?.[j - 1] ?? 0;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(up + 1, (row[j - 1] ?? 0) + 1, diagonal + cost, swap));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The closest candidate within a third of the word's length (at least one letter); the first one among equals; null when none is close. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = plain(typed).slice(0, 60);
  let best: { name: string; far: number } | null = null;
  for (const name of known) {
    const far = distance(word, plain(name).slice(0, 60));
    if (far <= Math.max(1, Math.floor(word.length / 3)) && (best === null || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}
