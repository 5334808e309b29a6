// What two spellings of a word have in common; headers and cells of other tools, made comparable.

/** Without its accents. Those of Latin letters are looked for first: classes of all of Unicode are slow, and seldom needed. */
export function unaccented(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return /[^ -ÿ’œŒ]/.test(bare) ? bare.replace(/\p{M}/gu, '') : bare;
}

/** Case, accents, hyphens and underscores do not count between what people type and what is known. */
export const folded = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replace(/[-_\s'’]/g, '');

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours cost one. */
export function distance(a: string, b: string): number {
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

// Texts of headers and cells of other tools, made comparable.

/** On one line, without the marks that some tools leave at the start of cells (U+FEFF), in NFC. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();

/** Case, accents, spaces and punctuation do not count. */
export const bareWord = (text: string): string => folded(oneLine(text)).replace(/[^\p{L}\p{N}+=<>%€/@]/gu, '');
