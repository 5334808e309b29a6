// What is said of a ranking, tried by brute force on small projects: under each voter's weights, whatever the weights, whatever is missing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot, Criterion, Project, Ranking } from '../../src/model/index.ts';
import {
  groundsOf,
  pairHold,
  rank,
  reasons,
  voteChecks,
  votesOf,
  winningShare,
  withStability,
} from '../../src/ranking/actions/index.ts';
import { weightLimits } from '../../src/ranking/actions/weight-limits.ts';
import { groundsWords, stabilityWords } from '../../src/wording/index.ts';
import { votesWords } from '../../src/wording/votes/votes.ts';
import { casesOf } from '../cases.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const names = ['a', 'b', 'c'];
const rules = ['midpoint', 'worst', 'best', 'reweight'] as const;
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 4 });
const cases = fc.record({
  weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
  missing: fc.array(fc.constantFrom(...rules), { minLength: 3, maxLength: 3 }),
  vetoes: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 }), { minLength: 3, maxLength: 3 }),
  ballots: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), { maxLength: 4 }),
  actions: fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 5 }),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const projectOf = ({ weights, missing, vetoes, ballots, actions }: Case, hasVetoes = false): Project =>
  tinyProject({
    criteria: {
      criteria: names.map((id, j): Criterion => {
        const veto = vetoes[j];
        return criterion(id, {
          weight: weights[j] ?? 0,
          missing: missing[j] ?? 'midpoint',
          ...(hasVetoes && typeof veto === 'number' && { veto }),
        });
      }),
      ...(ballots.length > 0 && { weightsFrom: 'ballots' as const }),
    },
    ballots: ballots.map((points, i) => ({
      year: 2026,
      ballot: {
        voter: `PE-${i + 1}`,
        college: i % 2 === 0 ? 'elected' : 'staff',
        weights: { points: Object.fromEntries(names.map((id, j) => [id, points[j] ?? 0])) },
      } satisfies Ballot,
    })),
    actions: actions.map((scores, i) => ({
      id: `AC-${i + 1}`,
      scores: Object.fromEntries(names.flatMap((id, j) => (scores[j] === undefined ? [] : [[id, scores[j]]]))),
    })),
  });

const ranked = ({ ranked: all }: Ranking) => all.filter(({ rank: place }) => place !== null);
const placesOf = (ranking: Ranking) => new Map(ranked(ranking).map(({ action, rank: place }) => [action, place ?? 0]));
const under = (project: Project, shares: readonly number[]) => placesOf(rank(project, { shares }));
const sharesOf = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
};

describe('under the weights of each voter', () => {
  test('each vote, each college, each duel is what the ranking would give with those weights', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const project = projectOf(drawn);
        const ranking = rank(project);
        const [votes, checks] = [votesOf(project, ranking), voteChecks(project, ranking)];
        if (votes === null || checks === null) return;
        const all = votes.votes.flatMap(({ voter, weights, first }) => {
          if (weights === null) return [];
          const places = under(project, weights);
          expect(first).toEqual([...places].flatMap(([id, place]) => (place === 1 ? [id] : [])));
          return [{ voter, places }];
        });
        for (const college of checks.colleges) {
          const places = under(project, college.weights);
          expect(college.ranks).toEqual(checks.actions.map((id) => places.get(id)));
        }
        const ahead = (places: ReadonlyMap<string, number>, one: string, other: string): boolean =>
          (places.get(one) ?? 0) < (places.get(other) ?? 0);
        for (const { before, after, reversers } of checks.pairs)
          expect(reversers).toEqual(all.flatMap(({ voter, places }) => (ahead(places, after, before) ? [voter] : [])));
        const [one, other] = checks.actions;
        if (one !== undefined && other !== undefined)
          expect(pairHold(project, ranking, one, other)?.voters?.reversers).toEqual(
            all.flatMap(({ voter, places }) => (ahead(places, other, one) ? [voter] : [])),
          );
        // Who stays within the cut, or beyond it, under all of them.
        const { everywhere, cut } = groundsOf(project, ranking, { cut: 2 });
        if (everywhere !== null && cut !== null) {
          const holds = (is: (place: number) => boolean) =>
            checks.actions.filter((id) => all.every(({ places }) => is(places.get(id) ?? 0)));
          expect(everywhere.within).toEqual(holds((place) => place <= cut));
          expect(everywhere.beyond).toEqual(holds((place) => place > cut));
        }
      }),
      { numRuns: casesOf(150) },
    );
  });

  test('voters of whom none reverses another are not said to agree on what some find equal', () => {
    expect(groundsWords.fr.united).toBe('Aucun votant ne range deux critères à l’inverse d’un autre.');
    expect(groundsWords.en.united).toBe('No voter orders two criteria the other way round from another.');
  });
});

