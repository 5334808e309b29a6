// The designs that the bench compares, each run in a process of its own: `node designs.js <design> <folder of projects>`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** What comes to mind first: a document with its positions for every file, the schemas compiled at the start, no rule. */
async function naive(root) {
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
      places.push([new RegExp(`/${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`), name]);
  }
  let files = 0;
  let problems = 0;
  for (const project of projectsIn(root))
    for (const path of filesIn(project)) {
      const lineCounter = new LineCounter();
      const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter, keepSourceTokens: true });
      const name = places.find(([pattern]) => pattern.test(path))?.[1] ?? basename(path);
      const validate = ajv.getSchema(name);
      problems += document.errors.length;
      if (document.errors.length === 0 && validate && !validate(document.toJS())) problems += validate.errors.length;
      files += 1;
    }
  return { files, problems };
}

const [, , design, root] = process.argv;
const start = performance.now();
const result = await { floor, jalon, naive }[design](root);
process.stdout.write(
  JSON.stringify({
    ...result,
    milliseconds: performance.now() - start,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
