// What templates see: the fields of the source schemas in the form in which documents show them, and what schemas/view/ says of the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const folder = fileURLToPath(new URL('view/', import.meta.url));

/** What has a name of its own to show. What refers to anything else is shown as it is written. */
const registers = ['person', 'department', 'organisation', 'body', 'audience', 'theme', 'commune', 'indicator', 'action', 'need'];

/** Deeper than any schema but one that holds itself. */
const DEEPEST = 6;

const plain = {
  text: { type: 'string' },
  markdown: { type: 'string', 'x-markdown': true },
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
};

const typesOf = (node) => [node.type].flat();
const isList = (node) => typesOf(node).includes('array');

const orNull = (node) => (node.$ref || node.enum ? { anyOf: [node, { type: 'null' }] } : { ...node, type: [node.type, 'null'] });

/** `text`, `named?` (or null), `text*` (a list), `survey|interviews`, or the name of a noun; `number (needs)` counts people who expressed one. */
function typed(type) {
  const [, plainType, counts] = /^(\S+) \((\w+)\)$/.exec(type) ?? [];
  if (counts) return { ...typed(plainType), 'x-counts': counts };
  if (type.endsWith('?')) return orNull(typed(type.slice(0, -1)));
  if (type.endsWith('*')) return { type: 'array', items: typed(type.slice(0, -1)) };
  if (type.includes('|')) return { type: 'string', enum: type.split('|') };
  return plain[type] ?? { $ref: `#/$defs/${type}` };
}

const titled = (node, { fr, en }) => (fr === undefined ? node : { ...node, title: fr, 'x-en': { title: en } });

const closed = (properties) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The schemas as one tree of fields, past references and lists: `action.tasks.owner`. */
function sourcesOf(schemas) {
  function follow({ kind, node }) {
    if (!node.$ref) return { kind, node };
    const { $ref, ...over } = node;
    const [file, pointer] = $ref.split('#');
    const home = file === '' ? kind : file.replace('.json', '');
    return follow({ kind: home, node: { ...schemas[home].$defs[pointer.split('/').at(-1)], ...over } });
  }
  /** What a list holds; anything else itself. */
  const itemOf = ({ kind, node }) => (isList(node) && node.items ? follow({ kind, node: node.items }) : { kind, node });
  function at(path) {
    const [kind, ...names] = path.split('.');
    return names.reduce(
      (holder, name) => {
        const { kind: home, node } = itemOf(holder);
        if (node.properties?.[name] === undefined) throw new Error(`schemas/view: no schema has ${path}`);
        return follow({ kind: home, node: node.properties[name] });
      },
      follow({ kind, node: schemas[kind] }),
    );
  }
  return { at, itemOf, fieldsOf: (path) => itemOf(at(path)).node };
}

/**
 * What schemas/view/ says, made whole; `tables` learns how each field that nobody says is made of what is written, by the path of its
 * object, and `type` is what the object is called in TypeScript, empty where code has no need of it.
 */
function makerOf(schemas) {
  const sources = sourcesOf(schemas);
  const tables = {};
  const titleAt = (path) => {
    const { node } = sources.at(path);
    return { fr: node.title, en: node['x-en']?.title };
  };

  /** A field of a source as documents show it; null of what has no such form. */
  function asWritten(found, path, isRequired, isItem = false) {
    const { node } = found;
    const types = typesOf(node);
    const as = (type, how) => ({ node: typed(isRequired || isItem ? type : `${type}?`), how });
    if (node['x-visibility'] === 'internal' || path.split('.').length > DEEPEST) return null;
    if (node['x-noun']) return { node: typed(`${node['x-noun']}?`), how: { as: node['x-noun'] } };
    if (types.includes('array')) {
      const item = asWritten(sources.itemOf(found), path, isRequired, true);
      return item && { node: { type: 'array', items: item.node }, how: { as: 'list', of: item.how } };
    }
    if (types.includes('object')) {
      if (!node.properties) return null;
      return { node: tables[path]?.node ?? objectOf({ of: path }, ''), how: { as: 'fields', of: path } };
    }
    if (registers.includes(node['x-ref'])) {
      const how = { as: 'named', kind: node['x-ref'], orText: node['x-or-text'] === true };
      return { node: typed(isItem ? 'named' : 'named?'), how };
    }
    if (node['x-values']) return as('coded', { as: 'coded', key: path });
    if (node.format === 'date') return as('date', { as: 'plain' });
    if (types.includes('string')) return as(node['x-markdown'] ? 'markdown' : 'text', { as: 'text' });
    return as(types.includes('boolean') ? 'boolean' : 'number', { as: 'plain' });
  }

  /** All fields of a source but some, in its order; then those that are said beside it, which win. */
  function objectOf({ of, but = [], fields = {} }, type) {
    const saidOf = (name, path) => fieldOf(fields[name], path, `${type}['${name}']`);
    if (of === undefined) return closed(Object.fromEntries(Object.keys(fields).map((name) => [name, saidOf(name, '')])));
    const { properties, required = [], ...source } = sources.fieldsOf(of);
    const unknown = but.filter((name) => properties[name] === undefined);
    if (unknown.length > 0) throw new Error(`schemas/view: ${of} has no ${unknown.join(', ')}`);
    const [shown, made] = [{}, {}];
    for (const name of Object.keys(properties).filter((one) => !but.includes(one))) {
      const [path, said] = [`${of}.${name}`, fields[name]];
      if (said !== undefined) shown[name] = saidOf(name, path);
      if (said !== undefined && (said.of !== path || said.fields)) continue;
      const own = asWritten(sources.at(path), path, required.includes(name));
      if (own) made[name] = own.how;
      if (own) shown[name] ??= titled(own.node, titleAt(path));
    }
    for (const name of Object.keys(fields)) shown[name] ??= saidOf(name, '');
    const short = typesOf(source).includes('string') && required.length === 1 ? { short: required[0] } : {};
    if (tables[of] && JSON.stringify(tables[of].fields) !== JSON.stringify(made))
      throw new Error(`schemas/view: ${of} is shown in two ways`);
    tables[of] = { ...short, fields: made, type, node: closed(shown) };
    return tables[of].node;
  }

  /** `type`, `[type, French, English]`, or an object. A title that is not said is that of the source, which is at `path`. */
  function fieldOf(said, path, type, isNoun = false) {
    if (typeof said === 'string') return titled(typed(said), path ? titleAt(path) : {});
    if (Array.isArray(said)) return titled(typed(said[0]), { fr: said[1], en: said[2] });
    const source = said.of ?? path;
    const { is = !isNoun && source && isList(sources.at(source).node) ? 'list' : 'object', fr, en = fr, noun } = said;
    const title = fr === undefined && source && !isNoun ? titleAt(source) : { fr, en };
    if (is === 'list') return titled({ type: 'array', items: objectOf(said, `${type}[number]`) }, title);
    if (is === 'object?') return titled(orNull(objectOf(said, `NonNullable<${type}>`)), title);
    return titled({ ...objectOf(said, type), ...(noun && { 'x-noun': noun }) }, title);
  }

  return { fieldOf, tables };
}