describe('whatever the weights', () => {
  const anyWeights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
  test('who is said never to be behind never is, even when some criteria weigh nothing', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, anyWeights, (drawn, weights) => {
        const project = projectOf(drawn);
        const places = under(project, sharesOf(weights));
        for (const { action, over } of groundsOf(project, rank(project)).dominances)
          for (const other of over) {
            expect(places.get(action)).toBeLessThanOrEqual(places.get(other) ?? 0);
            seen++;
          }
      }),
      { numRuns: casesOf(300) },
    );
    expect(seen).toBeGreaterThan(casesOf(50));
    expect(groundsWords.fr.dominates('X', ['Y'])).toContain('X n’est jamais derrière Y');
    expect(groundsWords.en.dominates('X', ['Y'])).toContain('X is never behind Y');
  });

  test('no weights put one before another when this is said, and no smaller transfer does than the one that is said', () => {
    // Every way to share twenty parts among three criteria.
    const parts = Array.from({ length: 21 }, (_, a) =>
      Array.from({ length: 21 - a }, (__, b) => [a / 20, b / 20, (20 - a - b) / 20]),
    );
    const [seen, none] = [{ count: 0 }, { count: 0 }];
    fc.assert(
      fc.property(cases, (drawn) => {
        const project = projectOf(drawn);
        const ranking = rank(project);
        if (ranked(ranking).length < 2) return;
        const why = reasons(ranking, ranked(ranking)[0]?.action ?? '');
        if (why.ahead === null) return;
        const behind = why.ahead === why.action ? why.against : why.action;
        const own = ranking.criteria.map(({ weight }) => weight);
        for (const shares of parts.flat()) {
          const places = under(project, shares);
          const passes = (places.get(behind) ?? 0) < (places.get(why.ahead) ?? 0);
          if (why.dominated) expect(passes).toBe(false);
          else if (why.transfer && passes) {
            const moved = shares.reduce((sum, share, j) => sum + Math.abs(share - (own[j] ?? 0)), 0) / 2;
            expect(moved).toBeGreaterThan(why.transfer.total - 1e-9);
          }
        }
        if (why.transfer) seen.count++;
        if (why.dominated) none.count++;
      }),
      { numRuns: casesOf(100) },
    );
    expect(Math.min(seen.count, none.count)).toBeGreaterThan(casesOf(10));
  });

  test('one weight as it is said brings the named ones among the first, and the tenth before it does not', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), (drawn, top) => {
        const project = projectOf(drawn);
        const ranking = rank(project);
        const all = ranked(ranking);
        if (all.length <= top) return;
        const firsts = all.slice(0, top).map(({ action }) => action);
        for (const { criterion: id, weight, below, above } of weightLimits(ranking.criteria, all, top)) {
          const own = ranking.criteria.findIndex((one) => one.id === id);
          const rest = sharesOf(ranking.criteria.map((one, j) => (j === own ? 0 : one.weight)));
          const others =
            rest.some((share, j) => j !== own && share > 0) && (rest[own] ?? 0) === 0
              ? rest
              : rest.map((_, j) => (j === own ? 0 : 0.5));
          const at = (share: number) =>
            under(
              project,
              others.map((part, j) => (j === own ? share : part * (1 - share))),
            );
          const newcomers = (share: number): readonly string[] => {
            const places = at(share);
            const last = Math.max(...firsts.map((first) => places.get(first) ?? 0));
            return all.flatMap(({ action }) => {
              const place = places.get(action) ?? 0;
              return !firsts.includes(action) && place <= top && place < last ? [action] : [];
            });
          };
          for (const [turn, way] of [
            [below, -1],
            [above, 1],
          ] as const) {
            if (turn === null) continue;
            expect(newcomers(turn.share)).toEqual(turn.passes);
            const before = Math.round((turn.share - way / 1000) * 1000) / 1000;
            if ((before - weight) * way > 0) expect(newcomers(before)).toEqual([]);
            seen++;
          }
        }
      }),
      { numRuns: casesOf(200) },
    );
    expect(seen).toBeGreaterThan(casesOf(100));
  });
});

