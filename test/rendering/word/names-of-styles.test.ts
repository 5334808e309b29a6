/** LibreOffice gives a paragraph in a tagged PDF the name of its style: one called « Table » would make of every table of the document a paragraph. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathOfBlock, pathOfShipped, shippedBlocks, shippedTemplates } from '../shipped-templates.ts';
import { partOf } from './minimal-docx.ts';

/** ISO 32000-1, 14.8.4: what a table, a list or a document is made of. */
const STRUCTURES = new Set([
  'Document',
  'Table',
  'TR',
  'TH',
  'TD',
  'THead',
  'TBody',
  'TFoot',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Figure',
]);

it.each([
  ...shippedTemplates.filter((name) => name.endsWith('.docx')).map((name) => [name, pathOfShipped(name)] as const),
  ...shippedBlocks.filter((name) => name.endsWith('.docx')).map((name) => [name, pathOfBlock(name)] as const),
])('no style of %s is called as a structure of PDF', (_, path) => {
  const names = [...partOf(readFileSync(path), 'word/styles.xml').matchAll(/<w:name w:val="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => STRUCTURES.has(name))).toEqual([]);
});
