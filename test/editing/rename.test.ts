// Another id, in the text of one file: everything else stays as it was written.
import { expect, test } from 'vitest';
import { type Renaming, rename, renamedPath } from '../../src/editing/index.ts';

const at = { path: 'actions/AC-012-a.yaml', pointer: [] };
const action: Renaming = { at, chain: ['AC-012'], to: 'AC-013' };
const task: Renaming = { at: { ...at, pointer: ['tasks', 0] }, chain: ['AC-012', 'T3'], to: 'T4' };
const criterion: Renaming = {
  at: { path: 'criteria.yaml', pointer: ['criteria', 0] },
  chain: ['cost'],
  to: 'price',
  register: 'criterion',
};

test.each<[string, string, string | null, Renaming, string, string]>([
  [
    'where it stands, quotes and comments kept',
    at.path,
    'action',
    action,
    'id: \'AC-012\' # AC-012\r\nrelated: ["AC-12", AC-0123]\r\n',
    'id: \'AC-013\' # AC-012\r\nrelated: ["AC-013", AC-0123]\r\n',
  ],
  [
    'in lists of lists and in texts',
    'plan.yaml',
    'plan',
    action,
    '# [[AC-012]]\nrules: {exclusive: [[AC-012, AC-1]]}\n',
    '# [[AC-013]]\nrules: {exclusive: [[AC-013, AC-1]]}\n',
  ],
  [
    'in a block of text, prose aside',
    at.path,
    'action',
    action,
    'description: |\n  Après AC-012, [[ AC-12 ]] et [[AC-012/T3]]\n',
    'description: |\n  Après AC-012, [[ AC-013 ]] et [[AC-013/T3]]\n',
  ],
  [
    'in Markdown, byte order mark kept',
    'texts/programme/01-a.md',
    null,
    action,
    '\ufeff[[AC-012]] [[AC-0121]]',
    '\ufeff[[AC-013]] [[AC-0121]]',
  ],
  [
    'each time that a formula names it',
    'indicators.yaml',
    'indicators',
    { at: { path: 'indicators.yaml', pointer: ['indicators', 0] }, chain: ['IN-01'], to: 'IN-12' },
    'indicators:\n  - {id: IN-01, title: IN-01}\n  - {id: IN-02, title: a, formula: "IN-1 / (IN-01 + IN-010)"} # IN-01\n',
    'indicators:\n  - {id: IN-12, title: IN-01}\n  - {id: IN-02, title: a, formula: "IN-12 / (IN-12 + IN-010)"} # IN-01\n',
  ],
  [
    'a meeting, where a piece of communication hangs on it',
    'communication.yaml',
    'communication',
    { at: { path: 'meetings/MT-02.yaml', pointer: [] }, chain: ['MT-02'], to: 'MT-03' },
    'items:\n  - {id: CO-01, title: MT-02, gate: MT-02}\n',
    'items:\n  - {id: CO-01, title: MT-02, gate: MT-03}\n',
  ],
  ['not in a title that is an id', at.path, 'action', action, 'title: AC-012\n', 'title: AC-012\n'],
  [
    'with what it holds',
    'diagnostic.yaml',
    'diagnostic',
    action,
    'findings:\n  - {id: FI-1, evidence: [AC-012/T3]}\n',
    'findings:\n  - {id: FI-1, evidence: [AC-013/T3]}\n',
  ],
  [
    'a task alone',
    at.path,
    'action',
    task,
    'id: AC-012\ntasks:\n  - {id: T3, title: T3}\n# [[AC-012/T3]]\n',
    'id: AC-012\ntasks:\n  - {id: T4, title: T3}\n# [[AC-012/T4]]\n',
  ],
  [
    'a task of another action stays',
    'actions/AC-1.yaml',
    'action',
    task,
    'id: AC-1\ntasks:\n  - {id: T3}\n',
    'id: AC-1\ntasks:\n  - {id: T3}\n',
  ],
  [
    'a word as a key, and only of its register',
    at.path,
    'action',
    criterion,
    'theme: cost\nscores: {cost: 3, costs: 2}\n',
    'theme: cost\nscores: {price: 3, costs: 2}\n',
  ],
  [
    'a ballot, action and criterion',
    'ballots/2026.yaml',
    'ballots',
    action,
    'ballots:\n  - voter: a\n    scores:\n      AC-012: {cost: 1} # first\n',
    'ballots:\n  - voter: a\n    scores:\n      AC-013: {cost: 1} # first\n',
  ],
  [
    'the place of a waiver',
    'project.yaml',
    'project',
    action,
    'checks: {waivers: [{rule: a/b, place: actions/AC-012-a.yaml}]}\n',
    'checks: {waivers: [{rule: a/b, place: actions/AC-013-a.yaml}]}\n',
  ],
  [
    'the names of people',
    '.private/identities.yaml',
    'identities',
    { at: { path: 'actors.yaml', pointer: ['people', 0] }, chain: ['PE-01'], to: 'PE-02' },
    'PE-01: {name: PE-01}\n',
    'PE-02: {name: PE-01}\n',
  ],
])('%s', (_, path, kind, renaming, before, after) => {
  expect(rename(path, kind, before, renaming)).toBe(after);
});

test('a file that cannot be read stays when it does not name the thing, and is refused when it does', () => {
  expect(rename('plan.yaml', 'plan', 'a: [\n', action)).toBe('a: [\n');
  expect(rename('plan.yaml', 'plan', 'a: [AC-012\n', action)).toBeNull();
});

test.each([
  ['actions/AC-012-accueil.yaml', 'actions/AC-013-accueil.yaml'],
  ['actions/AC-12.yaml', 'actions/AC-013.yaml'],
  ['actions/AC-0123.yaml', 'actions/AC-0123.yaml'],
  ['AC-012-x/a.yaml', 'AC-012-x/a.yaml'],
])('%s becomes %s', (before, after) => expect(renamedPath(before, action)).toBe(after));
