// What is found on a machine, and what is said of what is not.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suits } from '../../src/cli/commands/doctor.ts';
import { doctorReport } from '../../src/reporting/index.ts';
import { installed } from '../../src/running/index.ts';

/** A machine whose programs say what they are told to. */
function machine(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [name, says] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${says}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}
const on = (programs: Readonly<Record<string, string>>) =>
  installed({ fonts: ['Arial', 'Marianne', 'Arial'], path: machine(programs), others: [] });

describe.skipIf(process.platform === 'win32')('a machine', () => {
  test('that has all', async () => {
    const found = await on({
      soffice: 'echo LibreOffice 25.2.3.2 520',
      git: 'echo git version 2.47.3',
      ...{ pdftotext: '', pdftoppm: '' },
      'fc-match': 'case "$3" in Arial) printf "Liberation Sans";; *) printf "Marianne,Marianne Light";; esac',
    });
    expect(found).toMatchObject([
      { name: 'libreoffice', state: 'there', version: '25.2.3.2' },
      { name: 'poppler', state: 'there' },
      { name: 'font', family: 'Arial', state: 'replaced', instead: 'Liberation Sans' },
      { name: 'font', family: 'Marianne', state: 'there' },
      { name: 'git', state: 'there', version: '2.47.3' },
    ]);
  });
  test('that has nothing, or programs that fail', async () => {
    const states = async (programs: Readonly<Record<string, string>>) => (await on(programs)).map(({ state }) => state);
    expect(await states({})).toEqual(['absent', 'absent', 'unknown', 'unknown', 'absent']);
    // One of its three programs alone proofs nothing.
    expect((await states({ pdftotext: '' }))[1]).toBe('absent');
    expect(await states({ git: 'exit 3', 'fc-match': 'exit 1' })).toEqual(['absent', 'absent', 'unknown', 'unknown', 'absent']);
  });
  test('is told with how to get what is missing', async () => {
    const text = doctorReport(await on({ git: 'echo git version 2.47.3' }), { language: 'fr', colour: 0 });
    expect(text).toMatch(/^· LibreOffice {2,}absent .*PDF.*\n {4}Debian/);
    expect(text).toMatch(/^✓ git +2\.47\.3 +l’historique/m);
  });
});

test.each([
  ['20.20.2', true],
  ['20.18.0', false],
  ['21.7.0', false],
  ['22.13.0', true],
  ['22.12.0', false],
  ['23.1.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s is supported: %s', (version, is) => expect(suits(version, '^20.19 || ^22.13 || >=24')).toBe(is));
