// A project with little in it yet: its documents draw no chart of zeros and keep no sheet of headings alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, render } from '../../src/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { typed } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-little-'));
beforeAll(() => typed(folder, '2026-11-24', ['init', '.', '--territory', '243500550', '--yes']));
afterAll(() => rmSync(folder, { recursive: true }));

async function partsOf(only: string, of = folder): Promise<readonly { name: string; text: string }[]> {
  const { files } = await render(open(of, { today: '2026-11-24' }), { only: [only] });
  const decoder = new TextDecoder();
  return openArchive(files[0]?.bytes ?? new Uint8Array()).map(({ name, bytes }) => ({ name, text: decoder.decode(bytes) }));
}
const chartsOf = (parts: Awaited<ReturnType<typeof partsOf>>) =>
  parts.filter(({ name, text }) => name.startsWith('xl/drawings/') && text.includes('<c:chart '));

test('the register draws amounts once there are some', async () => {
  expect(chartsOf(await partsOf('action-register'))).toEqual([]);
  const action =
    'id: AC-002\ntitle: Former les agents\nstatus: planned\nbudget: [{ nature: operating, year: 2027, planned: 1000 }]\n';
  writeFileSync(join(folder, 'actions/AC-002.yaml'), action);
  expect(chartsOf(await partsOf('action-register'))).toHaveLength(1);
});

test('indicators without a value have no sheet of values', async () => {
  const sheets = async (of?: string) =>
    (await partsOf('indicator-dashboard', of))
      .filter(({ name }) => name === 'xl/workbook.xml')
      .flatMap(({ text }) => [...text.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name));
  const indicator = 'indicators:\n  - id: IN-01\n    title: Personnes aidées\n    unit: personnes\n';
  writeFileSync(join(folder, 'indicators.yaml'), indicator);
  expect(await sheets()).toContain('Avancement');
  expect(await sheets()).not.toContain('Valeurs');
  expect(await sheets(join(home, 'examples/roche-aux-fees'))).toContain('Valeurs');
});

test('an evaluation leaves no cell of an indicator empty', async () => {
  mkdirSync(join(folder, 'evaluations'), { recursive: true });
  const indicators =
    'indicators:\n  - id: IN-01\n    title: Personnes aidées\n    unit: personnes\n    targets: [{period: 2026, value: 40}]\n';
  writeFileSync(join(folder, 'indicators.yaml'), indicators);
  writeFileSync(join(folder, 'evaluations/2026.yaml'), 'kind: annual\nperiod: 2026\ndate: 2026-11-20\n');
  const document = (await partsOf('evaluation')).find(({ name }) => name === 'word/document.xml')?.text ?? '';
  const row = document.split(/<w:tr[ >]/).find((one) => one.includes('Personnes aid')) ?? '';
  const cells = row.split('</w:tr>')[0]?.split('<w:tc>').slice(1) ?? [];
  expect(cells.map((cell) => [...cell.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))).toEqual([
    'Personnes aidées (personnes)',
    '–',
    '–',
    '40 (2026)',
    '–',
    '–',
  ]);
});
