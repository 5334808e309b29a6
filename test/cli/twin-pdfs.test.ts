// Two documents that differ by their extension alone each keep their PDF.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place } from '../../src/cli/commands/place-documents.ts';
import type { Press } from '../../src/running/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A press whose PDF says the number of its document. */
const press: Press = {
  add: () => 0,
  document: () => bytes(''),
  run: async () => {},
  pdf: (number) => ({ bytes: bytes(`pdf ${number}`), pageOf: () => null }),
  close: () => {},
};

function placed(...paths: readonly string[]): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'jalon-twins-'));
  const drafts = paths.map((path, number) => ({
    path,
    bytes: () => bytes(path),
    ...(/\.(?:xlsx|pptx)$/.test(path) && { number }),
  }));
  place(drafts, { root, press, said: { date: '2026-11-24', language: 'fr' }, dryRun: false, language: 'fr' });
  const build = join(root, 'build');
  return Object.fromEntries(
    readdirSync(build)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => [name, readFileSync(join(build, name), 'utf8')]),
  );
}

test('each is named after its document and its format, whichever comes first', () => {
  expect(placed('build/plan.xlsx', 'build/plan.pptx')).toEqual({ 'plan-xlsx.pdf': 'pdf 0', 'plan-pptx.pdf': 'pdf 1' });
  expect(placed('build/plan.pptx', 'build/plan.xlsx')).toEqual({ 'plan-pptx.pdf': 'pdf 0', 'plan-xlsx.pdf': 'pdf 1' });
});

test('one that is alone has its own name', () => {
  expect(placed('build/plan.xlsx', 'build/plan.html', 'build/autre.v2.pptx')).toEqual({
    'plan.pdf': 'pdf 0',
    'autre.v2.pdf': 'pdf 2',
  });
});
