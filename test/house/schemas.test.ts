// The schemas are the one source: what is made from them is fresh, and they say all that people read in both languages.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate, readSchemas } from '../../schemas/generate.js';
import { home } from './sources.ts';

const schemas: Record<string, unknown> = readSchemas();

test('generated code is fresh', async () => {
  const stale = Object.entries(await generate()).filter(
    ([path, text]) => !existsSync(`${home}src/${path}`) || readFileSync(`${home}src/${path}`, 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

function* nodes(value: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, { ...value }];
  for (const [key, inner] of Object.entries(value)) if (key !== 'x-en') yield* nodes(inner, `${path}/${key}`);
}

test.each(Object.keys(schemas))('%s is closed, and titled in both languages', (name) => {
  const all = [...nodes(schemas[name], name)];
  const open = all.filter(
    ([, node]) => node.type === 'object' && node.properties !== undefined && node.additionalProperties === undefined,
  );
  const half = all.filter(([, node]) => typeof node.title === 'string' && node['x-en'] === undefined);
  const values = all
    .filter(([, node]) => Array.isArray(node.enum) && node['x-values'] !== undefined)
    .filter(([, node]) => JSON.stringify(node.enum) !== JSON.stringify(Object.keys(Object(node['x-values']))));
  expect([...open, ...half, ...values].map(([path]) => path)).toEqual([]);
});
