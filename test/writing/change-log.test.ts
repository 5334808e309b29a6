// What was written is known, and can be taken back: the same bytes again, and never over what somebody wrote by hand since.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf, waitingFolder } from '../../src/disk/index.ts';
import {
  changesIn,
  commandIs,
  finishPending,
  inForce,
  locked,
  redo,
  undo,
  writeOutputs,
  writeRevisions,
} from '../../src/writing/index.ts';
import { casesOf, testAside } from '../cases.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'jalon-log-'));
const change = (path: string, before: string | null, after: string | null) => ({ path, before, after });

function contents(root: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? Object.entries(contents(root, path)) : [[path, readFileSync(join(root, path), 'latin1')]];
    }),
  );
}

test('a change is noted: when, by which command, what each file was and became', () => {
  const root = folder();
  commandIs(['set', 'AC-1', 'titre=Ouvrir l’école']);
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n'), change('b/c.yaml', null, 'c: 1\n')]);
  commandIs(['rename', 'AC-1', 'AC-2']);
  writeRevisions(root, [change('a.yaml', 'a: 1\n', null)]);
  expect(
    changesIn(root).map(({ command, files }) => [
      command,
      files.map(({ path, was, next }) => [path, was !== null, next !== null]),
    ]),
  ).toEqual([
    [
      'jalon set AC-1 "titre=Ouvrir l’école"',
      [
        ['a.yaml', false, true],
        ['b/c.yaml', false, true],
      ],
    ],
    ['jalon rename AC-1 AC-2', [['a.yaml', true, false]]],
  ]);
  expect(statSync(stateOf(root)).mode & 0o077).toBe(0);
  expect(readdirSync(root)).toEqual(['b']);
});

test('what changes nothing is not noted', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 1\n')]);
  expect(changesIn(root)).toHaveLength(1);
});

test('random changes, taken back one by one or all at once, give the same bytes again, and so does bringing them back', () => {
  const text = fc.oneof(fc.constant(null), fc.string({ unit: 'binary', maxLength: 40 }));
  const step = fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'd/c.yaml', 'd/e/f.md'), text, {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(), (steps, seed) => {
      const root = folder();
      const states = [contents(root)];
      const now = new Map<string, string>();
      for (const one of steps) {
        const before = changesIn(root).length;
        const revisions = Object.entries(one).map(([path, after]) => change(path, now.get(path) ?? null, after));
        expect(writeRevisions(root, revisions)).toEqual([]);
        for (const [path, after] of Object.entries(one)) after === null ? now.delete(path) : now.set(path, after);
        if (changesIn(root).length > before) states.push(contents(root));
      }
      const count = states.length - 1;
      const back = count === 0 ? 0 : 1 + (seed % count);
      const last = contents(root);
      const target = changesIn(root)[count - back];
      if (seed % 2 === 0) for (let n = 0; n < back; n++) undo(root);
      else if (target) undo(root, { before: target.id });
      expect(contents(root)).toEqual(states[count - back]);
      expect(inForce(changesIn(root))).toHaveLength(count - back);
      for (let n = 0; n < back; n++) redo(root);
      expect(contents(root)).toEqual(last);
    }),
    { numRuns: casesOf(25) },
  );
});

test('back to a moment, over several files and several changes', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  const at = changesIn(root).at(-1)?.at ?? '';
  while (new Date().toISOString() <= at);
  writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n'), change('b.yaml', null, 'b: 1\n')]);
  writeRevisions(root, [change('b.yaml', 'b: 1\n', 'b: 2\n')]);
  expect(undo(root, { at }).changes).toHaveLength(2);
  expect(contents(root)).toEqual({ 'a.yaml': 'a: 1\n' });
});

test('what somebody changed by hand since is shown, and nothing is written', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n'), change('b.yaml', null, 'b: 1\n')]);
  writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n'), change('b.yaml', 'b: 1\n', 'b: 2\n')]);
  writeFileSync(join(root, 'b.yaml'), 'b: par la main\n');
  const { edited, files } = undo(root);
  expect(files).toEqual([]);
  expect(edited.map(({ path, left, now }) => [path, String(left && Buffer.from(left)), String(now && Buffer.from(now))])).toEqual(
    [['b.yaml', 'b: 2\n', 'b: par la main\n']],
  );
  expect(contents(root)).toEqual({ 'a.yaml': 'a: 2\n', 'b.yaml': 'b: par la main\n' });
});

