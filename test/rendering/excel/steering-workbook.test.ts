/** The steering workbook reads as the view says, counts as the house counts, and is the same file every time. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rank } from '../../../src/ranking/actions/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { casesOf } from '../../cases.ts';
import { criterion, tinyProject } from '../../ranking/tiny-project.ts';
import {
  type Book,
  faultsOf,
  hasLibreOffice,
  openWorkbook,
  partOf,
  recomputed,
  resultsOf,
  sheetOf,
  shippedWorkbook,
} from './opened.ts';
import { actionOf, rankingRows, steeringView } from './steering-view.ts';

const view = steeringView();
let bytes: Uint8Array;
let book: Book;
beforeAll(async () => {
  bytes = await shippedWorkbook('steering-workbook', view, 'fr');
  book = await openWorkbook(bytes);
});

/** The row of a sheet in which a text stands. */
const rowOf = (name: string, text: string): number => {
  const found = sheetOf(book, name)
    .getRows(1, 60)
    ?.find((row) => Array.isArray(row.values) && row.values.includes(text));
  if (!found) throw new Error(`${name} has no ${text}`);
  return found.number;
};
const cell = (name: string, address: string) => sheetOf(book, name).getCell(address);
const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('the file', () => {
  it('is the same every time', async () => {
    expect(await shippedWorkbook('steering-workbook', steeringView(), 'fr')).toEqual(bytes);
  });
  it.each(['fr', 'en'] as const)('has nothing that the Open XML SDK refuses (%s)', async (language) => {
    expect(await faultsOf(await shippedWorkbook('steering-workbook', view, language))).toEqual([]);
  });
  it('says what it is', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    for (const text of ['Tableau de bord – Projet numérique de territoire', 'Pays d’Essai', '<dc:language>fr-FR<'])
      expect(core).toContain(text);
    expect(core.match(/2026-12-31T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/T(?!00:00:00Z)\d\d:/);
  });
  it('counts the actions that stand, as other documents do; those dropped stand above by their state', () => {
    const row = rowOf('Lisez-moi', 'Actions');
    const standing = view.actions.filter(({ status }) => status?.code !== 'dropped');
    expect(standing.length).toBeLessThan(view.actions.length);
    expect(cell('Lisez-moi', `B${row}`).result).toBe(standing.length);
  });
  it('has its sheets in order, each ready to print', () => {
    const ranked = ['Classement', 'Ordre recalculé', 'Notes et échelles'];
    const names = ['Lisez-moi', 'Actions', ...ranked, 'Plan', 'Budget', 'Indicateurs', 'Calendrier', 'Décisions'];
    expect(book.worksheets.map(({ name }) => name)).toEqual(names);
    for (const { name, pageSetup, headerFooter, views } of book.worksheets) {
      const orientation = name === 'Lisez-moi' ? 'portrait' : 'landscape';
      const wide = ['Actions', 'Classement', 'Plan', 'Indicateurs'];
      const paperSize = wide.includes(name) ? 8 : 9;
      expect({ name, ...pageSetup }).toMatchObject({ name, paperSize, orientation, fitToWidth: 1, fitToHeight: 0 });
      expect(headerFooter.oddFooter).toContain('Contenu inventé sur un territoire réel.');
      expect(views[0]).toMatchObject({ state: 'frozen', showGridLines: false });
    }
    expect(cell('Lisez-moi', 'A4').value).toBe('Contenu inventé sur un territoire réel.');
  });
  it('leaves out the sheets of which nothing is known', async () => {
    const budget = { ...view.budget, byYear: [], byAxis: [], byFunder: [] };
    const early = steeringView({ ranking: null, plan: null, budget, indicators: [], calendar: [], decisions: [] });
    const opened = await openWorkbook(await shippedWorkbook('steering-workbook', early, 'en'));
    expect(opened.worksheets.map(({ name }) => name)).toEqual(['Read me', 'Actions']);
  });
});

