// Columns of answers that look like something else: devices that bear the name of a number, options that stand under their question.
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { counted, imported, project } from './imported.ts';

const survey = `id: SV-01
title: Appareils
questions:
  - id: Q1
    type: matrix
    text: Utilisez-vous ces appareils ?
    rows: [{code: o, label: Ordinateur}, {code: t, label: Téléphone}]
    options: [{code: j, label: Jamais}, {code: s, label: Souvent}]
  - id: Q2
    type: multiple
    text: Comment vous prévenir ?
    options: [{code: c, label: Courriel}, {code: p, label: Téléphone}]
  - {id: Q3, type: yes-no, text: Avez-vous renoncé ?}
`;
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(';')}\n`).join('');
const said = [
  ['Jamais', 'Souvent', 'X', '', 'Oui'],
  ['Souvent', 'Souvent', 'X', 'X', 'Non'],
  ['Souvent', 'Jamais', '', 'X', 'Non'],
  ['Jamais', 'Souvent', 'X', '', 'Non'],
];
const expected = {
  o: { base: 4, j: 2, s: 2 },
  t: { base: 4, j: 1, s: 3 },
  Q2: { base: 4, c: 3, p: 2 },
};

test('« Téléphone » and « Courriel » are answers where nobody gives a number or an address under them', async () => {
  const meta = ['Numéro de série', 'SID', 'Heure de soumission', 'Brouillon'];
  const one = await imported(
    csv([
      ['Appareils'],
      [
        ...meta.map((_, at) => (at === 0 ? 'Détails de la soumission' : '')),
        'Utilisez-vous ces appareils ?',
        '',
        'Comment vous prévenir ?',
        '',
        '',
        '',
      ],
      [...meta, 'Ordinateur', 'Téléphone', 'Courriel', 'Téléphone', 'Avez-vous renoncé ?', 'Votre téléphone'],
      ...said.map((row, at) => [`${at + 1}`, `${at + 90}`, '2026-06-10 10:00:00', '0', ...row, `06 01 02 03 0${at}`]),
    ]),
    { folder: project(survey) },
  );
  expect(one.told.read.format).toBe('webform-7');
  expect([counted(one, 'Q1', 'o'), counted(one, 'Q1', 't'), counted(one, 'Q2')]).toEqual([expected.o, expected.t, expected.Q2]);
  expect(one.told.dropped.map(({ header }) => header)).toEqual(['SID', 'Votre téléphone']);
});

test('a row of a question that stands alone in its header is counted too; a number of a telephone is not', async () => {
  const heads = ['Id', 'Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom'];
  const rows = (last: readonly string[]) => [
    [...heads, 'Ordinateur', 'Téléphone', 'Avez-vous renoncé ?'],
    ...said.map(([own = '', phone = '', , , gaveUp = ''], at) => [
      `${at + 1}`,
      '2026-06-10 10:00:00',
      '2026-06-10 10:05:00',
      'anonymous',
      '',
      own,
      last[at] ?? phone,
      gaveUp,
    ]),
  ];
  const one = await imported(csv(rows([])), { folder: project(survey) });
  expect(counted(one, 'Q1', 't')).toEqual(expected.t);
  const numbers = await imported(csv(rows(['non', 'non', 'non', '06 01 02 03 04'])), { folder: project(survey) });
  expect(numbers.told.dropped.map(({ header }) => header)).toContain('Téléphone');
});

test('answers that stand under their merged question, each written again by those who chose it, are its columns', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Réponses');
  sheet.addRows([
    ['N°', 'Statut', 'Utilisez-vous ces appareils ?', null, 'Comment vous prévenir ?', null, 'Avez-vous renoncé ?'],
    [null, null, 'Ordinateur', 'Téléphone', 'Courriel', 'Par téléphone', null],
    ...said.map(([own, phone, mail, call, gaveUp], at) => [
      at + 1,
      'Terminé',
      own,
      phone,
      mail === 'X' ? 'Courriel' : null,
      call === 'X' ? 'Par téléphone' : null,
      gaveUp,
    ]),
  ]);
  sheet.mergeCells('C1:D1');
  sheet.mergeCells('E1:F1');
  const one = await imported(new Uint8Array(await made.xlsx.writeBuffer()), {
    folder: project(survey.replace('{code: p, label: Téléphone}', '{code: p, label: Par téléphone}')),
    name: 'r.xlsx',
  });
  expect(one.told.responses.base).toBe(4);
  expect([counted(one, 'Q1', 'o'), counted(one, 'Q1', 't'), counted(one, 'Q2')]).toEqual([expected.o, expected.t, expected.Q2]);
});

test('columns without a header are not numbered as if they bore one name', async () => {
  const one = await imported(
    csv([
      ['Horodateur', 'Avez-vous renoncé ?', '', '', 'Remarque'],
      ...said.map(([, , , , gaveUp = ''], at) => [`2026-06-1${at} 10:00:00`, gaveUp, 'a', 'b', 'rien']),
    ]),
    { folder: project(survey) },
  );
  expect(one.told.unknown.map(({ header }) => header)).toEqual(['Remarque']);
  expect(one.survey).not.toContain('(2)');
});

test('an identifier and an address of a computer are those of many tools, and not of LimeSurvey alone', async () => {
  const one = await imported(
    csv([
      ['ID', 'Date', 'Durée', 'Adresse IP', 'Ordinateur', 'Avez-vous renoncé ?'],
      ...said.map(([own = '', , , , gaveUp = ''], at) => [
        `${at + 1}`,
        '10/06/2026 09:00',
        '00:03:12',
        `192.0.2.${at}`,
        own,
        gaveUp,
      ]),
    ]),
    { folder: project(survey) },
  );
  expect(one.told.read.format).toBe('plain');
  expect(one.told.dropped.map(({ header }) => header)).toContain('Adresse IP');
});
