// What tells of people stays out of git, whatever a file calls it; what nothing surely tells is asked, three questions at most.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Prompter } from '../../../src/asking/index.ts';
import { importSurvey } from '../../../src/cli/commands/import/survey.ts';
import type { Survey } from '../../../src/model/index.ts';
import { quiet } from '../../cli/typed.ts';
import { counted, emptyProject, type Imported, imported } from './imported.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
const drafted = ({ survey }: Imported): Survey => load(survey) as Survey;
const people = [
  'Anne Le Goff',
  'MARTIN Jean',
  'Odile Kervella',
  'Yann Tanguy',
  'LE BRAS Soizic',
  'Marc Riou',
  'Nadia Ferrand',
  'Paul Guillou',
  'Rose Cadiou',
  'Hervé Prigent',
];
const each = <Value>(make: (name: string, at: number) => Value): readonly Value[] => people.map(make);

/** All that git would take. */
function tracked(folder: string, path = ''): string {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter(({ name }) => !['.private', '.jalon', 'reponses.csv'].includes(name))
    .map((one) =>
      one.isDirectory() ? tracked(folder, join(path, one.name)) : readFileSync(join(folder, path, one.name), 'utf8'),
    )
    .join('\n');
}

test('names, addresses, numbers and tokens are known by what cells hold, under any header', async () => {
  const heads = [
    'Horodateur',
    'Qui êtes-vous ?',
    'Pour vous joindre',
    'Votre contact',
    'Poste',
    'Quelle est votre commune ?',
    'Pour être rappelé, votre téléphone (facultatif)',
    'Qu’ajouter ?',
  ];
  const rows = each((name, at) => [
    `0${(at % 9) + 1}/06/2026 10:00:00`,
    name,
    `p${at}@exemple.fr`,
    at % 2 === 0 ? `06 12 34 56 7${at}` : `q${at}@exemple.fr`,
    `192.0.2.${at}`,
    at % 2 === 0 ? 'Bédée' : 'Breteil',
    at === 0 ? 'le soir, au 06 12 34 56 78' : 'non merci',
    `Merci de rappeler ${name} au 06 12 34 56 7${at}`,
  ]);
  const one = await imported(csv([heads, ...rows]), { folder: emptyProject() });
  expect(one.told.dropped.map(({ header, role, isByContent }) => [header, role, isByContent])).toEqual([
    ['Qui êtes-vous ?', 'name', true],
    ['Pour vous joindre', 'e-mail', true],
    ['Votre contact', 'e-mail', true],
    ['Poste', 'ip', true],
    ['Pour être rappelé, votre téléphone (facultatif)', 'phone', false],
  ]);
  expect(drafted(one).questions?.map(({ type, profile }) => [type, profile])).toEqual([
    ['single', 'commune'],
    ['text', undefined],
  ]);
  const kept = tracked(one.folder);
  for (const name of [...people, 'exemple.fr', '06 12', '192.0.2']) expect(kept).not.toContain(name);
  expect(one.open).toContain('Anne Le Goff');
  const again = await imported(csv([heads, ...rows]), { folder: one.folder });
  expect([again.survey, again.told.results.what, again.told.unknown]).toEqual([one.survey, 'same', []]);
});

test('a text that one person alone typed among the answers is no option, and stays apart', async () => {
  const usual = Array.from({ length: 30 }, (_, at) => [
    at % 3 === 0 ? 'Le guichet' : 'Le téléphone',
    at % 2 === 0 ? 'A, B' : 'B',
  ]);
  const typed = [
    ['Chez ma voisine Odile Kervella', 'B, Le car de M. Riou'],
    ['odile.kervella@exemple.fr', 'A'],
    ['odile.kervella@exemple.fr', 'A'],
  ];
  const one = await imported(csv([['Comment faites-vous ?', 'Lesquels ?'], ...usual, ...typed]), { folder: emptyProject() });
  expect(drafted(one).questions?.map(({ type, other, options }) => [type, other, options?.map(({ label }) => label)])).toEqual([
    ['single', true, ['Le guichet', 'Le téléphone']],
    ['multiple', true, ['A', 'B']],
  ]);
  expect(counted(one, 'Q1')).toEqual({ base: 33, a: 10, b: 20, other: 3 });
  expect(tracked(one.folder)).not.toMatch(/odile|riou/i);
  expect(one.survey).toContain('# Ce qu’une seule personne a écrit compte comme « Autre », et reste dans .private.');
});

