/** The shape that a JSON Schema gives its documents: what a template may name. */
import { isRecord, keysOfPointer } from '../../values/index.ts';
import { ANY, type Shape, type ValueType } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, ValueType>> = { string: 'text', number: 'number', integer: 'number', boolean: 'boolean' };

/**
 * Follows local `$ref`, passes over null (an absent field is null in a view), reads `x-noun: money | period | chart` and
 * `format: date`, `x-markdown`. What it does not understand is any shape: a doubt never becomes an error in a template. `hear` is told what a
 * field counts, its `x-counts`, whenever one that counts people is looked at.
 */
export function shapeOfSchema(root: unknown, hear?: (counts: string) => void): Shape {
  if (hear !== undefined || !isRecord(root)) return readShape(root, hear);
  const shape = shapes.get(root) ?? readShape(root);
  shapes.set(root, shape);
  return shape;
}

/** Of the schemas of the house, which all templates are checked against. */
const shapes = new WeakMap<Schema, Shape>();

function readShape(root: unknown, hear?: (counts: string) => void): Shape {
  const known = new Map<unknown, Shape>();

  function shapeOf(schema: unknown): Shape {
    if (!isRecord(schema)) return ANY;
    const target = follow(schema);
    const done = known.get(target);
    if (done) return done;
    if (isRecord(target.properties) || Array.isArray(target.allOf)) return objectOf(target);
    // A list of itself, through references alone, ends here rather than never.
    known.set(target, ANY);
    const shape = plain(target);
    known.set(target, shape);
    return shape;
  }

  function follow(schema: Schema): Schema {
    let target = schema;
    for (let steps = 0; typeof target.$ref === 'string' && steps < 50; steps++) {
      const found = pointed(root, target.$ref);
      if (!isRecord(found)) return {};
      target = found;
    }
    return target;
  }

  /** An object is known before its fields are, since a field may hold the same object again. */
  function objectOf(schema: Schema): Shape {
    if (schema['x-noun'] !== undefined) return plain(schema);
    const fields: Record<string, Shape> = {};
    const labels: Record<string, readonly string[]> = {};
    const shape: Shape = { kind: 'object', fields, labels };
    known.set(schema, shape);
    for (const [name, field] of Object.entries(isRecord(schema.properties) ? schema.properties : {})) {
      const shown = shapeOf(field);
      labels[name] = labelsIn(field);
      const counts = isRecord(field) ? field['x-counts'] : undefined;
      const get = (): Shape => {
        if (typeof counts === 'string') hear?.(counts);
        return shown;
      };
      if (hear === undefined || counts === undefined) fields[name] = shown;
      else Object.defineProperty(fields, name, { enumerable: true, get });
    }
    for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
      const inherited = shapeOf(part);
      if (inherited.kind !== 'object') continue;
      Object.defineProperties(fields, Object.getOwnPropertyDescriptors(inherited.fields));
      Object.assign(labels, inherited.labels);
    }
    return shape;
  }

  function plain(schema: Schema): Shape {
    const noun = schema['x-noun'];
    if (noun === 'money' || noun === 'period' || noun === 'chart') return { kind: 'value', type: noun };
    const choices = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(choices)) return oneOf(choices.filter((choice) => !isNull(choice)).map(shapeOf));
    if (schema.format === 'date') return { kind: 'value', type: 'date' };
    const [type, ...others] = typesOf(schema);
    if (!type || others.length > 0) return ANY;
    if (type === 'array') return { kind: 'list', of: shapeOf(schema.items) };
    const valueType = TYPES[type];
    if (!valueType) return ANY;
    return { kind: 'value', type: valueType, ...(schema['x-markdown'] === true && { markdown: true }) };
  }

  return shapeOf(root);
}

/** Its title, and that of `x-en`, where our schemas say the other language. */
function labelsIn(field: unknown): readonly string[] {
  const said = isRecord(field) ? [field.title, isRecord(field['x-en']) ? field['x-en'].title : undefined] : [];
  return said.filter((one) => typeof one === 'string');
}

function oneOf(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes;
  if (!first) return ANY;
  const isSame = (shape: Shape) =>
    shape === first || (shape.kind === 'value' && first.kind === 'value' && shape.type === first.type);
  return others.every(isSame) ? first : ANY;
}

function typesOf({ type, enum: values, const: only }: Schema): string[] {
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.filter((name) => name !== 'null');
  const allowed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  return [...new Set(allowed.filter((value) => value !== null).map((value) => typeof value))];
}

/** What `#/$defs/name` points at in the root schema. */
export function pointed(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  return keysOfPointer(reference.slice(1)).reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), root);
}

const isNull = (schema: unknown) => isRecord(schema) && schema.type === 'null';
