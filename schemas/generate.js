// From the schemas, the one source: the types, the compiled validators, and the facts (labels, references) that the rooms read.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { compile } from 'json-schema-to-typescript';
import { makeValidators } from './validators.js';
import { makeShown, makeViews, written } from './view.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../src/', import.meta.url));
const banner = '// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.\n';

/** Every schema by its name, sorted. */
export function readSchemas() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(folder + name, 'utf8'))]));
}

/** The shipped themes: id → label in both languages. */
export function readThemes() {
  const { themes } = load(readFileSync(`${folder}../templates/catalogue/themes.yaml`, 'utf8'));
  return Object.fromEntries(themes.map(({ id, label }) => [id, label]));
}

/** The shipped duties, and the services that answer some: `check` looks at them, and parses no file for it. */
export function readDuties() {
  const read = (name) => load(readFileSync(`${folder}../templates/catalogue/${name}.yaml`, 'utf8'))[name];
  return { obligations: read('obligations'), services: read('services') };
}

/** The shipped models of actions, indicators and surveys: id → title in both languages. */
function readModels() {
  const read = (name) => load(readFileSync(`${folder}../templates/catalogue/${name}.yaml`, 'utf8'));
  const surveys = readdirSync(`${folder}../templates/catalogue/surveys`).map((name) => name.slice(0, -5));
  return [
    ...['actions', 'indicators'].flatMap((name) => read(name)[name]).map(({ id, title }) => [`model=${id}`, title]),
    ...surveys.map((id) => {
      const { title, translations } = read(`surveys/${id}`);
      return [`model=${id}`, { fr: title, en: translations?.en?.title ?? title }];
    }),
  ];
}

/** Name and content of each shipped method: a project is judged by one, and parses no file for it. */
function readMethods() {
  const methods = `${folder}../templates/methods/`;
  return readdirSync(methods)
    .sort()
    .map((file) => [file.replace('.yaml', ''), load(readFileSync(methods + file, 'utf8'))]);
}

/** The shipped documents, each known by its folder, in the order in which they are listed. */
function readDocuments() {
  const documents = `${folder}../templates/documents/`;
  return readdirSync(documents)
    .filter((id) => id !== 'blocks')
    .map((id) => ({ id, ...load(readFileSync(`${documents}${id}/document.yaml`, 'utf8')) }))
    .sort((a, b) => a.order - b.order);
}

/** The words of the templates of each shipped document, and those that all may say: apart, since only documents are made with them. */
function readWords() {
  const { words } = load(readFileSync(`${folder}../templates/documents/blocks/words.yaml`, 'utf8'));
  return {
    common: words,
    documents: Object.fromEntries(readDocuments().flatMap(({ id, words: own }) => (own ? [[id, own]] : []))),
  };
}

/** Name and content of each shipped survey format. */
function readSurveyFormats() {
  const formats = `${folder}../templates/survey-formats/`;
  const named = readdirSync(formats).sort();
  return Object.fromEntries(named.map((file) => [file.replace('.yaml', ''), load(readFileSync(formats + file, 'utf8'))]));
}

/** The shipped rules that need no code, file by file. */
export function readRules() {
  const rules = `${folder}../templates/rules/`;
  return readdirSync(rules)
    .sort()
    .flatMap((file) => load(readFileSync(rules + file, 'utf8')).rules);
}

/** As somebody who chooses among methods knows one. */
const methodLabel = ({ title, summary }) => ({
  fr: `${title.fr}\u00a0: ${summary.fr}`,
  en: `${title.en}: ${summary.en}`,
});

/** The look of the documents where nobody asks for another, from the file that people copy to make theirs. */
export function readTheme() {
  const { colours, fonts } = load(readFileSync(`${folder}../templates/theme.yaml`, 'utf8'));
  const plain = (colour) => {
    if (Array.isArray(colour)) return colour.map(plain);
    if (typeof colour === 'string') return colour.replace('#', '').toUpperCase();
    return Object.fromEntries(Object.entries(colour).map(([name, one]) => [name, plain(one)]));
  };
  return { colours: plain(colours), fonts, logo: null, cover: null, partners: [] };
}

/** Name and content of each shipped look that a project may start from. */
export function readLooks() {
  const themes = `${folder}../templates/themes/`;
  const named = readdirSync(themes).sort();
  return Object.fromEntries(named.map((file) => [file.replace('.yaml', ''), load(readFileSync(themes + file, 'utf8'))]));
}

const pascal = (name) => name.replace(/(^|[-_])(\w)/g, (_, __, letter) => letter.toUpperCase());

/** A kind that fills a whole file with one thing bears its name; a file that lists things is a …File. */
function typeName(kind, schema) {
  if (!schema['x-files']) return pascal(kind);
  return schema.properties.id ||
    ['survey-results', 'residents-vote-results', 'frozen-plan', 'evaluation', 'method'].includes(kind)
    ? pascal(kind)
    : `${pascal(kind)}File`;
}

