/** What the view says of a ranking before those who decide: sentences, codes in place of names, nothing for other readers. */
import { expect, it } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { request } from './tiny-project.ts';

const fr = viewOf(request).ranking;
const en = viewOf({ ...request, language: 'en' }).ranking;

it('says why one comes before another, and what would turn them round', () => {
  expect(fr?.grounds?.explanations[0]).toMatchObject({ id: 'AC-02', rank: 1, score: 66.7 });
  expect(fr?.grounds?.explanations[0]?.turning).toBe(
    'Ce qui ferait passer «\u00a0Fibre à la ferme\u00a0» devant «\u00a0Ouvrir un accueil numérique\u00a0»',
  );
  expect(en?.grounds?.explanations[0]?.reasons).toEqual(['It has 25.0 points more on “Attente”.']);
  expect(en?.grounds?.explanations[0]?.turns).toEqual([
    'Moving 12.0 points of weight: “Coût” at 45.3% instead of 33.3% and “Attente” at 54.7% instead of 66.7%.',
    'Or, on “Attente” alone: 4.5 instead of 3.',
  ]);
});

it('names actions by their short names, between marks, where they have one', () => {
  const actions = request.project.actions.map((one) => (one.id === 'AC-02' ? { ...one, shortTitle: 'les accueils' } : one));
  const named = viewOf({ ...request, project: { ...request.project, actions } }).ranking;
  expect(named?.grounds?.explanations[0]?.turning).toBe(
    'Ce qui ferait passer «\u00a0Fibre à la ferme\u00a0» devant «\u00a0Les accueils\u00a0»',
  );
});

it('says what would change the first place and what never will', () => {
  expect(en?.grounds?.limits.map(({ beyond }) => beyond)).toEqual([
    'at 24.9%, “Fibre à la ferme” would come first',
    'the first stays the same, whatever this weight',
  ]);
  expect(en?.grounds?.never).toEqual([
    'With the weights of any single voter, “Ouvrir un accueil numérique” stays first.',
    'Whatever the weights, “Ouvrir un accueil numérique” is never behind “Fibre à la ferme”: it is at least as good on every criterion, and better on at least one.',
  ]);
});

it('gives a ballot the code of its voter, never what somebody typed', () => {
  expect(fr?.votes?.ballots.map(({ code }) => code)).toEqual(['bulletin 1', 'PE-01']);
  expect(en?.votes?.ballots[0]).toMatchObject({ college: 'elected members', consistency: 0.2, isConsistent: false });
  expect(en?.votes?.turnout).toBe('The weights come from 2 ballots of 2026, out of 3 expected.');
});

it('shows weights that make a hundred', () => {
  for (const { weights } of [...(fr?.votes?.ballots ?? []), ...(fr?.votes?.colleges ?? [])])
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

it('tells one weight of a criterion, wherever it is told', () => {
  const told = fr?.criteria.map(({ weight }) => weight);
  expect(fr?.grounds?.limits.map(({ weight }) => weight)).toEqual(told);
  expect(fr?.votes?.spread.map(({ mean }) => mean)).toEqual(told);
});

it('lays methods side by side, with the largest gap of each', () => {
  expect(en?.grounds?.methods.map(({ agreement, moved }) => [agreement, moved])).toEqual([
    [1, ''],
    [-1, '“Ouvrir un accueil numérique”: rank 1 → 2'],
  ]);
});

it('tells those who know no method by its name whether the others agree', () => {
  expect(en?.grounds?.otherMethods).toEqual([
    expect.stringMatching(/^Another method of ranking puts the same actions first: /),
    'The widest gap: “Ouvrir un accueil numérique” goes from rank 1 to rank 2.',
  ]);
});

it('warns of criteria that may count one thing twice', () => {
  expect(en?.grounds?.notices).toEqual([
    'the criteria “Attente” and “Coût” say nearly the same thing (correlation 0.95): they may count twice',
  ]);
});

it('names an action that lacks scores, with all of them at once', () => {
  const [one, other] = request.ranking?.criteria ?? [];
  if (request.ranking === null || one === undefined || other === undefined) throw new Error('no criteria');
  const notices = [one, other].map(({ id }) => ({ code: 'score-missing' as const, action: 'AC-02', criterion: id }));
  const told = viewOf({ ...request, ranking: { ...request.ranking, notices } }).ranking?.grounds?.notices ?? [];
  expect(told[0]?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    '« Ouvrir un accueil numérique » : notes manquantes sur « Attente » et « Coût »',
  );
});

it('says once of several actions what is so of each', () => {
  const { ranking } = request;
  const [one, other] = ranking?.criteria ?? [];
  if (ranking === null || one === undefined || other === undefined) throw new Error('no criteria');
  const lacks = (action: string, criterion: string) => ({ code: 'score-missing' as const, action, criterion });
  const strays = (action: string, value: number) => ({ code: 'score-outside-scale' as const, action, criterion: one.id, value });
  const notices = [strays('AC-01', 12), lacks('AC-02', other.id), strays('AC-02', 9), lacks('AC-01', other.id)];
  const told = (language: 'fr' | 'en') =>
    viewOf({ ...request, language, ranking: { ...ranking, notices } })
      .ranking?.grounds?.notices.slice(0, 2)
      .map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
  expect(told('fr')).toEqual([
    'valeurs hors de l’échelle du critère « Attente », ramenées à ses bornes : « Fibre à la ferme » (12) et « Ouvrir un accueil numérique » (9)',
    '« Ouvrir un accueil numérique » et « Fibre à la ferme » : notes manquantes sur « Coût »',
  ]);
  expect(told('en')).toEqual([
    'values outside the scale of “Attente”, brought back to its ends: “Fibre à la ferme” (12) and “Ouvrir un accueil numérique” (9)',
    '“Ouvrir un accueil numérique” and “Fibre à la ferme”: scores missing on “Coût”',
  ]);
});

it('is for those who decide', () => {
  for (const readership of ['residents', 'press'] as const)
    expect(viewOf({ ...request, readership }).ranking).toMatchObject({ grounds: null, votes: null });
});

it('sets benefit against effort, each on its own criteria', () => {
  const chart = viewOf({ ...request, language: 'en' }).charts.benefitEffort;
  expect(chart).toMatchObject({ kind: 'scatter', categories: ['1'], categoryAxis: 'Coût' });
  expect(chart?.rows.map(({ label }) => label)).toEqual([expect.stringMatching(/^1\. /)]);
  expect(chart?.series.map(({ values }) => values)).toEqual([[4], [33.3]]);
});

it('says of no place that it is firm when nobody has scored the action', () => {
  const { ranking } = request;
  if (!ranking) throw new Error('No ranking');
  const stability = { firmness: 'solid', ranks: { best: 1, worst: 1, isExact: true }, expectedRank: 1, top: 1 } as const;
  const firm = (missing: boolean) =>
    viewOf({
      ...request,
      ranking: {
        ...ranking,
        ranked: ranking.ranked.map((one) => ({
          ...one,
          stability: { ...stability },
          because: one.because.map((part) => ({ ...part, missing })),
        })),
      },
    }).ranking?.rows.map(({ firmness }) => firmness?.code ?? null);
  expect(firm(false)?.[0]).toBe('solid');
  expect(new Set(firm(true))).toEqual(new Set([null]));
});
