// The JSON Schema of what is published of a project, from the fields of each kind of file.
import { fields } from '../../model/generated/fields.ts';
import type { Field, Language } from '../../model/index.ts';
import { label } from '../../wording/label.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Of one kind of file, or of what stands at a place in it (`needs.*`). */
function schemaOf(kind: string, at: string, language: Language): Schema {
  const all = fields[kind] ?? [];
  const byPath = new Map(all.map((field) => [field.path, field]));
  return at === '' ? { type: 'object', ...inside('') } : schemaAt(at);

  function schemaAt(path: string): Schema {
    const field = byPath.get(path);
    const place = [kind, ...path.split('.').filter((key) => key !== '*')].join('.');
    const title = path.endsWith('.*') ? undefined : label(place, language);
    return { ...(title && { title }), ...ask(field), ...inside(path) };
  }

  function inside(path: string): Schema {
    const children = all.filter((field) => parentOf(field.path) === path && field.visibility !== 'internal');
    const named = children.filter((field) => !field.path.endsWith('*'));
    const any = children.find((field) => field.path.endsWith('*'));
    const isList = byPath.get(path)?.types.includes('array') ?? false;
    const required = named.filter((field) => field.required).map(keyOf);
    return {
      ...(named.length > 0 && { properties: Object.fromEntries(named.map((field) => [keyOf(field), schemaAt(field.path)])) }),
      ...(required.length > 0 && { required }),
      ...(any && { [isList ? 'items' : 'additionalProperties']: schemaAt(any.path) }),
    };
  }
}

/** What published values may be: kept open to amounts that are ranges, and to keys added later. */
const ask = (field: Field | undefined): Schema => ({
  ...(field && field.types.length > 0 && { type: field.types.length === 1 ? field.types[0] : field.types }),
  ...(field?.values && { enum: field.values }),
  ...(field?.format && { format: field.format }),
});

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');
const keyOf = ({ path }: Field): string => path.split('.').at(-1) ?? path;

/** The parts of `project.json`: the kind of file each comes from, the place in it, and whether there are several. */
const parts: Readonly<Record<string, readonly [kind: string, at: string, isList: boolean]>> = {
  project: ['project', '', false],
  people: ['actors', 'people.*', true],
  departments: ['actors', 'departments.*', true],
  organisations: ['actors', 'organisations.*', true],
  bodies: ['actors', 'bodies.*', true],
  diagnostic: ['diagnostic', '', false],
  needs: ['needs', 'needs.*', true],
  axes: ['axes', '', false],
  actions: ['action', '', true],
  criteria: ['criteria', '', false],
  plan: ['plan', '', false],
  indicators: ['indicators', 'indicators.*', true],
  values: ['values', 'values.*', true],
  evaluations: ['evaluation', '', true],
};

/** JSON Schema 2020-12. */
export function projectSchema(title: string, language: Language): Schema {
  const simple = Object.entries(parts).map(([name, [kind, at, isList]]) => {
    const one = schemaOf(kind, at, language);
    return [name, isList ? { type: 'array', items: one } : one] as const;
  });
  const { properties: taken, ...decision } = schemaOf('meeting', 'decisions.*', language);
  const meeting = {
    meeting: { type: 'string' },
    ...pick(schemaOf('meeting', '', language)['properties'], ['date', 'body', 'kind']),
  };
  const plan = { type: 'object', properties: { year: { type: 'integer' }, plan: schemaOf('frozen-plan', '', language) } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: {
      jalon: { const: 1 },
      kind: { const: 'dataset' },
      ...Object.fromEntries(simple),
      plans: { type: 'array', items: { ...plan, required: ['year', 'plan'] } },
      decisions: { type: 'array', items: { ...decision, properties: { ...meeting, ...Object(taken) } } },
    },
    required: ['jalon', 'kind', 'project', 'actions'],
  };
}

const pick = (from: unknown, keys: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(Object(from)).filter(([key]) => keys.includes(key)));
