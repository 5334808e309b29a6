// The compiled validators are cut down for speed: they must still say, of any data, what the schemas themselves say.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSchemas } from '../../schemas/generate.js';
import { schemaFaults } from '../../src/checking/structure/schema-faults.ts';
import type { FileKind } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { folder } from './marked.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, logger: false });
formats.default(ajv, ['date']);
const { view: _, ...schemas } = readSchemas();
for (const schema of Object.values(schemas)) ajv.addSchema(Object(schema));

type Told = Readonly<{ keyword: string; instancePath: string; params: Readonly<Record<string, unknown>> }>;
const told = ({ keyword, instancePath, params }: Told): string =>
  [instancePath, keyword, params['additionalProperty'] ?? params['missingProperty'] ?? ''].join(' ');

function expected(kind: FileKind, data: unknown): string[] {
  const validate = ajv.getSchema(`${kind}.json`);
  if (validate === undefined) throw new Error(kind);
  return validate(data) ? [] : (validate.errors ?? []).map(told);
}

const files = ['examples/montfort', 'examples/roche-aux-fees', 'examples/broken'].flatMap((example) =>
  readWorkspace(folder(example)).files.flatMap(({ kind, data, path }) => (kind === undefined ? [] : [{ kind, data, path }])),
);

/** Puts a value, or takes one away, at the place that `seeds` lead to. */
function upset(data: unknown, seeds: readonly number[], value: unknown): unknown {
  const changed: unknown = structuredClone(data);
  let holder = changed;
  for (const [depth, seed] of seeds.entries()) {
    if (typeof holder !== 'object' || holder === null) break;
    const keys = Object.keys(holder);
    const key = keys[seed % Math.max(1, keys.length)] ?? 'extra';
    const inner: unknown = Reflect.get(holder, key);
    if (depth === seeds.length - 1 || typeof inner !== 'object' || inner === null) {
      if (value === undefined) Reflect.deleteProperty(holder, key);
      else Reflect.set(holder, seed % 5 === 0 ? `${key}s` : key, value);
      break;
    }
    holder = inner;
  }
  return changed;
}

test('every file of the examples', () => {
  expect(files.length).toBeGreaterThan(60);
  for (const { kind, data, path } of files)
    expect([path, ...schemaFaults(kind, data).faults.map(told)]).toEqual([path, ...expected(kind, data)]);
});

test('any change of them', () => {
  const values = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 1e9, '', '2026-02-30', 'oui'),
  );
  fc.assert(
    fc.property(fc.nat(files.length - 1), fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), values, (index, seeds, value) => {
      const file = files[index];
      if (file === undefined) return;
      const data = upset(file.data, seeds, value);
      expect(schemaFaults(file.kind, data).faults.map(told)).toEqual(expected(file.kind, data));
    }),
    { numRuns: 500 },
  );
});

test('a fault knows the part of the schema behind it', () => {
  const [fault] = schemaFaults('action', { id: 'AC-1', title: 'Ouvrir', status: 'en cours' }).faults;
  expect(fault).toMatchObject({ keyword: 'enum', instancePath: '/status', data: 'en cours' });
  expect(fault?.parentSchema?.['enum']).toContain('in-progress');
});
