// Packs the lock of what users install, under the only name that npm publishes: who verifies the sum of the archive has verified that of each
// package it needs. Not kept beside package-lock.json, since npm would then write one and not the other. With --remove, takes it away once packed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from './bundle.js';

const path = `${root}npm-shrinkwrap.json`;
if (process.argv.includes('--remove')) rmSync(path, { force: true });
else {
  const { packages, ...lock } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const { devDependencies, ...own } = packages[''];
  const used = Object.entries({ ...packages, '': own }).filter(([, { dev }]) => !dev);
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(used) }, null, 2)}\n`);
}
