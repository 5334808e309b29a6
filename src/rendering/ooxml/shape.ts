/** What a template may say: the shape of the view, against which every tag is checked before anything is rendered. */

export type ValueType = 'text' | 'number' | 'boolean' | 'money' | 'period' | 'date' | 'chart' | 'picture';

export type Shape =
  /** `labels`: what people call a field, in each language. */
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly labels?: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly kind: 'list'; readonly of: Shape }
  /** `markdown`: a text with marks, which are not printed. */
  | { readonly kind: 'value'; readonly type: ValueType; readonly markdown?: true }
  | { readonly kind: 'any' };

export const ANY: Shape = { kind: 'any' };
export const TEXT: Shape = { kind: 'value', type: 'text' };
export const NUMBER: Shape = { kind: 'value', type: 'number' };
export const BOOLEAN: Shape = { kind: 'value', type: 'boolean' };

const DATE: Shape = { kind: 'value', type: 'date' };
const INSIDE_VALUES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  money: { min: NUMBER, max: NUMBER },
  period: { start: DATE, end: DATE, text: TEXT },
  chart: {
    title: TEXT,
    summary: TEXT,
    headers: { kind: 'list', of: TEXT },
    rows: { kind: 'list', of: { kind: 'object', fields: { label: TEXT, cells: { kind: 'list', of: TEXT } } } },
  },
};

/** The fields a path may go on with: those of an object, of an amount or a period, the length of a list. */
export function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  if (shape.kind === 'object') return shape.fields;
  if (shape.kind === 'list') return { length: NUMBER };
  return (shape.kind === 'value' && INSIDE_VALUES[shape.type]) || {};
}

/** The shape of a field, any for a shape that is not known, undefined for a field that does not exist. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === 'any') return ANY;
  if (shape.kind === 'list' && /^\d+$/.test(name)) return shape.of;
  const fields = fieldsOf(shape);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export const isMarkdown = (shape: Shape): boolean => shape.kind === 'value' && shape.markdown === true;

const STRUCTURED: readonly ValueType[] = ['money', 'period', 'chart', 'picture'];
/** Amounts, periods and charts are values, yet only their helpers know how to write them. */
export const isPrintable = (shape: Shape): boolean =>
  shape.kind === 'any' || (shape.kind === 'value' && !STRUCTURED.includes(shape.type));
