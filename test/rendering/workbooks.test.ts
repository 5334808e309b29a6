/** The shipped workbook templates are what their code makes, know the view, and give workbooks that Excel opens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import type { Action } from '../../src/model/index.ts';
import { plan } from '../../src/planning/index.ts';
import { groundsOf, rank } from '../../src/ranking/actions/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { deliverables, portfolioKinds, prepareTemplate, viewOf } from '../../src/rendering/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { surveysTold } from '../../src/usecases/surveys-told.ts';
import { validateFile } from '../open-xml/index.js';
import { projectWith } from '../project/project.ts';
import { openWorkbook, resultsOf, shippedWorkbook } from './excel/opened.ts';
import { cellsOf, partOf, sheetsOf } from './excel-templates/minimal-xlsx.ts';
import { png } from './png.ts';
import { shippedDeliverable, shippedSource, shippedTemplates } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { toldVote } from './view/told-vote.ts';

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
const example = (name: string, today: string) => {
  const { project } = checkInFull(readWorkspace(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))), { today });
  if (project === null) throw new Error('No example');
  return project;
};
/** A programme with money, people and time: what the tiny project has none of. */
const montfort = example('montfort', '2027-11-15');
const ranking = rank(montfort);
const full = viewOf({
  ...{ project: montfort, ranking, plan: await plan(montfort, ranking), year: 2027, today: '2027-11-15' },
  ...{ deliverable: 'schedule', title: 'Classeur', surveys: surveysTold(montfort, 'fr'), votes: [toldVote] },
});

/** One whose weights come from ballots. */
const roche = example('roche-aux-fees', '2025-12-31');
const weighed = rank(roche);
const voted = viewOf({
  ...{ project: roche, ranking: weighed, grounds: groundsOf(roche, weighed), plan: null, year: 2026, today: '2025-12-31' },
  ...{ deliverable: 'ballots-summary', title: 'Classeur' },
});

