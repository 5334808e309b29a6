// Projects small enough for every plan of them to be tried: up to six actions over two or three years, under every rule that binds a plan.
import fc from 'fast-check';
import type { Override, PlanFile, Project } from '../../src/model/index.ts';
import { planProject, type TinyAction } from './tiny-plan.ts';

/** Neither the order of the text nor that of the numbers is that of the list. */
const names = ['AC-10', 'AC-2', 'AC-03', 'AC-1', 'AC-11', 'AC-4'];
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq });
const year = fc.constantFrom(2026, 2027, 2028, 2029);
/** What is not there is not written. */
const plain = (said: object) => JSON.parse(JSON.stringify(said));

const action = (id: string, ids: readonly string[]): fc.Arbitrary<TinyAction> =>
  fc
    .record({
      id: fc.constant(id),
      status: fc.oneof(
        { weight: 8, arbitrary: fc.constant('planned') },
        { weight: 2, arbitrary: fc.constantFrom('in-progress', 'paused', 'done', 'dropped') },
      ),
      start: maybe(fc.oneof(year, fc.constantFrom('2027-02', '2027-T2', '2028-S1', '2028-11-20')), 1),
      end: maybe(fc.constantFrom(2028, '2027-12', '2028-06', '2029-S2'), 1),
      axis: maybe(fc.constantFrom('AX-1', 'AX-2')),
      scores: fc.constantFrom(0, 40, 40, 60, 60.0001, 12.3456).map((c) => ({ c })),
      budget: fc.array(
        fc.record({
          year: maybe(year),
          nature: fc.constantFrom('investment', 'operating'),
          planned: fc.integer({ min: 0, max: 60 }).map((min) => ({ min, max: min + 5 })),
        }),
        { maxLength: 2 },
      ),
      staff: fc.array(fc.record({ year, planned: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10) }), {
        maxLength: 1,
      }),
      dependsOn: fc.array(
        fc.oneof(
          fc.constantFrom(...ids, ...ids, 'AC-99'),
          fc.record({
            action: fc.constantFrom(...ids),
            from: fc.constantFrom('start' as const, 'end' as const),
            lag: fc.constantFrom(0, 0, 12, 18),
          }),
        ),
        { maxLength: 1 },
      ),
      obligations: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constantFrom(2026, 2027, 2028).map((deadline) => [{ obligation: 'rgaa', deadline }]) },
      ),
    })
    .map(({ obligations, ...said }): TinyAction => plain({ ...said, ...(id.endsWith('1') && { obligations }) }));

const file = (ids: readonly string[], years: readonly number[]): fc.Arbitrary<PlanFile> =>
  fc
    .record({
      envelopes: fc.tuple(
        ...years.map((each) =>
          fc.record({
            year: fc.constant(each),
            investment: maybe(fc.integer({ min: 0, max: 120 })),
            operating: fc.integer({ min: 0, max: 100 }),
            fte: fc.constantFrom(0.5, 1.5),
          }),
        ),
      ),
      fixedPoints: fc.array(
        fc.record({
          date: fc.constantFrom('2026-12-17', '2027-03-25', '2027-10-07', '2028-03-23', '2028-09-15', '2029-06-30'),
          kind: fc.constantFrom('budget-vote', 'council'),
          opens: fc.subarray([...ids], { maxLength: 1 }),
          awaits: fc.subarray([...ids], { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      rules: fc.record({
        minimumPerAxis: fc.nat(2),
        exclusive: fc.subarray([...ids], { maxLength: 3 }).map((group) => [group]),
        mandatory: fc.oneof(fc.constant([]), fc.subarray([...ids], { maxLength: 2 })),
      }),
    })
    .map((said): PlanFile => plain(said));

const overrides = (ids: readonly string[]): fc.Arbitrary<readonly (Override & { readonly action: string })[]> =>
  fc.array(
    fc.record({
      action: fc.constantFrom(...ids),
      choice: fc.constantFrom('selected' as const, 'postponed' as const, 'excluded' as const),
      reason: fc.constant('Le conseil y tient'),
    }),
    { maxLength: 1 },
  );

/** The order of the actions is that of their files. */
export const smallProject: fc.Arbitrary<Project> = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.constantFrom([2027, 2028], [2027, 2028, 2029]))
  .chain(([count, years]) => {
    const ids = names.slice(0, count);
    return fc.tuple(fc.tuple(...ids.map((id) => action(id, ids))), file(ids, years), overrides(ids));
  })
  .map(([actions, rules, decided]) =>
    planProject(actions, rules, {
      axes: { axes: ['AX-1', 'AX-2'].map((id) => ({ id, title: id })) },
      criteria: { overrides: [...decided] },
    }),
  );

/** The same, where two actions out of three wait for nothing and share envelopes that hold one or two of them a year. */
export const crowdedProject: fc.Arbitrary<Project> = smallProject.map((project) => ({
  ...project,
  plan: {
    ...project.plan,
    envelopes: (project.plan.envelopes ?? []).map(({ year: each }) => ({ year: each, investment: 70, operating: 300, fte: 3 })),
  },
  actions: project.actions.map(({ dependsOn = [], start: _, ...action }, place) => ({
    ...action,
    dependsOn: place % 3 === 0 ? dependsOn : [],
    budget: [{ nature: 'investment' as const, planned: { min: 20, max: 30 + 2 * place } }],
  })),
}));
