// « Autre : vote »: the choice « Autre », and words that stay with those that people wrote.
import { expect, test } from 'vitest';
import { otherWordsIn } from '../../../src/importing/surveys/other-words.ts';
import { typed } from '../../cli/typed.ts';
import { counted, emptyProject, imported, project } from './imported.ts';

const options = (own: string): string =>
  `[{code: a, label: Impôts}, {code: b, label: CAF}${own === '' ? '' : `, {code: z, label: ${own}}`}]`;
const asked = (own: string, isOther: boolean): string => `id: SV-01
title: Usages
languages: [fr]
questions:
  - {id: Q1, type: multiple, text: Vos usages ?, options: ${options(own)}${isOther ? ', other: true' : ''}}
  - {id: Q2, type: single, text: Votre premier usage ?, options: ${options(own)}${isOther ? ', other: true' : ''}}
`;
const rows = [
  ['Vos usages ?', 'Votre premier usage ?'],
  ['Impôts, Autre : vote', 'Autre : vote'],
  ['Other: la chasse, la pêche', 'CAF'],
  ['Autre (précisez) : Rappelez Anne Le Goff au 06 12 34 56 78, CAF', 'Impôts'],
  ['CAF', 'Autres – le car'],
  ['Impôts', 'Impôts'],
  ['CAF', 'Autre'],
];
const file = rows.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\n`).join('');
const kept = ['Q1,2,,,vote', 'Q2,2,,,vote', 'Q1,3,,,"la chasse, la pêche"', 'Q2,5,,,le car'];

test.each([
  ['the answer that a question adds to its own', '', true, 'other'],
  ['an answer of the question that is called so', 'Autre', false, 'z'],
  ['one that asks for words', 'Autre (à préciser)', false, 'z'],
  ['its own one rather than one that is added', 'Autre', true, 'z'],
] as const)('it counts under « Autre »: %s', async (_, own, isOther, code) => {
  const one = await imported(file, { folder: project(asked(own, isOther)) });
  expect(one.told.remarks).toEqual([]);
  expect(counted(one, 'Q1')).toMatchObject({ base: 6, a: 2, b: 3, [code]: 3 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 6, a: 2, b: 1, [code]: 3 });
  for (const line of kept) expect(one.open).toContain(line);
  // What tells of a person is flagged there, and stands nowhere else.
  expect(one.open).toMatch(/Q1,4,,.*phone.*,Rappelez Anne Le Goff au 06 12 34 56 78\r\n/);
  expect(one.survey).not.toContain('vote');
  expect(one.told.openAnswers).toMatchObject({ count: 5, flagged: 1 });
});

test('without such a choice it is no answer, and what is missing is said, not what was written', async () => {
  const folder = project(asked('', false));
  const one = await imported(file, { folder });
  expect(counted(one, 'Q1')).toEqual({ base: 5, a: 2, b: 3 });
  const told = one.told.remarks.map(({ code, question, words, count }) => [code, question, words, count]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['no-other', 'Q1', 'Autre', 1],
      ['no-other', 'Q1', 'Other', 1],
      ['no-other', 'Q1', 'Autre (précisez)', 1],
    ]),
  );
  expect([one.code, JSON.stringify(one.told)]).toEqual([1, expect.not.stringContaining('chasse')]);
  const { out } = await typed(folder, '2026-07-20', ['import', 'survey', 'reponses.csv', '--dry-run']);
  expect(out).toContain(
    'la question n’a pas de réponse « Autre » (other: true dans le questionnaire)'.replace('« Autre »', '«\u00a0Autre\u00a0»'),
  );
});

test('a column of its own that holds them, and words of a choice that begin so', async () => {
  const ticked = await imported('Vos usages ? [Impôts];Vos usages ? [Autre]\nOui;Autre : vote\nNon;Oui\nOui;Non\n', {
    folder: project(asked('Autre', false)),
  });
  expect(counted(ticked, 'Q1')).toMatchObject({ base: 3, a: 2, z: 2 });
  expect([ticked.told.remarks, ticked.open]).toEqual([[], expect.stringContaining('Q1,2,,,vote')]);
  const own = project(asked('"Autre : en mairie"', true));
  const exact = await imported(
    'Vos usages ?;Votre premier usage ?\nCAF;Autre : en mairie\nCAF;Autre : vote\nCAF;Impôts\nImpôts;CAF\n',
    { folder: own },
  );
  expect(counted(exact, 'Q2')).toMatchObject({ a: 1, b: 1, z: 1, other: 1 });
});

test('a questionnaire drafted from answers never makes an answer of it, however often it comes', async () => {
  const lines = ['Impôts, Autre : vote', 'Impôts', 'CAF, Autre : vote', 'CAF', 'CAF, Impôts', 'Impôts', 'CAF'];
  const one = await imported(`Quels usages ?\n${lines.map((line) => `"${line}"\n`).join('')}`, { folder: emptyProject() });
  expect(one.survey).not.toContain('vote');
  expect(one.survey).toContain('other: true');
  expect(one.open?.match(/,vote\r\n/g)).toHaveLength(2);
});

test.each([
  ['Autre : vote', { mark: 'Autre', text: 'vote' }],
  ['Other: a - b', { mark: 'Other', text: 'a - b' }],
  ['Autre – le car', { mark: 'Autre', text: 'le car' }],
  ['Autre (précisez) : le car', { mark: 'Autre (précisez)', text: 'le car' }],
  ['Autre', null],
  ['Autre :', null],
  ['Autre commune : Rennes', null],
  ['Porte-à-porte', null],
  ['Une autre : vote', null],
])('« %s »', (cell, wanted) => expect(otherWordsIn(cell, {})).toEqual(wanted));

test('« Précisez : » behind a question is its other answer, and a question that names it where « Autre » is ticked apart', async () => {
  const heads = [
    'Votre équipement ?',
    'Précisez :',
    'Connue par ?',
    'Connue par ?/Affiche',
    'Connue par ?/Autre',
    'Si autre, précisez',
    'Et donc ?',
    'Précisez : ',
  ];
  const lines = [
    ['Ordinateur', '', 'Affiche', '1', '0', '', 'Oui', 'parce que'],
    ['Autre', 'une télévision', 'Affiche Autre', '1', '1', 'le marché', 'Non', ''],
    ['Téléphone', '', 'Affiche', '1', '0', '', 'Oui', 'sans avis'],
    ['Autre', 'une montre', 'Autre', '0', '1', 'la radio', 'Non', 'tant pis'],
    ...Array.from({ length: 12 }, (_, at) => [
      at % 2 ? 'Ordinateur' : 'Téléphone',
      '',
      'Affiche',
      '1',
      '0',
      '',
      at % 3 ? 'Oui' : 'Non',
      '',
    ]),
  ].map((line, at) => ['2026-03-01T10:00:00', '2026-03-01T10:05:00', ...line, String(at + 1), `u${at}`, '2026-03-01T10:05:00']);
  const rows = [['start', 'end', ...heads, '_id', '_uuid', '_submission_time'], ...lines];
  const one = await imported(rows.map((row) => `${row.join(';')}\n`).join(''), { folder: emptyProject() });
  expect(counted(one, 'Q1')).toMatchObject({ base: 16, a: 7, b: 7, other: 2 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 16, a: 15, b: 2 });
  for (const line of ['Q1,3,2026-03-01,,une télévision', 'Q3,3,2026-03-01,,le marché', 'Q5,5,2026-03-01,,tant pis'])
    expect(one.open).toContain(line);
});
