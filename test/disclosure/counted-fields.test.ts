// Every field that documents may read, and that changes with the answers to surveys, says whom it counts: no other counts anybody.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import schema from '../../schemas/view.json' with { type: 'json' };
import type { Project } from '../../src/model/index.ts';
import { documentsOf } from '../../src/usecases/documents/documents-of.ts';
import { onceReady } from '../../src/usecases/documents/later.ts';
import { viewer } from '../../src/usecases/documents/viewer.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { home } from '../house/sources.ts';

const today = '2026-11-28';
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each value of a view by its path, lists without their places. */
function leaves(value: unknown, path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (Array.isArray(value)) for (const one of value) leaves(one, path, found);
  else if (isMap(value)) for (const [key, one] of Object.entries(value)) leaves(one, path === '' ? key : `${path}.${key}`, found);
  else found.set(path, `${found.get(path) ?? ''} ${String(value)}`);
  return found;
}

/** Past references, lists and what may be null. */
function plain(node: unknown): Readonly<Record<string, unknown>> {
  if (!isMap(node)) return {};
  const defs: Readonly<Record<string, unknown>> = schema.$defs;
  if (typeof node['$ref'] === 'string') return plain(defs[node['$ref'].split('/').at(-1) ?? '']);
  if (Array.isArray(node['anyOf'])) return plain(node['anyOf'][0]);
  return node['items'] === undefined ? node : plain(node['items']);
}

function isMarked(path: string): boolean {
  let node: unknown = schema;
  for (const step of path.split('.')) {
    const { properties } = plain(node);
    node = isMap(properties) ? properties[step] : undefined;
    if (isMap(node) && node['x-counts'] !== undefined) return true;
  }
  return false;
}

/** How many answered, of all that they were asked: every document that counts answers says so. */
const ofAll = ['diagnostic.responses', 'diagnostic.heard.responses', 'keyFigures.value'];

test('what changes with the answers is marked in the schema', async () => {
  const root = join(home, 'examples/montfort');
  const { workspace, checked } = readAndCheck(root, { today });
  if (checked.project === null) throw new Error('it does not read');
  // What ranks by needs would change all that is planned.
  const criteria = (checked.project.criteria.criteria ?? []).filter(({ from }) => from === undefined);
  const project: Project = { ...checked.project, criteria: { ...checked.project.criteria, criteria } };
  const more = (options: Readonly<Record<string, number | undefined>> = {}) =>
    Object.fromEntries(Object.entries(options).map(([code, count = 0]) => [code, count + 7]));
  const other: Project = {
    ...project,
    untold: [],
    surveyResults: project.surveyResults.map((one) => ({
      ...one,
      base: (one.base ?? 0) + 100,
      counts: (one.counts ?? []).map((count) => ({ ...count, base: (count.base ?? 0) + 100, options: more(count.options) })),
    })),
  };
  const kinds = documentsOf({ project: root }).ofProject.filter(({ id }) => ['diagnostic-report', 'council-pack'].includes(id));
  const changed = new Set<string>();
  for (const kind of kinds) {
    const [before, after] = await Promise.all(
      [project, other].map(async (one) => {
        const view = await (await viewer({ project: one, workspace, today }, { language: 'fr', audience: 'elected' }))(kind);
        return onceReady(() => leaves(view, ''));
      }),
    );
    for (const [path, text] of after ?? []) if (before?.get(path) !== text) changed.add(path);
  }
  expect(changed.size).toBeGreaterThan(40);
  expect([...changed].filter((path) => !isMarked(path) && !ofAll.includes(path))).toEqual([]);
});
