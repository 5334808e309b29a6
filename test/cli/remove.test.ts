// Something is taken out once it is known what becomes of all that refers to it; given back, the bytes are the same.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedThing, referringTo, registerId, thingsIn } from '../../src/editing/index.ts';
import { isHeldVote, isVoted } from '../../src/project/time/index.ts';
import { readWorkspace, walk } from '../../src/reading/index.ts';
import { casesOf, testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

function copyOf(example: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-remove-')), 'p');
  cpSync(join(home, 'examples', example), root, { recursive: true });
  mkdirSync(join(root, 'texts/programme'), { recursive: true });
  writeFileSync(join(root, 'texts/programme/01-vision.md'), '\ufeff[[AC-003]] puis [[ND-001]],\r\n[[ AC-001/T1 ]].\r\n');
  return root;
}
const today = '2026-11-24';
const see = (root: string, ...words: string[]) => typed(root, today, words);
const state = (root: string) => walk(root).map((path) => [path, readFileSync(join(root, path)).toString('latin1')]);
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const roots = ['montfort', 'roche-aux-fees'].map(copyOf);

test('what refers to it is said in words, and nothing is written without an answer', async () => {
  const root = copyOf('roche-aux-fees');
  const before = state(root);
  const { code, out, err } = await see(root, 'remove', 'AC-001');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('y renvoient 2 actions, 1 évaluation, 1 question d’évaluation et 1 texte.');
  expect(err).toContain('--yes');
  expect(err).toContain('--replace-by');
  expect((await see(root, 'remove', 'AC-001', '--json')).code).toBe(2);
  expect((await see(root, 'remove', 'AC-001', '--yes', '--dry-run')).code).toBe(0);
  expect(state(root)).toEqual(before);
});

test('what goes with it is said, and nothing is written without an answer', async () => {
  const root = copyOf('montfort');
  writeFileSync(
    join(root, 'meetings/MT-90.yaml'),
    'id: MT-90\ndate: 2026-11-02\ndecisions:\n  - {id: DE-90, text: Louer}\n  - {id: DE-91, text: Recruter}\n',
  );
  const before = state(root);
  const { code, out, err } = await see(root, 'remove', 'MT-90');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/contient 2 décisions, à retirer aussi\.\n/);
  expect(err).toContain('--yes');
  expect(err).not.toContain('--replace-by');
  expect(state(root)).toEqual(before);
  expect((await see(root, 'remove', 'DE-90')).code).toBe(0);
  expect((await see(root, 'remove', 'MT-90', '--yes')).code).toBe(0);
});

test('the links go with it, in lists, fields and lines; the rest stays, letter for letter', async () => {
  const root = copyOf('roche-aux-fees');
  const before = new Map(state(root).map(([path = '', text = '']) => [path, text]));
  const { code, out, err } = await see(root, 'remove', 'Ouvrir un accueil numérique dans chaque commune', '--yes');
  expect(code).toBe(0);
  expect(out).toMatch(/retrait.: action AC-001/);
  expect(err).toContain('jalon undo pour revenir');
  expect(read(root, 'actions/AC-002-conseillers-numeriques.yaml')).toBe(
    Buffer.from(before.get('actions/AC-002-conseillers-numeriques.yaml') ?? '', 'latin1')
      .toString('utf8')
      .replace('related: [AC-001, AC-003]', 'related: [AC-003]'),
  );
  expect(read(root, 'evaluations/2025.yaml')).toContain('evidence: [AC-002, AC-005, AC-010, AC-013]');
  expect(read(root, 'evaluations/2024.yaml')).not.toContain('action: AC-001');
  expect(state(root).map(([path]) => path)).not.toContain('actions/AC-001-accueils-numeriques.yaml');
});

test('the links lead to another thing of the same kind; none is there twice, none leads from a thing to itself', async () => {
  const root = copyOf('roche-aux-fees');
  expect((await see(root, 'remove', 'AC-1', '--replace-by', 'IN-02')).err).toContain('n’est pas de la même sorte');
  expect((await see(root, 'remove', 'AC-1', '--replace-by', 'AC-001')).err).toContain('ne peuvent pas y mener');
  expect((await see(root, 'remove', 'AC-1', '--replace-by', 'ac-2')).code).toBe(0);
  expect(read(root, 'actions/AC-002-conseillers-numeriques.yaml')).toContain('related: [AC-003]');
  expect(read(root, 'actions/AC-004-reemploi-materiel.yaml')).toContain('{action: AC-002, from: start}');
  expect(read(root, 'evaluations/2025.yaml')).toContain('evidence: [AC-002, AC-005, AC-010, AC-013]');
});