/** A schema without what only people and editors read, its references turned towards one common list of definitions. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') kept[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner)]));
    else if (key === 'prefixItems') kept.items = bare(value);
    else if (key === 'items' && node.prefixItems) continue;
    // A type that counts the items of a long list would be a list of types.
    else if (key === 'maxItems' && !node.prefixItems) continue;
    else if (key === '$ref') kept[key] = `#/$defs/${pascal(value.split('/').at(-1))}`;
    else if (key === 'patternProperties') {
      const named = Object.entries(value).filter(([pattern]) => pattern !== '^x-');
      if (named.length > 0) kept[key] = bare(Object.fromEntries(named));
    } else if (!/^(x-|title$|description$|\$id$|\$schema$|\$defs$|pattern$)/.test(key)) kept[key] = bare(value);
  }
  return kept;
}

export async function makeTypes(schemas) {
  const $defs = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    for (const [name, inner] of Object.entries(schema.$defs ?? {})) $defs[pascal(name)] = bare(inner);
    if (kind !== 'common') $defs[typeName(kind, schema)] = bare(schema);
  }
  const text = await compile({ $defs, additionalProperties: false }, 'Unused', {
    bannerComment: banner.trim(),
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 130 },
    strictIndexSignatures: true,
  });
  return text
    .replace(/\/\*\*\n \* This interface was referenced by[\s\S]*?\*\/\n/g, '')
    .replace(/export interface Unused \{[^}]*\}\n?/, '');
}

/** Walks every named field of a schema: path of keys, '*' for an item of a list or of a map. */
function* fieldsOf(schemas, kind, node, path, seen) {
  if (node.$ref) {
    const [file, pointer] = node.$ref.split('#');
    const home = file === '' ? kind : file.replace('.json', '');
    const name = pointer.split('/').at(-1);
    const { $ref: _, ...over } = node;
    if (seen.includes(`${home}/${name}`)) return yield { path, node: { 'x-recursive': name, ...over } };
    return yield* fieldsOf(schemas, home, { ...schemas[home].$defs[name], ...over }, path, [...seen, `${home}/${name}`]);
  }
  yield { path, node };
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* fieldsOf(schemas, kind, inner, [...path, key], seen);
  if (node.items) yield* fieldsOf(schemas, kind, node.items, [...path, '*'], seen);
  if (typeof node.additionalProperties === 'object')
    yield* fieldsOf(schemas, kind, node.additionalProperties, [...path, '*'], seen);
}

/** A number of at most a hundred is a share of it. */
const nounOf = (node) =>
  node['x-noun'] ?? (node['x-money'] ? 'money' : node.type === 'number' && node.maximum === 100 ? 'percent' : undefined);

/** What one field asks, as those who fill it in need to know. */
const fieldOf = (path, node, holder) => ({
  path: path.join('.'),
  types: [node.type].flat().filter(Boolean),
  ...(node.enum && { values: node.enum }),
  ...(node.items && node['x-values'] && { word: Object.keys(node['x-values'])[0] }),
  ...(node['x-ref'] && { ref: node['x-ref'], orText: node['x-or-text'] === true }),
  ...(node['x-ref-keys'] && { keys: node['x-ref-keys'] }),
  ...(nounOf(node) && { noun: nounOf(node) }),
  ...(node.format && { format: node.format }),
  ...(holder?.required?.includes(path.at(-1)) && { required: true }),
  ...(node['x-visibility'] && { visibility: node['x-visibility'] }),
});

export function makeFacts(schemas, themes) {
  const labels = {
    ...Object.fromEntries(Object.entries(themes).map(([id, label]) => [`theme=${id}`, label])),
    ...Object.fromEntries(readDuties().obligations.map(({ id, label }) => [`obligation=${id}`, label])),
    ...Object.fromEntries(readModels()),
    ...Object.fromEntries(readMethods().map(([name, method]) => [`method=${name}`, methodLabel(method)])),
    ...Object.fromEntries(readDuties().services.map(({ id, label }) => [`service=${id}`, label])),
  };
  const references = {};
  const places = {};
  const periods = {};
  const fields = {};
  const things = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    if (kind === 'common') continue;
    if (schema['x-files']) places[kind] = schema['x-files'];
    const refs = [];
    const spans = [];
    const holders = new Map();
    if (schema['x-files']) fields[kind] = [];
    for (const { path, node } of fieldsOf(schemas, kind, schema, [], [])) {
      const name = [kind, ...path.filter((key) => key !== '*')].join('.');
      holders.set(path.join('.'), node);
      if (path.length > 0) fields[kind]?.push(fieldOf(path, node, holders.get(path.slice(0, -1).join('.'))));
      if (node.title && !(name in labels))
        labels[name] = { fr: node.title, en: node['x-en'].title, ...(node['x-words'] && { words: node['x-words'] }) };
      for (const [value, said] of Object.entries(node['x-values'] ?? {})) {
        const words = node['x-value-words']?.[value];
        labels[`${name}=${value}`] ??= { ...said, ...(words && { words }) };
      }
      if (node['x-thing']) {
        const { name: thing, ...called } = node['x-thing'];
        things[thing] = called;
      }
      if (node['x-ref']) refs.push({ path, to: node['x-ref'], orText: node['x-or-text'] === true });
      if (node['x-noun'] === 'period') spans.push(path);
      if (node['x-ref-keys']) refs.push({ path: [...path, '@key'], to: node['x-ref-keys'], orText: false });
    }
    if (refs.length > 0) references[kind] = refs;
    if (spans.length > 0) periods[kind] = spans;
  }
  const shown = (value) => JSON.stringify(value, null, 2);
  // A field a line.
  const fieldLists = Object.entries(fields).map(([kind, all]) => {
    const lines = all.map((one) => `    ${JSON.stringify(one)},\n`);
    return `  ${JSON.stringify(kind)}: [\n${lines.join('')}  ],\n`;
  });
  return {
    'model/generated/references.ts': `${banner}export const places: Record<string, readonly string[]> = ${shown(places)};\n\nexport const references: Record<string, readonly { readonly path: readonly string[]; readonly to: string; readonly orText: boolean }[]> = ${shown(references)};\n\nexport const periods: Record<string, readonly (readonly string[])[]> = ${shown(periods)};\n`,
    'model/generated/fields.ts': `${banner}import type { Field } from '../field.ts';\n\nexport const fields: Record<string, readonly Field[]> = {\n${fieldLists.join('')}};\n`,
    'wording/generated/labels.ts': `${banner}export const labels: Record<string, { readonly fr: string; readonly en: string; readonly words?: readonly string[] }> = ${shown(labels)};\n`,
    'wording/generated/things.ts': `${banner}type Said = { readonly fr: string; readonly en: string };\nexport const things: Record<string, Said & { readonly words?: readonly string[]; readonly purpose: Said }> = ${shown(things)};\n`,
  };
}

