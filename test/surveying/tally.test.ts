// Respondents counted one by one: who was asked, who answered, what they said, crossed and weighted. Figures worked out by hand.
import { expect, test } from 'vitest';
import { counted, imported, project } from '../importing/surveys/imported.ts';

const survey = `id: SV-01
title: Enquête
languages: [fr]
questions:
  - {id: Q1, type: single, profile: commune, text: Commune, options: [{code: a, label: Bédée}, {code: b, label: Breteil}]}
  - {id: Q2, type: multiple, profile: audience, text: Vous êtes, options: [{code: h, label: Habitant}, {code: e, label: Élu}]}
  - id: Q3
    type: ranking
    text: Classez
    options: [{code: x, label: Accueil}, {code: y, label: Réseau}, {code: z, label: Formation}]
  - {id: Q4, type: number, text: Combien d’écrans, unit: écrans}
  - {id: Q5, type: nps, text: Recommandez-vous}
  - {id: Q6, type: yes-no, text: Avez-vous renoncé}
  - {id: Q7, type: single, text: Pourquoi, showIf: Q6 = yes and Q5 <= 6, options: [{code: t, label: Temps}, {code: n, label: "?", noOpinion: true}]}
  - {id: Q8, type: date, text: Depuis quand}
`;
const head = 'id;submitdate;lastpage;Q1;Q2[h];Q2[e];Q3[1];Q3[2];Q3[3];Q4;Q5;Q6;Q7;Q8';
const file = `${head}
1;2026-06-01;5;a;Y;;x;y;z;2;3;Y;t;2020-01-01
2;2026-06-02;5;a;Y;Y;y;x;z;4 écrans;6;Y;n;
3;2026-06-03;5;b;;Y;x;;;3;10;Y;;
4;2026-06-04;5;b;Y;;;;;;9;N;;
5;;2;b;Y;;;;;1,5;;;;
6;;1;;;;;;;;;;;
`;
const one = imported(file, { folder: project(survey) });
const count = async (question: string, row?: string) =>
  (await one).results?.counts?.find((each) => each.question === question && each.row === row);
const crossing = async (question: string, by: string, row?: string) =>
  (await one).results?.crossings?.find((each) => each.question === question && each.by === by && each.row === row);

test('those who went to the end, those who stopped half-way, and those who said nothing', async () => {
  const { told, results } = await one;
  expect(told.responses).toMatchObject({ base: 5, complete: 4, partial: 1, empty: { count: 1, at: [7] } });
  expect([results?.base, results?.complete, results?.partial]).toEqual([5, 4, 1]);
});

test('a question was put to those who reached it, and whom its condition lets in', async () => {
  // Respondent 5 stopped at Q4; Q7 is for those who gave up and recommend at most 6: respondents 1 and 2.
  expect([(await count('Q4'))?.asked, (await count('Q5'))?.asked, (await count('Q6'))?.asked]).toEqual([5, 4, 4]);
  expect(await count('Q7')).toEqual({ question: 'Q7', asked: 2, base: 1, noOpinion: 1, options: { t: 1 } });
  expect(await count('Q8')).toEqual({ question: 'Q8', asked: 4, base: 1 });
});

test.each([
  // 2, 4 and 3 screens; 1.5 stopped before.
  ['Q4 >= 2', 3],
  ['Q4 > 2', 2],
  // Respondents 2 and 3 are elected; 1, 2 and 4 went on and are inhabitants.
  ['Q2 = e', 2],
  ['Q2 = h', 3],
])('a condition looks at a number, and at one answer among several: %s', async (condition, asked) => {
  // Who answered was asked: here nobody answers.
  const silent = file.replace('Y;t', 'Y;').replace('Y;n', 'Y;');
  const { results } = await imported(silent, { folder: project(survey.replace('Q6 = yes and Q5 <= 6', condition)) });
  expect(results?.counts?.find(({ question }) => question === 'Q7')?.asked).toBe(asked);
});

test('several answers: those who gave one are the base', async () => {
  expect(counted(await one, 'Q2')).toEqual({ base: 5, h: 4, e: 2 });
});

