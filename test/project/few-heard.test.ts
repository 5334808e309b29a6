// Few people heard are told of no need, and no sum of those that are told gives them back: laws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { audienceOf, mentionsIn, type NeedSource, needSourcesOf, withFewUntold } from '../../src/project/thread/index.ts';
import { projectWith } from './project.ts';

const heardIn: fc.Arbitrary<Project> = fc
  .array(
    fc.record({
      audience: fc.constantFrom('residents' as const, 'businesses' as const, 'staff' as const),
      commune: fc.constantFrom('Ablon', 'Bréal'),
      headcount: fc.integer({ min: 1, max: 9 }),
      needs: fc.uniqueArray(fc.constantFrom('ND-01', 'ND-02', 'ND-03'), { minLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    projectWith({
      needs: [
        { id: 'ND-01', statement: 'Un' },
        { id: 'ND-02', statement: 'Deux' },
        { id: 'ND-03', statement: 'Trois', mergedInto: 'ND-01' },
      ],
      interviews: all.map((one, at) => ({ id: `IV-${String(at).padStart(2, '0')}`, ...one })),
    }),
  );

/** How many people each table counts, and how many once larger sources, which are told by themselves, are taken off. */
const cells = (all: readonly NeedSource[]): readonly number[] => [
  ...counted(all),
  ...counted(all.filter(({ people }) => people < 5)),
];
const counted = (sources: readonly NeedSource[]): readonly number[] =>
  [() => '', audienceOf, ({ commune }: NeedSource) => commune].flatMap((groupOf) =>
    [...new Set(sources.map(groupOf))].map((group) => mentionsIn(sources.filter((one) => groupOf(one) === group))),
  );

test('each group that is counted is of nobody, or of five at least, and nothing else changes', () => {
  fc.assert(
    fc.property(heardIn, (project) => {
      const shown = withFewUntold(project);
      for (const [, sources] of needSourcesOf(shown))
        for (const cell of cells(sources)) expect(cell === 0 || cell >= 5).toBe(true);
      const [before, after] = [needSourcesOf(project), needSourcesOf(shown)];
      for (const [need, sources] of before) {
        const told = after.get(need) ?? [];
        expect(told.map(({ source }) => source)).toEqual(sources.map(({ source }) => source));
        for (const [at, { people }] of told.entries()) expect([0, sources[at]?.people]).toContain(people);
        // Where nothing is few, all is told.
        if (cells(sources).every((cell) => cell >= 5)) expect(told).toEqual(sources);
      }
    }),
  );
});
