// Words planted in every free text of every kind of file never leave but where the schema allows: what leaks is told by its field.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ballots, exportDataset, open, openPortfolio, render, renderPortfolio, workbook } from '../../../src/index.ts';
import { type Canary, leaks, planted, textIn } from './planted-words.ts';

const today = '2026-11-28';

/** Codes, settings and ways of working: no document has a reader for them. */
const unprinted = [
  'action.tags',
  'actors.organisations.kind',
  'actors.stakeholders.role',
  'evaluation.questions.id',
  'indicators.indicators.cost',
  'indicators.indicators.model',
  'interview.mode',
  'project.checks.waivers.author',
  'project.checks.waivers.place',
  'project.checks.waivers.reason',
  'project.checks.waivers.rule',
  'project.method',
  'project.money.currency',
  'project.territory.contours',
  'project.territory.country',
  'project.territory.formerNames',
  'survey-results.counts.question',
  'survey-results.crossings.by',
  'survey-results.crossings.question',
  'survey.questions.options.code',
  'survey.questions.showIf',
  'survey.waves.channel',
  'survey.waves.id',
];

describe.each(['montfort', 'roche-aux-fees'])('%s', (example) => {
  let made: { readonly root: string; readonly canaries: readonly Canary[] } = { root: '', canaries: [] };
  beforeAll(() => {
    made = planted(example);
  });

  test('words stand in private files and in internal fields, and the project reads', () => {
    const opened = open(made.root, { today });
    expect(opened.project).not.toBeNull();
    const internal = new Set(made.canaries.flatMap(({ key, isInternal }) => (isInternal ? [key] : [])));
    for (const key of ['identities.PE-01.name', 'interview.notes', 'workshop.notes']) expect(internal).toContain(key);
    expect(made.canaries.length).toBeGreaterThan(300);
  });

  test('no internal word is in the public data', () => {
    const data = exportDataset(open(made.root, { today }));
    expect(data).not.toBeNull();
    const text = (data?.files ?? []).map(textIn).join('\n');
    expect(text.includes('Kanari')).toBe(true);
    expect(leaks(made.canaries, text)).toEqual([]);
  });

  test('nor on the page, nor in a document for residents', async () => {
    const { files } = await render(open(made.root, { today }), {
      only: ['site', 'residents-sheet', 'diagnostic-report'],
      audience: 'residents',
    });
    expect(files.length).toBeGreaterThan(1);
    const told = files.flatMap((file) => leaks(made.canaries, textIn(file)).map((key) => `${key} leaves by ${file.path}`));
    expect(told).toEqual([]);
  });

  test('what somebody wrote comes out in a document, but what only machines or the workbook of the team read', async () => {
    const { files } = await render(open(made.root, { today }));
    const text = files.map(textIn).join('\n');
    const told = new Set(made.canaries.flatMap(({ word, key }) => (text.includes(word) ? [key] : [])));
    const silent = new Set(made.canaries.flatMap(({ key, isInternal }) => (isInternal || told.has(key) ? [] : [key])));
    expect([...silent].filter((key) => !unprinted.includes(key)).sort()).toEqual([]);
  });

  test('nor in the portfolio that follows it, nor in what members of a body are handed to vote; the workbook of the team names nobody', async () => {
    const syndicat = mkdtempSync(join(tmpdir(), 'jalon-'));
    cpSync(made.root, join(syndicat, 'membre'), { recursive: true });
    writeFileSync(join(syndicat, 'portfolio.yaml'), JSON.stringify({ format: 1, title: 'Adhérents', projects: ['membre'] }));
    const opened = open(made.root, { today });
    const pooled = (await renderPortfolio(await openPortfolio(syndicat, { today }))).files;
    const voting = (await ballots(opened, { html: true })) ?? [];
    expect(pooled.map(textIn).join()).toContain('Kanari');
    expect(voting.length).toBeGreaterThan(1);
    const told = [...pooled, ...voting].flatMap((file) =>
      leaks(made.canaries, textIn(file)).map((key) => `${key} leaves by ${file.path}`),
    );
    expect(told).toEqual([]);
    const book = leaks(made.canaries, textIn({ path: 'classeur.xlsx', bytes: await workbook(opened) }));
    expect(book.filter((key) => key.startsWith('identities.'))).toEqual([]);
  });
});
