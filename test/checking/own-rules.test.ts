// Rules as data: those of a project and of an organisation, run, told, waived and refused as they should be; and the shipped ones.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { shippedRules } from '../../src/checking/generated/shipped-rules.ts';
import { knownOf, ruleOf, writeKnown } from '../../src/checking/index.ts';
import { compile } from '../../src/checking/yaml-rules/compile.ts';
import { exampleFaults } from '../../src/checking/yaml-rules/run-example.ts';
import { run } from '../../src/cli.ts';
import { forgetNamed, nameOrganisation, readWorkspace } from '../../src/reading/index.ts';
import { yamlIn } from '../../src/reading/read-rules.ts';
import { ruleBehind } from '../../src/reporting/problems/rule-behind.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { quiet } from '../cli/typed.ts';

type Files = Readonly<Record<string, string>>;
afterEach(forgetNamed);

const minimal = 'format: 1\ntitle: Essai\nstep: implementation\n';

/** The folder of an organisation, and in it that of a project. */
function written(files: Files): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'commun', 'projet');
  for (const [path, text] of Object.entries({ 'project.yaml': minimal, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function checked(files: Files, today = '2026-06-30') {
  const root = written(files);
  nameOrganisation(dirname(root));
  const { problems, waived } = checkInFull(readWorkspace(root), { today });
  const shown = problems.map(({ at, code }) => `${at.path}:${at.line}:${at.column} ${code}`);
  return { problems, shown, own: shown.filter((one) => / (?:x-|rule\/)/.test(one)), waived };
}

const said = 'says: quelque chose manque\n    why: Parce que.\n    mend: Corrigez.';
/** What most rules here are about: a thing whose status is not said. */
const unsaid = '{wrong: "{}", right: "status: done"}';
/** Only a rule about what lies around is neither true nor false of its examples. */
const any = '{wrong: "{}", right: "{}"}';
const rule = (text: string, example = any, code = 'x-essai/regle'): string =>
  `  - code: ${code}\n    ${text.replaceAll('\n', '\n    ')}\n    ${said}\n    example: ${example}\n`;
const rules = (...all: readonly string[]): string => `rules:\n${all.join('')}`;
/** Told of one action, or not. */
function tells(when: string, action: string, more: Files = {}): boolean {
  const lines = {
    'rules/a.yaml': rules(rule(`each: actions\nwhen: ${JSON.stringify(when)}`)),
    'actions/AC-1-a.yaml': `id: AC-1\ntitle: Ouvrir\n${action}`,
  };
  return checked({ ...lines, ...more }).shown.some((one) => one.endsWith(' x-essai/regle'));
}

test.each([
  ['status = blocked', 'status: blocked', true],
  ['status = blocked', 'status: done', false],
  ['status = absent', '', true],
  ['status != absent', '', false],
  ['not status = done', 'status: planned', true],
  ['needs = 0', '', true],
  ['needs = 0', 'needs: [ND-1]', false],
  ['needs > 1', 'needs: [ND-1, ND-2]', true],
  ['needs has ND-1', 'needs: [ND-1]', true],
  ['audiences has residents', 'audiences: [elected]', false],
  ['theme = inclusion', 'theme: inclusion', true],
  ['theme = absent', 'theme: inclusion', false],
  ['blocker.cause = absent', 'blocker: {cause: Convention}', false],
  ['blocker.cause = absent', '', true],
  ['publish', 'publish: true', true],
  ['publish', 'publish: false', false],
  ['not publish', '', true],
  ['publish = 0', '', false],
  ['progress.value < 10', 'progress: {value: 5}', true],
  ['progress.value < 10', '', false],
  ['progress.value = absent', '', true],
  ['title.length > 5', '', true],
  ['title.length > 6', '', false],
  ['end < today', 'end: 2026-05', true],
  ['end < today', 'end: 2026-06', false],
  ['end < today', 'end: 2026', false],
  ['today - end > 60', 'end: 2026-03', true],
  ['end > 2027-01-01', 'end: 2027-S1', true],
  ['end = absent', 'end: 2026', false],
  ['scope.communes = all', 'scope: {communes: all}', true],
  ['milestones.done = absent', 'milestones: [{label: A, done: true}, {label: B}]', true],
  ['milestones.done != absent', 'milestones: [{label: A, done: true}, {label: B, done: false}]', true],
  ['budget.nature = operating', 'budget: [{nature: investment}, {nature: operating}]', true],
  ['budget.nature != operating', 'budget: [{nature: investment}, {nature: operating}]', false],
  ['budget.nature = operating', '', false],
  ['budget.planned.most > 900', 'budget: [{planned: 1000}, {planned: 10}, {label: A}]', true],
  ['budget.planned.most > 900', 'budget: [{planned: 10}, {planned: 20}]', false],
  ['budget.planned.least < 20', 'budget: [{planned: 1000}, {planned: 10}, {label: A}]', true],
  ['budget.planned.least < 20', 'budget: [{label: A}]', false],
  ['budget.planned.least < 20', '', false],
  ['journal.date.most < end', 'end: 2026-03\njournal: [{date: 2026-03-30, text: A}, {date: 2026-03-02, text: B}]', true],
  ['journal.date.most < end', 'end: 2026-03\njournal: [{date: 2026-03-30, text: A}, {date: 2026-04-01, text: B}]', false],
  ['count.needs = 2', '', true],
  ['project.actions = 1 and axes = 0', '', true],
  ['actionsWithoutLead = 1', '', true],
])('%s, of an action with %s: %s', (when, action, isTold) => {
  const needs = 'needs:\n  - {id: ND-1, statement: A}\n  - {id: ND-2, statement: B}\n';
  expect(tells(when, action, { 'needs.yaml': needs })).toBe(isTold);
});

test('what is within a thing is looked at, and what holds it is its parent', () => {
  const text = rules(
    rule(
      'each: actions.budget\nwhen: parent.status = planned and planned > 1000\nat: planned\nvalues: {action: parent.id, montant: planned}',
    ).replace('says: quelque chose manque', 'says: "{action} coûte {montant} ({year}, {label})"'),
  );
  const action =
    'id: AC-1\ntitle: Ouvrir\nstatus: planned\nbudget:\n  - {year: 2026, planned: 500}\n  - {year: 2027, planned: 2000}\n  - {planned: {min: 1500, max: 9000}}\n';
  const { problems } = checked({ 'rules/a.yaml': text, 'actions/AC-1-a.yaml': action });
  const own = problems.filter(({ code }) => code === 'x-essai/regle');
  expect(own.map(({ at, found }) => [at.line, found])).toEqual([
    [6, { action: 'AC-1', montant: 2000, year: 2027, label: null }],
    [7, { action: 'AC-1', montant: null, year: null, label: null }],
  ]);
});

test('a list is shown by its key, and a period is said as a text', () => {
  const text = rules(
    rule('each: actions\nwhen: budget.planned.most > 9 and end < today\nat: budget\nvalues: {fin: end}').replace(
      'says: quelque chose manque',
      'says: dépense après {fin}',
    ),
    rule('each: actions\nwhen: budget.planned.most > 9\nat: budget.planned', undefined, 'x-essai/lignes'),
    rule('each: actions.budget\nwhen: parent.budget.planned.most > planned', undefined, 'x-essai/ligne'),
  );
  const action = 'id: AC-1\ntitle: Ouvrir\nend: 2025\nbudget:\n  - planned: 5\n  - planned: 10\n';
  const { problems } = checked({ 'rules/a.yaml': text, 'actions/AC-1-a.yaml': action });
  const own = problems.filter(({ code }) => code.startsWith('x-'));
  expect(own.map(({ at, code, found }) => [`${at.line}:${at.column}`, code, found])).toEqual([
    ['4:1', 'x-essai/lignes', {}],
    ['4:1', 'x-essai/regle', { fin: '2025' }],
    ['5:5', 'x-essai/ligne', {}],
  ]);
});

test('without each, a rule looks once at the project', () => {
  const text = rules(rule('when: territory = absent and lead = absent\nat: title', '{wrong: "{}", right: "lead: PE-01"}'));
  expect(checked({ 'rules/a.yaml': text }).own).toEqual(['project.yaml:2:8 x-essai/regle']);
});

test('a rule waits for its step, and for the files that it counts', () => {
  const text = rules(
    rule('each: actions\nstep: evaluation\nwhen: status = absent', unsaid),
    rule('each: actions\nwhen: count.needs = 0', undefined, 'x-essai/compte'),
  );
  const files = { 'rules/a.yaml': text, 'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\n' };
  expect(checked(files).own).toEqual(['actions/AC-1-a.yaml:1:5 x-essai/compte']);
  expect(checked({ ...files, 'needs.yaml': 'needs: 3\n' }).own).toEqual([]);
});

test('the organisation’s rules hold for its projects, and no project replaces one', () => {
  const files = {
    '../rules/charte.yaml': rules(rule('each: actions\nwhen: status = absent', unsaid)),
    'rules/a.yaml': rules(rule('each: actions\nwhen: status = done', '{wrong: "status: done", right: "{}"}')),
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\n',
  };
  const { own, problems } = checked(files);
  expect(own).toEqual(['actions/AC-1-a.yaml:1:5 x-essai/regle', 'rules/a.yaml:2:11 rule/bad-code']);
  expect(problems.find(({ code }) => code === 'x-essai/regle')?.rule).toMatchObject({
    from: 'organisation',
    path: '../rules/charte.yaml',
    fr: { why: 'Parce que.' },
    en: { why: 'Parce que.' },
  });
});

test('severity, waivers, comments and known problems speak of them as of any other', () => {
  const files = {
    'rules/a.yaml': rules(rule('each: actions\nwhen: status = absent', unsaid)),
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\n',
  };
  const withChecks = (yaml: string): Files => ({ ...files, 'project.yaml': `${minimal}checks: ${yaml}\n` });
  const graded = checked(withChecks('{severity: {x-essai/regle: error}}'));
  expect(graded.problems.find(({ code }) => code === 'x-essai/regle')?.severity).toBe('error');
  expect(checked(withChecks('{severity: {x-essai/regle: off}}')).own).toEqual([]);
  const waived = checked(withChecks('{waivers: [{rule: x-essai/regle, place: AC-1, reason: convenu}]}'));
  expect(waived.own).toEqual([]);
  expect(waived.waived).toMatchObject([
    { problem: { code: 'x-essai/regle', rule: { from: 'project' } }, by: { kind: 'waiver' } },
  ]);
  expect(checked(withChecks('{waivers: [{rule: x-essai/regle, place: AC-2, reason: convenu}]}')).shown).toContain(
    'project.yaml:4:27 waiver/unused',
  );
  expect(checked(withChecks('{waivers: [{rule: x-essai/reglo, reason: convenu}]}')).problems).toContainEqual(
    expect.objectContaining({ code: 'settings/unknown-rule', found: { code: 'x-essai/reglo', nearest: 'x-essai/regle' } }),
  );
  const ignored = checked({ ...files, 'actions/AC-1-a.yaml': 'id: AC-1 # jalon-ignore x-essai/regle: convenu\ntitle: A\n' });
  expect([ignored.own, ignored.waived.length]).toEqual([[], 1]);
  const root = written(files);
  const workspace = readWorkspace(root);
  const known = writeKnown(knownOf(workspace, checkInFull(workspace, { today: '2026-06-30' }).problems));
  const kept = checked({ ...files, '.jalon/known-problems.json': known });
  expect([kept.own, new Set(kept.waived.map(({ by }) => by.kind))]).toEqual([[], new Set(['known'])]);
  const mended = {
    ...files,
    '.jalon/known-problems.json': known,
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\nstatus: planned\n',
  };
  expect(checked(mended).problems).toContainEqual(
    expect.objectContaining({ code: 'known/gone', found: { code: 'x-essai/regle', path: 'actions/AC-1-a.yaml' } }),
  );
});

test('a file of rules that cannot be read is told once, and not every code that it may hold', () => {
  const waiver = 'checks: {waivers: [{rule: x-autre/regle, reason: convenu}]}\n';
  const { own, shown } = checked({ 'rules/a.yaml': 'rules: 3\n', 'project.yaml': minimal + waiver });
  expect([own, shown.filter((one) => /rules|settings/.test(one))]).toEqual([[], ['rules/a.yaml:1:8 structure/wrong-type']]);
  expect(checked({ 'project.yaml': minimal + waiver }).shown).toContain('project.yaml:4:27 settings/unknown-rule');
});

test('programs are told which file a rule comes from, and the words of it in both languages', async () => {
  const root = written({
    'rules/a.yaml': rules(rule('each: actions\nwhen: status = absent', unsaid)),
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: A\n',
  });
  const out: string[] = [];
  const write = (text: string): void => {
    out.push(text);
  };
  await run(['validate', root, '--json', '--only', 'x-essai/regle'], {
    ...quiet,
    cwd: root,
    today: '2026-06-30',
    width: 100,
    out: write,
    err: write,
  });
  expect(JSON.parse(out.join('')).outcomes[0].problems).toMatchObject([
    {
      code: 'x-essai/regle',
      rule: { from: 'project', path: 'rules/a.yaml' },
      message: { fr: 'quelque chose manque', en: 'quelque chose manque' },
    },
  ]);
});

test.each([
  [
    'a shipped code',
    rule('when: axes = 0', '{wrong: "{}", right: "{}"}', 'action/without-cost'),
    '2:11 rule/bad-code',
    { reason: 'shipped' },
  ],
  ['a code of no house', rule('when: axes = 0', undefined, 'maison/regle'), '2:11 rule/bad-code', { reason: 'form' }],
  [
    'an unknown collection',
    rule('each: actoins\nwhen: axes = 0'),
    '3:11 rule/unknown-name',
    { what: 'each', nearest: 'actions' },
  ],
  [
    'an unknown field',
    rule('each: actions\nwhen: staus = done'),
    '4:11 rule/bad-condition',
    { text: 'staus', nearest: 'status' },
  ],
  [
    'an unknown field further on',
    rule('each: actions\nwhen: "status = done and staus = done"'),
    '4:30 rule/bad-condition',
    { text: 'staus' },
  ],
  ['an unknown value', rule('each: actions\nwhen: status = dne'), '4:20 rule/bad-condition', { text: 'dne', nearest: 'done' }],
  [
    'a text used as a number',
    rule('each: actions\nwhen: title > 3'),
    '4:17 rule/bad-condition',
    { reason: 'unexpected', text: '>' },
  ],
  ['a condition cut short', rule('each: actions\nwhen: status ='), '4:19 rule/bad-condition', { reason: 'unfinished' }],
  ['a day that is none', rule('each: actions\nwhen: end < 2026-02-40'), '4:17 rule/bad-condition', { reason: 'unexpected' }],
  [
    'a place that is no field',
    rule('each: actions\nwhen: status = done\nat: statut', '{wrong: "status: done", right: "{}"}'),
    '5:9 rule/unknown-name',
    { nearest: 'status' },
  ],
  [
    'a value that is no field',
    rule('each: actions\nwhen: needs = 0\nvalues: {a: titl}'),
    '5:17 rule/unknown-name',
    { nearest: 'title' },
  ],
  [
    'a value that no sentence says',
    rule('each: actions\nwhen: needs = 0\nvalues: {a: title}'),
    '5:17 rule/unknown-name',
    { what: 'idle', text: 'a' },
  ],
  [
    'a value that no sentence can say',
    rule('each: actions\nwhen: needs = 0\nvalues: {a: needs}'),
    '5:17 rule/unknown-name',
    { what: 'list' },
  ],
  [
    'what items hold, which no sentence can say',
    rule('each: actions\nwhen: budget.planned.most > 3\nvalues: {a: budget.planned.most}'),
    '5:17 rule/unknown-name',
    { what: 'list' },
  ],
  [
    'what a map holds',
    rule('each: surveys\nwhen: translations.en.questions.text = absent'),
    '4:11 rule/bad-condition',
    { text: 'translations.en.questions.text' },
  ],
  [
    'an example that passes',
    rule('each: actions\nwhen: needs > 0', '{wrong: "needs: []", right: "{}"}'),
    '8:22 rule/wrong-example',
    { side: 'wrong', lack: 'passes' },
  ],
  [
    'an example that is told',
    rule('each: actions\nwhen: needs = 0', '{wrong: "needs: []", right: "{}"}'),
    '8:42 rule/wrong-example',
    { side: 'right', lack: 'told' },
  ],
  [
    'an example that is no thing',
    rule('each: actions\nwhen: needs = 0', '{wrong: oui, right: "needs: [ND-1]"}'),
    '8:22 rule/wrong-example',
    { side: 'wrong', lack: 'unreadable' },
  ],
  [
    'an example that is no YAML',
    rule('each: actions\nwhen: needs = 0', '{wrong: "{}", right: "[a: {"}'),
    '8:35 rule/wrong-example',
    { side: 'right', lack: 'unreadable' },
  ],
])('%s is told at its place', (_, text, place, found) => {
  const { problems } = checked({ 'rules/a.yaml': rules(text) });
  const told = problems
    .filter(({ code }) => code.startsWith('rule/'))
    .map(({ at, code, found: values }) => [`${at.line}:${at.column} ${code}`, values]);
  expect(told).toContainEqual([place, expect.objectContaining(found)]);
});

test('codes are said by their names, in rules of one’s own as in those of jalon', () => {
  const { problems } = checked({
    'rules/a.yaml': rules(rule('each: actions\nwhen: status = blocked').replace('quelque chose manque', '"{id} est {status}"')),
    'actions/AC-1-a.yaml': 'id: AC-1\ntitle: Ouvrir\nstatus: blocked\n',
    'launch.yaml': 'prerequisites:\n  - {id: lead-profile, status: unmet}\n',
  });
  const says = (code: string, language: 'fr' | 'en') =>
    problems.filter((one) => one.code === code).map((one) => ruleBehind(one, ruleOf)?.[language].says(one.found));
  expect(says('x-essai/regle', 'fr')).toEqual(['AC-1 est bloquée']);
  expect(says('x-essai/regle', 'en')).toEqual(['AC-1 est blocked']);
  expect(says('prerequisite/unmet', 'fr')).toEqual([
    'la condition «\u00a0profil de chef ou de cheffe de projet en interne\u00a0» n’est pas remplie et rien n’est prévu pour qu’elle le soit',
  ]);
  expect(says('prerequisite/unmet', 'en')).toEqual([
    'the prerequisite “project lead’s profile in house” is not met and nothing is planned to meet it',
  ]);
});

test('two hundred rules are followed, and those beyond are said to be left out', () => {
  const many = Array.from({ length: 203 }, (_, at) => rule('when: axes = 0', undefined, `x-essai/r-${at}`));
  const { problems } = checked({ 'rules/a.yaml': rules(...many) });
  expect(problems.filter(({ code }) => code.startsWith('x-'))).toHaveLength(200);
  expect(problems.filter(({ code }) => code.startsWith('rule/')).map(({ code, found }) => [code, found])).toEqual([
    ['rule/too-many', { count: 203, most: 200 }],
  ]);
});

test('past a thousand places, a rule says how many more there are', () => {
  const needs = Array.from({ length: 1010 }, (_, at) => `  - {id: ND-${at}, statement: Besoin numéro ${at} de la liste}\n`).join(
    '',
  );
  const { problems } = checked({
    'rules/a.yaml': rules(rule('each: needs\nwhen: theme = absent')),
    'needs.yaml': `needs:\n${needs}`,
  });
  expect(problems.filter(({ code }) => code === 'x-essai/regle')).toHaveLength(1000);
  expect(problems.filter(({ code }) => code === 'file/too-many-problems').map(({ found }) => found['warnings'])).toEqual([10]);
});

/** Their examples are those that people read, which speak of one thing or of a file: where they speak of a thing, they are true. */
test.each(shippedRules.map((one) => [one.code, one] as const))(
  'the shipped rule %s compiles, and its examples are true',
  (code, one) => {
    const { compiled, faults } = compile(one, []);
    expect(faults).toEqual([]);
    if (compiled === null) throw new Error('it has no fault');
    expect(exampleFaults(compiled, { wrong: yamlIn(one.example.wrong), right: yamlIn(one.example.right) })).toEqual([]);
    expect(ruleOf(code)?.check).toBeDefined();
  },
);
