/** What jalon rank shows: places, why an action is set aside, what people decided, whose ballots count, and one fill a criterion. */
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { rankingReport } from '../../src/reporting/index.ts';
import { rank } from '../ranking/of-project.ts';
import { criterion, tinyProject } from '../ranking/tiny-project.ts';

type Said = Parameters<typeof tinyProject>[0];
const shown = (said: Said, language: 'fr' | 'en' = 'fr', width = 120): string => {
  const project = tinyProject(said);
  return rankingReport(project, rank(project), { language, colour: 0, width });
};
const cost = criterion('cost', {
  title: 'Coût',
  from: 'budget',
  direction: 'lower-is-better',
  scale: { min: 0, max: 10_000 },
  veto: 8000,
});
const actions = [
  { id: 'AC-1', scores: { ease: 5 }, budget: [{ year: 2027, planned: 2000 }] },
  { id: 'AC-2', scores: { ease: 9 }, budget: [{ year: 2027, planned: 9000 }] },
  { id: 'AC-3', budget: [{ year: 2027, planned: 1000 }] },
];
const criteria: Project['criteria'] = {
  criteria: [cost, criterion('ease', { title: 'Facilité', missing: 'error' })],
  overrides: [{ action: 'AC-1', rank: 2, choice: 'reserve', reason: 'engagement pris', decision: 'DE-1' }],
};

describe('a ranking for people', () => {
  it('says why an action is set aside, and what was decided beside its rank', () => {
    const said = shown({ criteria, actions });
    expect(said).toContain('↳ mise de côté\u00a0: Coût 9\u202f000\u202f€, veto à 8\u202f000\u202f€');
    expect(said).toContain('↳ mise de côté\u00a0: Facilité sans note, ce que ce critère n’admet pas');
    expect(said).toContain('↳ arbitrage\u00a0: rang 2, en réserve – engagement pris (DE-1)');
    expect(said).toMatch(/ {3}– {2}AC-2/);
    expect(shown({ criteria, actions }, 'en')).toContain('↳ override: rank 2, reserve – engagement pris (DE-1)');
  });
  it('says whose ballots count', () => {
    const ballots = [2025, 2025, 2026].map((year, i) => ({
      year,
      ballot: { voter: `PE-${i}`, weights: { points: { ease: 1 } } },
    }));
    const voted = { criteria: { criteria: [criterion('ease')], weightsFrom: 'ballots' as const }, ballots, actions };
    expect(shown(voted)).toContain('Poids tirés de 1 bulletin de 2026\u00a0:');
    expect(shown(voted)).toContain('les 2 bulletins d’avant 2026 ne comptent plus');
    expect(shown(voted, 'en')).toContain('Weights from 1 ballot of 2026:');
  });
  it('says what is drawn and what is exact: ranks are, shares are drawn where scores are missing', () => {
    const exact = { criteria: { criteria: [criterion('a'), criterion('b')] }, actions: [{ id: 'AC-1', scores: { a: 5, b: 1 } }] };
    const ranks = 'rangs\u00a0: le meilleur et le moins bon sous tous ces poids, calculés exactement';
    expect(shown(exact)).toContain('parts calculées exactement, sans tirage');
    expect(shown(exact)).toContain(ranks);
    const drawn = { ...exact, actions: [...exact.actions, { id: 'AC-2', scores: { a: 1 } }] };
    expect(shown(drawn)).toContain('parts de 10\u202f000 tirages');
    expect(shown(drawn)).toContain(ranks);
  });
  it('marks the ranks that are only bounds', () => {
    const project = tinyProject({
      criteria: { criteria: [criterion('a')] },
      actions: [
        { id: 'AC-1', scores: { a: 5 } },
        { id: 'AC-2', scores: { a: 1 } },
      ],
    });
    const found = rank(project);
    const ranked = found.ranked.map((one) =>
      one.stability ? { ...one, stability: { ...one.stability, ranks: { best: 1, worst: 2, isExact: false } } } : one,
    );
    if (found.study === null || found.study === undefined) throw new Error('not studied');
    const bounded = { ...found, ranked, study: { ...found.study, ranksFrom: 'bounds' as const } };
    const said = rankingReport(project, bounded, { language: 'fr', colour: 0, width: 120 });
    expect(said).toContain('1–2*');
    expect(said).toContain('calcul arrêté avant la preuve');
  });
  it('fills the segments of each criterion alike in the bar and in the legend, and no two alike', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const said = shown({
      criteria: { criteria: ids.map((id) => criterion(id)) },
      actions: [{ id: 'AC-1', scores: Object.fromEntries(ids.map((id) => [id, 10])) }],
    });
    const [, legend = ''] = said.split('\n');
    const fills = ids.map((id) => legend[legend.indexOf(` ${id} `) - 1]);
    expect(new Set(fills).size).toBe(6);
    const bar = said.split('\n').find((line) => line.includes('AC-1')) ?? '';
    expect(bar.match(/[█▓▒░▚▤]+/)?.[0].length).toBe(25);
    for (const fill of fills) expect(bar).toContain(fill);
  });
  it('names the criterion that has no usable scale by its title, and what nothing can rank', () => {
    const said = shown({ criteria: { criteria: [{ id: 'ease', title: 'Facilité', weight: 1 }] }, actions });
    expect(said).toContain('le critère «\u00a0Facilité\u00a0» n’a pas d’échelle utilisable');
    expect(said).toContain('Aucune action à classer');
  });
  it('shares of the first places never reach a threshold that they do not', () => {
    // 10 w against 7.6 w + 6.2957 (1 - w): equal at 0.724, and the weight of a is tried from 0.25 to 0.75.
    const said = shown({
      criteria: { criteria: [criterion('a'), criterion('b')] },
      actions: [
        { id: 'AC-1', scores: { a: 10, b: 0 } },
        { id: 'AC-2', scores: { a: 7.6, b: 6.2957 } },
      ],
    });
    expect(said).toMatch(/AC-2 .* 94\u202f% {2}à discuter/);
    expect(said).toMatch(/AC-1 .* 6\u202f% {2}à discuter/);
  });
});
