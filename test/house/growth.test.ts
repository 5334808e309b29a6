/** What goes through all actions does so a fixed number of times: twice the actions are read twice as often, counted without a clock. */
import { expect, it } from 'vitest';
import type { Action, Project } from '../../src/model/index.ts';
import { simplePlan } from '../../src/planning/index.ts';
import { workloadOf } from '../../src/project/people/workload.ts';
import { linksOf } from '../../src/project/thread/links.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { envelope, planProject } from '../planning/tiny-plan.ts';

/** The same things, and how often a field of one of them was read. */
function watched<Thing extends object>(things: readonly Thing[]) {
  let reads = 0;
  const get = (thing: Thing, field: string | symbol, asked: unknown) => {
    reads++;
    return Reflect.get(thing, field, asked);
  };
  return { all: things.map((thing) => new Proxy(thing, { get })), reads: () => reads };
}

const idOf = (place: number): string => `AC-${String(place).padStart(3, '0')}`;

/** Each with an indicator of its own; every other one waits for the one that comes last in the ranking. */
const drawn = (count: number): Project =>
  planProject(
    Array.from({ length: count }, (_, place) => ({
      id: idOf(place),
      title: `Action ${place}`,
      axis: 'AX-1',
      start: 2027,
      end: 2028,
      indicators: [`IN-${place}`],
      budget: [{ year: 2027, nature: 'investment' as const, planned: 1 }],
      staff: [{ year: 2027, planned: 0.1 }],
      dependsOn: place % 2 === 0 && place < count - 1 ? [idOf(count - 1)] : [],
    })),
    { envelopes: [envelope(2027, 2 * count), envelope(2028, 2 * count)], rules: { minimumPerAxis: 3 } },
    { axes: { axes: [{ id: 'AX-1', title: 'Un axe' }] } },
  );

const watching = (project: Project, work: (project: Project) => void): number => {
  const { all, reads } = watched<Action>(project.actions);
  work({ ...project, actions: all });
  return reads();
};

const works: Readonly<Record<string, (count: number) => number>> = {
  'links of indicators': (count) => watching(drawn(count), linksOf),
  'the simple plan': (count) => {
    const [project, ranking] = [drawn(count), rank(drawn(count))];
    return watching(project, (seen) => simplePlan(seen, ranking));
  },
  'the workload under a plan': (count) => {
    const project = drawn(count);
    const plan = simplePlan(project, rank(project));
    const rows = plan.years.map((year) => ({ year, ...watched(year.actions) }));
    const seen = { ...plan, years: rows.map(({ year, all }) => ({ ...year, actions: all })) };
    workloadOf(project, seen, { today: '2027-01-01' });
    return rows.reduce((sum, { reads }) => sum + reads(), 0);
  },
};

it.each(Object.keys(works))('%s', (name) => {
  const [few = 0, twice = 0] = [100, 200].map((count) => works[name]?.(count) ?? 0);
  expect(few).toBeGreaterThan(100);
  expect(twice / few).toBeLessThan(2.2);
});