const degrees = ['1', '2', '3', '4', '5'];
const unsure = csv([
  ['Horodateur', 'A1', 'A2', 'A3', 'Votre commune'],
  ...Array.from({ length: 40 }, (_, at) => [
    '01/06/2026 10:00:00',
    ...[0, 1, 2].map((more) => degrees[(at + more) % 5] ?? ''),
    at % 2 === 0 ? 'Bédée' : 'Breteil',
  ]),
]);

test('nobody there: the sure is taken, the rest is said and left aside', async () => {
  const one = await imported(unsure, { folder: emptyProject() });
  expect(drafted(one).questions?.map(({ text }) => text)).toEqual(['Votre commune']);
  expect(one.told.draft?.rest).toEqual(
    ['A1', 'A2', 'A3'].map((header) => ({
      headers: [header],
      said: ['échelle, de 1 à 5', 'nombre', 'choix unique, 5 réponses'],
    })),
  );
  expect(one.survey).toContain('# – « A1 » : échelle, de 1 à 5, ou nombre, ou choix unique, 5 réponses');
  expect(one.code).toBe(1);
  const shown = await imported(unsure, { folder: emptyProject(), words: [] });
  expect([shown.survey, shown.results, shown.code]).toEqual(['', null, 1]);
});

test('somebody there: two columns and whether it is written are asked, and nothing more', async () => {
  const folder = emptyProject();
  writeFileSync(join(folder, 'reponses.csv'), unsure);
  const asked: string[] = [];
  const answers = [0, 3, 0];
  const prompter: Prompter = {
    text: async (_, byDefault) => byDefault,
    choose: async (question) => {
      asked.push(question.replace(/\s/g, ' '));
      return answers[asked.length - 1] ?? 0;
    },
  };
  const world = { ...quiet, cwd: folder, today: '2026-07-20', interactive: true, language: 'fr' as const };
  const code = await importSurvey(['reponses.csv'], {}, world, prompter);
  expect(asked).toEqual(['Qu’est-ce que « A1 » ?', 'Qu’est-ce que « A2 » ?', 'Écrire dans le projet ?']);
  const survey = load(readFileSync(join(folder, 'surveys/SV-01.yaml'), 'utf8')) as Survey;
  expect(survey.questions?.map(({ type, text }) => [type, text])).toEqual([
    ['scale', 'A1'],
    ['single', 'Votre commune'],
  ]);
  expect(survey.aside).toEqual(['A2', 'A3']);
  expect(code).toBe(1);
});

test('a later wave with the same columns is read by the draft, as somebody corrected it', async () => {
  const wave = (year: number, count: number): string =>
    csv([
      ['Horodateur', 'Votre commune', 'Est-ce facile, de 1 à 5 ?'],
      ...Array.from({ length: count }, (_, at) => [
        `01/06/${year} 10:00:00`,
        at % 2 === 0 ? 'Bédée' : 'Breteil',
        degrees[at % 5] ?? '',
      ]),
    ]);
  const first = await imported(wave(2026, 20), { folder: emptyProject() });
  const path = join(first.folder, 'surveys/SV-01.yaml');
  writeFileSync(
    path,
    first.survey.replace('title: reponses', 'title: Notre enquête # la vraie').replace('label: Bédée', 'label: Commune de Bédée'),
  );
  const corrected = readFileSync(path, 'utf8').replace('Q1: Votre commune', 'Q1: {column: Votre commune, answers: {Bédée: a}}');
  writeFileSync(path, corrected);
  const next = await imported(wave(2027, 30), { folder: first.folder });
  expect([next.told.draft, next.told.wave, next.code]).toEqual([null, '2027', 0]);
  expect(next.told.questions.every(({ confidence }) => confidence === 'kept')).toBe(true);
  expect([counted(first, 'Q1'), counted(next, 'Q1')]).toEqual([
    { base: 20, a: 10, b: 10 },
    { base: 30, a: 15, b: 15 },
  ]);
  expect(next.survey).toBe(corrected);
});

