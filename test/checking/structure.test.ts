// The mistakes that stop a whole file or a whole project, each told at its own place.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { placedExactly, problemsIn } from './marked.ts';

const written = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [path, text] of Object.entries({ 'project.yaml': 'format: 1\ntitle: Essai\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

const territory = (commune: string): string =>
  `format: 1\ntitle: Essai\nterritory:\n  name: Essai\n  communes:\n    - ${commune}\n`;

test.each([
  ['an unquoted INSEE code', 'project.yaml', territory('{name: Valmont, insee: 01004}'), '6:30 structure/needs-quotes'],
  ['an INSEE code that is too short', 'project.yaml', territory('{name: Valmont, insee: "1004"}'), '6:30 structure/bad-form'],
  ['a format of tomorrow', 'project.yaml', 'format: 2\ntitle: Essai\n', '1:9 structure/unknown-format'],
  [
    'half a breakpoint',
    'criteria.yaml',
    'criteria:\n  - {id: cost, title: Coût, values: [[0], [1, 1]]}\n',
    '2:38 structure/wrong-shape',
  ],
  ['more than a project file ever holds', 'needs.yaml', `x-note: ${'a'.repeat(1024 * 1024)}\n`, '1:1 file/too-large'],
  [
    'a number where any text may stand',
    'actions/AC-1.yaml',
    'id: AC-1\ntitle: Ouvrir\nwave: 0777\n',
    '3:7 structure/needs-quotes',
  ],
  ['a misspelt key is not missing as well', 'actions/AC-1.yaml', 'id: AC-1\nTitle: Ouvrir\n', '2:1 structure/unknown-key'],
  [
    'a text with a colon in a list of texts',
    'actions/AC-1.yaml',
    'id: AC-1\ntitle: Ouvrir\nobjectives:\n  - Salle : ouvrir\n',
    '4:5 yaml/colon-in-text',
  ],
  [
    'a text with a colon in a list of texts or things',
    'actions/AC-1.yaml',
    'id: AC-1\ntitle: Ouvrir\npartners: [Région : direction du numérique]\n',
    '3:12 yaml/colon-in-text',
  ],
  [
    'things in a list of texts',
    'actions/AC-1.yaml',
    'id: AC-1\ntitle: Ouvrir\nobjectives:\n  - {text: ouvrir}\n',
    '4:5 structure/wrong-type',
  ],
  ['a merge key below the top', 'launch.yaml', 'effort:\n  <<: {months: 9}\n', '2:3 yaml/merge-key'],
])('%s', (_, path, text, expected) => {
  expect(problemsIn(written({ [path]: text })).map(placedExactly)).toEqual([`${path}:${expected}`]);
});

test('a rule is silent when a file that it concludes from could not be read', () => {
  const files = {
    'project.yaml': 'format: 1\ntitle: Essai\nstep: programme\nmoney: {basis: excl-tax}\n',
    'criteria.yaml': 'criteria: [{id: cost, title: Coût, from: budget, weight: 1, scale: {min: 0, max: 9}}]\n',
    'needs.yaml': 'needs: [{id: ND-1, statement: Être aidé}]\n',
    'axes.yaml': 'axes: [{id: AX-1, title: Accompagner}]\n',
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\nneeds: []\nstart: 2026\nbudget: [{planned: 1}]\n',
  };
  const codes = (more: Readonly<Record<string, string>>): string[] =>
    problemsIn(written({ ...files, ...more })).map(({ code }) => code);
  expect(codes({})).toEqual(['action/without-need', 'axis/without-action', 'need/without-action']);
  expect(codes({ 'actions/AC-2-b.yaml': 'id: AC-2\n' })).toEqual(['action/without-need', 'structure/missing-key']);
});

test('a plan that follows no method is not told about steps', () => {
  const project = 'format: 1\ntitle: Essai\nstep: evaluation\nmethod: none\n';
  expect(problemsIn(written({ 'project.yaml': project, 'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\n' }))).toEqual([]);
});

test('a rule can be turned off, or made graver', () => {
  const action = 'id: AC-1\ntitle: A\nstatus: dropped\n';
  const severities = (severity: string): string[] =>
    problemsIn(
      written({
        'project.yaml': `format: 1\ntitle: Essai\nchecks: {severity: {action/dropped-without-reason: ${severity}}}\n`,
        'actions/AC-1-a.yaml': action,
      }),
    ).map((problem) => problem.severity);
  expect(severities('error')).toEqual(['error']);
  expect(severities('off')).toEqual([]);
});
