// The reference of files: every key of every kind of file, as the schemas say it.
import { readdirSync, readFileSync } from 'node:fs';
import { places } from '../../src/model/generated/references.ts';
import { type Language, table } from './readme-table.ts';
import { home } from './sources.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly 'x-en'?: { readonly title?: string; readonly description?: string };
  readonly 'x-values'?: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly 'x-ref'?: string;
}

const words = {
  fr: {
    key: 'clé',
    label: 'intitulé',
    value: 'valeur',
    required: ' (obligatoire)',
    reference: 'renvoi\u00a0: ',
    list: 'liste',
    types: {
      string: 'texte',
      number: 'nombre',
      integer: 'entier',
      boolean: '`true` ou `false`',
      object: 'rubrique',
      null: 'rien',
      array: 'liste',
    },
    date: 'date AAAA-MM-JJ',
    or: ' ou ',
    said: '\u00a0: ',
  },
  en: {
    key: 'key',
    label: 'label',
    value: 'value',
    required: ' (required)',
    reference: 'reference: ',
    list: 'list',
    types: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: '`true` or `false`',
      object: 'section',
      null: 'nothing',
      array: 'list',
    },
    date: 'date YYYY-MM-DD',
    or: ' or ',
    said: ': ',
  },
};

const schemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(`${home}schemas`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${home}schemas/${name}`, 'utf8'))]),
);

/** What the schema points to, under what it says itself. */
function resolved(schema: Schema, file: string): { schema: Schema; file: string } {
  if (schema.$ref === undefined) return { schema, file };
  const [name = '', pointer = ''] = schema.$ref.split('#');
  const there = name === '' ? file : name;
  const root: Schema = schemas[there] ?? {};
  const target = pointer === '' ? root : root.$defs?.[pointer.split('/').at(-1) ?? ''];
  const { $ref: _, ...own } = schema;
  const found = resolved(target ?? {}, there);
  return { schema: { ...found.schema, ...own }, file: found.file };
}

/** A shape that many keys share, described once: a period, an amount, a day. */
const shared = (schema: Schema): boolean =>
  schema.$ref?.startsWith('common.json#') === true && resolved(schema, '').schema.description !== undefined;

const titleOf = (schema: Schema, language: Language): string =>
  (language === 'en' ? schema['x-en']?.title : schema.title) ?? schema.title ?? '';
const saidOf = (schema: Schema, language: Language): string =>
  (language === 'en' ? schema['x-en']?.description : schema.description) ?? '';

function kindOf(raw: Schema, within: string, language: Language): string {
  const its = words[language];
  const { schema, file } = resolved(raw, within);
  if (shared(raw)) return titleOf(resolved({ $ref: raw.$ref ?? '' }, within).schema, language).toLowerCase();
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum)
    return schema.enum
      .map((one) => {
        const label = schema['x-values']?.[String(one)]?.[language];
        return label === undefined || label === String(one) ? `\`${one}\`` : `\`${one}\` (${label})`;
      })
      .join(', ');
  if (schema.items !== undefined && (schema.type === undefined || schema.type === 'array'))
    return `${its.list}${its.said}${kindOf(schema.items, file, language)}`;
  const types = [schema.type ?? []]
    .flat()
    .map((one) => (one === 'string' && schema.format === 'date' ? its.date : Reflect.get(its.types, one)));
  const kind = types.join(its.or);
  return schema['x-ref'] === undefined ? kind : `${its.reference}\`${schema['x-ref']}\``;
}

/** Keys of one form, by the ids that they are: `PE-*`. */
const formed = (patterns: Readonly<Record<string, Schema>>): readonly (readonly [string, Schema])[] =>
  Object.entries(patterns).flatMap(([pattern, schema]) =>
    pattern.includes('[0-9]+') ? [[pattern.replace(/^\^|\$$/g, '').replace('[0-9]+', '*'), schema] as const] : [],
  );

/** Dotted, `[]` behind the name of a list and `*` for a name that one chooses; what holds itself is not opened again. */
function* rowsOf(
  { properties = {}, patternProperties = {}, required = [] }: Schema,
  file: string,
  language: Language,
  path: string,
  open: readonly unknown[],
): Generator<string[]> {
  for (const [name, raw] of [...Object.entries(properties), ...formed(patternProperties)]) {
    const it = resolved(raw, file);
    const inner = it.schema.items === undefined ? it : resolved(it.schema.items, it.file);
    const said = saidOf(shared(raw) ? raw : it.schema, language);
    const label = [titleOf(it.schema, language), said].filter((text) => text !== '').join('. ');
    const must = required.includes(name) ? words[language].required : '';
    yield [`\`${path}${name}\`${must}`, label, kindOf(raw, file, language)];
    const within = `${path}${name}${it.schema.items === undefined ? '' : '[]'}.`;
    const { additionalProperties } = inner.schema;
    const named =
      typeof additionalProperties === 'object' ? [{ ...resolved(additionalProperties, inner.file), at: `${within}*.` }] : [];
    for (const { schema, file: where, at } of [{ ...inner, at: within }, ...named])
      if (schema.properties && !open.includes(schema.properties))
        yield* rowsOf(schema, where, language, at, [...open, schema.properties]);
  }
}

/** What a day, a period or an amount may be, then each kind of file. */
export function keys(language: Language): string {
  const its = words[language];
  const shapes = Object.values(schemas['common.json']?.$defs ?? {})
    .filter(({ description }) => description !== undefined)
    .map((schema) => `- **${titleOf(schema, language)}**${its.said}${saidOf(schema, language)}`);
  const files = Object.entries(places).flatMap(([kind, globs]) => {
    const file = `${kind}.json`;
    const { schema } = resolved(schemas[file] ?? {}, file);
    const rows = [...rowsOf(schema, file, language, '', [schema.properties])];
    return [
      `## ${titleOf(schema, language)}`,
      globs.map((glob) => `\`${glob}\``).join(', '),
      table([its.key, its.label, its.value], rows),
    ];
  });
  return [shapes.join('\n'), ...files].join('\n\n');
}