/** All generated files, path from src/ → text. */
export async function generate() {
  const { view: _, 'portfolio-view': __, ...schemas } = readSchemas();
  const { views, tables } = makeViews(schemas);
  return {
    ...Object.fromEntries(Object.entries(views).map(([name, view]) => [`../schemas/${name}.json`, written(view)])),
    'model/generated/shown.ts': banner + makeShown(tables),
    'model/generated/files.ts': await makeTypes(schemas),
    'model/generated/view.ts': await makeTypes({ view: views.view }),
    'model/generated/portfolio-view.ts': await makeTypes({ 'portfolio-view': views['portfolio-view'] }),
    ...(await makeValidators(schemas, banner)),
    ...makeFacts(schemas, readThemes()),
    'model/generated/shipped-duties.ts': `// Made from templates/catalogue/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { Catalogue } from '../catalogue.ts';\n\nexport const shippedDuties: Pick<Catalogue, 'obligations' | 'services'> = ${JSON.stringify(readDuties(), null, 2)};\n`,
    'model/generated/shipped-methods.ts': `// Made from templates/methods/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { Method } from './files.ts';\n\nexport const shippedMethods: Readonly<Record<string, Method>> = ${JSON.stringify(Object.fromEntries(readMethods()), null, 2)};\n`,
    'model/generated/shipped-documents.ts': `// Made from templates/documents/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { NamedDocument } from '../files.ts';\n\nexport const shippedDocuments: readonly NamedDocument[] = ${JSON.stringify(
      readDocuments().map(({ words: _, ...document }) => document),
      null,
      2,
    )};\n`,
    'rendering/generated/shipped-words.ts': `// Made from templates/documents/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { TemplateWords } from '../../model/index.ts';\n\nexport const shippedWords: { readonly common: TemplateWords; readonly documents: Readonly<Record<string, TemplateWords>> } = ${JSON.stringify(readWords(), null, 2)};\n`,
    'model/generated/shipped-survey-formats.ts': `// Made from templates/survey-formats/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { SurveyFormatFile } from '../files.ts';\n\nexport const shippedSurveyFormats: Readonly<Record<string, SurveyFormatFile>> = ${JSON.stringify(readSurveyFormats(), null, 2)};\n`,
    'checking/generated/shipped-rules.ts': `// Made from templates/rules/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { RuleFile } from '../../model/index.ts';\n\nexport const shippedRules: RuleFile['rules'] = ${JSON.stringify(readRules(), null, 2)};\n`,
    'model/generated/shipped-looks.ts': `// Made from templates/themes/ by schemas/generate.js; change those files and run npm run prepare.\nimport type { ThemeFile } from './files.ts';\n\nexport const shippedLooks: Readonly<Record<string, ThemeFile>> = ${JSON.stringify(readLooks(), null, 2)};\n`,
    'model/generated/shipped-theme.ts': `// Made from templates/theme.yaml by schemas/generate.js; change that file and run npm run prepare.\nimport type { Theme } from '../theme.ts';\n\nexport const shippedTheme: Theme = ${JSON.stringify(readTheme(), null, 2)};\n`,
  };
}

export async function writeGenerated() {
  for (const [path, text] of Object.entries(await generate())) {
    mkdirSync(new URL('.', `file://${source}${path}`), { recursive: true });
    writeFileSync(source + path, text);
  }
}
