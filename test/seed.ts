// Properties draw the same cases at each run, so that a red run is a fault of the change under test; JALON_SEED draws others.
import fs, { mkdtempSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['JALON_SEED'] ?? 20_260_115) });

// What jalon remembers between two commands is not the business of who runs the tests.
process.env['JALON_STATE'] = mkdtempSync(join(tmpdir(), 'jalon-state-'));

// Commands that tests start work on projects of their own; those that mean a stranger's say --untrusted, or CI, which says the same.
delete process.env['CI'];

// Nobody pulls the plug on a test: what it writes is there without waiting for the disk.
fs.fsyncSync = () => {};
syncBuiltinESMExports();
