// Ages that people typed are figures: no age of a single person is an answer that a drafted questionnaire shows.
import { expect, test } from 'vitest';
import { emptyProject, imported } from './imported.ts';

const ages = Array.from({ length: 26 }, (_, at) => String(19 + at * 2));
const csv = (head: string, cells: readonly string[]) =>
  Buffer.from(`Id;${head}\n${cells.map((one, at) => `${at + 1};${one}`).join('\n')}\n`);
const draft = (head: string, cells: readonly string[]) =>
  imported(csv(head, cells), { folder: emptyProject(), name: 'ages.csv' });

test('ages, some with their unit and one untold, are a question of figures', async () => {
  const { survey, told } = await draft('Quel est votre âge ?', [...ages, '26 ans', '35 ans', '51 ans', 'n.c.']);
  expect(survey).toContain('type: number');
  expect(survey).toContain('unit: ans');
  expect(survey).not.toMatch(/options|35/);
  expect(told.remarks).toEqual([]);
});

test('bands are answers, however few gave them; an age among them is none', async () => {
  const bands = ['Moins de 18 ans', '18-29 ans', '30 à 59 ans', '60 ans et plus'];
  const { survey } = await draft('Quel est votre âge ?', [...bands, ...bands, ...bands, '75 ans et plus', '51 ans', '47']);
  for (const one of [...bands, '75 ans et plus']) expect(survey).toContain(`label: ${one}`);
  expect(survey).not.toMatch(/51|47/);
});
