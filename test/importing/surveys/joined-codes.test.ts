// Codes of choices joined in a cell: several answers when each is a code of the question, and never otherwise.
import { expect, test } from 'vitest';
import { counted, imported, project } from './imported.ts';

const asked = (options: string, more = ''): string => `id: SV-01
title: Besoins
languages: [fr]
questions:
  - {id: Q1, type: multiple, text: Vos besoins ?, options: [${options}]${more}}
  - {id: Q2, type: single, text: Votre quartier ?, options: [${options}]}
`;
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `{code: "${at + 1}", label: Besoin ${String.fromCharCode(65 + at)}}`).join(', ');

async function cells(options: string, given: readonly string[], more = '') {
  const text = ['Vos besoins ?', ...given].map((cell) => `"${cell}"\n`).join('');
  const one = await imported(text, { folder: project(asked(options, more)) });
  const { base: _, ...told } = counted(one, 'Q1') ?? {};
  return {
    told: Object.fromEntries(Object.entries(told).filter(([, count]) => count !== 0)),
    remarks: one.told.remarks.map(({ code, words }) => `${code} ${words}`),
  };
}

test.each(['1-3', '1,3', '1;3', '1, 3', '1 ; 3', '1 - 3', '1–3', '3-1'])('« %s » is the answers 1 and 3', async (cell) => {
  // 13 is an answer too, which none of them is.
  expect(await cells(numbered(13), [cell, '2', '13'])).toEqual({ told: { '1': 1, '2': 1, '3': 1, '13': 1 }, remarks: [] });
});

test('three codes, and codes that are letters', async () => {
  expect((await cells(numbered(4), ['1-2-4', '1,2,4', '2', '3'])).told).toEqual({ '1': 2, '2': 3, '3': 1, '4': 2 });
  const letters = '{code: a, label: Réseau}, {code: b, label: Aide}, {code: SQ003, label: Prix}';
  expect((await cells(letters, ['a-SQ003', 'b', 'A-B', 'a'])).told).toEqual({ a: 3, b: 2, SQ003: 1 });
});

test('one part that is no code, or the same twice: the cell is told as it stands', async () => {
  expect(await cells(numbered(3), ['1', '2', '3', '1', '2', '3', '1', '2', '1-9', '1-1'])).toEqual({
    told: { '1': 3, '2': 3, '3': 2 },
    remarks: ['unknown-answer 1-9', 'unknown-answer 1-1'],
  });
});

test('what is itself a choice stays one, as a code or as its words', async () => {
  const ranges = '{code: "1", label: Un}, {code: "3", label: Trois}, {code: "1-3", label: De un à trois}';
  expect((await cells(ranges, ['1-3', '1 – 3', '1', '3'])).told).toEqual({ '1': 1, '3': 1, '1-3': 2 });
  const labels = '{code: "1", label: 1-3}, {code: "3", label: 4-6}, {code: "13", label: 7-9}';
  expect((await cells(labels, ['1-3', '4-6', '7–9', '13'])).told).toEqual({ '1': 1, '3': 1, '13': 2 });
});

test('« 1,3 » that Excel made a number is two answers, unless a code ends with the zero that a number loses', async () => {
  expect((await cells(numbered(4), ['1.3', '2', '4'])).told).toEqual({ '1': 1, '2': 1, '3': 1, '4': 1 });
  expect(await cells(numbered(10), ['1', '2', '3', '4', '5', '6', '7', '2.1', '2.3'])).toEqual({
    told: { '1': 1, '2': 2, '3': 2, '4': 1, '5': 1, '6': 1, '7': 1 },
    remarks: ['unknown-answer 2.1'],
  });
});

test('words joined by a hyphen are no codes, and go to “other” whole', async () => {
  const one = await cells(
    '{code: "1", label: Réseau}, {code: "2", label: Aide}',
    ['Réseau-Aide', '1-4', '1', '2', '1-2'],
    ', other: true',
  );
  expect(one.told).toEqual({ '1': 2, '2': 2, other: 2 });
});

test('a question with one answer takes no cell for several, nor « 1-3 » for 13', async () => {
  const text = ['Votre quartier ?', '13', '2', '3', '4', '5', '6', '7', '8', '1-3'].map((cell) => `${cell}\n`).join('');
  const one = await imported(text, { folder: project(asked(numbered(13))) });
  expect(counted(one, 'Q2')).toMatchObject({ base: 8, '13': 1 });
  expect(one.told.remarks.map(({ words }) => words)).toEqual(['1-3']);
});
