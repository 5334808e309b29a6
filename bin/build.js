// Builds what runs: code from the schemas, one bundle with late chunks, and the licences of what it holds.
// Quick when nothing changed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { browserOptions, bundleOptions, licencesOf, packagesIn, pageOptions, root } from './bundle.js';

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

async function build() {
  const { writeGenerated } = await import('../schemas/generate.js');
  await writeGenerated();
  const { build: bundle } = await import('esbuild');
  rmSync(`${root}dist`, { recursive: true, force: true });
  const { metafile } = await bundle(bundleOptions);
  await bundle(browserOptions);
  const { metafile: ofPages } = await bundle(pageOptions);
  const outputs = { ...metafile.outputs, ...ofPages.outputs };
  writeFileSync(`${root}dist/LICENSES.txt`, licencesOf(packagesIn({ outputs })));
}

const now = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  await build();
  writeFileSync(stamp, now);
}
