// Whole workbooks as people bring them: the national model in its old and new forms, and tables of their own; nothing in them is lost.
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { type PlannedAction, type ReadPlan, readPlan } from '../../src/importing/index.ts';
import { tableOf } from '../../src/reading/index.ts';
import { testAside } from '../cases.ts';

type Written = string | number | boolean | Date | null;
interface Drawn {
  readonly rows: readonly (readonly Written[])[];
  readonly merged?: readonly string[];
  /** A sheet of words before the plan, as the national model has. */
  readonly before?: string;
}

async function bytesOf({ rows, merged = [], before }: Drawn): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  if (before !== undefined) book.addWorksheet(before).addRows([['Mode d’emploi'], ['Remplissez une ligne par action']]);
  const sheet = book.addWorksheet('Fichier dimport');
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
  for (const area of merged) sheet.mergeCells(area);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(drawn: Drawn): Promise<ReadPlan> {
  const plan = readPlan(tableOf(await bytesOf(drawn), 'plan.xlsx'), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
}

const wayOf = ({ way }: PlannedAction): string =>
  way.map(({ number, title }) => (number === null ? title : `${number} ${title}`)).join(' > ');
const keysOf = ({ columns }: ReadPlan): readonly (string | null)[] => columns.map(({ key }) => key);
const fieldsOf = (plan: ReadPlan, at = 0): Readonly<Record<string, unknown>> =>
  Object.fromEntries(plan.actions[at]?.fields ?? []);
const told = ({ cells }: ReadPlan): readonly string[] =>
  cells.flatMap(({ address, fate, note, words }) => (fate === 'understood' ? [] : [`${address} ${fate} ${note}: ${words}`]));

/** Each cell under the row of headers is told once, with its address and its words. */
async function expectAllTold(drawn: Drawn): Promise<void> {
  const plan = await read(drawn);
  const sheet = tableOf(await bytesOf(drawn), 'plan.xlsx').sheets.find(({ name }) => name === plan.sheet);
  const below = sheet?.rows.flat().filter(({ row }) => row > plan.headerRow) ?? [];
  expect(plan.cells.map(({ address, words }) => `${address} ${words}`).sort()).toEqual(
    below.map(({ address, value }) => `${address} ${value}`).sort(),
  );
}

const types = (count: number): readonly Written[] => Array.from({ length: count }, () => 'Champ texte');

/** As it was before sub-actions: amounts with tax, the second and third levels the wrong way round. */
const oldForm: Drawn = {
  before: 'Mode demploi',
  merged: ['A1:D1'],
  rows: [
    ['Présentation de l’action', null, null, null, 'Acteurs', null, null, 'Budget'],
    [
      ...['Axe (x) ', 'Sous-sous axe (x.x.x)', 'Sous-axe (x.x)', 'Titre de la fiche action ', 'Structure pilote'],
      ...['Personne pilote', 'Élu·e référent·e', 'Financeur 1', 'Montant € TTC', 'Financeur 2', 'Montant € TTC'],
      ...['Budget prévisionnel total € TTC', 'Statut', 'Date de début', 'Date de fin'],
    ],
    types(15),
    [
      ...['1. Inclure', null, '1.1. Accueillir', '1.1.1. Ouvrir des lieux', 'CCAS, Mission locale', 'Marie PAUL et Pierre GWEN'],
      ...['Mme Renée CHARLES', 'Région', '12 000 €', 'État', 'à voir', 24_000, 'En retard', 45_000, 'S2 2027'],
    ],
    [
      ...['1. Inclure', '1.1.1. Équiper', '1.1. Accueillir', 'Prêter du matériel', null, 'DGS', null, null, null, null, null],
      ...['Entre 200 et 500', 'Reporté', new Date('2026-03-15T00:00:00Z'), '31/02/2027'],
    ],
  ],
};

test('the national workbook in its old form, two columns the other way round', async () => {
  const plan = await read(oldForm);
  expect([plan.sheet, plan.headerRow]).toEqual(['Fichier dimport', 2]);
  expect(keysOf(plan)).toEqual([
    ...['level1', 'level3', 'level2', 'title', 'leadOrganisations', 'leads', 'electedLeads', 'funder', 'amount', 'funder'],
    ...['amount', 'budget', 'status', 'start', 'end'],
  ]);
  expect(plan.actions.map(wayOf)).toEqual(['1 Inclure > 1.1 Accueillir', '1 Inclure > 1.1 Accueillir > 1.1.1 Équiper']);
  expect(fieldsOf(plan)).toEqual({
    number: '1.1.1',
    title: 'Ouvrir des lieux',
    leadOrganisations: ['CCAS', 'Mission locale'],
    leads: [{ name: 'Marie PAUL' }, { name: 'Pierre GWEN' }],
    electedLeads: [{ name: 'Mme Renée CHARLES' }],
    funding: [
      { funder: 'Région', kind: 'grant', amount: 12_000, basis: 'incl-tax' },
      { funder: 'État', kind: 'grant' },
    ],
    budget: [{ planned: 24_000, basis: 'incl-tax' }],
    status: 'in-progress',
    start: '2023-03-15',
    end: '2027-S2',
    'x-import': { 'Montant € TTC': 'à voir' },
  });
  expect(fieldsOf(plan, 1)).toEqual({
    title: 'Prêter du matériel',
    leads: ['DGS'],
    budget: [{ planned: { min: 200, max: 500 }, basis: 'incl-tax' }],
    start: '2026-03-15',
    'x-import': { Statut: 'Reporté', 'Date de fin': '31/02/2027' },
  });
  expect(told(plan)).toEqual(
    expect.arrayContaining([
      'K4 kept to-settle: à voir',
      'M4 assumed late-is-derived: En retard',
      'N4 assumed serial-date: 45000',
      'M5 kept not-in-list: Reporté',
      'O5 kept no-such-day: 31/02/2027',
    ]),
  );
  await expectAllTold(oldForm);
});

/** Sub-actions, columns of its end, and two columns that somebody moved. */
const newForm: Drawn = {
  before: 'Mode demploi',
  rows: [
    ['Plan d’actions numérique 2026-2032'],
    [
      ...['Axe (x)', 'Sous-axe (x.x)', 'Sous-sous axe (x.x.x)', 'Titre de la sous-action', 'Titre de l’action', 'Descriptif'],
      ...['Statut', 'Niveau de priorité', 'Date de fin', 'Date de début', 'Action en amélioration continue', 'Actions liées'],
      ...['Notes', 'Étapes', 'Participation Citoyenne'],
    ],
    types(15),
    [
      ...[
        '1 - Inclure',
        null,
        null,
        null,
        'Fiche Action 1. Former',
        'Des ateliers',
        'En cours',
        'Élevé',
        null,
        '01/02/2026',
        'VRAI',
      ],
      ...['Relier', 'Vu en mai', 'Deux étapes', 'Concertation'],
    ],
    [null, null, null, 'Fiche Action 1.1. Former les agents', 'Fiche Action 1. Former', null, 'Réalisé', null, 2026, 2025],
    [null, null, null, 'Former les élus', null, null, null, null, null, null, 'peut-être'],
    [],
    [null, null, '2.1.1. Relier', null, 'Relier', null, 'À discuter', 'Bas', 'S1 2028', 'T3 2026'],
  ],
};

testAside('the national workbook in its new form: sub-actions under their action, by its title or above them', async () => {
  const plan = await read(newForm);
  expect(plan.actions.map(({ written, parent, fields }) => [fields.get('number'), written, parent?.written ?? null])).toEqual([
    ['1', 'Fiche Action 1. Former', null],
    ['1.1', 'Fiche Action 1.1. Former les agents', 'Fiche Action 1. Former'],
    [undefined, 'Former les élus', 'Fiche Action 1. Former'],
    [undefined, 'Relier', null],
  ]);
  expect(plan.actions.map(wayOf)).toEqual(['1 Inclure', '1 Inclure', '1 Inclure', '1 Inclure > 2.1.1 Relier']);
  expect(fieldsOf(plan)).toMatchObject({
    start: '2026-02-01',
    end: 'ongoing',
    declaredPriority: 'high',
    'participation.level': 'concertation',
  });
  expect(fieldsOf(plan, 1)).toMatchObject({ start: 2025, end: 2026, status: 'done' });
  expect(fieldsOf(plan, 3)).toMatchObject({ start: '2026-T3', end: '2028-S1', status: 'to-discuss', declaredPriority: 'low' });
  expect(told(plan)).toEqual(
    expect.arrayContaining([
      'K6 kept not-yes-no: peut-être',
      'N4 kept no-column: Deux étapes',
      'J4 assumed day-first: 01/02/2026',
    ]),
  );
  await expectAllTold(newForm);
});

test('headers over two rows: the lower one says what a column holds, the upper one where it is alone', async () => {
  const drawn: Drawn = {
    merged: ['A1:G1', 'A3:A4', 'B3:C3', 'D3:E3', 'F3:F4'],
    rows: [
      ['Plan d’actions de la communauté'],
      [],
      ['Action', 'Pilotage', null, 'Calendrier', null, 'Budget', 'Suivi'],
      [null, 'Élu référent', 'Service', 'Début', 'Fin', null, 'État'],
      ['Former', 'Maire', 'Service informatique', 2026, 2027, '1 200 €', 'En cours'],
      ['Relier', null, null, 'T2 2026', null, null, null],
    ],
  };
  const plan = await read(drawn);
  expect([plan.headerRow, keysOf(plan)]).toEqual([
    4,
    ['title', 'electedLeads', 'leadDepartments', 'start', 'end', 'budget', 'status'],
  ]);
  expect(plan.actions.map(({ written }) => written)).toEqual(['Former', 'Relier']);
  expect(fieldsOf(plan)).toMatchObject({ electedLeads: ['Maire'], start: 2026, end: 2027, budget: [{ planned: 1200 }] });
  await expectAllTold(drawn);
});

test('merged cells: an axis over its actions, a title over its lines, words over two columns', async () => {
  const drawn: Drawn = {
    merged: ['A2:A5', 'B2:B3', 'C4:D4'],
    rows: [
      ['Axe', 'Action', 'Partenaires', 'Moyens'],
      ['1. Inclure', 'Former', 'CCAS', 'Un agent'],
      [null, null, 'La Poste', null],
      [null, 'Prêter', 'Deux structures, à préciser', null],
      [null, 'Relier', null, 'Un bureau d’études'],
    ],
  };
  const plan = await read(drawn);
  expect(plan.actions.map(({ written, fields }) => [written, fields.get('partners'), fields.get('means.human')])).toEqual([
    ['Former', ['CCAS', 'La Poste'], 'Un agent'],
    ['Prêter', ['Deux structures', 'à préciser'], undefined],
    ['Relier', undefined, 'Un bureau d’études'],
  ]);
  expect(plan.actions.map(wayOf)).toEqual(['1 Inclure', '1 Inclure', '1 Inclure']);
});

test('numbers that restart under each objective: every action is itself', async () => {
  const drawn: Drawn = {
    rows: [
      ['Axe', 'Objectif stratégique', 'Action', 'Coût'],
      ['1. Inclure', '1.1. Former', 'Action 1. Ouvrir', 100],
      [null, null, 'Action 2. Prêter', 200],
      [null, '1.2. Équiper', 'Action 1. Ouvrir', 300],
      ['2. Relier', null, 'Action 1. Câbler', 400],
      ['2. Relier', null, 'Action 1. Câbler', 500],
    ],
  };
  const plan = await read(drawn);
  expect(new Set(plan.actions.map(({ key }) => key)).size).toBe(5);
  expect(plan.actions.map(({ fields }) => fields.get('number'))).toEqual(['1', '2', '1', '1', '1']);
  expect(plan.actions.map(wayOf)).toEqual([
    '1 Inclure > 1.1 Former',
    '1 Inclure > 1.1 Former',
    '1 Inclure > 1.2 Équiper',
    '2 Relier',
    '2 Relier',
  ]);
  await expectAllTold(drawn);
});

test('levels skipped, in the wrong column, or called défi and levier', async () => {
  const drawn: Drawn = {
    rows: [
      ['Défi', 'Orientation opérationnelle', 'Levier', 'Intitulé de l’action'],
      ['Défi 1 – Inclure', null, '1.1.1 Aller vers', 'Former'],
      ['1.2 Équiper', null, null, 'Prêter'],
      [null, '2. Relier', null, 'Câbler'],
      [null, null, 'Sans numéro', 'Animer'],
    ],
  };
  const plan = await read(drawn);
  expect(plan.columns.map(({ key }) => key)).toEqual(['level1', 'level2', 'level3', 'title']);
  expect(plan.actions.map(({ written }) => written)).toEqual(['Former', 'Prêter', 'Câbler', 'Animer']);
  expect(plan.actions.map(wayOf)).toEqual([
    '1 Inclure > 1.1.1 Aller vers',
    '1 Inclure > 1.2 Équiper',
    '2 Relier',
    '2 Relier > Sans numéro',
  ]);
  expect(told(plan)).toEqual(['A3 assumed level-by-number: 1.2 Équiper', 'B4 assumed level-by-number: 2. Relier']);
  await expectAllTold(drawn);
});

test('amounts and dates are what their cells show: thousands of euros, a month without its day', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRows([
    ['Action', 'Fonctionnement', 'Investissement (k€)', 'Date de début', 'Date de fin', 'Subvention reçue'],
    ['Former les aidants', 12.5, 12_000, new Date('2026-01-01'), new Date('2026-12-01'), 3],
  ]);
  for (const address of ['B2', 'F2']) sheet.getCell(address).numFmt = '0.0 "k€"';
  sheet.getCell('C2').numFmt = '#,##0 "€"';
  for (const address of ['D2', 'E2']) sheet.getCell(address).numFmt = 'mmm-yy';
  const plan = readPlan(tableOf(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx'), {
    settled: new Map(),
    basis: 'excl-tax',
  });
  expect(Object.fromEntries(plan?.actions[0]?.fields ?? [])).toMatchObject({
    budget: [
      { nature: 'operating', planned: 12_500 },
      { nature: 'investment', planned: 12_000 },
    ],
    start: '2026-01',
    end: '2026-12',
    'x-import': { 'Subvention reçue': '3 k€' },
  });
  expect(plan === null ? [] : told(plan)).toEqual([
    'B2 assumed read-as: 12.5 k€',
    'C2 assumed read-as: 12000',
    'F2 kept no-column: 3 k€',
  ]);
});

