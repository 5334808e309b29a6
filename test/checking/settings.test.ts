// What people ask of the checks: how grave, what is accepted and until when, what is known already, as at which step.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckRequest, check, knownOf, writeKnown } from '../../src/checking/index.ts';
import { nameFolder, readWorkspace } from '../../src/reading/index.ts';

type Files = Readonly<Record<string, string>>;

const minimal = 'format: 1\ntitle: Essai\n';
const dropped = 'id: AC-1\ntitle: A\nstatus: dropped\n';
const code = 'action/dropped-without-reason';

/** A folder that the person named, and in it the folder of a project; paths that start with `../` are beside the project. */
function written(files: Files, isNamed = true): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'repository', 'project');
  mkdirSync(join(root, '..', '.git'), { recursive: true });
  if (isNamed) nameFolder(join(root, '..'));
  for (const [path, text] of Object.entries({ 'project.yaml': minimal, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const checked = (files: Files, request: Partial<CheckRequest> = {}) => {
  const { problems, waived } = check(readWorkspace(written(files)), { today: '2026-01-01', ...request });
  return {
    problems: problems.map(({ at, code }) => `${at.path}:${at.line} ${code}`),
    severities: problems.map(({ severity }) => severity),
    waived: waived.map(({ problem, by }) => `${problem.code} ${by.kind}`),
  };
};
const withChecks = (yaml: string, files: Files = { 'actions/AC-1-a.yaml': dropped }): Files => ({
  'project.yaml': `${minimal}checks:\n${yaml.replace(/^/gm, '  ')}\n`,
  ...files,
});

// A folder under version control is one that somebody may have put there: only what was typed may be borrowed from.
test('what the person did not name is not extended, though it lies in the same repository', () => {
  const files = withChecks('extends: ../rules.yaml', { '../rules.yaml': `severity: {${code}: error}\n` });
  const { problems } = check(readWorkspace(written(files, false)), { today: '2026-01-01' });
  expect(problems).toMatchObject([{ code: 'settings/cannot-extend', found: { reason: 'outside', path: '../rules.yaml' } }]);
});

test('a severity is inherited, and the project’s own wins', () => {
  const files = { '../rules.yaml': `severity: {${code}: error}\n`, 'actions/AC-1-a.yaml': dropped };
  expect(checked(withChecks('extends: ../rules.yaml', files)).severities).toEqual(['error']);
  expect(checked(withChecks(`extends: ../rules.yaml\nseverity: {${code}: info}`, files)).severities).toEqual(['info']);
});

test('the nearest of several inherited files wins', () => {
  const files = {
    '../near.yaml': `extends: far/far.yaml\nseverity: {${code}: info}\n`,
    '../far/far.yaml': `severity: {${code}: error, action/without-cost: off}\n`,
    'actions/AC-1-a.yaml': dropped,
  };
  expect(checked(withChecks('extends: ../near.yaml', files)).severities).toEqual(['info']);
});

test.each([
  ['missing', withChecks('extends: ../absent.yaml', {}), ['project.yaml:4 settings/cannot-extend']],
  ['absolute', withChecks('extends: /etc/hostname', {}), ['project.yaml:4 settings/cannot-extend']],
  ['an address', withChecks('extends: https://exemple.invalid/rules.yaml', {}), ['project.yaml:4 settings/cannot-extend']],
  [
    'outside the folder that was named',
    withChecks('extends: ../../rules.yaml', { '../../rules.yaml': 'severity: {}\n' }),
    ['project.yaml:4 settings/cannot-extend'],
  ],
  [
    'cyclic',
    withChecks('extends: ../a.yaml', { '../a.yaml': 'extends: b.yaml\n', '../b.yaml': '\nextends: a.yaml\n' }),
    ['../b.yaml:2 settings/cannot-extend'],
  ],
  [
    'misspelt inside',
    withChecks('extends: ../a.yaml', { '../a.yaml': 'severity:\n  action/whithout-cost: off\n' }),
    ['../a.yaml:2 settings/unknown-rule'],
  ],
  [
    'of another shape',
    withChecks('extends: ../a.yaml', { '../a.yaml': 'severities: {}\n' }),
    ['../a.yaml:1 structure/unknown-key'],
  ],
  ['not even YAML', withChecks('extends: ../a.yaml', { '../a.yaml': 'severity: [\n' }), ['../a.yaml:1 yaml/not-closed']],
])('settings that cannot be inherited: %s', (_, files, expected) => {
  expect(checked(files).problems).toEqual(expected);
});

test('thresholds are inherited too', () => {
  const funded =
    'id: AC-1\ntitle: A\nbudget: [{nature: investment, planned: 10000}]\nfunding: [{kind: grant, amount: 7500}, {kind: own-funds, amount: 2500}]\n';
  const files = { '../rules.yaml': 'options: {aidCeiling: 70}\n', 'actions/AC-1-a.yaml': funded };
  expect(checked({ 'actions/AC-1-a.yaml': funded }).problems).toEqual([]);
  expect(checked(withChecks('extends: ../rules.yaml', files)).problems).toEqual(['actions/AC-1-a.yaml:4 funding/too-much-aid']);
  expect(checked(withChecks('extends: ../rules.yaml\noptions: {aidCeiling: 75}', files)).problems).toEqual([]);
});

test.each([
  ['everywhere', ''],
  ['a file', 'place: actions/AC-1-a.yaml'],
  ['a folder', 'place: actions/'],
  ['an id', 'place: AC-01'],
  ['a key of a file', 'place: actions/AC-1-a.yaml:status'],
])('a waiver speaks of %s', (_, place) => {
  const seen = checked(withChecks(`waivers:\n  - rule: ${code}\n    reason: Tenu ailleurs\n    ${place}`));
  expect(seen).toMatchObject({ problems: [], waived: [`${code} waiver`] });
});

test.each(['actions/AC-2-b.yaml', 'interviews/', 'AC-2', 'actions/AC-1-a.yaml:title'])(
  'a waiver of %s is for another place',
  (place) => {
    const seen = checked(withChecks(`waivers:\n  - rule: ${code}\n    reason: Tenu ailleurs\n    place: ${place}`));
    expect(seen).toMatchObject({ problems: [`actions/AC-1-a.yaml:3 ${code}`, 'project.yaml:5 waiver/unused'], waived: [] });
  },
);

test('a waiver lasts its last day whole, then says that it ended', () => {
  const files = withChecks(`waivers: [{rule: ${code}, reason: Tenu ailleurs, author: DGS, until: 2026-06-30}]`);
  expect(checked(files, { today: '2026-06-30' }).problems).toEqual([]);
  expect(checked(files, { today: '2026-07-01' }).problems).toEqual([
    `actions/AC-1-a.yaml:3 ${code}`,
    'project.yaml:4 waiver/expired',
  ]);
});

test('a waiver says who gave it and why', () => {
  const root = written(withChecks(`waivers: [{rule: ${code}, reason: Tenu ailleurs, author: DGS, until: 2026-06-30}]`));
  const [waived] = check(readWorkspace(root), { today: '2026-01-01' }).waived;
  expect(waived?.by).toEqual({ kind: 'waiver', reason: 'Tenu ailleurs', author: 'DGS', until: '2026-06-30' });
});

test('an organisation’s waiver that serves nothing here may serve elsewhere', () => {
  const rules = { '../rules.yaml': `waivers: [{rule: ${code}, reason: Tenu ailleurs}]\n` };
  expect(checked(withChecks('extends: ../rules.yaml', rules)).problems).toEqual([]);
  expect(checked(withChecks('extends: ../rules.yaml', { ...rules, 'actions/AC-1-a.yaml': dropped })).waived).toEqual([
    `${code} waiver`,
  ]);
});

test('nothing is unused that was not looked for: a rule of a later step, one that is off, one that a broken file silences', () => {
  const waiver = (rule: string): string => `waivers: [{rule: ${rule}, reason: Tenu ailleurs}]`;
  expect(checked(withChecks(waiver('action/without-cost'))).problems).toEqual([`actions/AC-1-a.yaml:3 ${code}`]);
  expect(checked(withChecks(`${waiver(code)}\nseverity: {${code}: off}`)).problems).toEqual([]);
  const broken = { 'actions/AC-1-a.yaml': 'id: AC-1\n' };
  expect(checked(withChecks(waiver(code), broken)).problems).toEqual(['actions/AC-1-a.yaml:1 structure/missing-key']);
});

test('what keeps a file from being read is never silenced', () => {
  const broken = { 'actions/AC-1-a.yaml': 'id: AC-1 # jalon-ignore structure/missing-key: titre à venir\n' };
  const rule = 'structure/missing-key';
  expect(checked(broken).problems).toEqual([
    'actions/AC-1-a.yaml:1 structure/missing-key',
    'actions/AC-1-a.yaml:1 settings/cannot-silence',
  ]);
  const asked = checked(withChecks(`severity: {${rule}: off}\nwaivers: [{rule: ${rule}, reason: Titre à venir}]`, broken));
  expect(asked.problems).toContain('actions/AC-1-a.yaml:1 structure/missing-key');
  expect(asked.problems.filter((problem) => problem.endsWith('settings/cannot-silence'))).toHaveLength(3);
});

test.each([
  ['at the end of the line', `status: dropped # jalon-ignore ${code}: tenu ailleurs\n`],
  ['above', `# jalon-ignore ${code}: tenu ailleurs\nstatus: dropped\n`],
  ['above, with a comment and a blank line between', `# jalon-ignore ${code}: tenu ailleurs\n# à voir\n\nstatus: dropped\n`],
  ['with other codes', `status: dropped # jalon-ignore ${code}, file/name-differs : tenu ailleurs\n`],
  ['in a file of Windows', `status: dropped # jalon-ignore ${code}: tenu ailleurs\r\n`],
])('a comment silences a line: %s', (_, line) => {
  const seen = checked({ 'actions/AC-1-a.yaml': `id: AC-1\ntitle: A\n${line}` });
  expect(seen.waived).toEqual([`${code} ignore`]);
  expect(seen.problems.filter((problem) => !problem.endsWith('ignore/unused'))).toEqual([]);
});

test('a comment in Markdown', () => {
  const text = 'Écrire à\n<!-- jalon-ignore personal-data/phone: numéro de l’accueil -->\nMairie, 02 99 12 34 56\n';
  expect(checked({ 'texts/programme/10-a.md': text })).toMatchObject({ problems: [], waived: ['personal-data/phone ignore'] });
});

test.each([
  ['without a reason', `status: dropped # jalon-ignore ${code}\n`, ['ignore/without-reason', code]],
  ['without a code', 'status: dropped # jalon-ignore : tenu ailleurs\n', ['ignore/without-reason', code]],
  ['of an unknown code', 'status: planned # jalon-ignore action/droped: tenu ailleurs\n', ['settings/unknown-rule']],
  ['that serves nothing', `status: planned # jalon-ignore ${code}: tenu ailleurs\n`, ['ignore/unused']],
  ['for another line', `tags: [a] # jalon-ignore ${code}: tenu ailleurs\nstatus: dropped\n`, ['ignore/unused', code]],
])('a comment %s', (_, line, expected) => {
  const { problems } = checked({ 'actions/AC-1-a.yaml': `id: AC-1\ntitle: A\n${line}` });
  expect(problems.map((problem) => problem.split(' ')[1]).sort()).toEqual([...expected].sort());
});

/** What `--known write` would leave of these files. */
function knownFor(files: Files): Files {
  const workspace = readWorkspace(written(files));
  const { problems } = check(workspace, { today: '2026-01-01', withKnown: true });
  return { ...files, '.jalon/known-problems.json': writeKnown(knownOf(workspace, problems)) };
}
const needs = 'needs:\n  - {id: ND-1, statement: Être aidé chez soi}\n  - {id: ND-2, statement: Être aidé, mergedInto: ND-2}\n';

test('known problems are not reported, but on request', () => {
  const files = knownFor({ 'actions/AC-1-a.yaml': dropped, 'needs.yaml': needs });
  expect(checked(files)).toMatchObject({ problems: [], waived: [`${code} known`, 'need/merged-in-circle known'] });
  expect(checked(files, { withKnown: true }).problems).toHaveLength(2);
});

test('known problems are found again when lines move and lists grow', () => {
  const files = knownFor({ 'needs.yaml': needs });
  const moved = needs.replace('needs:', '# Besoins\nneeds:\n  - {id: ND-3, statement: Se former}');
  expect(checked({ ...files, 'needs.yaml': moved }).problems).toEqual([]);
});

test('a known problem that changes is a new one, and the old one is gone', () => {
  const files = knownFor({ 'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\nstart: 2026-13\n' });
  expect(checked({ ...files, 'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\nstart: 2026-14\n' }).problems).toEqual([
    '.jalon/known-problems.json:2 known/gone',
    'actions/AC-1-a.yaml:3 period/impossible',
  ]);
});

test('two alike problems are two: the second one is new', () => {
  const once = 'id: IV-1\nby: Mme Exemple\n';
  const files = knownFor({ 'interviews/IV-1.yaml': once });
  const twice = `${once}function: Mme Exemple\n`;
  expect(checked({ ...files, 'interviews/IV-1.yaml': twice }).problems).toEqual(['interviews/IV-1.yaml:3 personal-data/name']);
});

test('what keeps a file from being read is not remembered', () => {
  const files = knownFor({ 'actions/AC-1-a.yaml': 'id: AC-1\n' });
  expect(files['.jalon/known-problems.json']).toBe('{"format":1,"problems":[]}\n');
  expect(checked(files).problems).toEqual(['actions/AC-1-a.yaml:1 structure/missing-key']);
});

test('a list of known problems that cannot be used says so', () => {
  expect(checked({ '.jalon/known-problems.json': '{"format": 1}' }).problems).toEqual([
    '.jalon/known-problems.json:1 structure/missing-key',
  ]);
});

test('a later step is asked for; an earlier one changes nothing; no step comes without a method', () => {
  const files = (project: string): Files => ({
    'project.yaml': minimal + project,
    'indicators.yaml': 'indicators: [{id: IN-1, title: Personnes aidées}]\n',
  });
  const codes = (project: string, request: Partial<CheckRequest> = {}): readonly string[] =>
    checked(files(project), request).problems.map((problem) => problem.split(' ')[1] ?? '');
  const late = ['indicator/without-baseline', 'indicator/without-owner', 'indicator/without-source', 'indicator/without-target'];
  expect(codes('step: launch\n')).toEqual([]);
  expect(codes('step: launch\n', { step: 'programme' })).toEqual(['indicator/without-target']);
  expect(codes('step: launch\n', { step: 'evaluation' })).toEqual(late);
  expect(codes('step: evaluation\n', { step: 'launch' })).toEqual(late);
  expect(codes('step: launch\nmethod: none\n', { step: 'evaluation' })).toEqual([]);
});
