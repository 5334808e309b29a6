// Open data: what the published rules of data packages ask, and what never leaves.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { dataset } from '../../src/exporting/index.ts';
import { open, type Project } from '../../src/index.ts';
import { csv } from '../../src/values/index.ts';
import { projectWith } from '../project/project.ts';

const example = (name: string): Project => {
  const { project } = open(`examples/${name}`, { today: '2025-12-31' });
  if (project === null) throw new Error(name);
  return project;
};
const textsOf = (project: Project): Record<string, string> =>
  Object.fromEntries(
    dataset(project, 'fr', 'etalab-2.0').files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
const parsed = (texts: Record<string, string>, path: string) => JSON.parse(texts[path] ?? '');

/** RFC 4180, read back by rules of its own. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)) {
    const cells = (line[1] ?? '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
    rows.push(Array.from(cells, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
  }
  return rows;
}

const patterns: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

for (const name of ['roche-aux-fees', 'montfort']) {
  const texts = textsOf(example(name));

  test(`${name}: the descriptor is a tabular data package, by the published schema`, () => {
    const { $schema: _, ...schema } = JSON.parse(readFileSync('test/fixtures/exporting/tabular-data-package.json', 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    // Only forms read it.
    ajv.addFormat('textarea', true);
    const isValid = ajv.validate(schema, parsed(texts, 'datapackage.json'));
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
    // The schema does refuse.
    expect(ajv.validate(schema, { ...parsed(texts, 'datapackage.json'), resources: [{ name: 'x' }] })).toBe(false);
  });

  test(`${name}: each table is as its columns say, and its keys are found`, () => {
    const { resources } = parsed(texts, 'datapackage.json');
    const ids: Record<string, string[]> = {};
    const tables = resources.map((resource: { path: string; name: string }) => {
      const [head = [], ...rows] = readCsv(texts[resource.path] ?? '');
      ids[resource.name] = rows.map(([id]) => id ?? '');
      return { resource, head, rows };
    });
    expect(tables.reduce((sum: number, { rows }: { rows: unknown[] }) => sum + rows.length, 0)).toBeGreaterThan(60);
    for (const { resource, head, rows } of tables) {
      const { fields, foreignKeys = [] } = resource.schema;
      expect(head).toEqual(fields.map(({ name: one }: { name: string }) => one));
      for (const row of rows) {
        expect(row.length).toBe(head.length);
        for (const [index, cell] of row.entries()) {
          const { type, constraints } = fields[index];
          if (cell === '') expect(constraints?.required ?? false, `${resource.name}.${head[index]}`).toBe(false);
          else expect(cell).toMatch(patterns[type] ?? /never/);
          if (cell !== '' && constraints?.enum) expect(constraints.enum).toContain(cell);
        }
      }
      for (const { fields: column, reference } of foreignKeys)
        for (const row of rows) {
          const cell = row[head.indexOf(column)] ?? '';
          if (cell !== '') expect(ids[reference.resource || resource.name]).toContain(cell);
        }
    }
  });

  test(`${name}: the whole project holds to its schema`, () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const schema = parsed(texts, 'project.schema.json');
    const isValid = ajv.validate(schema, parsed(texts, 'project.json'));
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
    expect(ajv.validate(schema, { ...parsed(texts, 'project.json'), actions: [{ id: 'AC-1' }] })).toBe(false);
  });

  test(`${name}: the same bytes every time`, () => expect(textsOf(example(name))).toEqual(texts));
}

test('nothing internal, nothing kept back, no name', () => {
  const project = projectWith({
    actors: { people: [{ id: 'PE-01', function: 'Responsable' }] },
    actions: [
      {
        id: 'AC-1',
        title: 'Ouverte',
        leads: ['PE-01', 'Camille Durand'],
        dependsOn: [{ action: 'AC-2', lag: 1 }, 'AC-2'],
        related: ['AC-2'],
        journal: [{ text: 'NOTE-INTERNE' }],
        risks: [{ text: 'Retard', owner: 'Camille Durand' }],
        indicators: ['IN-1'],
      },
      { id: 'AC-2', title: 'RETENUE', publish: false, indicators: ['IN-1', 'IN-2'] },
    ],
    indicators: [
      { id: 'IN-1', title: 'Postes' },
      { id: 'IN-2', title: 'RETENU' },
    ],
    values: [{ indicator: 'IN-2', period: 2026, value: 4 }],
    meetings: [
      {
        id: 'MT-1',
        attendees: ['Camille Durand'],
        decisions: [
          { id: 'DE-1', text: 'RETENUE aussi', links: ['AC-2'] },
          { id: 'DE-2', text: 'Dite' },
        ],
      },
    ],
    frozenPlans: [{ year: 2026, plan: { scores: { 'AC-1': { cost: 1 }, 'AC-2': { cost: 2 } } } }],
    interviews: [{ id: 'IV-1', notes: 'NOTE-INTERNE' }],
    ballots: [{ year: 2026, ballot: { voter: 'Camille Durand' } }],
  });
  const { files, keptBack } = dataset(project, 'fr', 'etalab-2.0');
  const all = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
  for (const secret of ['RETENU', 'AC-2', 'IN-2', 'NOTE-INTERNE', 'Durand']) expect(all).not.toContain(secret);
  for (const shown of ['Ouverte', 'Responsable', 'Retard', 'Postes', 'Dite']) expect(all).toContain(shown);
  expect(keptBack).toEqual({ actions: 1, indicators: 1, decisions: 1 });
});

test('cells are quoted, and none is a formula', () => {
  expect(csv([['a,b', 'dit « "oui" »', '=1+1', '-12', -12, null, true, 'x\ny']])).toBe(
    '"a,b","dit « ""oui"" »",\'=1+1,\'-12,-12,,true,"x\ny"\r\n',
  );
});

test('lines of money and milestones say how their action stands', () => {
  const [year, status] = [2026, 'dropped' as const];
  const action = { id: 'AC-01', title: 'Abandonnée', status, budget: [{ year, planned: 500 }], funding: [{ year, amount: 300 }] };
  const texts = textsOf(projectWith({ actions: [{ ...action, milestones: [{ date: '2026-03', label: 'Marché' }] }] }));
  for (const name of ['budget', 'funding', 'milestones']) {
    const [head = [], row = []] = readCsv(texts[`${name}.csv`] ?? '');
    expect(row[head.indexOf('action_status')]).toBe('dropped');
  }
});