describe.each(['action-register', 'investment-plan', 'needs-matrix', 'steering-workbook', 'workload', 'ballots-summary'])(
  '%s, on its first sheet',
  (id) => {
    const kind = kinds.find((one) => one.id === id);
    const { render } = prepareTemplate(shippedSource(`${id}.fr.xlsx`), 'fr');
    const themed = { ...(id === 'ballots-summary' ? voted : full), theme: { logo: 'logo.png', cover: null, partners: [] } };
    const made = (pictures: ReadonlyMap<string, Uint8Array>) => render(themed, [], pictures);
    const pictures = new Map([['logo.png', png(300, 100)]]);

    it('shows the logo in its proportions within its place, and opens', async () => {
      expect(kind).toBeDefined();
      const bytes = await made(pictures);
      const [drawing = ''] = Object.keys(unzipSync(bytes)).filter((name) => partOf(bytes, name).includes('name="Logo"'));
      const [, width = 0, height = 0] = /name="Logo"[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(partOf(bytes, drawing)) ?? [];
      expect(Number(width) / Number(height)).toBeCloseTo(3, 1);
      expect(Number(width)).toBeLessThanOrEqual(1_500_000);
      expect(Number(height)).toBeLessThanOrEqual(468_000);
      expect(partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(drawing.replace('xl/', '../'));
      expect(await faultsOf(bytes)).toEqual([]);
      expect(Buffer.compare(bytes, await made(pictures))).toBe(0);
    });
    it('keeps no place for one where there is none', async () => {
      const bytes = await made(new Map());
      expect(Object.keys(unzipSync(bytes)).filter((name) => partOf(bytes, name).includes('name="Logo"'))).toEqual([]);
      expect(await faultsOf(bytes)).toEqual([]);
    });
  },
);

it('makes the templates that the deliverables ask for', () => {
  const pooled = portfolioKinds.filter(({ format }) => format === 'xlsx');
  const others = pooled.flatMap(({ id }) => [`${id}.fr.xlsx`, `${id}.en.xlsx`]);
  expect(new Set(shippedTemplates.filter((name) => name.endsWith('.xlsx')))).toEqual(
    new Set([...cases.map(([name]) => name), ...others]),
  );
});

/** Tables alone. */
const WITHOUT_CHARTS = ['steering-workbook', 'needs-matrix', 'ballots-summary', 'vote-workbook'];

describe.each(cases)('%s', (name, { kind }) => {
  const { problems, make } = shippedDeliverable(kind, name);

  it('names only what the view has', () => {
    expect(problems).toEqual([]);
  });

  it('gives a valid workbook, with no tag left, the same every time', async () => {
    const seen = kind.id === 'ballots-summary' ? voted : full;
    const [one, other] = [await make(seen), await make(seen)].map(([file]) => file?.bytes ?? new Uint8Array());
    if (!one || !other) throw new Error('No workbook');
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await faultsOf(one)).toEqual([]);
    const charts = Object.keys(unzipSync(one)).filter((part) => /^xl\/charts\/[\w-]+\.xml$/.test(part));
    expect(charts.length > 0).toBe(!WITHOUT_CHARTS.includes(kind.id));
    for (const part of [...Object.values(sheetsOf(one)), 'xl/workbook.xml', 'docProps/core.xml', ...charts])
      expect(partOf(one, part)).not.toMatch(/\{\{|#REF!|NaN|undefined/);
  });
});

describe.each(cases.filter(([, { kind }]) => kind.id === 'vote-workbook'))('%s', (name, { kind }) => {
  const { make } = shippedDeliverable(kind, name);
  const sheetsFor = async (seen: typeof full) => {
    const [file] = await make(seen);
    if (!file) throw new Error('No workbook');
    expect(await faultsOf(file.bytes)).toEqual([]);
    return Object.keys(sheetsOf(file.bytes)).length;
  };

  it('has no sheet of groups, payments or other rules where votes were counted by hand', async () => {
    expect(await sheetsFor(full)).toBeGreaterThan(1);
    const votes = full.votes.map((vote) => ({ ...vote, groups: [], payments: [], others: [] }));
    expect(await sheetsFor({ ...full, votes })).toBe(1);
  });
});

describe.each(cases.filter(([, { kind }]) => kind.id === 'action-register'))('%s', (name, { kind }) => {
  const { make } = shippedDeliverable(kind, name);

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

describe.each(['fr', 'en'] as const)('mean progress, in %s', (language) => {
  type Status = NonNullable<Action['status']>;
  type TaskStatus = Exclude<Status, 'to-discuss' | 'paused' | 'blocked'>;
  /** What documents say, beside what the workbook comes to where it says it. */
  const told = async (id: string, statuses: readonly Status[], cells: readonly string[], tasks: readonly TaskStatus[] = []) => {
    const actions = statuses.map((status, at) => ({
      ...{ id: `AC-${at + 1}`, title: `Action ${at + 1}`, axis: 'AX-1', status },
      ...(status === 'in-progress' && tasks.length > 0 && { tasks: tasks.map((one) => ({ title: 'Étape', status: one })) }),
    }));
    const few = projectWith({ axes: { axes: [{ id: 'AX-1', title: 'Un' }] }, actions });
    const asked = {
      project: few,
      ranking: null,
      plan: null,
      year: 2026,
      today: '2026-11-30',
      deliverable: id,
      title: 'T',
      language,
    };
    const seen = viewOf(asked);
    const results = resultsOf(await openWorkbook(await shippedWorkbook(id, seen, language)));
    const found = cells.map((cell) => results.get(cell)).map((one) => (typeof one === 'number' ? Math.round(100 * one) : one));
    return [seen.progress.mean, ...found];
  };
  const [summary, start] = language === 'fr' ? ['Synthèse', 'Lisez-moi'] : ['Summary', 'Read me'];
  const register = [`${summary}!D5`, `${summary}!D7`, 'Un!E12'];

  it('is what documents say: what is not begun counts for nothing, what is dropped not at all', async () => {
    const statuses: Status[] = ['done', 'planned', 'planned', 'planned', 'to-discuss', 'to-discuss', 'dropped'];
    expect(await told('action-register', statuses, register)).toEqual([17, 17, 17, 17]);
    expect(await told('steering-workbook', statuses, [`${start}!B13`])).toEqual([17, 17]);
  });
  it('is reckoned from what is exact: two thirds and nothing make a third, not the half of 67', async () => {
    const statuses: Status[] = ['in-progress', 'planned'];
    const tasks: TaskStatus[] = ['done', 'done', 'planned'];
    expect(await told('action-register', statuses, register.slice(0, 1), tasks)).toEqual([33, 33]);
    expect(await told('steering-workbook', statuses, [`${start}!B11`], tasks)).toEqual([33, 33]);
  });
  it('is not said where half of what stands says nothing, or all of it', async () => {
    const silent: Status[] = ['done', 'planned', 'planned', 'in-progress', 'in-progress', 'in-progress', 'dropped'];
    expect(await told('action-register', silent, register)).toEqual([null, '', '', '']);
    expect(await told('steering-workbook', silent, [`${start}!B13`])).toEqual([null, '']);
    expect(await told('action-register', Array<Status>(7).fill('planned'), register)).toEqual([null, '', '', '']);
  });
  it('is no whole where all that is known is done and something is under way', async () => {
    const done: Status[] = ['done', 'done', 'done', 'done', 'done', 'in-progress', 'dropped'];
    expect(await told('action-register', done, register)).toEqual([null, '', '', '']);
    expect(await told('steering-workbook', done, [`${start}!B12`])).toEqual([null, '']);
    const over = done.map((status): Status => (status === 'in-progress' ? 'done' : status));
    expect(await told('action-register', over, register)).toEqual([100, 100, 100, 100]);
  });
});

/** The first file of a deliverable from Montfort: its sheets' cells by name. */
async function opened(id: string) {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`No ${id}`);
  const name = `${kind.template}.fr.xlsx`;
  const { make } = shippedDeliverable(kind, name);
  const [file] = await make(full);
  if (file === undefined) throw new Error(`${id} gives no workbook`);
  const cells = Object.entries(sheetsOf(file.bytes)).map(([sheet, part]) => [sheet, cellsOf(file.bytes, part)] as const);
  return { bytes: file.bytes, sheets: new Map(cells) };
}
const columnOf = (cells: Readonly<Record<string, string>> | undefined, column: string, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => cells?.[`${column}${from + at}`]);

describe('the schedule workbook', () => {
  it('has a line and a bar an action, which follow the dates and the situation', async () => {
    const { bytes, sheets } = await opened('schedule-workbook');
    const { rows } = full.schedule;
    const lines = sheets.get('Calendrier');
    expect(columnOf(lines, 'B', 7, rows.length)).toEqual(rows.map(({ title }) => `"${title}"`));
    expect(columnOf(lines, 'G', 7, rows.length)).toEqual(rows.map(({ state }) => `"${state.label}"`));
    const sheet = partOf(bytes, Object.values(sheetsOf(bytes))[0] ?? '');
    const last = 6 + rows.length;
    expect(sheet).toContain(`<conditionalFormatting sqref="H7:AQ${last}">`);
    expect(sheet).toContain('$D7&lt;EDATE(H$6,$F$4)');
    expect(lines?.['I6']).toBe(`=IF(H6="","",IF(EDATE(H6,$F$4)>MAX($E$7:$E$${last}),"",EDATE(H6,$F$4)))`);
    expect(lines?.['H7']).toBe(
      '=IF(H$6="","",IF(AND($D7<EDATE(H$6,$F$4),$E7>=H$6),IF($G7="en retard","!",IF($G7="réalisée","✓","▪")),""))',
    );
    expect(sheets.get('Retards et risques')?.['C6']).toBe('"en retard"');
    const chart = Object.keys(unzipSync(bytes)).find((part) => /^xl\/charts\/[\w-]+\.xml$/.test(part)) ?? '';
    expect(partOf(bytes, chart)).toContain('<c:grouping val="stacked"/>');
  });
});

describe('the investment plan', () => {
  it('has a line an operation and a column a year of the term, whose sums are the whole', async () => {
    const { sheets } = await opened('investment-plan');
    const { rows, years, total } = full.investment;
    const lines = sheets.get('Opérations');
    expect(years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032]);
    expect(['E', 'F', 'G'].map((column) => lines?.[`${column}5`])).toEqual(['2026', '2027', '2028']);
    expect(columnOf(lines, 'B', 6, rows.length)).toEqual(rows.map(({ title }) => `"${title}"`));
    const end = 5 + rows.length;
    expect(lines?.[`F${end + 1}`]).toBe(`=SUBTOTAL(109,F6:F${end})`);
    const sum = (column: string) => columnOf(lines, column, 6, rows.length).reduce((all, one) => all + Number(one ?? 0), 0);
    expect(['D', 'K', 'L', 'M'].map((column) => lines?.[`${column}5`])).toEqual(['"Avant"', '2032', '"Après"', '"Non daté"']);
    const middle = [...'DEFGHIJKLM'].reduce((all, column) => all + sum(column), 0);
    expect(middle * 200).toBe((total.total?.min ?? 0) + (total.total?.max ?? 0));
  });
});

describe('the workload workbook', () => {
  it('has a sheet a year, with the same whole by department and by person', async () => {
    const { sheets } = await opened('workload');
    const [year] = full.workload.years;
    for (const name of ['Synthèse', ...full.workload.years.map((one) => String(one.year))]) expect(sheets.has(name)).toBe(true);
    const lines = sheets.get(String(year?.year));
    const departments = year?.departments ?? [];
    expect(columnOf(lines, 'A', 6, departments.length)).toEqual(departments.map(({ title }) => `"${title}"`));
    expect(columnOf(lines, 'F', 6, departments.length)).toEqual(departments.map(({ loads }) => String(loads[3])));
    expect(lines?.[`F${6 + departments.length}`]).toBe(`=SUM(F6:F${5 + departments.length})`);
  });
});

describe('the indicator dashboard', () => {
  it('prints eighteen indicators and their notes on one sheet of A3, at eight points for nine', async () => {
    const dated = viewOf({
      ...{ project: roche, ranking: weighed, plan: null, year: 2026, today: '2025-12-31' },
      ...{ deliverable: 'indicator-dashboard', title: 'Classeur', measures: measure(roche, '2025-12-31') },
    });
    const sheet = partOf(await shippedWorkbook('indicator-dashboard', dated, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/fitToPage="1"[\s\S]*<pageSetup[^>]* paperSize="8" orientation="landscape"/);
    const heights = [...sheet.matchAll(/<row([^>]*)>/g)].map(([, said = '']) => Number(/ ht="([^"]*)"/.exec(said)?.[1] ?? 13));
    expect(heights.length).toBeGreaterThan(24);
    const room = (297 / 25.4 - 0.6 - 0.7) * 72;
    expect(heights.reduce((total, one) => total + one) * (8 / 9)).toBeLessThan(room);
  });
  it('says beside the first value of another making why it is made otherwise', () => {
    const { indicators } = viewOf({
      ...{ project: roche, ranking: weighed, plan: null, year: 2026, today: '2025-12-31' },
      ...{ deliverable: 'indicator-dashboard', title: 'Classeur', measures: measure(roche, '2025-12-31') },
    });
    const notes = indicators.flatMap(({ values }) => values.flatMap(({ note }) => note ?? []));
    expect(notes.filter((note) => note.includes('rupture de série'))).toEqual([
      expect.stringContaining('rupture de série (Nouvel outil de mesure'),
    ]);
  });
  it('begins each breakdown of an indicator on a page of its own, under its heads', async () => {
    const dated = viewOf({
      ...{ project: roche, ranking: weighed, plan: null, year: 2026, today: '2025-12-31' },
      ...{ deliverable: 'indicator-dashboard', title: 'Classeur', measures: measure(roche, '2025-12-31') },
    });
    const count = dated.indicators.flatMap(({ breakdowns }) => breakdowns).length;
    expect(count).toBeGreaterThan(2);
    for (const [language, last] of [
      ['fr', 'Valeur relevée'],
      ['en', 'Value collected'],
    ] as const) {
      const bytes = await shippedWorkbook('indicator-dashboard', dated, language);
      const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'));
      const sheet = names.map((name) => partOf(bytes, name)).find((text) => text.includes(last)) ?? '';
      const ends = [...sheet.matchAll(/<row r="(\d+)"(?:(?!<\/row>).)*/gs)].flatMap(([text, row]) =>
        text.includes(last) ? Number(row) : [],
      );
      expect(ends).toHaveLength(count);
      expect([...sheet.matchAll(/<brk[^>]* id="(\d+)"/g)].map(([, row]) => Number(row))).toEqual(ends.map((row) => row + 1));
    }
  });
});
