// What changes something says how to come back; what changes nothing, or speaks to programs, does not.
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { docx, paragraph } from '../rendering/word/minimal-docx.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-hint-'));
const root = join(top, 'mon projet');
cpSync(join(home, 'examples/montfort'), root, { recursive: true });
const see = (...words: string[]) => typed(root, '2026-11-24', words);
const hint = /jalon undo .*pour revenir|jalon undo pour revenir/;

test.each<[string[]]>([
  [['set', 'AC-001', 'status=en cours']],
  [['add', 'note', 'Vu', '--in', 'AC-001']],
  [['rename', 'AC-008', 'AC-018']],
  [['remove', 'AC-018', '--yes']],
])('%s', async (words) => {
  const { err } = await see(...words);
  expect(err.split('\n').filter((line) => hint.test(line))).toEqual(['jalon undo pour revenir']);
});

test('not in JSON, not when nothing changes, nor when it is taken back', async () => {
  for (const words of [
    ['set', 'AC-002', 'status=planned', '--json'],
    ['set', 'AC-001', 'status=en cours'],
    ['set', 'AC-001', 'status=réalisée', '--dry-run'],
    ['set', 'AC-001', 'axis=AX-99'],
    ['undo'],
    ['validate'],
  ]) {
    const { err, out } = await see(...words);
    expect(out + err).not.toMatch(hint);
  }
});

test('from elsewhere it says where, and in English too', async () => {
  const { err } = await typed(top, '2026-11-24', ['set', 'AC-002', 'theme=data', '--project', 'mon projet', '--lang', 'en']);
  expect(err).toContain('jalon undo --project "mon projet" takes it back');
});

test('not of what was written in a folder that is no project, which “jalon undo” would not find', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'jalon-hint-'));
  writeFileSync(join(elsewhere, 'faux.docx'), docx(paragraph('{{titel}}')));
  const { out, err } = await typed(elsewhere, '2026-11-24', ['template', 'check', 'faux.docx', '--annotate']);
  expect(out + err).toContain('faux-annoté.docx');
  expect(out + err).not.toMatch(hint);
});

test('what is taken back and what is brought back are told by what was typed', async () => {
  const own = join(mkdtempSync(join(tmpdir(), 'jalon-hint-')), 'p');
  cpSync(join(home, 'examples/montfort'), own, { recursive: true });
  const out = async (...words: string[]) => (await typed(own, '2026-11-24', words)).out;
  await out('set', 'AC-002', 'shortTitle=Accueils');
  await out('set', 'AC-002', 'theme=data');
  expect(await out('undo', '--to', '1')).toMatch(
    /^Annulé.: jalon set AC-002 theme=data .*\nAnnulé.: jalon set AC-002 shortTitle=Accueils /,
  );
  const again = await out('redo');
  expect(again).toMatch(/^Rétabli.: jalon set AC-002 shortTitle=Accueils .*\nRétabli.: jalon set AC-002 theme=data /);
  expect(again).toMatch(/ {2}modifié de nouveau {2}actions/);
  expect(again).not.toMatch(/comme avant|Annulé/);
});

test('a project that was taken back, its beginning too, is redone from its folder', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'jalon-begun-'));
  const there = (...words: string[]) => typed(elsewhere, '2026-11-24', [...words, '--project', 'p']);
  await typed(elsewhere, '2026-11-24', ['init', 'p', '--territory-name', 'Val', '--yes']);
  await there('add', 'person', 'Cheffe de projet');
  await there('undo', '--to', '1');
  expect(existsSync(join(elsewhere, 'p/project.yaml'))).toBe(false);
  expect((await there('redo')).code).toBe(0);
  expect(readFileSync(join(elsewhere, 'p/actors.yaml'), 'utf8')).toContain('Cheffe de projet');
  const empty = mkdtempSync(join(tmpdir(), 'jalon-empty-'));
  expect((await typed(empty, '2026-11-24', ['redo'])).err).toContain('aucun projet');
});
