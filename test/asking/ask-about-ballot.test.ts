/** A ballot asked at the terminal: each way of saying weights, the way back, contradictions seen again, and no opinion as an answer. */
import { describe, expect, it } from 'vitest';
import { askAboutBallot, type BallotAsked, type Prompter } from '../../src/asking/index.ts';
import { ballotWeights } from '../../src/ranking/index.ts';

const [demand, cost, ease] = ['demand', 'cost', 'ease'].map((id) => ({ id, title: id, scale: '' }));
const criteria = [demand, cost, ease].flatMap((one) => one ?? []);
const ids = criteria.map(({ id }) => id);

/** Answers in turn: a text as typed, a number as the line chosen, or the beginning of the line. */
function scripted(answers: readonly (string | number)[]): { prompter: Prompter; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string | number => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nothing to answer to: ${question}`);
    return answer;
  };
  return {
    asked,
    prompter: {
      text: async (question) => String(next(question)),
      choose: async (question, choices) => {
        const answer = next(question);
        const at = typeof answer === 'number' ? answer : choices.findIndex((choice) => choice.startsWith(answer));
        if (at < 0) throw new Error(`« ${answer} » is not among: ${choices.join(' | ')}`);
        return at;
      },
    },
  };
}

const about: BallotAsked = {
  known: { voter: 'PE-01' },
  voters: [
    { code: 'PE-01', says: 'PE-01  Présidente', hasVoted: true },
    { code: 'PE-02', says: 'PE-02  Directeur', hasVoted: false },
  ],
  mayVote: (code) => !code.startsWith('PE-'),
  colleges: () => null,
  criteria,
  tradeOff: (given) =>
    given.length < 2
      ? {
          asked: { one: { cost: 5, use: 1 }, other: { cost: 1, use: 5 } },
          one: 'la première',
          other: 'la seconde',
          open: 2,
          all: 3,
        }
      : { asked: null, one: '', other: '', open: 0, all: 3 },
  weigh: (answers) => {
    const found = ballotWeights(ids, answers);
    return { ...found, shares: found.weights?.map((share) => share.toFixed(2)).join(' ') ?? null };
  },
  actions: [],
  scored: [],
  path: 'ballots/2026.yaml',
  language: 'fr',
};
const play = async (answers: readonly (string | number)[], more: Partial<BallotAsked> = {}) => {
  const { prompter, asked } = scripted(answers);
  return { given: await askAboutBallot(prompter, { ...about, ...more }), asked };
};
const [good, yes] = ['C’est bien', 'Oui'];

describe('each way of saying weights', () => {
  it('trade-offs: asked until nothing is left, the one before coming back', async () => {
    const told = { weigh: () => ({ shares: '0.50 0.50', consistency: null, revisit: null }) };
    const dilemma = { one: { cost: 5, use: 1 }, other: { cost: 1, use: 5 } };
    const both = await play(['arbitrages', 'A', '‹', 'B', 'autant', good, yes], told);
    expect(both.given?.weights).toEqual({
      tradeOffs: [
        { ...dilemma, better: 'other' },
        { ...dilemma, better: 'equal' },
      ],
    });
    const enough = await play(['arbitrages', 'A', 'C’est assez', good, yes], told);
    expect(enough.given?.weights).toEqual({ tradeOffs: [{ ...dilemma, better: 'one' }] });
  });

  it('trade-offs: after fifteen, what they settle is told, and stopping is what is proposed', async () => {
    const dilemma = { one: { cost: 5, use: 1 }, other: { cost: 1, use: 5 } };
    const told = {
      tradeOff: () => ({ asked: dilemma, one: 'A', other: 'B', open: 12, all: 40 }),
      weigh: () => ({ shares: '0.50 0.50', consistency: null, revisit: null }),
    };
    const fifteen = Array.from({ length: 15 }, () => 'A');
    const stopped = await play(['arbitrages', ...fifteen, 0, good, yes], told);
    expect(stopped.given?.weights.tradeOffs).toHaveLength(15);
    expect(stopped.asked.find((question) => question.includes('15 réponses'))).toMatch(/28 paires.*les 12 autres/);
    const further = await play(['arbitrages', ...fifteen, 'Continuer', 'B', 'C’est assez', good, yes], told);
    expect(further.given?.weights.tradeOffs).toHaveLength(16);
  });

  it('points: 100 to the swing that matters most', async () => {
    const { given, asked } = await play(['points', 'cost', '50', '25', good, yes]);
    expect(given?.weights).toEqual({ points: { demand: 50, cost: 100, ease: 25 } });
    expect(asked.find((question) => question.includes('Vos poids'))).toContain('0.29 0.57 0.14');
  });
  it('cards: equals, blank cards, and how many times the first weighs the last', async () => {
    const { given } = await play(['cartes', 'ease', 'cost', 'deux crans', 'égal', '4', good, yes]);
    expect(given?.weights).toEqual({ cards: [['ease'], [], ['cost', 'demand']], ratio: 4 });
    expect((await play(['cartes', 'ease', 'cost', 'un cran', 'un cran', '', good, yes])).given?.weights).toEqual({
      cards: [['ease'], ['cost'], ['demand']],
    });
  });
  it('order alone, equals together', async () => {
    const { given } = await play(['ordre', 'cost', 'demand', 'après', 'égal', good, yes]);
    expect(given?.weights).toEqual({ order: [['cost'], ['demand', 'ease']] });
  });
  it('pairs: the one that matters more is written first', async () => {
    const { given } = await play(['paires', 'demand', '2 fois', 'ease', '2 fois', 'autant', good, yes]);
    expect(given?.weights.pairs).toEqual([
      { a: 'demand', b: 'cost', value: 2 },
      { a: 'ease', b: 'demand', value: 2 },
      { a: 'cost', b: 'ease', value: 1 },
    ]);
  });
  it('best and worst', async () => {
    const { given } = await play(['le meilleur', 'demand', 'ease', '8', '2', '4', good, yes]);
    expect(given?.weights).toEqual({
      bestWorst: { best: 'demand', worst: 'ease', bestTo: { ease: 8, cost: 2 }, toWorst: { cost: 4 } },
    });
  });
  it('percentages: the last criterion has what is left', async () => {
    const { given, asked } = await play(['pourcentages', '50', '70', '30,5', good, yes]);
    expect(given?.weights).toEqual({ direct: { demand: 50, cost: 30.5, ease: 19.5 } });
    expect(asked.some((question) => question.includes('«\u00a070\u00a0» ne convient pas'))).toBe(true);
  });
  it('a criterion alone has nothing to be weighed against', async () => {
    const { given, asked } = await play([yes], { criteria: criteria.slice(0, 1) });
    expect(given?.weights).toEqual({ points: { demand: 100 } });
    expect(asked.length).toBe(1);
  });
});

describe('on the way', () => {
  it('one may go back to any question before, and out before the first', async () => {
    const { given } = await play(['points', 'cost', '50', '<', '<', 'demand', '10', '20', good, yes]);
    expect(given?.weights).toEqual({ points: { demand: 100, cost: 10, ease: 20 } });
    expect((await play(['points', '‹', '‹'])).given).toBeNull();
    expect((await play(['points', 'cost', '1', '1', '‹', '‹'])).given).toBeNull();
    const again = await play([
      'points',
      'cost',
      '1',
      '1',
      'Reprendre',
      'ease',
      '2',
      '2',
      good,
      '‹',
      'demand',
      '3',
      '3',
      good,
      yes,
    ]);
    expect(again.given?.weights).toEqual({ points: { demand: 100, cost: 3, ease: 3 } });
  });
  it('judgements that contradict each other are shown with the one to see again', async () => {
    // demand over cost over ease over demand: what no weights can say.
    const circle = ['paires', 'demand', '9 fois', 'ease', '3 fois', 'cost', '3 fois'];
    const { given, asked } = await play([...circle, 'Revoir', 'cost', '2 fois', good, yes]);
    const reviews = asked.filter((question) => question.includes('Vos poids'));
    expect(reviews[0]).toContain('vos réponses se contredisent');
    expect(reviews[0]).toContain('À revoir d’abord\u00a0: «\u00a0cost\u00a0» compte 3 fois «\u00a0ease\u00a0»');
    expect(reviews.length).toBe(2);
    expect(given?.weights.pairs?.length).toBe(3);
  });
  it('who votes is asked when nobody said it; an id that is not in the register is asked again', async () => {
    const { given, asked } = await play(
      ['Quelqu’un', 'PE-99', 'Quelqu’un', 'conseil-7', 'habitants', 'points', 'cost', '0', '0', good, yes],
      { known: {}, colleges: () => [{ value: 'residents', says: 'habitants' }] },
    );
    expect(given).toMatchObject({ voter: 'conseil-7', college: 'residents' });
    expect(asked.some((question) => question.includes('«\u00a0PE-99\u00a0» n’est pas dans actors.yaml'))).toBe(true);
  });
  it('scores are asked when they are wanted; no opinion is none', async () => {
    const scored = [
      { id: 'ease', title: 'Facilité', min: 1, max: 3, levels: new Map([[1, 'hors d’atteinte']]) },
      { id: 'reach', title: 'Portée', min: 0, max: 5000, levels: new Map() },
    ];
    const actions = [
      { id: 'AC-1', title: 'Une', asked: ['ease', 'reach'] },
      { id: 'AC-2', title: 'Deux', asked: ['ease'] },
    ];
    const weights = ['points', 'cost', '0', '0', good];
    const { given } = await play([...weights, 'Oui (3', '1 – hors', '6000', '1 200', 'ne se prononce', yes], { scored, actions });
    expect(given?.scores).toEqual({ 'AC-1': { ease: 1, reach: 1200 } });
    expect((await play([...weights, 'Non', yes], { scored, actions })).given?.scores).toEqual({});
    const back = await play([...weights, 'Oui', '2', '<', '3', '', '1', yes], { scored, actions });
    expect(back.given?.scores).toEqual({ 'AC-1': { ease: 3 }, 'AC-2': { ease: 1 } });
  });
});
