// What is bundled, how, and under which licences: a package that goes into the bundle is no dependency of users, so its licence ships with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSources } from './doors.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What packages open and this house never asks of them is not loaded: Commander can start other programs, and Handlebars writes the source of a
 * template together from pieces that hold their places for a debugger, where it has that package; else as plain text.
 */
const withoutUnasked = {
  name: 'without-unasked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:child_process|source-map)$/ }, ({ importer, path }) =>
      /[\\/](?:commander|handlebars)[\\/]/.test(importer) ? { path, namespace: 'left-out' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** Something else in the place of a module that is outside; that which stands there may ask for it. */
const standIn = (name, filter, contentsOf) => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter }, ({ path, namespace }) => (namespace === name ? { path, external: true } : { path, namespace: name }));
    onLoad({ filter, namespace: name }, ({ path }) => ({ contents: contentsOf(path) }));
  },
});

/** Parts of Node that few runs need, and that take as long to load as all else that Node does before a command runs. */
const nodeLate = standIn(
  'node-late',
  /^node:(?:child_process|crypto|stream|worker_threads)$/,
  (path) => `for (const name of ${JSON.stringify(Object.keys(process.getBuiltinModule(path)))})
    Object.defineProperty(exports, name, { enumerable: true, get: () => require('${path}')[name] });`,
);

/** A script that requires this module has what it gives by default in `default`; modules find it there once it is all that is given. */
const moduleOutside = standIn('module-outside', /^inquirer$/, (path) => `module.exports = require('${path}').default`);

/** What runs, by who asks for it. Each is loaded when it is: a command opens what it needs of it late, too. */
const doors = {
  cli: 'src/cli.ts',
  overBudget: 'src/cli/over-budget.ts',
  library: 'src/index.ts',
  thread: 'src/cli/batch/thread.ts',
};

const common = { absWorkingDir: root, bundle: true, minify: true, metafile: true };
const forNode = { ...common, platform: 'node', target: 'node20.19', plugins: [withoutUnasked, readSources] };

/** Signs beyond ASCII that esbuild leaves: in regular expressions and in licences, where escapes mean the same. */
const escaped = {
  name: 'escaped',
  setup({ initialOptions: { outfile, write }, onEnd }) {
    onEnd(() => {
      if (write === false) return;
      const text = readFileSync(root + outfile, 'utf8');
      writeFileSync(
        root + outfile,
        text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
      );
    });
  },
};

/**
 * The house in one script, of which V8 keeps what it compiled: see compiled.cjs. Only a script lets it keep the functions that have run, and signs
 * beyond ASCII are escaped so that each takes one byte.
 */
export const bundleOptions = {
  ...forNode,
  plugins: [nodeLate, moduleOutside, ...forNode.plugins, escaped],
  stdin: {
    contents: `module.exports = {${Object.entries(doors).map(([name, path]) => `get ${name}() { return require('./${path}') }`)}}`,
    resolveDir: root,
    sourcefile: 'doors.cjs',
  },
  outfile: 'dist/jalon.cjs',
  format: 'cjs',
  charset: 'ascii',
  // What stays outside is required: a script that imports late is a matter of experiments in Node 20.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'whereItRuns' },
  // A script is not strict of itself, as modules are.
  banner: { js: "'use strict'; const whereItRuns = require('node:url').pathToFileURL(__filename).href;" },
  // Heavy or rarely wanted packages stay where npm put them and are loaded when a command wants them.
  external: ['exceljs', 'highs', 'inquirer', '@inquirer/*', 'yaml', 'piscina', '@etalab/*'],
};

/** What opens without the house: the mathematics of ranking, the engine of templates, and what watches a command on a stranger's project. */
export const doorOptions = {
  ...forNode,
  entryPoints: ['src/ranking/index.ts', 'src/templates.ts', 'src/supervise.ts'],
  outdir: 'dist',
  format: 'esm',
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
};

/** The engine of templates again, in one file for browsers, which have no checksum of their own. */
export const browserOptions = {
  absWorkingDir: root,
  entryPoints: ['src/templates.ts'],
  outdir: 'dist/browser',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  metafile: true,
  plugins: [withoutUnasked, readSources],
  alias: { 'node:zlib': `${root}bin/zlib-of-browsers.js` },
};

/** In a page the solver is what the page holds. */
const solverOfThePage = {
  name: 'solver-of-the-page',
  setup({ onResolve }) {
    onResolve({ filter: /^highs$/ }, ({ importer }) =>
      /[\\/]src[\\/]/.test(importer) ? { path: `${root}bin/highs-of-browsers.js` } : undefined,
    );
  },
};

/** The programmes of pages that stand alone, each in one file with its style beside: `dist/browser/NAME.js` and `NAME.css`. */
export const pageOptions = {
  absWorkingDir: root,
  entryPoints: { 'live-page': 'src/live/browser/main.tsx', 'ballot-page': 'src/live/browser/ballot/main.tsx' },
  outdir: 'dist/browser',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Fonts and pictures of a style, were there any, stand in it.
  loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
  minify: true,
  metafile: true,
  plugins: [readSources, solverOfThePage],
  external: ['node:module'],
};

/** The folders of the packages of which the bundle holds code, from the root. `metafile`: what esbuild says of what it made. */
export function packagesIn({ outputs }) {
  const paths = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = paths.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(folders)].sort();
}

/** The licences of packages word for word, one after the other. A package without the text of its licence cannot be bundled. */
export function licencesOf(folders) {
  const licences = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const files = readdirSync(root + folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${folder} has no file that gives its licence: it cannot be bundled`);
    const texts = files.sort().map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['jalon bundles the following packages, each under its own licence.', ...licences].join(rule)}\n`;
}
