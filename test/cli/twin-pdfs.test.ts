// Two documents that differ by their extension alone each keep their PDF.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTwin, pdfNames, place } from '../../src/cli/commands/place-documents.ts';
import { deliverables } from '../../src/rendering/index.ts';
import type { Press } from '../../src/running/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const [kind] = deliverables;
if (!kind) throw new Error('no document is shipped');

/** A press whose PDF says the number of its document. */
const press: Press = {
  add: () => 0,
  document: () => bytes(''),
  run: async () => {},
  pdf: (number) => ({ bytes: bytes(`pdf ${number}`), pageOf: () => null }),
  printed: () => null,
  pages: async () => null,
  close: () => {},
};

function placed(...paths: readonly string[]): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'jalon-twins-'));
  const drafts = paths.map((path, number) => ({
    path,
    bytes: () => bytes(path),
    ...(/\.(?:xlsx|pptx)$/.test(path) && { number }),
  }));
  place(drafts, { root, press, keepsPdf: true, said: { date: '2026-11-24', language: 'fr' }, dryRun: false, language: 'fr' });
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

test('a document made in another format than its own, or called as another is, bears its format whatever else is made', () => {
  const [plan, book, other] = [
    { ...kind, id: 'plan', format: 'docx' as const, names: { fr: 'plan', en: 'plan' } },
    { ...kind, id: 'book', format: 'xlsx' as const, names: { fr: 'plan', en: 'book' } },
    { ...kind, id: 'other', format: 'docx' as const, names: { fr: 'autre', en: 'other' } },
  ];
  const all = [plan, book, other];
  expect(isTwin('plan.docx', plan, all)).toBe(true);
  expect(isTwin('plan.xlsx', book, all)).toBe(true);
  expect(isTwin('autre.docx', other, all)).toBe(false);
  expect(isTwin('autre.pptx', other, all)).toBe(true);
});

test('no two PDFs bear one name, whatever documents are called', () => {
  const shown = fc.array(
    fc.record({
      path: fc.stringMatching(/^[abA]{1,2}(-docx|-xlsx|-2)?\.(docx|xlsx|pptx)$/),
      isTwin: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(shown, (all) => {
      const names = pdfNames(all).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(all.length);
      expect(names.every((name) => name.endsWith('.pdf'))).toBe(true);
    }),
  );
});

test('one that is alone has its own name', () => {
  expect(placed('build/plan.xlsx', 'build/plan.html', 'build/autre.v2.pptx')).toEqual({
    'plan.pdf': 'pdf 0',
    'autre.v2.pdf': 'pdf 2',
  });
});
