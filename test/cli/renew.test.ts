// A term of office ends, another begins: nothing that somebody wrote is lost, and the former term can be read, ranked and rendered.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldFolder, walk } from '../../src/reading/index.ts';
import { renewable, renewed } from '../../src/usecases/changes/renewed.ts';
import { finishPending, writeRevisions } from '../../src/writing/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { killedAt } from './killed.ts';
import { type Seen, typed } from './typed.ts';

function projectLike(example: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'p');
  cpSync(join(home, 'examples', example), root, { recursive: true });
  return root;
}
const jalon = (cwd: string, ...words: string[]): Promise<Seen> => typed(cwd, '2026-06-12', words, { width: 100 });
const bytes = (root: string, path: string): string => readFileSync(join(root, path)).toString('latin1');
const state = (root: string): Record<string, string> => Object.fromEntries(walk(root).map((path) => [path, bytes(root, path)]));
const renewal = ['renew', '--term', '2026-03/2032-03', '--carry', 'all', '--close', 'AC-13=Accord non obtenu', '--done', 'AC-16'];
const archive = 'archive/2020-2026';

testAside('the former term is kept byte for byte, bytes that are no text included, and ranks as it did', async () => {
  const root = projectLike('roche-aux-fees');
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'templates/logo.png'), Buffer.from([0x89, 0x50, 0xff, 0x00]));
  mkdirSync(join(root, '.private'));
  writeFileSync(join(root, '.private/identities.yaml'), 'PE-02: {name: "A B"}\n');
  const before = state(root);
  const ranked = (await jalon(root, 'rank', '.')).out;
  expect(await jalon(root, ...renewal)).toMatchObject({ code: 0 });
  const { '.private/identities.yaml': names, ...kept } = before;
  expect(state(join(root, archive))).toEqual(kept);
  expect(bytes(root, '.private/identities.yaml')).toBe(names);
  expect((await jalon(root, 'rank', archive)).out).toBe(ranked);
});

test('what goes on stays line for line; only what would be false is taken out', async () => {
  const root = projectLike('roche-aux-fees');
  const before = state(root);
  await jalon(root, ...renewal);
  const after = state(root);
  const changed = Object.keys(before).filter((path) => after[path] !== before[path]);
  expect(changed.filter((path) => !path.startsWith('actions/'))).toEqual(['diagnostic.yaml', 'launch.yaml', 'project.yaml']);
  for (const path of changed.filter((one) => one.startsWith('actions/'))) {
    const lost = (before[path] ?? '').split('\n').filter((line) => !(after[path] ?? '').split('\n').includes(line));
    expect(
      lost.filter((line) => !/^status(?:Reason)?: /.test(line)),
      path,
    ).toEqual([]);
  }
  expect(after['project.yaml']).toContain('staffFte: 96 # pour');
  expect(after['launch.yaml']).toContain('status: unknown');
  expect(after['launch.yaml']).not.toMatch(/status: (?:met|partly-met)|schedule|evidence/);
});

test('the same term twice is refused, and nothing is written', async () => {
  const root = projectLike('roche-aux-fees');
  await jalon(root, ...renewal);
  const once = state(root);
  expect(await jalon(root, ...renewal)).toMatchObject({ code: 2 });
  expect(await jalon(root, 'renew', '--term', '2026', '--carry', 'all')).toMatchObject({ code: 2 });
  expect(state(root)).toEqual(once);
});

testAside('two terms later, each has its own archive and none holds another', async () => {
  const root = projectLike('roche-aux-fees');
  await jalon(root, ...renewal);
  expect(await jalon(root, 'renew', '--term', '2032', '--carry', 'all')).toMatchObject({ code: 0 });
  expect(bytes(root, 'project.yaml')).toContain('archive: archive/2020-2026');
  expect(bytes(root, 'project.yaml')).toContain('archive: archive/2026-2032');
  expect(walk(join(root, 'archive/2026-2032')).filter((path) => path.startsWith('archive/'))).toEqual([]);
  expect(await jalon(root, 'validate', '--only', 'file/unknown-place', '.')).toMatchObject({ code: 0 });
});

test('settings that come from above the project are found from its archive too', async () => {
  const root = projectLike('roche-aux-fees');
  writeFileSync(join(root, '../communs.yaml'), 'severity: {need/near-duplicate: off}\n');
  mkdirSync(join(root, '../.git'));
  writeFileSync(
    join(root, 'project.yaml'),
    bytes(root, 'project.yaml').replace('checks:\n', 'checks:\n  extends: ../communs.yaml # du syndicat\n'),
    'latin1',
  );
  expect(await jalon(root, ...renewal)).toMatchObject({ code: 0 });
  expect(bytes(root, `${archive}/project.yaml`)).toContain('extends: ../../../communs.yaml # du syndicat');
  expect(await jalon(root, 'validate', archive, '--organisation', '..', '--only', 'settings/cannot-extend')).toMatchObject({
    code: 0,
  });
});

test.each([
  [['--carry', 'all'], 'mandat'],
  [['--term', '2026-13'], 'n’est pas un mandat'],
  [['--term', '2014', '--carry', 'all'], '2020-2026'],
  [['--term', '2026', '--carry', 'AC-2'], 'AC-013'],
  [['--term', '2026', '--carry', 'AC-999'], 'AC-999'],
  [['--term', '2026', '--carry', 'AC-1'], 'inachevée'],
  [['--term', '2026', '--close', 'AC-13='], 'motif'],
  [['--term', '2026', '--close', 'AC-13=x', '--done', 'AC-013'], 'AC-013'],
])('%j is refused in words', async (typed, said) => {
  const root = projectLike('roche-aux-fees');
  const before = state(root);
  const { code, err } = await jalon(root, 'renew', ...typed);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect(state(root)).toEqual(before);
});

test('a file that cannot be read holds everything back, and is named', async () => {
  const root = projectLike('roche-aux-fees');
  writeFileSync(join(root, 'actions/AC-099-x.yaml'), 'id: [\n');
  // What has no place in a project holds nothing back.
  writeFileSync(join(root, 'idees.yaml'), 'a: 1\n');
  expect(await jalon(root, ...renewal)).toMatchObject({
    code: 2,
    err: expect.stringContaining('lus\u00a0: actions/AC-099-x.yaml.'),
  });
});

test('a file that somebody changes meanwhile holds the whole term back, its archive too', () => {
  const root = projectLike('montfort');
  const fates = new Map(renewable(root).unfinished.map(({ id }) => [id, { do: 'carry' } as const]));
  const term = { start: '2032-03', end: '2038-03' };
  const { revisions, copies } = renewed(heldFolder(root), { term, fates, today: '2032-04-01' });
  writeFileSync(join(root, 'launch.yaml'), '# à moi\n');
  const before = state(root);
  expect(writeRevisions(root, revisions, { copies })).toEqual(['launch.yaml']);
  expect(state(root)).toEqual(before);
  expect(existsSync(join(root, 'archive'))).toBe(false);
});

testAside('killed at any moment, the project is of one term or of the other, whole', async () => {
  const root = projectLike('montfort');
  await killedAt([0, 2, 6, 15], async (kill) => {
    rmSync(root, { recursive: true, force: true });
    cpSync(join(home, 'examples/montfort'), root, { recursive: true });
    const before = state(root);
    await kill(root, ['renew', '--term', '2032', '--carry', 'all']);
    finishPending(root);
    const now = state(root);
    if (now['project.yaml'] === before['project.yaml']) expect(now).toEqual(before);
    else expect(state(join(root, 'archive/2026-2032'))).toEqual(before);
  });
});
