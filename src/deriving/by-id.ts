// Ids in the order in which people count them, whatever their files are called: AC-9 comes before AC-10.

const partsOf = (id: string): readonly string[] => id.match(/\d+|\D+/g) ?? [];
const isNumber = (part: string): boolean => /^\d/.test(part);
const plainly = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whole numbers of any length: without the zeros that pad them, the longer is the greater. */
function byNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.replace(/^0+/, ''));
  return (one ?? '').length - (other ?? '').length || plainly(one ?? '', other ?? '');
}

/** For `sort`: numbers by their value, the rest letter by letter. */
export function byId(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (const [index, part] of one.entries()) {
    const its = other[index];
    if (its === undefined) return 1;
    const order = isNumber(part) && isNumber(its) ? byNumber(part, its) : plainly(part, its);
    if (order !== 0) return order;
  }
  return one.length - other.length || plainly(a, b);
}
