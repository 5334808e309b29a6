// The designs that the bench compares, each run in a process of its own: `node designs.js <design> <folder of projects>`.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const today = '2026-11-15';

const projectsIn = (root) => readdirSync(root).map((name) => join(root, name));
const filesIn = (project) =>
  readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Read and parse, nothing more: what no design can go under. */
async function floor(root) {
  const { load } = await import('js-yaml');
  let files = 0;
  for (const project of projectsIn(root))
    for (const path of filesIn(project)) {
      load(readFileSync(path, 'utf8'));
      files += 1;
    }
  return { files, problems: 0 };
}

/** All rules, in process. */
async function jalon(root) {
  const { open } = await import(`${home}dist/index.js`);
  let problems = 0;
  for (const project of projectsIn(root)) problems += open(project, { today }).problems.length;
  return { problems };
}

/** The rules of jalon, as they run whoever reads the files. */
async function ruleRunner() {
  const { build } = await import('esbuild');
  const outfile = join(mkdtempSync(join(tmpdir(), 'jalon-rules-')), 'check.mjs');
  await build({
    absWorkingDir: home,
    entryPoints: ['src/checking/check.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const { check } = await import(outfile);
  const nowhere = { path: '', line: 1, column: 1 };
  const places = { keysAt: () => null, of: () => nowhere, key: () => nowhere, value: () => nowhere };
  const methods = readdirSync(`${home}templates/methods`).map((file) => file.replace('.yaml', ''));
  const empty = { texts: [], answers: [], aside: [], templates: [], ignores: [], inherited: [], known: null, linesOf: () => [] };
  return (root, files) => check({ root, files, methods, places, ...empty }, { today }).problems.length;
}

/** What comes to mind first: a document with its positions for every file, the schemas compiled at the start, then the same rules. */
async function naive(root, rules = () => 0) {
  const { parseDocument, LineCounter } = await import('yaml');
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  formats.default(ajv, ['date']);
  const places = [];
  for (const name of readdirSync(`${home}schemas`).filter((file) => file.endsWith('.json') && file !== 'view.json')) {
    const schema = JSON.parse(readFileSync(`${home}schemas/${name}`, 'utf8'));
    ajv.addSchema(schema);
    for (const glob of schema['x-files'] ?? [])
      places.push([new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`), name]);
  }
  let problems = 0;
  for (const project of projectsIn(root)) {
    const files = filesIn(project).map((full) => {
      const lineCounter = new LineCounter();
      const document = parseDocument(readFileSync(full, 'utf8'), { lineCounter, keepSourceTokens: true });
      const path = relative(project, full);
      const name = places.find(([pattern]) => pattern.test(path))?.[1] ?? '';
      const validate = ajv.getSchema(name);
      const data = document.errors.length === 0 ? document.toJS() : null;
      problems += document.errors.length;
      if (data !== null && validate && !validate(data)) problems += validate.errors.length;
      return { path, kind: name.replace('.json', ''), data, faults: [] };
    });
    problems += rules(project, files);
  }
  return { problems };
}

const prepared = { naiveWithRules: ruleRunner };

const [, , design, root] = process.argv;
const tool = await prepared[design]?.();
const result = await { floor, jalon, naive, naiveWithRules: naive }[design](root, tool);
process.stdout.write(JSON.stringify(result));
