// What somebody types in a field for a number, with a point or a comma.

/** Null for anything else than a number in digits; 0 where nothing is typed. */
export function numberTyped(text: string): number | null {
  const typed = text.trim();
  return typed === '' ? 0 : /^-?\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}