describe('whatever is missing', () => {
  const marks = [0, 2, 4, 5, 6, 8, 10];
  /** Each way to fill what is missing, from marks that are telling. */
  function* filled(project: Project): Generator<Project> {
    const gaps = project.actions.flatMap((action, i) =>
      names.filter((id) => action.scores?.[id] === undefined).map((id) => [i, id] as const),
    );
    if (gaps.length > 3) return;
    for (let turn = 0; turn < marks.length ** gaps.length; turn++)
      yield {
        ...project,
        actions: project.actions.map((action, i) => ({
          ...action,
          scores: {
            ...action.scores,
            ...Object.fromEntries(
              gaps.flatMap(([at, id], k) =>
                at === i ? [[id, marks[Math.floor(turn / marks.length ** k) % marks.length] ?? 0]] : [],
              ),
            ),
          },
        })),
      };
  }

  test('the possible ranks are those that some way to fill it gives, and no others', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        const project = projectOf({ ...drawn, ballots: [] });
        const fillings = [...filled(project)].map((one) => placesOf(rank(one)));
        if (fillings.length < 2) return;
        for (const { action, ranks } of ranked(rank(project))) {
          const places = fillings.flatMap((one) => one.get(action) ?? []);
          expect(ranks).toEqual({ best: Math.min(...places), worst: Math.max(...places) });
          seen++;
        }
      }),
      { numRuns: casesOf(150) },
    );
    expect(seen).toBeGreaterThan(casesOf(100));
  });

  test('a veto that a missing score may turn out to be under is counted with', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const project = projectOf({ ...drawn, ballots: [] }, true);
        const [stable, fillings] = [withStability(rank(project)), [...filled(project)].map((one) => rank(one))];
        for (const { action, ranks, stability } of ranked(stable)) {
          const places = fillings.flatMap((one) => placesOf(one).get(action) ?? []);
          for (const place of places)
            for (const told of [ranks, stability?.ranks]) {
              expect(told?.best).toBeLessThanOrEqual(place);
              expect(told?.worst).toBeGreaterThanOrEqual(place);
            }
        }
      }),
      { numRuns: casesOf(150) },
    );
  });
});

describe('shares of the weights tried', () => {
  test('a whole that was not reached is not written, nor a threshold that was not passed', () => {
    const said = votesWords.fr.winning('A', 'B', 0.996, false, null);
    expect(said).toContain('99\u202f%');
    expect(votesWords.en.winning('A', 'B', 0.004, false, null)).toContain('1%');
    expect(votesWords.fr.winning('A', 'B', 0.746, true, null)).toContain('74\u202f%');
    expect(votesWords.fr.winning('A', 'B', 1, false, null)).toContain('100\u202f%');
  });

  test('are said to be shares of draws when they are, with their standard error', () => {
    const drawn = { draws: 10_000, seed: 1, standardError: 0.005 };
    expect(votesWords.fr.winning('A', 'B', 0.6, true, drawn)).toBe(
      'A passe devant B dans 60\u202f% de 10\u202f000 tirages de poids (erreur type d’au plus 0,5 point)\u00a0: non départagées.',
    );
    expect(votesWords.en.winning('A', 'B', 0.6, false, drawn)).toBe(
      'A comes before B under 60% of 10,000 draws of weights (standard error of at most 0.5 point).',
    );
    const study = { top: 2, topFrom: 'half', weights: 'around', bounds: [], sampled: drawn, ranksFrom: 'exact' } as const;
    expect(stabilityWords.fr.tried({ study, among: 4 })).toContain('erreur type d’au plus 0,5 point');
  });

  test('two actions alone are told apart as among all the others', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const project = projectOf({ ...drawn, actions: drawn.actions.map((scores) => scores.map((one) => one ?? 3) as never) });
        const ranking = withStability(rank(project));
        const [one, other] = ranked(ranking);
        if (!one || !other || ranking.study?.sampled !== null) return;
        // A fine grid of the weights tried: within a step of the area.
        const { bounds } = ranking.study;
        const steps = 60;
        let [won, tried] = [0, 0];
        for (let i = 0; i <= steps; i++)
          for (let j = 0; j <= steps; j++) {
            const [low, high] = [bounds[0], bounds[1]];
            if (!low || !high || !bounds[2]) continue;
            const w0 = low.min + ((low.max - low.min) * (i + 0.5)) / (steps + 1);
            const w1 = high.min + ((high.max - high.min) * (j + 0.5)) / (steps + 1);
            const w2 = 1 - w0 - w1;
            if (w2 < bounds[2].min || w2 > bounds[2].max) continue;
            const value = (action: typeof one) =>
              action.because.reduce((sum, part, k) => sum + part.value * ([w0, w1, w2][k] ?? 0), 0);
            const lead = value(one) - value(other);
            tried++;
            won += Math.abs(lead) <= 1e-12 ? 0.5 : lead > 0 ? 1 : 0;
          }
        if (tried > 500)
          expect(Math.abs((winningShare(ranking, one.action, other.action)?.share ?? 9) - won / tried)).toBeLessThan(0.06);
      }),
      { numRuns: casesOf(60) },
    );
  });
});

test('leaving an action out never changes the order of the others', () => {
  fc.assert(
    fc.property(cases, fc.nat(4), (drawn, out) => {
      const project = projectOf(drawn);
      const without = { ...project, actions: project.actions.filter((_, i) => i !== out) };
      const [before, after] = [ranked(rank(project)), placesOf(rank(without))];
      const left = before.filter(({ action }) => after.has(action));
      for (const [i, one] of left.entries())
        for (const other of left.slice(i + 1)) {
          const order = Math.sign((one.rank ?? 0) - (other.rank ?? 0));
          expect(Math.sign((after.get(one.action) ?? 0) - (after.get(other.action) ?? 0))).toBe(order);
        }
    }),
    { numRuns: casesOf(150) },
  );
});
