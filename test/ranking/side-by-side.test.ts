/** A project's ranking by other methods, beside its own. */
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/ranking/actions/rank.ts';
import { sideBySide } from '../../src/ranking/actions/side-by-side.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const project = (scores: readonly { readonly a: number; readonly b?: number }[], veto?: number) =>
  tinyProject({
    criteria: {
      criteria: [criterion('a', { weight: 2, ...(veto === undefined ? {} : { veto }) }), criterion('b', { weight: 1 })],
    },
    actions: scores.map((typed, i) => ({ id: `AC-${i + 1}`, scores: typed })),
  });

describe('side by side', () => {
  it('begins with the ranking itself, with which each is compared', () => {
    const ranking = rank(project([{ a: 2, b: 9 }, { a: 9, b: 4 }, { a: 5 }]));
    const { actions, methods } = sideBySide(ranking);
    expect(actions).toEqual(ranking.ranked.map(({ action }) => action));
    expect(methods.map(({ method }) => method)).toEqual(['weighted-sum', 'weighted-product', 'topsis', 'vikor', 'promethee-ii']);
    expect(methods[0]?.ranks?.competition).toEqual(ranking.ranked.map(({ rank: place }) => place));
    expect(methods[0]?.scores).toEqual(ranking.ranked.map(({ score }) => score));
    expect(methods.every(({ refused, agreement }) => refused === null && agreement !== null)).toBe(true);
  });
  it('leaves out what is set aside, and says nothing of nothing', () => {
    expect(
      sideBySide(
        rank(
          project(
            [
              { a: 2, b: 9 },
              { a: 9, b: 4 },
            ],
            5,
          ),
        ),
      ).actions,
    ).toEqual(['AC-2']);
    expect(sideBySide(rank(project([])))).toEqual({ actions: [], methods: [] });
  });
});
