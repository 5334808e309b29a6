// One run tells every mistake, whatever their class and wherever they stand, and nothing that only follows from one of them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/reading/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { folder, marksIn, placed, problemsIn } from './marked.ts';

test.each([
  ['six', 'in the files of a project'],
  ['one-file', 'in one file'],
])('%s: mistakes of six classes %s are six problems', (name) => {
  const root = folder(`test/fixtures/told/${name}`);
  const marks = marksIn(root);
  expect(problemsIn(root).map(placed).sort()).toEqual(marks);
  expect(new Set(marks.map((mark) => mark.split(' ')[1])).size).toBe(6);
});

/** What a project tells once a line of one of its files reads otherwise. */
function toldWith(path: string, was: string, is: string): readonly string[] {
  const root = folder('examples/montfort');
  const text = readFileSync(`${root}/${path}`, 'utf8');
  expect(text.split(was)).toHaveLength(2);
  const workspace = readWorkspace(root, new Map([[path, text.replace(was, is)]]));
  return checkInFull(workspace, { today: '2026-11-24' })
    .problems.filter(({ severity }) => severity === 'error')
    .map(placed);
}

test('the waivers of a project are not told to lack when one of them cannot be read', () => {
  expect(toldWith('project.yaml', 'reason: Aucun agent', 'reason: Aucun : agent')).toEqual([
    'project.yaml:86 yaml/colon-in-text',
  ]);
});

test('what a misspelt key holds is checked as it is meant', () => {
  const path = 'actions/AC-003-portail-commun.yaml';
  const [own = ''] = /^axis: .*$/m.exec(readFileSync(folder(`examples/montfort/${path}`), 'utf8')) ?? [];
  expect(own).not.toBe('');
  expect(toldWith(path, own, 'axsi: AX-99').map((one) => one.split(' ')[1])).toEqual(['structure/unknown-key']);
  expect(toldWith(path, own, own.replace(/: .*/, ': AX-99')).map((one) => one.split(' ')[1])).toEqual(['reference/unknown']);
});

test('the marks by which an import knows its lines again name nobody', () => {
  const root = folder('examples/montfort');
  const path = 'actions/AC-003-portail-commun.yaml';
  const text = `${readFileSync(`${root}/${path}`, 'utf8')}x-source:\n  key: axe1/portail\n  read: Mme Exemple\n`;
  const { problems } = checkInFull(readWorkspace(root, new Map([[path, text]])), { today: '2026-11-24' });
  expect(problems.filter(({ code }) => code.startsWith('personal-data/')).map(placed)).toEqual([]);
  const told = checkInFull(readWorkspace(root, new Map([[path, text.replace('x-source', 'x-note')]])), {
    today: '2026-11-24',
  });
  expect(told.problems.filter(({ code }) => code === 'personal-data/name')).toHaveLength(1);
});

test('a social security number is told by its first signs, and by no more of them', () => {
  const told = problemsIn(folder('test/fixtures/checking/personal-data__social-security-number/wrong')).filter(
    ({ code }) => code === 'personal-data/social-security-number',
  );
  expect(told.map(({ found }) => found)).toEqual([{ text: '25508…' }, { text: '1 88 …' }]);
});
