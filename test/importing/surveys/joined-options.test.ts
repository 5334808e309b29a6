// Several answers in a cell are told apart from one that holds a comma.
import { expect, test } from 'vitest';
import { joinedOptions } from '../../../src/importing/drafting/joined-options.ts';

const joined = (times: Readonly<Record<string, number>>): Readonly<Record<string, number | boolean>> | null => {
  const filled = Object.values(times).reduce((sum, one) => sum + one, 0);
  const found = joinedOptions({ filled, times: new Map(Object.entries(times)), isEndless: false });
  return found && { ...Object.fromEntries(found.options), ...(found.isRanking && { isRanking: true }) };
};

test.each<[string, Readonly<Record<string, number>>, ReturnType<typeof joined>]>([
  ['an answer stands alone and beside another', { Téléphone: 2, 'Téléphone, Ordinateur': 3 }, { Téléphone: 5, Ordinateur: 3 }],
  ['always the same two, which are one answer of two words', { 'Lundi, Mardi': 3, 'Mercredi, Jeudi': 2 }, null],
  ['the same two one way and the other', { 'Lundi, Mardi': 3, 'Mardi, Lundi': 2 }, null],
  ['a comma in brackets parts nothing', { 'Aucun (ni fixe, ni mobile)': 4, 'Les deux (fixe, mobile)': 3 }, null],
  [
    'all in the order of each',
    { 'Un;Deux;Trois': 2, 'Trois;Un;Deux': 1, 'Deux;Un;Trois': 1 },
    { Un: 4, Deux: 4, Trois: 4, isRanking: true },
  ],
  ['a semicolon that closes', { 'Un;': 2, 'Deux;': 3 }, { Un: 2, Deux: 3 }],
  ['strokes between spaces', { 'Impôts / CAF': 2, CAF: 3, 'CAF / Santé': 2 }, { Impôts: 2, CAF: 7, Santé: 2 }],
  ['a stroke within an answer', { 'Vélo / trottinette': 3, 'Train / bus': 2, Voiture: 4 }, null],
  ['bullets', { '• Impôts\n• CAF': 2, '• CAF': 3, '- Impôts': 1 }, { Impôts: 3, CAF: 5 }],
  [
    'each typist with a mark of their own',
    { 'Impôts;CAF': 4, 'CAF\nSanté': 3, 'Santé, Impôts': 3, Santé: 2, 'CAF ; Santé\nImpôts': 2 },
    { Impôts: 9, CAF: 9, Santé: 10 },
  ],
  [
    'marks of their own between answers that hold commas',
    { 'Lente, ou absente;Chère': 3, 'Chère\nLente, ou absente': 2, 'Lente, ou absente': 2 },
    { 'Lente, ou absente': 7, Chère: 5 },
  ],
  [
    'a comma that none of the answers stands without',
    { 'Lente, ou absente;Chère': 3, Chère: 2 },
    { 'Lente, ou absente': 3, Chère: 5 },
  ],
])('%s', (_, times, wanted) => expect(joined(times)).toEqual(wanted));
