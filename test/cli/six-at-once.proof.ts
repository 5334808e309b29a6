// Six commands at once on the same files: what each of them wrote is there, and no two things bear the same id.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesIn, undo } from '../../src/writing/index.ts';
import { home } from '../house/sources.ts';

const montfort = join(home, 'examples/montfort');

function projectOf(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-six-')), 'projet');
  cpSync(montfort, root, { recursive: true });
  return root;
}

const ran = (root: string, words: readonly string[]): Promise<{ readonly code: number | null; readonly err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(home, 'bin/jalon.js'), ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.once('close', (code) => resolve({ code, err }));
  });

const fields = [
  'title=Autre titre',
  'status=in-progress',
  'theme=services',
  'start=2027-05',
  'end=2029-11',
  'calendarNote=Dès le printemps',
];

test('six fields of one action, and six actions: all are in the files, and all can be taken back', {
  timeout: 120_000,
}, async () => {
  const root = projectOf();
  const before = readdirSync(join(root, 'actions'));
  const ended = await Promise.all([
    ...fields.map((field) => ran(root, ['set', 'AC-001', field])),
    ...fields.map((_, at) => ran(root, ['add', 'action', `Action numéro ${at + 1}`])),
  ]);
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  const action = readFileSync(join(root, 'actions/AC-001-permanence-itinerante.yaml'), 'utf8');
  for (const field of fields) expect(action).toContain(field.split('=')[1]);
  const added = readdirSync(join(root, 'actions')).filter((name) => !before.includes(name));
  expect(added.map((name) => name.slice(0, 6)).sort()).toEqual(['AC-009', 'AC-010', 'AC-011', 'AC-012', 'AC-013', 'AC-014']);
  const texts = added.map((name) => readFileSync(join(root, 'actions', name), 'utf8'));
  for (const at of [1, 2, 3, 4, 5, 6]) expect(texts.filter((text) => text.includes(`Action numéro ${at}`))).toHaveLength(1);

  const [first] = changesIn(root);
  expect(changesIn(root)).toHaveLength(12);
  undo(root, { before: first?.id ?? '' });
  expect(readdirSync(join(root, 'actions'))).toEqual(before);
  expect(readFileSync(join(root, 'actions/AC-001-permanence-itinerante.yaml'))).toEqual(
    readFileSync(join(montfort, 'actions/AC-001-permanence-itinerante.yaml')),
  );
});
