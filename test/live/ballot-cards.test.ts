// Cards laid on the page of a ballot: groups as ballots write them, weights of the same code, and a file that goes on where it stopped.
import { expect, test } from 'vitest';
import { answersFile, nothingYet, resumed, sharesOf, weightsSaid } from '../../src/live/browser/ballot/answers.ts';
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

test('nothing is said until each criterion is laid, nor with a ratio below one', () => {
  const lines = { ease: 1, use: 2 };
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines })).toBeNull();
  const all = { ...lines, cost: 3 };
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines: all })).toEqual({ cards: [['ease'], ['use'], ['cost']] });
  expect(weightsSaid(data, { ...nothingYet, way: 'cards', lines: all, ratio: '0,5' })).toBeNull();
});
