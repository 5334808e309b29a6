// Builds what runs: code from the schemas, the house in one script, its doors, and the licences of what they hold.
// Quick when nothing changed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { browserOptions, bundleOptions, doorOptions, licencesOf, packagesIn, pageOptions, root } from './bundle.js';

const stamp = `${root}dist/.stamp`;

const made = ['generated', 'view.json', 'portfolio-view.json'];

/** Every file that the build reads, and only those: what it makes is its output. */
function sources(folder) {
  return readdirSync(root + folder, { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** Of the documents; their templates are read when they are used. */
const descriptions = () => sources('templates/documents').filter((path) => path.endsWith('.yaml'));

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [
    ...sources('src'),
    ...sources('schemas'),
    ...sources('templates/catalogue'),
    ...sources('templates/methods'),
    ...descriptions(),
    ...sources('templates/survey-formats'),
    ...sources('templates/rules'),
    'templates/theme.yaml',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'bin/build.js',
    'bin/bundle.js',
    'bin/zlib-of-browsers.js',
    'bin/highs-of-browsers.js',
    'bin/typeset.js',
    'bin/doors.js',
  ])
    hash.update(path).update(readFileSync(root + path));
  return hash.digest('hex');
}

/** The library as a module with names. */
function libraryDoor() {
  const names = Object.keys(createRequire(import.meta.url)('../dist/jalon.cjs').library);
  return `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(import.meta.url)('./jalon.cjs').library;
`;
}

async function build() {
  const { writeGenerated } = await import('../schemas/generate.js');
  await writeGenerated();
  const { build: bundle } = await import('esbuild');
  rmSync(`${root}dist`, { recursive: true, force: true });
  const made = [];
  for (const options of [bundleOptions, doorOptions, browserOptions, pageOptions])
    made.push((await bundle(options)).metafile.outputs);
  writeFileSync(`${root}dist/index.js`, libraryDoor());
  writeFileSync(`${root}dist/LICENSES.txt`, licencesOf(packagesIn({ outputs: Object.assign({}, ...made) })));
}

const now = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  await build();
  writeFileSync(stamp, now);
}
