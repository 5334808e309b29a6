// Cards laid on the page of a ballot: groups as ballots write them, weights of the same code, and a file that goes on where it stopped.
import { expect, test } from 'vitest';
import { answersFile, nothingYet, pointsLeft, resumed, sharesOf, weightsSaid } from '../../src/live/browser/ballot/answers.ts';
import type { BallotPageData } from '../../src/model/index.ts';
import { cardWeights } from '../../src/ranking/index.ts';

const ids = ['use', 'cost', 'ease'];
const data: BallotPageData = {
  kind: 'jalon-ballot-page',
  ...{ language: 'fr', title: 'Essai', year: 2026, closes: null, file: 'bulletin.json' },
  voter: { code: 'PE-01', says: 'Présidence' },
  subject: { project: { title: 'Essai', siren: null }, criteria: [] },
  criteria: ids.map((id) => ({
    ...{ id, title: id, scale: '', direction: 'higher-is-better' as const, ends: null, points: [], levels: [] },
    ...{ isJudged: false, scored: null },
  })),
  ...{ actions: [], atHand: [], differences: {} },
};

test('lines left empty are blank cards, and shared ones are equals', () => {
  const state = { ...nothingYet, way: 'cards' as const, lines: { ease: 2, use: 5, cost: 5 }, ratio: '4' };
  expect(weightsSaid(data, state)).toEqual({ cards: [['ease'], [], [], ['use', 'cost']], ratio: 4 });
  expect(sharesOf(data, state)).toEqual(
    cardWeights(ids, [['ease'], [], [], ['use', 'cost']], 4).map((one) => expect.closeTo(one, 12)),
  );
  const back = resumed(data, JSON.stringify(answersFile(data, state, '2026-11-28')));
  expect(back && weightsSaid(data, back)).toEqual(weightsSaid(data, state));
});

test('points are numbers in figures: a word or a sign is no zero, and gives no weights', () => {
  const said = (use: string, cost: string, ease: string) => {
    const state = { ...nothingYet, points: { use, cost, ease } };
    return [pointsLeft(data, state), weightsSaid(data, state)];
  };
  expect(said('33,3', ' 33.3', '33,4')).toEqual([0, { points: { use: 33.3, cost: 33.3, ease: 33.4 } }]);
  expect(said('60', '', '40')).toEqual([0, { points: { use: 60, cost: 0, ease: 40 } }]);
  expect(said('60', '', '50')).toEqual([-10, null]);
  for (const odd of ['beaucoup', '-5', '1e2', '0x3', '1,2,3']) expect(said(odd, '60', '45')).toEqual([null, null]);
});

test('nothing is said until each criterion is laid, nor with a ratio below one', () => {
  const lines = { ease: 1, use: 2 };
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines })).toBeNull();
  const all = { ...lines, cost: 3 };
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines: all })).toEqual({ cards: [['ease'], ['use'], ['cost']] });
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines: all, ratio: '0,5' })).toBeNull();
});