describe('actions', () => {
  it('keep numbers as numbers, dates as dates and titles as texts', () => {
    const [first, second, third] = ['AC-001', 'AC-002', 'AC-003'].map((id) => rowOf('Actions', id));
    expect(cell('Actions', `B${first}`).value).toBe('1.1');
    expect(cell('Actions', `F${first}`).value).toBe('Directrice des services\nChargé de mission');
    expect([cell('Actions', `I${first}`).value, cell('Actions', `J${first}`).value]).toEqual([utc('2026-03-01'), 'en continu']);
    expect(cell('Actions', `J${second}`).value).toEqual(utc('2027-12-31'));
    expect([cell('Actions', `K${first}`).value, cell('Actions', `L${first}`).text]).toEqual([0.35, 'oui']);
    expect(cell('Actions', `C${third}`).value).toBe('=1+1 fait deux');
  });
  it('show the middle of a range, and the range', () => {
    const row = rowOf('Actions', 'AC-002');
    const { value, numFmt } = cell('Actions', `M${row}`);
    // The reader drops the backslash that the file has.
    expect([value, numFmt]).toEqual([9_000, '"≈ "#,##0 "€"']);
    expect(partOf(bytes, 'xl/styles.xml')).toContain('"#,##0\\ &quot;€&quot;"');
    expect(cell('Actions', `N${row}`).text).toBe('de 8\u202f000\u202f€ à 10\u202f000\u202f€');
  });
  it('say below what replaces those that were dropped', () => {
    const last = rowOf('Actions', 'Total affiché');
    expect(cell('Actions', `A${last + 2}`).text).toMatch(/^AC-004 .+\u00a0: remplacée par Action AC-002 et Action AC-003$/);
    expect(cell('Actions', `A${last + 3}`).text).toBe('');
  });
  it('offer the statuses and the weather', () => {
    const status = cell('Actions', `G${rowOf('Actions', 'AC-001')}`).dataValidation;
    expect(status).toMatchObject({
      type: 'list',
      formulae: ['"à discuter,à venir,en cours,en pause,bloquée,réalisée,abandonnée"'],
    });
    expect(cell('Actions', `H${rowOf('Actions', 'AC-004')}`).dataValidation.formulae[0]).toContain('à soutenir');
  });
});

describe('ranking', () => {
  it('reads as it was computed, by formulas', () => {
    for (const { id, rank, score, contributions } of rankingRows) {
      const row = rowOf('Classement', id);
      expect(cell('Classement', `F${row}`).result).toBeCloseTo(score, 6);
      contributions.forEach(({ points }, index) => {
        expect(cell('Classement', `${'KLM'[index]}${row}`).result).toBeCloseTo(points, 6);
      });
      expect(cell('Classement', `A${row}`).result ?? null).toBe(rank);
    }
    const row = rowOf('Classement', 'AC-001');
    expect(cell('Classement', `A${row}`).formula).toBe('1+SUMPRODUCT(--($F$10:$F$12>F11+0.0000001))');
    const place = 'COLUMN(K11)-COLUMN($K11)+1';
    expect(cell('Classement', `K${row}`).formula).toBe(`100*INDEX($H$8:$J$8,${place})*INDEX($H11:$J11,${place})`);
    expect(cell('Classement', 'H8').formula).toBe('IF($F$7=0,0,H7/$F$7)');
    expect(['H7', 'I7', 'J7'].map((address) => cell('Classement', address).value)).toEqual([50, 30, 20]);
  });
  it('gives at once the ranks of the ranking, near ties too', async () => {
    const scores = fc.record({
      a: fc.integer({ min: 1, max: 5 }),
      b: fc.integer({ min: 1, max: 5 }),
      c: fc.integer({ min: 1, max: 5 }),
    });
    const weights = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9 })));
    await fc.assert(
      fc.asyncProperty(weights, fc.array(scores, { minLength: 12, maxLength: 12 }), async (weighing, scored) => {
        const criteria = weighing.map((weight, index) => criterion('abc'.charAt(index), { weight, scale: { min: 1, max: 5 } }));
        const project = tinyProject({
          criteria: { criteria },
          actions: scored.map((scores, index) => ({ id: `AC-${index}`, scores })),
        });
        const asked = { project, plan: null, year: 2027, today: '2026-12-31', deliverable: 'steering-workbook', title: 'T' };
        const opened = await openWorkbook(
          await shippedWorkbook('steering-workbook', viewOf({ ...asked, ranking: rank(project) }), 'fr'),
        );
        const sheet = sheetOf(opened, 'Classement');
        const column = (letter: string) => scored.map((_, index) => sheet.getCell(`${letter}${10 + index}`));
        expect(column('A').map(({ result }) => result)).toEqual(column('B').map(({ value }) => value));
      }),
      { numRuns: casesOf(20) },
    );
  }, 20_000);
  it('marks what was supposed, and sets apart what has no rank', () => {
    expect(cell('Classement', `I${rowOf('Classement', 'AC-003')}`).result).toBe(0.5);
    expect(cell('Notes et échelles', `G${rowOf('Notes et échelles', 'AC-003')}`).result ?? '').toBe('');
    const marked = /<conditionalFormatting sqref="H10:J12 H15:J15"><cfRule type="expression" dxfId="(\d+)"/.exec(
      partOf(bytes, 'xl/worksheets/sheet3.xml'),
    );
    const styles = [...partOf(bytes, 'xl/styles.xml').matchAll(/<dxf>[\s\S]*?<\/dxf>/g)].map(([style]) => style);
    expect(styles[Number(marked?.[1])]).toContain('formatCode="0.00&quot;*&quot;"');
    expect(rowOf('Classement', 'AC-004')).toBeGreaterThan(
      rowOf('Classement', 'Actions mises de côté\u00a0: elles n’ont pas de rang'),
    );
  });
});

