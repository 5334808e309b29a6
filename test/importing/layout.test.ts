// The sheets of a workbook, in both languages.
import { expect, test } from 'vitest';
import { headsOf, layouts, namesShown, tablesOf } from '../../src/importing/index.ts';
import { fields } from '../../src/model/generated/fields.ts';
import { knownIn, sayIn } from '../../src/usecases/import/exchange-words.ts';
import { exchange } from '../../src/wording/exchanges/exchange.ts';
import { exchangeSheets } from '../../src/wording/exchanges/exchange-sheets.ts';
import { faultsOf } from '../rendering/excel/opened.ts';
import { exported, opened, workspace } from './filled-workbook.ts';

const languages = ['fr', 'en'] as const;

test.each(languages)('every sheet has a name of its own that a spreadsheet takes, and a note (%s)', (language) => {
  const sheets = exchangeSheets(language);
  expect(Object.keys(sheets).sort()).toEqual(layouts.map(({ name }) => name).sort());
  const names = Object.values(sheets).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
});

test.each(languages)('every field of a layout is a field of its schema, and heads its column alone (%s)', (language) => {
  const tables = tablesOf(workspace.files);
  const names = namesShown(tables, knownIn(workspace, tables, language));
  for (const table of tables) {
    const keys = layouts.find(({ name }) => name === table.name)?.keys.filter((key) => !key.endsWith('*')) ?? [];
    expect(table.columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]));
    const { id, holder, fields } = headsOf(table, exchange[language].sheets, sayIn(language), names);
    const heads = [id, ...(holder === null ? [] : [holder]), ...fields];
    expect(new Set(heads).size, `${table.name}: ${heads}`).toBe(heads.length);
  }
});

/** What a sheet leaves to the YAML: ids that lines bear already, lists of a line that have a sheet of their own, and these. */
const leftOut =
  'currency sha256 formula scale model breakdown scale.levels audiences values snapshot byAudience cleared.statement figures proposed'.split(
    ' ',
  );

test('a sheet of lines shows every field that a line may have', () => {
  const lists = layouts.filter(({ list }) => list !== '');
  for (const { name, kind, list, holderKey, holder } of lists) {
    const shown = lists.filter((one) => one.kind === kind && one.list === list).flatMap(({ keys }) => keys);
    const own = (fields[kind] ?? []).flatMap(({ path }) => (path.startsWith(`${list}.*.`) ? [path.slice(list.length + 3)] : []));
    const lacking = own.filter(
      (path) =>
        !path.includes('*') &&
        !['id', holderKey, holder, ...leftOut].includes(path) &&
        !lists.some((one) => one.name === path || one.list.endsWith(`.${path}`)) &&
        !shown.some((key) => key === path || path.startsWith(`${key}.`) || key.startsWith(`${path}.`)),
    );
    expect(lacking, name).toEqual([]);
  }
});

test('the sheets of what is a file of its own show every field that one has', () => {
  for (const kind of ['action', 'meeting', 'interview', 'workshop'] as const) {
    const shown = layouts.filter((one) => one.kind === kind).flatMap(({ list, keys }) => (list === '' ? keys : [list]));
    const all = (fields[kind] ?? []).map(({ path }) => path);
    const lacking = all.filter(
      (path) =>
        !path.includes('*') &&
        !['id', 'minutes', ...leftOut].includes(path) &&
        !shown.some((key) => key === path || path.startsWith(`${key}.`) || key.startsWith(`${path}.`)),
    );
    expect(lacking, kind).toEqual([]);
  }
});

test('the Open XML SDK takes the workbook, and each sheet prints on pages that can be read, behind what says which line it is', async () => {
  const bytes = await exported();
  expect(await faultsOf(bytes)).toEqual([]);
  const [instructions, ...sheets] = (await opened(bytes)).worksheets.filter(({ state }) => state === 'visible');
  expect(instructions?.name).toBe('Mode d’emploi');
  expect(sheets.length).toBe(tablesOf(workspace.files).length);
  for (const { name, columns, pageSetup } of sheets) {
    const { orientation, fitToWidth = 0, fitToHeight, printTitlesColumn = '', printTitlesRow } = pageSetup;
    expect({ orientation, fitToHeight, printTitlesRow }, name).toEqual({
      orientation: 'landscape',
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    const [, last = ''] = /^A:([A-C])$/.exec(printTitlesColumn) ?? [];
    const widths = columns.map(({ width = 0 }) => width);
    const first = widths.slice(0, ' ABC'.indexOf(last)).reduce((sum, width) => sum + width, 0);
    const all = widths.reduce((sum, width) => sum + width, 0);
    expect(first, name).toBeGreaterThan(0);
    expect((all - first) / fitToWidth + first, name).toBeLessThanOrEqual(190);
  }
});