test('operating and investment by year keep both; of boxes, the one that is ticked says the status', async () => {
  const plan = await read({
    rows: [
      ['Action', 'Statut', 'Budget Fonctionnement 2026', 'Fonctionnement 2027', 'Investissement 2027 (€ HT)'],
      ['Former', '☐ À venir ☒ En cours ☐ Réalisé', 1000, 2000, 3000],
      ['Ouvrir', '☒ À venir ☒ En cours', null, null, null],
    ],
  });
  expect(fieldsOf(plan)).toMatchObject({
    status: 'in-progress',
    budget: [
      { year: 2026, nature: 'operating', planned: 1000 },
      { year: 2027, nature: 'operating', planned: 2000 },
      { year: 2027, nature: 'investment', planned: 3000 },
    ],
  });
  expect(fieldsOf(plan, 1)).toMatchObject({ 'x-import': { Statut: '☒ À venir ☒ En cours' } });
});

test('what the plan costs, in a table below what it does, is said of the same actions', async () => {
  const plan = await read({
    rows: [
      ['Plan d’actions'],
      ['N°', 'Action', 'Pilote'],
      [1, 'Former', 'DGS'],
      [2, 'Ouvrir', 'DGA'],
      [],
      ['Plan de financement'],
      ['N°', 'Action', 'Coût', 'Financeur', 'Montant'],
      [1, 'Former', 12_000, 'État', 6000],
      [2, 'Ouvrir', 3000, 'Région', 1000],
    ],
  });
  expect(plan.actions.length).toBe(2);
  expect(fieldsOf(plan)).toMatchObject({
    leads: ['DGS'],
    budget: [{ planned: 12_000 }],
    funding: [{ funder: 'État', kind: 'grant', amount: 6000 }],
  });
});
