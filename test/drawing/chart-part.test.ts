/** Native Office charts: valid, the same every time, with the same figures in their workbook. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { chartPart, LOOK } from '../../src/drawing/index.ts';
import type { Chart } from '../../src/model/index.ts';
import { closeArchive } from '../../src/rendering/archive/index.ts';
import { validateFile } from '../open-xml/index.js';
import { hostile } from './hostile.ts';
import { samples } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-charts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const look = { ...LOOK, language: 'fr' } as const;
const encode = (xml: string) => new TextEncoder().encode(xml);

/** The workbook alone, as “Edit data” opens it. */
const workbookOf = (chart: Chart) =>
  closeArchive(chartPart(chart, look).workbook.map(({ name, xml }) => ({ name, bytes: encode(xml) })));

async function rowsOf(chart: Chart) {
  const book = new excel.Workbook();
  await book.xlsx.load(new Uint8Array(workbookOf(chart)).buffer);
  const sheet = book.getWorksheet('Données');
  const rows = Array.from({ length: chart.categories.length + 1 }, (_, index) => sheet?.getRow(index + 1));
  return rows.map((row) =>
    Array.from({ length: chart.series.length + 1 }, (_, index) => {
      const value = row?.getCell(index + 1).value ?? null;
      return value instanceof Date ? value.toISOString().slice(0, 10) : value;
    }),
  );
}

describe.each([...samples, ...hostile].map((chart) => [`${chart.kind}, ${chart.title.slice(0, 30)}`, chart] as const))(
  '%s',
  (_, chart) => {
    it('is the same text twice', () => expect(chartPart(chart, look)).toEqual(chartPart(chart, look)));
    it('has a workbook that Excel opens', async () => {
      const path = join(folder, 'workbook.xlsx');
      writeFileSync(path, workbookOf(chart));
      expect((await validateFile(path)).errors).toEqual([]);
    });
    it('shows what its workbook holds', async () => {
      const shown = [
        ...chartPart(chart, look).xml.matchAll(
          /<c:f>'Données'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g,
        ),
      ];
      const rows = await rowsOf(chart);
      expect(shown.length).toBeGreaterThan(1);
      for (const [, column = 'A', first, last, cache = ''] of shown) {
        const cells = rows.slice(Number(first) - 1, Number(last ?? first)).map((row) => row[column.charCodeAt(0) - 65] ?? null);
        const points = new Map(
          [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, at, value]) => [
            Number(at),
            unescaped(value ?? ''),
          ]),
        );
        expect(Number(/ptCount val="(\d+)"/.exec(cache)?.[1])).toBe(cells.length);
        for (const [at, cell] of cells.entries()) expect(points.get(at) ?? null).toBe(cell === null ? null : asShown(cell));
      }
    });
  },
);

const unescaped = (xml: string) =>
  xml.replace(
    /&(lt|gt|amp|quot|#\d+);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? String.fromCharCode(Number(name.slice(1))),
  );
const asShown = (cell: unknown) =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? String(Date.parse(cell) / 86_400_000 + 25_569) : String(cell);

describe('the units', () => {
  const [byAxis] = samples;
  const gantt = samples.find(({ kind }) => kind === 'gantt');
  it('are euros, not cents', async () => {
    expect(byAxis && (await rowsOf(byAxis))[1]).toEqual(['Accès de tous au numérique', 32_500]);
  });
  it('are days and lengths in days along time', async () => {
    expect(gantt && (await rowsOf(gantt))[2]).toEqual(['Fibre à la ferme', '2026-09-15', null, 412]);
  });
});

describe('what cannot be drawn is refused', () => {
  const [chart] = samples;
  const withValues = (...values: (number | null)[]) => ({ ...chart, series: [{ name: 'Prévu', values, colour: null }] });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d', (value) => {
    expect(() => chart && chartPart({ ...chart, ...withValues(1, value, null, 2) }, look)).toThrow(RangeError);
  });
  it('a value too few', () => {
    expect(() => chart && chartPart({ ...chart, ...withValues(1) }, look)).toThrow('1 values for 4 categories');
  });
});

it('ends the scale of a radar where it is told to, in whole steps', () => {
  const radar = samples.find(({ kind }) => kind === 'radar');
  if (!radar) throw new Error('There is no radar among the samples');
  const { xml } = chartPart({ ...radar, top: 5 }, look);
  expect(xml).toContain('<c:max val="5"/><c:min val="0"/>');
  expect(xml).toContain('<c:majorUnit val="1"/>');
  expect(chartPart(radar, look).xml).toContain('<c:max val="4"/><c:min val="0"/>');
});

it('writes in a segment what it is wide enough for alone', () => {
  const gone = (categories: readonly string[]) => {
    const series = [
      { name: 'Versé', colour: null, values: [60_000_000, 8_000_000, 15_000_000] },
      { name: 'Demandé', colour: null, values: [0, 0, 0] },
    ];
    const chart = samples.flatMap((one) => (one.kind === 'stacked-bar' ? [{ ...one, categories, series }] : []))[0];
    const [first = ''] = chart ? chartPart(chart, look).xml.split('<c:idx val="1"/><c:order') : [];
    return [...first.matchAll(/<c:idx val="(\d)"\/><c:delete val="1"\/>/g)].map(([, at]) => at);
  };
  expect(gone(['Roche aux Fées Communauté', 'Agence nationale de la cohésion des territoires', 'Région Bretagne'])).toEqual([
    '1',
  ]);
  // Upright, it is the height of a line that counts.
  expect(gone(['2026', '2027', '2028'])).toEqual([]);
});

it('leaves out the figures of an axis that each bar says already', () => {
  const bars = samples.find(({ kind }) => kind === 'bar');
  if (!bars) throw new Error('There are no bars among the samples');
  const valuesOf = (chart: Chart): string => /<c:valAx>.*<\/c:valAx>/.exec(chartPart(chart, look).xml)?.[0] ?? '';
  expect(valuesOf(bars)).toContain('<c:tickLblPos val="none"/>');
  expect(valuesOf(bars)).not.toContain('<c:majorGridlines>');
  const many = { ...bars, categories: Array.from({ length: 41 }, (_, at) => `Action ${at}`) };
  const unlabelled = { ...many, series: [{ name: 'Prévu', colour: null, values: many.categories.map((_, at) => at) }] };
  expect(valuesOf(unlabelled)).toContain('<c:tickLblPos val="nextTo"/>');
  expect(valuesOf(unlabelled)).toContain('<c:majorGridlines>');
});
