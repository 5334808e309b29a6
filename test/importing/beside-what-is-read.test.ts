// What a cell says beside the state or the amount that is read of it is kept: why an action is dropped, who pays a part.
import { expect, test } from 'vitest';
import { readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

const fieldsOf = (header: string, words: string, other: string) => {
  const rows = [
    ['Action', header],
    ['Ouvrir un lieu', words],
    ['Former', other],
  ];
  return readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax' })?.actions[0]?.fields;
};
const journal = (text: string) => [{ text }];

test.each([
  ['Abandonné (remplacé par PayFiP)', ['dropped', 'remplacé par PayFiP', undefined, undefined]],
  ['Abandonnée : hors compétence', ['dropped', 'hors compétence', undefined, undefined]],
  ['Suspendu, marché infructueux', ['paused', 'marché infructueux', undefined, undefined]],
  ['En retard : attente de l’éditeur', ['in-progress', 'attente de l’éditeur', undefined, undefined]],
  ['Réalisé (mars 2025)', ['done', undefined, undefined, journal('Réalisé (mars 2025)')]],
  ['En cours depuis 2024', ['in-progress', undefined, undefined, journal('En cours depuis 2024')]],
  ['Réalisé à 80 %', ['in-progress', undefined, 80, undefined]],
  ['En cours (60 %)', ['in-progress', undefined, 60, undefined]],
  ['En cours (62,5 %)', ['in-progress', undefined, 62.5, undefined]],
  ['En attente', ['paused', undefined, undefined, undefined]],
  ['En attente de l’éditeur', ['paused', 'En attente de l’éditeur', undefined, undefined]],
  ['En cours (60 %, reste la recette)', ['in-progress', undefined, 60, journal('En cours (60 %, reste la recette)')]],
  ['En cours de déploiement', ['in-progress', undefined, undefined, undefined]],
  ['Abandonné', ['dropped', undefined, undefined, undefined]],
  ['En retard', ['in-progress', undefined, undefined, undefined]],
])('« %s »', (state, fields) => {
  const read = fieldsOf('État', state, 'En cours');
  expect(['status', 'statusReason', 'progress.value', 'journal'].map((key) => read?.get(key))).toEqual(fields);
});

test.each([
  ['50 000 € dont 35 000 € d’État', journal('Coût – 50 000 € dont 35 000 € d’État')],
  ['12 k€ (étude comprise)', journal('Coût – 12 k€ (étude comprise)')],
  ['12 k€ (HT)', undefined],
  ['environ 12 000 €', undefined],
])('« %s »', (amount, expected) => {
  const read = fieldsOf('Coût', amount, '5 000 €');
  expect([read?.get('budget'), read?.get('journal')]).toEqual([[{ planned: expect.any(Number) }], expected]);
});