/** The nouns that a tree names, and those that these name. */
function namedIn(node, nouns, known = new Set()) {
  for (const [, name] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (nouns[name] === undefined) throw new Error(`schemas/view: no noun is called ${name}`);
    if (!known.has(name)) namedIn(nouns[name], nouns, known.add(name));
  }
  return known;
}

/** What schemas/view/ says, file by file. */
const readChapters = () =>
  Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.yaml', ''), load(readFileSync(folder + file, 'utf8'))]));

/** `{ views, tables }`: the schemas of what templates of a project and of a portfolio see, and how what is shown as it is written is made. */
export function makeViews(schemas, { index, ...chapters } = readChapters()) {
  const { fieldOf, tables } = makerOf(schemas);
  const all = (key, names, typeOf) => {
    const said = names.flatMap((name) => Object.entries(chapters[name][key] ?? {}));
    return Object.fromEntries(said.map(([name, one]) => [name, fieldOf(one, '', typeOf(name), key === 'nouns')]));
  };
  const nouns = all('nouns', Object.keys(chapters), (name) => `view.${name[0].toUpperCase()}${name.slice(1)}`);
  const views = Object.entries(index).map(([view, { fr, en, chapters: told }]) => {
    const properties = all('parts', told, (part) => `view.View['${part}']`);
    const used = namedIn(properties, nouns);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${view}.json`,
      $comment:
        'Made from the other schemas and from schemas/view/ by schemas/generate.js; change those and run npm run prepare.',
      ...titled({}, { fr, en }),
      ...closed(properties),
      $defs: Object.fromEntries(Object.entries(nouns).filter(([noun]) => used.has(noun))),
    };
    return [view, schema];
  });
  return { views: Object.fromEntries(views), tables };
}

/** What holds nothing but words stands on one line. */
export const written = (schema) =>
  `${JSON.stringify(schema, null, 2).replace(/([[{])\n\s+([^[\]{}]*?)\n\s+([\]}])/g, (whole, open, inner, close) => {
    const line = `${open}${inner.replace(/\n\s+/g, ' ')}${close}`;
    return line.length > 110 ? whole : line;
  })}\n`;

/** How the fields that nobody says are made, and what they give where code goes on from there. */
export function makeShown(tables) {
  const lines = Object.entries(tables).map(
    ([of, { short, fields }]) => `  ${JSON.stringify(of)}: ${JSON.stringify({ ...(short && { short }), fields })},\n`,
  );
  const types = Object.entries(tables)
    .filter(([, { type }]) => type !== '')
    .map(([of, { fields, type }]) => {
      const names = Object.keys(fields).map((name) => `'${name}'`);
      return `  readonly '${of}': Pick<${type}, ${names.join(' | ') || 'never'}>;\n`;
    });
  return [
    "import type { ShownFields } from '../field.ts';\nimport type * as view from './view.ts';\n\n",
    `export const shownFields: Readonly<Record<string, ShownFields>> = {\n${lines.join('')}};\n\n`,
    `export interface ShownOf {\n${types.join('')}}\n`,
  ].join('');
}
