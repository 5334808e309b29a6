// Each test file begins alike, and leaves nothing behind: the same cases drawn, a folder for what it writes, nobody's settings.
import fs, { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, inject } from 'vitest';

// Properties draw the same cases at each run, so that a red run is a fault of the change under test; JALON_SEED draws others.
fc.configureGlobal({ seed: Number(process.env['JALON_SEED'] ?? 20_260_115) });

// What a test file writes aside goes with it: a run leaves the disk as full as it was.
const given = process.env['TMPDIR'];
const aside = mkdtempSync(join(inject('aside'), 'f'));
process.env['TMPDIR'] = aside;
afterAll(() => {
  if (given === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = given;
  // A program that was stopped may still be writing its last file.
  rmSync(aside, { recursive: true, force: true, maxRetries: 10 });
});

// What jalon remembers between two commands is not the business of who runs the tests.
process.env['JALON_STATE'] = join(aside, 'state');
mkdirSync(process.env['JALON_STATE']);

// Commands that tests start work on projects of their own; those that mean a stranger's say --untrusted, or CI, which says the same.
delete process.env['CI'];

// Nobody pulls the plug on a test: what it writes is there without waiting for the disk.
fs.fsyncSync = () => {};
syncBuiltinESMExports();