describe('plan, budget and the rest', () => {
  it('counts the envelopes as the plan did', () => {
    const row = rowOf('Plan', 'Investissement');
    const { used, left } = view.plan?.envelopes[0] ?? {};
    expect(cell('Plan', `H${row}`).result).toBe((used?.max ?? 0) / 100);
    expect(cell('Plan', `I${row}`).result).toBe((left?.max ?? 0) / 100);
    expect(cell('Plan', `H${row}`).formula).toMatch(/^SUMIFS\(/);
    expect(cell('Plan', `H${rowOf('Plan', 'ETP')}`).result).toBe(1);
  });
  it('says apart what a net envelope takes away', async () => {
    const { plan } = view;
    if (!plan) throw new Error('no plan');
    const net = plan.envelopes.map((envelope, index) =>
      index === 0
        ? { ...envelope, used: { min: 3_000_000, max: 3_000_000 }, adjusted: { min: -400_000, max: -400_000 } }
        : envelope,
    );
    const opened = await openWorkbook(
      await shippedWorkbook('steering-workbook', steeringView({ plan: { ...plan, envelopes: net } }), 'fr'),
    );
    const sheet = sheetOf(opened, 'Plan');
    expect([sheet.getCell('H5').result, sheet.getCell('K5').value, sheet.getCell('I5').result]).toEqual([30_000, -4_000, 20_000]);
  });
  it('shows of the other years what they select, with their totals', () => {
    const row = rowOf('Plan', 'Autres années');
    expect([cell('Plan', `D${row + 2}`).value, cell('Plan', `A${row + 3}`).value]).toEqual(['AC-002', 2028]);
    expect(cell('Plan', `G${row + 3}`).result).toBe(5_000);
  });
  it('adds up the budget', () => {
    const { planned } = view.budget.cost;
    const middle = ((planned?.min ?? 0) + (planned?.max ?? 0)) / 200;
    const totals = [1, 2, 3].map((_, index) => rowOf('Budget', ['Par axe', 'Par financeur'][index - 1] ?? 'Par année'));
    const [byYear = 0, byAxis = 0, byFunder = 0] = totals;
    expect(cell('Budget', `E${byYear + 4}`).result).toBe(middle);
    expect(cell('Budget', `E${byAxis + 3}`).result).toBe(middle);
    expect(cell('Budget', `E${byFunder + 3}`).result).toBe(6_000);
    // Nothing known is not a total of nothing.
    expect(cell('Budget', `G${byAxis + 3}`).result ?? '').toBe('');
  });
  it('has a column of dropped actions once something was spent on them', async () => {
    const { budget } = view;
    const none = <One>(rows: readonly One[]) => rows.map((one) => ({ ...one, spentOnDropped: null }));
    const sound = { ...view, budget: { ...budget, byYear: none(budget.byYear), byAxis: none(budget.byAxis) } };
    const without = await openWorkbook(await shippedWorkbook('steering-workbook', sound, 'fr'));
    const head = 'dont actions abandonnées';
    const heads = (of: Book) =>
      sheetOf(of, 'Budget')
        .getRows(1, 30)
        ?.filter(({ values }) => JSON.stringify(values).includes(head));
    expect(heads(book)).toHaveLength(2);
    expect(cell('Budget', `I${rowOf('Budget', 'Par année') + 2}`).value).toBe(1500);
    expect(heads(without)).toHaveLength(0);
  });
  it('shows indicators and, latest first, decisions', () => {
    const row = rowOf('Indicateurs', 'IN-01');
    const values = ['F', 'H', 'J', 'L', 'N'].map((column) => cell('Indicateurs', `${column}${row}`).value);
    expect(values).toEqual([12, 20.5, 31, 60, 0.396]);
    expect(cell('Indicateurs', `I${row}`).value).toBe('1er semestre 2026');
    expect(rowOf('Décisions', 'DE-2026-002')).toBeLessThan(rowOf('Décisions', 'DE-2026-001'));
    expect(cell('Calendrier', 'H4').value).toEqual(utc('2026-03-01'));
  });
});

describe.skipIf(!hasLibreOffice)('in LibreOffice (in the proofs, where soffice is installed)', () => {
  it('every formula comes to what was stored', async () => {
    const [stored, computed] = [resultsOf(book), resultsOf(await recomputed(bytes))];
    expect(stored.size).toBeGreaterThan(60);
    expect([...computed.keys()].sort()).toEqual([...stored.keys()].sort());
    for (const [place, result] of stored)
      if (typeof result === 'number') expect(computed.get(place), place).toBeCloseTo(result, 6);
      else expect(computed.get(place), place).toBe(result);
  }, 60_000);

  it('another weight gives another order, and another choice another balance', async () => {
    const changed = await openWorkbook(bytes);
    sheetOf(changed, 'Classement').getCell('H7').value = 0;
    sheetOf(changed, 'Classement').getCell('J7').value = 270;
    sheetOf(changed, 'Plan').getCell('B11').value = 'en réserve';
    sheetOf(changed, 'Actions').getCell('G5').value = 'réalisée';
    const after = await recomputed(new Uint8Array(await changed.xlsx.writeBuffer()));
    const ranking = sheetOf(after, 'Classement');
    // Feasibility weighs 10 % and cost 90 %: AC-002 80, AC-001 41, AC-003 72.5.
    expect(['F10', 'F11', 'F12'].map((address) => ranking.getCell(address).result)).toEqual([80, 41, 72.5]);
    expect(['A10', 'A11', 'A12'].map((address) => ranking.getCell(address).result)).toEqual([1, 3, 2]);
    expect(ranking.getCell('C11').result).toBe(-1);
    expect(sheetOf(after, 'Plan').getCell('I5').result).toBe(40_000);
    expect(resultsOf(after).get(`Lisez-moi!B${rowOf('Lisez-moi', 'réalisée')}`)).toBe(2);
  }, 60_000);
});

describe('a great many actions', () => {
  it('stay one table', async () => {
    const actions = Array.from({ length: 300 }, (_, index) => actionOf(`AC-${100 + index}`, { title: 'x'.repeat(400) }));
    const opened = await openWorkbook(await shippedWorkbook('steering-workbook', steeringView({ actions }), 'fr'));
    expect(sheetOf(opened, 'Actions').autoFilter).toBe('A4:R304');
  });
});
