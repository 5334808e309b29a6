// Packs the lock, under the only name that npm publishes: who verifies the sum of the archive has verified that of each package it needs.
// Not kept beside package-lock.json, since npm would then write one and not the other. With --remove, takes it away once packed.
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
if (process.argv.includes('--remove')) rmSync(path('npm-shrinkwrap.json'), { force: true });
else copyFileSync(path('package-lock.json'), path('npm-shrinkwrap.json'));
