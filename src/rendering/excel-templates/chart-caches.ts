/** What a chart repeats of the cells that it shows, for programs that compute nothing: read again from the cells, once they are written. */
import { attributeOf, childOf, type Element, elementOf, isElement } from '../ooxml/index.ts';
import type { ComputedBook } from './computing/compute-book.ts';
import { readFormula } from './formulas/index.ts';
import { textIn } from './read-sheet.ts';

/** Far more than a chart shows. */
const MOST_POINTS = 20_000;
const CACHES: ReadonlyMap<string, 'c:numCache' | 'c:strCache'> = new Map([
  ['c:numRef', 'c:numCache'],
  ['c:strRef', 'c:strCache'],
]);
const ALL_CACHES = new Set(['c:numCache', 'c:strCache', 'c:multiLvlStrCache']);

type Points = readonly (string | null)[];

/** A reference of a chart, its formula moved; `before` is the formula that it had. The cache goes where nobody knows what the cells show. */
export function withCache(reference: Element, before: string, valueAt: ComputedBook['valueAt']): Element {
  const formula = textIn(childOf(reference, 'c:f') ?? reference);
  const name = CACHES.get(reference.name);
  const old = reference.children.filter(isElement).find((child) => ALL_CACHES.has(child.name));
  const points = name && pointsOf(formula, name === 'c:numCache', valueAt);
  if (!name || !points) return formula === before || !old ? reference : without(reference, old);
  if (old && isSame(old, points)) return reference;
  const format = childOf(old, 'c:formatCode');
  const cache = elementOf(name, [
    ...(name === 'c:numCache' ? [format ?? elementOf('c:formatCode', ['General'])] : []),
    elementOf('c:ptCount', [], { val: String(points.length) }),
    ...points.flatMap((point, index) =>
      point === null ? [] : [elementOf('c:pt', [elementOf('c:v', [point])], { idx: String(index) })],
    ),
  ]);
  if (old) return { ...reference, children: reference.children.map((child) => (child === old ? cache : child)) };
  // Straight after the formula: ECMA-376, part 1, 21.2.2.
  return {
    ...reference,
    children: reference.children.flatMap((child) => (isElement(child) && child.name === 'c:f' ? [child, cache] : [child])),
  };
}

const without = (reference: Element, child: Element): Element => ({
  ...reference,
  children: reference.children.filter((one) => one !== child),
});

/** What the cells show, in their order; undefined when some of it is not known. */
function pointsOf(formula: string, isNumeric: boolean, valueAt: ComputedBook['valueAt']): Points | undefined {
  const points: (string | null)[] = [];
  for (const token of readFormula(formula)) {
    if (token.kind === 'space' || '(),'.includes(token.text)) continue;
    if (token.kind !== 'reference' || token.sheet === null) return undefined;
    const last = token.end ?? token.start;
    if (token.start.row === null || last.row === null || token.start.index === 0) return undefined;
    const [left, right] = [token.start.index, last.index];
    if (points.length + (last.row - token.start.row + 1) * (right - left + 1) > MOST_POINTS) return undefined;
    for (let row = token.start.row; row <= last.row; row++)
      for (let column = left; column <= right; column++) {
        const value = valueAt(token.sheet, { column, row });
        if (value === undefined) return undefined;
        const isShown = value !== null && value !== '' && (!isNumeric || typeof value !== 'string');
        points.push(isShown ? String(typeof value === 'boolean' ? Number(value) : value) : null);
      }
  }
  return points;
}

/** Numbers are the same however they are written. */
function isSame(cache: Element, points: Points): boolean {
  const shown = new Map(
    cache.children
      .filter(isElement)
      .filter(({ name }) => name === 'c:pt')
      .map((point) => [Number(attributeOf(point, 'idx')), textIn(point)]),
  );
  const count = childOf(cache, 'c:ptCount');
  if (Number((count && attributeOf(count, 'val')) ?? points.length) !== points.length) return false;
  return points.every((point, index) => {
    const old = shown.get(index) ?? null;
    return old === point || (old !== null && point !== null && Number(old) === Number(point));
  });
}