test('after a new change, what was taken back is not brought back over it', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  undo(root);
  writeRevisions(root, [change('a.yaml', null, 'a: 3\n')]);
  expect(redo(root).changes).toEqual([]);
  expect(contents(root)).toEqual({ 'a.yaml': 'a: 3\n' });
});

test('documents are taken back too, with what is remembered of them', () => {
  const root = folder();
  const file = (text: string) => ({ path: 'build/x.docx', bytes: new TextEncoder().encode(text) });
  writeOutputs(root, [file('1')], { besideMark: 'nouveau' });
  writeOutputs(root, [file('2')], { besideMark: 'nouveau' });
  expect(undo(root).files.map(({ path }) => path)).toContain('build/x.docx');
  expect(readFileSync(join(root, 'build/x.docx'), 'utf8')).toBe('1');
  expect(writeOutputs(root, [file('3')], { besideMark: 'nouveau' })[0]?.what).toBe('made');
});

test('what two branches remember side by side is ours, whichever of the two is there', () => {
  const root = folder();
  const file = (text: string) => ({ path: 'build/x.docx', bytes: new TextEncoder().encode(text) });
  const remembered = (text: string): string => {
    writeOutputs(root, [file(text)], { besideMark: 'nouveau' });
    return readFileSync(join(root, '.jalon/outputs.json'), 'utf8');
  };
  const [one, other] = [remembered('1'), remembered('2')];
  writeFileSync(join(root, '.jalon/outputs.json'), `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> autre\n`);
  writeFileSync(join(root, 'build/x.docx'), '1');
  expect(writeOutputs(root, [file('3')], { besideMark: 'nouveau' })[0]?.what).toBe('made');
});

test('a change that waits and is damaged is put aside, and stands in nobody’s way', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  mkdirSync(waitingFolder(root));
  writeFileSync(join(waitingFolder(root), 'change'), '{"jalon": 1, "fi');
  finishPending(root);
  expect(writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n')])).toEqual([]);
  expect(readdirSync(stateOf(root)).some((name) => name.startsWith('damaged-'))).toBe(true);
});

test('a lock that a dead process left is taken over; one inside another is the same', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  const lock = join(stateOf(root), 'lock');
  writeFileSync(
    lock,
    JSON.stringify({ host: hostname(), process: 999_999_999, command: 'jalon set', since: '2026-01-01T00:00:00.000Z' }),
  );
  expect(locked(root, () => locked(root, () => existsSync(lock)))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

testAside('a lock that names nobody, left by a full disk or a cut of power, is taken over', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  const lock = join(stateOf(root), 'lock');
  for (const left of ['', '{"host":']) {
    writeFileSync(lock, left);
    expect(locked(root, () => existsSync(lock))).toBe(true);
    expect(readdirSync(stateOf(root)).sort()).toEqual(['bytes', 'log']);
  }
});

test('of what was begun in the state folder nothing stays after the next change', () => {
  const root = folder();
  writeRevisions(root, [change('a.yaml', null, 'a: 1\n')]);
  const beside = ['bytes/0f-0123456789ab.part', 'log/00000002.0123456789ab.part', 'lock.0123456789ab.part'];
  for (const path of beside) writeFileSync(join(stateOf(root), path), 'x');
  for (const name of ['deciding-1', 'settled-1']) mkdirSync(join(stateOf(root), name));
  writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n')]);
  expect(Object.keys(contents(stateOf(root))).filter((path) => path.endsWith('.part'))).toEqual([]);
  expect(readdirSync(stateOf(root)).sort()).toEqual(['bytes', 'log']);
});

test('nothing of what was eliminated stays', () => {
  const root = folder();
  writeRevisions(root, [change('.private/people.yaml', null, 'CANARI\n')]);
  writeRevisions(root, [change('.private/people.yaml', 'CANARI\n', null)], { forgets: true });
  expect(Object.values(contents(stateOf(root))).filter((text) => text.includes('CANARI'))).toEqual([]);
  expect(undo(root).changes).toEqual([]);
});
