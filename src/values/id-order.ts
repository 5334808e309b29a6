// The order in which people read ids: by their letters, then by their numbers as numbers.

/** Each number goes after its length: without the zeros that pad it, a longer one is a greater one. */
const keyOf = (id: string): string =>
  id.replace(/0*(\d+)/g, (_, digits: string) => `${String(digits.length).padStart(4, '0')}${digits}`);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `AC-2` comes before `AC-010` and `AC-2b`; of two spellings of one id, that of the text decides. */
export const byId = (a: string, b: string): number => inOrder(keyOf(a), keyOf(b)) || inOrder(a, b);
