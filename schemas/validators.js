// From the schemas, the compiled validators: small, since they are loaded at each start; what a fault means is a table read only when one is found.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { transform } from 'esbuild';

/** What only people, editors and other rooms read. */
const unread = [
  '$schema',
  'title',
  'description',
  'x-en',
  'x-files',
  'x-ref',
  'x-ref-keys',
  'x-or-text',
  'x-thing',
  'x-value-words',
  'x-words',
  'x-step',
  'x-visibility',
  'x-markdown',
  'x-money',
];

function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  const named = (all) => Object.fromEntries(Object.entries(all).map(([name, inner]) => [name, bare(inner)]));
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !unread.includes(key))
      .map(([key, value]) => [key, ['properties', '$defs', 'patternProperties'].includes(key) ? named(value) : bare(value)]),
  );
}

/** Objects are asked for their keys without a detour, which holds as long as no key is one that every object inherits. */
function refuseInheritedKeys(node) {
  if (node === null || typeof node !== 'object') return;
  for (const key of Object.keys(node.properties ?? {}))
    if (key in Object.prototype) throw new Error(`no key of a file can be called ${key}`);
  for (const inner of Object.values(node)) refuseInheritedKeys(inner);
}

function compile(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    allowUnionTypes: true,
    strictTypes: false,
    // One function for each definition, however often it is referred to.
    inlineRefs: false,
    // Names the part of the schema behind each fault, for the table.
    verbose: true,
    unicode: false,
    logger: false,
    messages: false,
    code: { source: true, esm: true },
  });
  // No schema uses what these follow.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  formats.default(ajv, ['date']);
  ajv.addVocabulary(['x-id', 'x-values', 'x-noun', 'x-quote']);
  refuseInheritedKeys(schemas);
  for (const schema of Object.values(schemas)) ajv.addSchema(bare(schema));
  const exported = Object.keys(schemas)
    .filter((kind) => kind !== 'common')
    .map((kind) => [kind.replaceAll('-', '_'), `${kind}.json`]);
  return { code: standalone.default(ajv, Object.fromEntries(exported)), names: exported.map(([name]) => name) };
}

const schemaConstant = /const (schema\d+) = (.*?);(?=const |function |export )/g;
const faultObject =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:\{(.*?)\},schema:.*?,parentSchema:(schema\d+[^,]*?),data(?::(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** The node of a schema that generated code names: `schema8.properties.id`, `schema9["$defs"].cost.items[0]`. */
const nodeAt = (constants, expression) =>
  [...expression.matchAll(/^\w+|\.(\w+)|\[(\d+)\]|\["(.*?)"\]/g)].reduce(
    (node, [whole, ...keys]) => (node === undefined ? constants[whole] : node[keys.find((key) => key !== undefined)]),
    undefined,
  );

const keysOnly = (properties) => Object.fromEntries(Object.keys(properties).map((key) => [key, 1]));

/** Every object that tells a fault becomes a call with a number: where the table says which keyword of which node was broken. */
function numbered(code) {
  const constants = Object.fromEntries([...code.matchAll(schemaConstant)].map(([, name, text]) => [name, JSON.parse(text)]));
  const nodes = new Map();
  const sites = [];
  const siteOf = (keyword, expression) => {
    const { items: _, patternProperties: __, $defs: ___, properties, ...node } = nodeAt(constants, expression);
    const text = JSON.stringify({ ...node, ...(properties && { properties: keysOnly(properties) }) });
    nodes.set(text, nodes.get(text) ?? nodes.size);
    sites.push([keyword, nodes.get(text)]);
    return sites.length - 1;
  };
  const short = code
    .replace(faultObject, (_, __, path = 'instancePath', keyword, params, parent, data = 'data') => {
      const key = /^(?:additionalProperty|missingProperty): (.*)$/.exec(params)?.[1];
      return `vErrors = fault(vErrors, ${[path, siteOf(keyword, parent), data, key].filter((argument) => argument !== undefined).join(', ')});errors++;`;
    })
    // Lists of faults are joined in place: a copy at each item would take a time that grows with the square of their number.
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = joined(vErrors, $1.errors);',
    )
    .replace(schemaConstant, '');
  if (/const err\d/.test(short)) throw new Error('the validators tell faults in a way that is not known here');
  // What is left of the schemas are the keys of large maps.
  const maps = [];
  const apart = short.replace(/schema\d+(?:\.\w+|\[\d+\]|\["[^"]*"\])+/g, (expression) => {
    maps.push(keysOnly(nodeAt(constants, expression)));
    return `keys${maps.length}`;
  });
  const named = maps.map((keys, index) => `const keys${index + 1} = ${JSON.stringify(keys)};`);
  return { code: named.join('') + apart, table: { sites, nodes: [...nodes.keys()].map((text) => JSON.parse(text)) } };
}

/** Generated files, path under src/ → text. */
export async function makeValidators(schemas, banner) {
  const compiled = compile(schemas);
  const { code, table } = numbered(compiled.code);
  // The generated module asks for CommonJS; imports work in a bundle and in tests alike, which unwrap `default` differently.
  const module = code.replace(
    /const (\w+) = require\("([^"]+)"\)([^;]*);/g,
    (_, name, path, rest) =>
      `import ${name}$ from "${path}.js";\nconst ${name} = ${rest === '.default' ? `${name}$.default ?? ${name}$` : `${name}$${rest}`};`,
  );
  const { code: small } = await transform(`import { fault, joined } from '../structure/fault.ts';\n${module}`, {
    minify: true,
    format: 'esm',
  });
  const declared = compiled.names.map(
    (name) => `export const ${name}: { (data: unknown): boolean; errors?: readonly Fault[] | null };`,
  );
  return {
    'checking/generated/validators.js': banner + small,
    'checking/generated/validators.d.ts': `${banner}import type { Fault } from '../structure/fault.ts';\n\n${declared.join('\n')}\n`,
    'checking/generated/sites.ts': `${banner}export const sites = ${JSON.stringify(JSON.stringify(table))};\n`,
  };
}
