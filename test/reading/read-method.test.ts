// The method of a project: shipped, its own, or wrong where it says.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import launch from '../../schemas/launch.json' with { type: 'json' };
import { checkMethod } from '../../src/checking/index.ts';
import { steps } from '../../src/model/index.ts';
import { readMethod, readWorkspace } from '../../src/reading/index.ts';
import { deliverables } from '../../src/rendering/index.ts';
import { faultOf } from '../../src/steering/index.ts';

const workspaceWith = (methods: Readonly<Record<string, string>> = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  mkdirSync(join(root, 'templates/methods'), { recursive: true });
  for (const [name, text] of Object.entries(methods)) writeFileSync(join(root, `templates/methods/${name}.yaml`), text);
  return readWorkspace(root);
};
const checked = (workspace: ReturnType<typeof workspaceWith>, name: string) => {
  const source = readMethod(workspace, name);
  return source && checkMethod(source, faultOf);
};
const steady = 'title: {fr: À nous, en: Ours}\nsteps: [{id: launch, label: {fr: un, en: one}}]\n';

const gated = (condition: string): string =>
  `title: {fr: x, en: x}
steps:
  - id: launch
    label: {fr: x, en: x}
    gate:
      - {id: a, says: {fr: x, en: x}, condition: ${condition}}
`;

test('the shipped method is sound and whole', () => {
  const found = checked(workspaceWith(), 'megalis-2017');
  expect(found?.problems).toEqual([]);
  expect(found?.method?.steps.map(({ id }) => id)).toEqual([...steps]);
  expect(found?.method?.prerequisites?.map(({ id }) => id)).toEqual(launch.properties.prerequisites.items.properties.id.enum);
  const gates = found?.method?.steps.map(({ gate = [] }) => gate.map(({ id }) => id)) ?? [];
  expect(gates.every((ids) => ids.length > 0 && new Set(ids).size === ids.length)).toBe(true);
});

test('the documents that the shipped method names exist, and every document is given by a step', () => {
  const given = checked(workspaceWith(), 'megalis-2017')?.method?.steps.flatMap(({ gives = [] }) => gives) ?? [];
  const ids = given.filter((one) => typeof one === 'string');
  // Those that are made of others bring them.
  const parts = new Set(deliverables.flatMap((one) => one.parts.map(({ kind }) => kind.id)));
  expect([...new Set(ids)].sort()).toEqual(
    deliverables
      .map(({ id }) => id)
      .filter((id) => ids.includes(id) || !parts.has(id))
      .sort(),
  );
});

test('the project’s own method wins, and its folder is not read as a project’s files', () => {
  const workspace = workspaceWith({ 'megalis-2017': steady, ours: steady });
  expect(workspace.methods).toEqual(['megalis-2017', 'ours', 'syndicat']);
  expect(workspace.files.map(({ path }) => path)).toEqual(['project.yaml']);
  expect(checked(workspace, 'megalis-2017')?.method?.title.fr).toBe('À nous');
});

test.each(['none', 'ours', '../methods/megalis-2017', ''])('no method is called « %s »', (name) => {
  expect(readMethod(workspaceWith(), name)).toBe(null);
});

test.each([
  ['broken YAML', 'title: {fr: x\n', 'yaml/not-closed', 1],
  ['a key that does not exist', `${steady}stesp: 1\n`, 'structure/unknown-key', 3],
  ['no steps', 'title: {fr: x, en: x}\n', 'structure/missing-key', 1],
  ['an unknown fact', gated('axe > 0'), 'method/bad-condition', 6],
  ['an unfinished condition', gated('axes >'), 'method/bad-condition', 6],
])('%s is a problem at its place', (_, text, code, line) => {
  const found = checked(workspaceWith({ ours: text }), 'ours');
  expect(found?.method).toBe(null);
  expect(found?.problems.map((one) => `${one.at.path}:${one.at.line} ${one.code}`)).toEqual([
    `templates/methods/ours.yaml:${line} ${code}`,
  ]);
});