test('numbers: mean, sample deviation, median and ends of 2, 4, 3 and 1.5', async () => {
  // Mean 10.5 / 4; squares of the gaps 0.390625 + 1.890625 + 0.140625 + 1.265625 = 3.6875, by 3.
  expect(await count('Q4')).toEqual({
    ...{ question: 'Q4', asked: 5, base: 4, mean: 2.625, deviation: 1.109, median: 2.5, smallest: 1.5, largest: 4 },
  });
});

test('a recommendation: each level, and their mean', async () => {
  expect(await count('Q5')).toMatchObject({ base: 4, mean: 7, options: { 3: 1, 6: 1, 9: 1, 10: 1, 0: 0 }, median: 7.5 });
});

test('a ranking is a line a thing, whose answers are its ranks', async () => {
  expect(await count('Q3', 'x')).toMatchObject({ base: 3, options: { 1: 2, 2: 1, 3: 0 }, mean: 1.333 });
  expect(await count('Q3', 'z')).toMatchObject({ base: 2, options: { 1: 0, 2: 0, 3: 2 } });
});

test('questions are crossed by those of profile, one or several answers each, and not by themselves', async () => {
  expect(await crossing('Q6', 'Q1')).toEqual({
    ...{ question: 'Q6', by: 'Q1', counts: { a: { yes: 2, no: 0 }, b: { yes: 1, no: 1 } }, bases: { a: 2, b: 2 } },
  });
  // The elected are 2 and 3: 4 and 3 screens.
  expect(await crossing('Q4', 'Q2')).toMatchObject({
    bases: { h: 3, e: 2 },
    means: { h: 2.5, e: 3.5 },
    deviations: { e: expect.closeTo(Math.SQRT1_2, 3) },
  });
  expect(await crossing('Q1', 'Q1')).toBeUndefined();
});

const communes = 'territory: {name: T, communes: [{name: Bédée, population: 6000}, {name: Breteil, population: 2000}]}';
test('a weighting brings communes back to their inhabitants, who are known', async () => {
  const weighted = `${survey}weighting: {method: post-stratification, margins: [{question: Q1}]}\n`;
  const folder = project(weighted, { 'project.yaml': `format: 1\ntitle: Projet\n${communes}\n` });
  const { results, told } = await imported(file, { folder });
  // Three quarters of five respondents are 3.75 in Bédée, for two who answered: 1.875 each; in Breteil 1.25 / 3.
  const q6 = results?.counts?.find(({ question }) => question === 'Q6');
  expect(q6?.options).toEqual({ yes: 3, no: 1 });
  expect(q6?.weighted).toMatchObject({ base: 4.583, options: { yes: 4.167, no: 0.417 } });
  expect(results?.weighting).toMatchObject({ method: 'post-stratification', questions: ['Q1'], respondents: 5, largest: 1.875 });
  // Kish: 5 × (2 × 1.875² + 3 × 0.41667²) / 5².
  expect(results?.weighting?.designEffect).toBe(1.51);
  expect(told.weighting).toEqual([]);
});

test('a weighting that cannot be made is told, and counts stay', async () => {
  const without = project(`${survey}weighting: {method: raking, margins: [{question: Q1}]}\n`);
  const { told, results } = await imported(file, { folder: without });
  expect(told.weighting).toEqual([{ code: 'no-targets', questions: ['Q1'] }]);
  expect(results?.counts?.[0]?.weighted).toBeUndefined();
});

test('targets written in the survey are held against who answered: those of whom nobody did, those for whom nothing is written', async () => {
  const asked = survey.replace('{code: b, label: Breteil}]}', '{code: b, label: Breteil}, {code: c, label: Clayes}]}');
  const targets = 'weighting: {method: post-stratification, margins: [{question: Q1, targets: {a: 60, c: 40}}]}\n';
  const { told } = await imported(file, { folder: project(`${asked}${targets}`) });
  expect(told.weighting).toEqual([
    { code: 'unheard', questions: ['Q1/c'] },
    { code: 'untargeted', questions: ['Q1/b'] },
  ]);
});
