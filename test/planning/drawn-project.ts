// Projects of six actions over three years, drawn at random with every rule that binds a plan.
import fc from 'fast-check';
import type { PlanFile, Project } from '../../src/model/index.ts';
import { planProject, type TinyAction } from './tiny-plan.ts';

const years = [2027, 2028, 2029];
export const drawnIds = ['AC-0', 'AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5'];
const year = fc.constantFrom(2026, ...years);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const action = (id: string): fc.Arbitrary<TinyAction> =>
  fc
    .record({
      id: fc.constant(id),
      status: maybe(fc.constantFrom('planned', 'in-progress', 'paused', 'done', 'dropped')),
      start: maybe(fc.oneof(year, fc.constantFrom('2027-02', '2027-T2', '2028-S1', '2028-11-20'))),
      end: maybe(fc.constantFrom(2028, '2027-12', '2028-06', '2029-S2')),
      axis: maybe(fc.constantFrom('AX-1', 'AX-2')),
      budget: fc.array(
        fc.record({
          year: maybe(year),
          nature: fc.constantFrom('investment', 'operating'),
          planned: fc.integer({ min: 0, max: 60 }).map((min) => ({ min, max: min + 5 })),
        }),
        { maxLength: 3 },
      ),
      staff: fc.array(fc.record({ year, planned: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10) }), {
        maxLength: 1,
      }),
      dependsOn: fc.subarray(drawnIds, { maxLength: 1 }),
    })
    .map((said): TinyAction => JSON.parse(JSON.stringify(said)));

const file: fc.Arbitrary<PlanFile> = fc
  .record({
    envelopes: fc.tuple(
      ...years.map((each) =>
        fc.record({
          year: fc.constant(each),
          investment: maybe(fc.integer({ min: 0, max: 150 })),
          operating: fc.integer({ min: 0, max: 100 }),
          fte: fc.constantFrom(0.5, 1.5),
          counts: fc.constantFrom('gross', 'net'),
        }),
      ),
    ),
    fixedPoints: fc.array(
      fc.record({
        date: fc.constantFrom('2026-12-17', '2027-03-25', '2027-10-07', '2028-03-23', '2028-09-15', '2029-06-30'),
        kind: fc.constantFrom('budget-vote', 'council'),
        opens: fc.subarray(drawnIds, { maxLength: 2 }),
        awaits: fc.subarray(drawnIds, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    rules: fc.record({
      minimumPerAxis: fc.nat(2),
      exclusive: fc.subarray(drawnIds, { maxLength: 3 }).map((group) => [group]),
      mandatory: fc.subarray(drawnIds, { maxLength: 1 }),
    }),
  })
  .map((said): PlanFile => JSON.parse(JSON.stringify(said)));

export const drawnProject: fc.Arbitrary<Project> = fc
  .tuple(fc.tuple(...drawnIds.map(action)), file, fc.subarray(drawnIds), fc.boolean())
  .map(([actions, rules, kept, isFrozen]) =>
    planProject(actions, rules, {
      axes: { axes: ['AX-1', 'AX-2'].map((id) => ({ id, title: id })) },
      frozenPlans: isFrozen
        ? [
            {
              year: 2027,
              plan: { selection: drawnIds.map((id) => ({ action: id, choice: kept.includes(id) ? 'selected' : 'reserve' })) },
            },
          ]
        : [],
    }),
  );