test('texts keep their sentence: a title stands where the thing was named', async () => {
  const root = copyOf('montfort');
  const { code } = await see(root, 'remove', 'AC-003', 'ND-001', '--yes');
  expect(code).toBe(0);
  expect(read(root, 'texts/programme/01-vision.md')).toBe(
    '\ufeffOuvrir un portail commun des démarches de la communauté et des communes puis Être accompagné près de chez soi dans ses démarches en ligne,\r\n[[ AC-001/T1 ]].\r\n',
  );
});

test('what several things are called is asked, and what nothing is called is refused', async () => {
  const root = copyOf('roche-aux-fees');
  expect((await see(root, 'remove', 'guichet', '--yes')).err).toContain('AC-005 (Ouvrir un guichet');
  expect((await see(root, 'remove', 'Rien de tel', '--yes')).code).toBe(2);
  expect((await see(root, 'remove', 'project.yaml', '--yes')).code).toBe(2);
});

testAside(
  'whatever is removed, nothing but a vote that was held refers to it any more, and `undo` gives the same bytes back',
  async () => {
    const known = roots.flatMap((root) =>
      thingsIn(readWorkspace(root).files).flatMap(({ id }) => (registerId.test(id) ? [{ root, id }] : [])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known), async ({ root, id }) => {
        const before = state(root);
        const things = thingsIn(readWorkspace(root).files);
        const thing = things.find((one) => one.id === id);
        const { code } = await see(root, 'remove', id, '--yes', '--json');
        // One that would bring an error is refused whole.
        if (code === 1) expect(state(root)).toEqual(before);
        else {
          expect(code).toBe(0);
          const { files } = readWorkspace(root);
          const left = thing && referringTo([namedThing(thing, things)], files, []);
          expect(left?.filter(({ path, pointer }) => !isHeldVote(path, today) && !isVoted(path, pointer))).toEqual([]);
          expect((await see(root, 'undo')).code).toBe(0);
          expect(state(root)).toEqual(before);
        }
      }),
      { numRuns: casesOf(25) },
    );
  },
);

test('an id that two files bear says which of the two to nobody: neither is changed until one of them has another', async () => {
  const root = copyOf('montfort');
  writeFileSync(join(root, 'actions/AC-001-cafe.yaml'), 'id: AC-001\ntitle: Ouvrir un café\n');
  const before = state(root);
  for (const words of [
    ['set', 'AC-1', 'statut=réalisée'],
    ['set', 'AC-001/T1', 'statut=faite'],
    ['add', 'note', 'Réunion tenue', '--in', 'AC-001'],
    ['rename', 'AC-001', 'AC-020'],
  ]) {
    const { code, err } = await see(root, ...words);
    expect(err).toContain('porté deux fois (actions/AC-001-cafe.yaml, actions/AC-001-permanence-itinerante.yaml)');
    expect(code).toBe(2);
  }
  const { err } = await see(root, 'remove', 'AC-001');
  expect(err).toContain('le chemin de son fichier');
  expect(state(root)).toEqual(before);
  expect((await see(root, 'set', 'Ouvrir un café', 'statut=réalisée')).code).toBe(0);
  expect((await see(root, 'remove', 'actions/AC-001-cafe.yaml', '--yes')).code).toBe(0);
});

test.each([['--yes'], ['--replace-by', 'AC-003']])(
  'a vote that was held keeps what was voted on, and that is told: %s',
  async (...how) => {
    const root = copyOf('roche-aux-fees');
    const held = 'ballots:\n  - {voter: PE-01, weights: {points: {cost: 100}}, scores: {AC-002: {feasibility: 4}}}\n';
    for (const year of [2025, 2026]) writeFileSync(join(root, `ballots/${year}.yaml`), held);
    const { code, err } = await see(root, 'remove', 'AC-002', ...how);
    expect(code).toBe(0);
    expect(err.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'les votes qui ont eu lieu gardent ce qui a été voté (ballots/2025.yaml, plans/2025.yaml).',
    );
    expect(read(root, 'ballots/2025.yaml')).toBe(held);
    expect(read(root, 'ballots/2026.yaml')).not.toContain('AC-002');
    // A plan that a decision froze says what it was called, and no other word of it changes.
    const title = '\n    title: Faire tourner deux conseillers numériques dans les communes\n    axis: OB-11';
    expect(read(root, 'plans/2025.yaml')).toContain(title);
    expect(read(root, 'plans/2025.yaml').replace(title, '')).toBe(
      readFileSync(join(home, 'examples/roche-aux-fees/plans/2025.yaml'), 'utf8'),
    );
    const { code: sound, out } = await see(root, 'validate');
    expect(sound).toBe(0);
    expect(out).toContain('ballot/names-what-is-gone');
  },
);
