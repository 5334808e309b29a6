// When a document is due: conditions over what its templates see, in the one language of conditions.
import { type Facts, isMet, type Parsed, parseCondition, sumOf } from '../../values/index.ts';
import { valuesAt } from './values-at.ts';

const path = /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*/g;
/** `project.step = launch`: a value of a closed list, by its code. */
const coded = /(?<![A-Za-z0-9.])([A-Za-z][A-Za-z0-9.]*)\s*(?:!=|=|\bhas\b)\s*([a-z][a-z0-9-]*)/g;

/** Any name is taken for a field of the view: whether there is such a one is asked of the schema, by those who check. */
export function readDue(condition: string): Parsed {
  const codes = new Map<string, string[]>();
  for (const [, field = '', code = ''] of condition.matchAll(coded)) codes.set(field, [...(codes.get(field) ?? []), code]);
  return parseCondition(condition, condition.match(path) ?? [], codes);
}

/** The fields of the view that a condition looks at, by their first names. */
export const fieldsOfCondition = (condition: string): readonly string[] =>
  (condition.match(path) ?? []).map((field) => field.split('.')[0] ?? field);

const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false;

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length;
  // Days are compared by their order.
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return Number(value.replaceAll('-', ''));
  return isThere(value) ? 1 : undefined;
}

const codeOf = (value: unknown): unknown => Object(value)['code'];

/**
 * The fields of a view as numbers: a list counts its items, and a field of the items of a list those that have it; a day is YYYYMMDD; what is
 * there is 1, and nothing is no number.
 */
const factsOfView = (view: object): Pick<Facts, 'get'> => ({
  get(name) {
    const [field = '', code] = name.split('/');
    const { values, isMany } = valuesAt(view, field.split('.'));
    if (code !== undefined) return values.some((value) => codeOf(value) === code) ? 1 : 0;
    if (!isMany) return numberOf(values[0]);
    return sumOf(values, (value) => (Array.isArray(value) ? value.length : isThere(value) ? 1 : 0));
  },
});

/** A condition that does not read is never met: it is told where documents are checked. Without one, always. */
export function dueBy(condition: string | undefined): (view: object) => boolean {
  if (condition === undefined) return () => true;
  const { expression } = readDue(condition);
  return (view) => expression !== null && isMet(expression, factsOfView(view));
}
