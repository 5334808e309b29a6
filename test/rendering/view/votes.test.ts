/** What documents say of a vote of residents: figures that may be published, in words that ask for no knowledge of voting rules. */
import { expect, it } from 'vitest';
import { viewOf } from '../../../src/rendering/index.ts';
import { request, secret } from './tiny-project.ts';
import { toldVote } from './told-vote.ts';

const votes = (language: 'fr' | 'en', told = toldVote) => viewOf({ ...request, language, votes: [told] }).votes;

it('tells what is kept and why, who paid, and what other rules would have kept', () => {
  const [vote] = votes('en');
  expect(vote).toMatchObject({
    title: 'Le numérique près de chez vous',
    budget: { min: 1_200_000, max: 1_200_000 },
    spent: { min: 900_000, max: 900_000 },
    turnout: '42 ballots, of which 2 blank, counted in no share',
    notes: [
      'Made-up votes, as an example.',
      'The envelope, the actions or their costs have changed since the count: results are those of the day of the count.',
    ],
    kept: [
      {
        ...{
          id: 'AC-01',
          title: 'Fibre à la ferme',
          votes: 24,
          supporters: 24,
          share: 60,
          support: '24 votes, 60% of the ballots counted',
        },
        why: 'Those who support it had what it costs once shares were raised; level with Ouvrir un accueil numérique, the tie broken by the number of supporters',
        paid: ['Paid by commune: Retiers 60% · Janzé, not stated 40%', 'Paid by age: 40 and over 75% · 18 to 39 25%'],
      },
    ],
    left: [{ id: 'AC-02', why: 'Those who support it lacked €1,000', paid: [] }],
    others: [{ rule: 'Most votes first', says: 'would keep “Ouvrir un accueil numérique”; would not keep “Fibre à la ferme”' }],
  });
  expect(vote?.groups).toMatchObject([
    { by: { code: 'commune' }, group: 'Retiers', voters: 30, share: 75, money: 60 },
    { group: 'Janzé, not stated', share: 25, money: 40 },
    { by: { code: 'age', label: 'age' }, group: '18 to 39', share: 25, money: 25 },
    { group: '40 and over', share: 75, money: 75 },
  ]);
});

it('names no action that is not published, and no rule in a voter’s way', () => {
  const [vote] = votes('fr');
  expect(JSON.stringify(vote)).not.toContain(secret);
  expect(JSON.stringify(vote)).not.toContain('AC-09');
  expect(vote?.ruleText.join(' ')).not.toMatch(/compl[ée]ment|parts égales|utilité/i);
});

it('says nothing of a vote that was not counted, and says when another rule had to decide', () => {
  expect(votes('fr', { ...toldVote, outcomes: [], decided: undefined })).toEqual([]);
  const [byHand] = votes('fr', { ...toldVote, results: null, decided: undefined, byHand: 30, isStale: false });
  expect(byHand?.notes).toHaveLength(3);
  expect(byHand).toMatchObject({ countedOn: null, groups: [], joinedNote: null, turnout: '30 voix comptées à la main' });
});
