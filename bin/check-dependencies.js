// Refuses a package that dependencies.yaml does not list, a licence that it does not allow, or a script run where users install; and holds the page
// that tells of each to what it says. With --docs, writes that page.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';
import { root } from './bundle.js';

const read = (path) => readFileSync(root + path, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
const { licences, unsaid, ...listed } = load(read('bin/dependencies.yaml'), { schema: JSON_SCHEMA });
const page = 'docs/en/developer/dependencies.md';

/** Packages of packages too, once it is built. */
const inBundle = existsSync(`${root}dist/LICENSES.txt`)
  ? [...read('dist/LICENSES.txt').matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name]) => name)
  : [];

const nameOf = (path) => path.replace(/^.*node_modules\//, '');
const licenceOf = (path) => packages[path]?.license ?? unsaid[nameOf(path)];

function* problems() {
  const known = { installed: listed.installed, others: { ...listed.bundled, ...listed.tools } };
  for (const [there, told] of [
    [dependencies, known.installed],
    [devDependencies, known.others],
  ]) {
    for (const name of Object.keys(there)) if (!(name in told)) yield `${name} is not listed in bin/dependencies.yaml`;
    for (const name of Object.keys(told))
      if (!(name in there)) yield `${name} is listed in bin/dependencies.yaml, and nobody asks for it`;
  }
  const shipped = (path, { dev }) => !dev || nameOf(path) in listed.bundled || inBundle.includes(nameOf(path));
  for (const [path, entry] of Object.entries(packages).filter(([path]) => path !== '')) {
    if (!entry.dev && entry.hasInstallScript) yield `${path} runs a script where it is installed`;
    if (shipped(path, entry) && !licences.includes(licenceOf(path)))
      yield `${path} is under ${licenceOf(path)}, which is not allowed`;
  }
}

const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** `size`: what is told of it, in the package's own folder. */
const rows = (group, size) =>
  Object.entries(listed[group])
    .map(([name, { released, why }]) => {
      const path = `node_modules/${name}`;
      return `| \`${name}\` | ${packages[path]?.version} | ${licenceOf(path)} | ${size(path)} | ${released} | ${why} |`;
    })
    .join('\n');

const titles = {
  installed: 'Installed by users',
  bundled: 'Bundled: its code and its licence ship in jalon',
  tools: 'Tools, which make and test the house',
};

function pageWith(size) {
  const tables = Object.entries(titles).map(
    ([group, title]) =>
      `## ${title}\n\n| package | version | licence | size | last release | why |\n| --- | --- | --- | --- | --- | --- |\n${rows(group, size)}\n`,
  );
  return `# Dependencies

Why each package is here. \`npm run lint\` refuses one that is not listed in \`bin/dependencies.yaml\`, one of those that ship whose licence is not
allowed there, and any that runs a script where users install; \`node bin/check-dependencies.js --docs\` writes this page. Sizes are those of
the package’s own folder.

${tables.join('\n')}`;
}

const found = [...problems()];
for (const problem of found) process.stderr.write(`${problem}\n`);
if (process.argv.includes('--docs')) {
  const size = (path) => `${(bytesIn(root + path) / 1e6).toFixed(1)} MB`;
  writeFileSync(root + page, pageWith(size));
} else {
  // A folder weighs differently from one system to another: the sizes are as they were written.
  const bare = (text) => text.replaceAll(/[\d.]+ MB/g, '');
  if (bare(read(page)) !== bare(pageWith(() => '0 MB'))) {
    process.stderr.write(`${page} is not what is listed: node bin/check-dependencies.js --docs\n`);
    process.exitCode = 1;
  }
}
if (found.length > 0) process.exitCode = 1;