test('--new drafts another questionnaire beside those of the project', async () => {
  const one = await imported(unsure, {
    folder: emptyProject({
      'surveys/SV-01.yaml': 'id: SV-01\nquestions:\n  - {id: Q1, type: text, text: Rien à voir avec cela}\n',
    }),
    words: ['--yes', '--new'],
  });
  expect(one.told.survey).toBe('SV-02');
  expect(existsSync(join(one.folder, 'surveys/SV-02.yaml'))).toBe(true);
});

const rows = [
  ['ID', 'Heure de début', 'Heure de fin', 'Nom', 'Votre commune', 'Quels services ?', 'Combien d’appareils ?'],
  ...Array.from({ length: 12 }, (_, at) => [
    at + 1,
    '2026-06-01',
    '2026-06-01',
    people[at] ?? 'Eve Ménez',
    at % 2 === 0 ? 'Bédée' : 'Breteil',
    at % 3 === 0 ? 'Eau;École;' : 'Eau;',
    at + 1,
  ]),
];
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Réponses');
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
async function openDocument(): Promise<Uint8Array> {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell><text:p>${value}</text:p></table:table-cell>`;
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Réponses">${lines}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(content) });
}

test.each([
  ['xlsx', workbook],
  ['ods', openDocument],
])('answers in a workbook, %s', async (extension, make) => {
  const one = await imported(await make(), { folder: emptyProject(), name: `reponses.${extension}` });
  expect(drafted(one).questions?.map(({ type }) => type)).toEqual(['single', 'multiple', 'number']);
  expect(counted(one, 'Q2')).toEqual({ base: 12, a: 12, b: 4 });
  expect(one.told.dropped.map(({ header }) => header)).toEqual(['Nom']);
});

test('a commune is one however it is written, and a figure, a yes and a cross are what they are in any other table', async () => {
  const written = [
    'Bédée',
    'BEDEE',
    'bedée',
    'Breteil',
    'Saint-Gonlay',
    'St Gonlay',
    'ST-GONLAY',
    'Breteil',
    'Iffendic',
    'Bédée',
  ];
  const folder = emptyProject();
  writeFileSync(
    join(folder, 'project.yaml'),
    'format: 1\ntitle: Projet\nterritory: {name: T, communes: [{name: Bédée, insee: "35023"}, {name: Breteil, insee: "35040"}, {name: Iffendic, insee: "35133"}, {name: Saint-Gonlay, insee: "35277"}]}\n',
  );
  const file = csv([
    ['Votre commune', 'Un ordinateur ?', 'Combien d’appareils ?'],
    ...written.map((name, at) => [name, at % 2 === 0 ? 'OUI' : 'non', `${at} 000`]),
  ]);
  const one = await imported(file, { folder });
  expect(drafted(one).questions?.map(({ type, options }) => [type, options?.map(({ label }) => label)])).toEqual([
    ['single', ['Bédée', 'Breteil', 'Iffendic', 'Saint-Gonlay']],
    ['yes-no', undefined],
    ['number', undefined],
  ]);
  expect(counted(one, 'Q1')).toEqual({ base: 10, a: 4, b: 2, c: 1, d: 3 });
  expect(one.told.remarks).toEqual([]);
});
