// The sheets of a workbook, in both languages.
import { expect, test } from 'vitest';
import { knownIn, sayIn } from '../../src/commands/exchange-words.ts';
import { headsOf, layouts, namesShown, tablesOf } from '../../src/importing/index.ts';
import { exchange } from '../../src/wording/exchange.ts';
import { exchangeSheets } from '../../src/wording/exchange-sheets.ts';
import { workspace } from './filled-workbook.ts';

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
