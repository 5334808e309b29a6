/** However many ask for a part of a template, it is decoded and parsed once. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const parsed = vi.hoisted((): string[] => []);
vi.mock('../../../src/rendering/ooxml/parse-xml.ts', async (original) => {
  const actual = await original<typeof import('../../../src/rendering/ooxml/parse-xml.ts')>();
  return {
    ...actual,
    parseXml: (xml: string) => {
      parsed.push(xml);
      return actual.parseXml(xml);
    },
  };
});
const { openArchive } = await import('../../../src/rendering/archive/index.ts');
const { prepareExcel } = await import('../../../src/rendering/excel-templates/index.ts');
const { prepareOdf } = await import('../../../src/rendering/odf/index.ts');
const { preparePowerPoint } = await import('../../../src/rendering/powerpoint/index.ts');
const { helpersFor } = await import('../../../src/rendering/project-functions.ts');
const { prepareWord } = await import('../../../src/rendering/word/index.ts');
const { odf } = await import('../odf/minimal-odf.ts');

const documents = new URL('../../../templates/documents/', import.meta.url);
const shipped = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, documents)));
const all = [
  ['a report', shipped('diagnostic-report/fr.docx'), prepareWord],
  ['a book', shipped('annual-plan/template.docx'), prepareWord],
  ['a deck', shipped('steering-deck/template.pptx'), preparePowerPoint],
  ['a workbook', shipped('steering-workbook/fr.xlsx'), prepareExcel],
  [
    'a text',
    odf('<text:p>{{a}}</text:p>'),
    (bytes: Uint8Array, options: Parameters<typeof prepareOdf>[1]) => prepareOdf(bytes, options, 'odt'),
  ],
] as const;

it.each(all)('%s', (_, bytes, prepare) => {
  // Parts of different names may say the same.
  const twins = new Map<string, number>();
  for (const entry of openArchive(bytes)) {
    const text = new TextDecoder().decode(entry.bytes);
    twins.set(text, (twins.get(text) ?? 0) + 1);
  }
  parsed.length = 0;
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  prepare(bytes, { file: 'm', helpers: helpersFor('fr') });
  const decoded = decode.mock.results.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  decode.mockRestore();
  const oftener = (texts: readonly string[]) =>
    [...twins].flatMap(([text, count]) => (texts.filter((one) => one === text).length > count ? [text.slice(0, 300)] : []));
  expect(parsed.length).toBeGreaterThan(3);
  expect(oftener(parsed)).toEqual([]);
  expect(oftener(decoded)).toEqual([]);
});
