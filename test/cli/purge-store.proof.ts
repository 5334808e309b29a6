// What is eliminated is nowhere in what jalon remembers of a project: neither its bytes, nor the commands that wrote it, nor what was taken back.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const state = mkdtempSync(join(tmpdir(), 'jalon-store-'));
const root = join(mkdtempSync(join(tmpdir(), 'jalon-purge-')), 'p');
cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
mkdirSync(join(root, '.private/import-aside'), { recursive: true });
writeFileSync(join(root, '.private/identities.yaml'), 'PE-02: {name: CANARI-NOM}\n');
writeFileSync(join(root, '.private/import-aside/plan.csv'), 'C5;CANARI-NOM, à confirmer\n');

const today = '2028-01-15';
const see = (...words: string[]) => typed(root, today, words);
const storeHas = (canary: string): readonly string[] =>
  readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => path.includes(canary) || readFileSync(path).includes(canary));

test('a purge empties the store of it, and is not undone', async () => {
  const before = process.env['JALON_STATE'];
  process.env['JALON_STATE'] = state;
  try {
    // Said in a command, in a file that was replaced, in a change that was taken back, and in one that waits to be made again.
    for (const words of [
      ['set', 'WS-01', 'notes=CANARI-ATELIER dit tout'],
      ['set', 'IV-01', 'notes=CANARI-ENTRETIEN dit tout'],
      ['set', 'IV-01', 'notes=autre chose'],
      ['undo'],
      ['set', 'WS-01', 'notes=CANARI-ENCORE'],
    ])
      expect((await see(...words)).code).toBe(0);
    for (const canary of ['CANARI-ATELIER', 'CANARI-ENTRETIEN', 'CANARI-ENCORE']) expect(storeHas(canary)).not.toEqual([]);
    const slip = ['purge', '--data', 'interviews,workshops,identities', '--visa', 'AD35 2028-1'];
    const dry = await see(...slip, '--dry-run');
    expect(dry.code).toBe(0);
    const { code, err } = await see(...slip, '--yes');
    expect(code).toBe(0);
    expect(err).not.toContain('jalon undo pour revenir');
    expect(storeHas('CANARI')).toEqual([]);
    expect((await see('undo')).out).toContain('Il n’y a rien à annuler');
    expect((await see('redo')).out).toContain('Il n’y a rien à rétablir');
    const left = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => readFileSync(path).includes('CANARI'));
    expect(left).toEqual([]);
  } finally {
    process.env['JALON_STATE'] = before;
  }
});
