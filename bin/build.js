// Builds what runs: code from the schemas, one bundle with late chunks, and the types of the library's door. Quick when nothing changed.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.stamp`;

/** Every file that the build reads, and only those: generated files are its output. */
function sources(folder) {
  return readdirSync(root + folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'generated')
    .flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [
    ...sources('src'),
    ...sources('schemas'),
    ...sources('templates/catalogue'),
    ...sources('templates/methods'),
    'templates/theme.yaml',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'bin/build.js',
  ])
    hash.update(path).update(readFileSync(root + path));
  return hash.digest('hex');
}

/** Commander can start other programs, which this house never asks of it: what that takes is not loaded at each start. */
const withoutPrograms = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'programs', namespace: 'left-out' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }));
  },
};

async function build() {
  const { writeGenerated } = await import('../schemas/generate.js');
  await writeGenerated();
  const { build: bundle } = await import('esbuild');
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/commands/batch/thread.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [withoutPrograms],
    // Heavy or rarely wanted packages stay where npm put them and are loaded when a command wants them.
    external: ['exceljs', 'highs', 'inquirer', '@inquirer/*', 'yaml', 'piscina', '@etalab/*'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  });
  const declarations = [
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--rootDir',
    'src',
    '--outDir',
    'dist/types',
    '--noCheck',
  ];
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'src/tsconfig.json', ...declarations], {
    cwd: root,
    stdio: 'inherit',
  });
  mkdirSync(`${root}dist`, { recursive: true });
}

const now = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  await build();
  writeFileSync(stamp, now);
}
