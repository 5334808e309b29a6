// The corpus of foreign files: what each says is read, nothing else is, and brought in again it changes nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '../../src/reading/index.ts';
import { casesOf } from '../cases.ts';
import { containers } from '../fixtures/intake/containers.ts';
import { factsOf, files } from '../fixtures/intake/files.ts';
import { type LayoutName, layoutOf, layouts } from '../fixtures/intake/layouts.ts';
import type { Action, Plan } from '../fixtures/intake/plans.ts';
import { after, bring, nothing } from './brought.ts';
import { counted, planOf, readFacts } from './intake-read.ts';

test('the corpus has every layout, and files enough', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(new Set(files.map(({ layout }) => layout)).size).toBe(Object.keys(layouts).length);
});

test.each(files.map((file) => [file.name, file] as const))('%s', async (_, { plan, layout, bytes }) => {
  const read = planOf(tableOf(await bytes(), 'plan'));
  const wanted = factsOf(plan, layout);
  expect([...readFacts(read)].sort(byAction)).toEqual([...wanted].sort(byAction));
  expect(counted(wanted, read)).toEqual({ right: wanted.length, aside: 0, wrong: 0, lost: 0 });
});

const byAction = (a: { action: string; field: string }, b: { action: string; field: string }): number =>
  `${a.action} ${a.field}` < `${b.action} ${b.field}` ? -1 : 1;

test.each(files.map((file) => [file.name, file] as const))('%s, a second time, changes nothing', async (_, { bytes }) => {
  const plan = planOf(tableOf(await bytes(), 'plan'));
  if (plan === null) throw new Error('no plan found');
  const first = bring(plan, nothing);
  expect(first.actions.length).toBe(plan.actions.length);
  expect(bring(plan, after(first)).edits).toEqual([]);
});

const words = ['ouvrir', 'relier', 'former', 'équiper', 'mairie', 'école', 'réseau', 'village', 'lecture', 'jeunesse'] as const;
const phrase = fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 4 }).map((all) => {
  const [first = '', ...rest] = all;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
});
const quarter = fc.constantFrom('2026-T1', '2026-T2', '2026-T4', '2027-T1', '2027-T3');
const actionIn = (axis: string, title: string): fc.Arbitrary<Action> =>
  fc
    .record({
      description: fc.option(
        phrase.map((one) => `${one}.`),
        { nil: undefined },
      ),
      pilot: fc.constantFrom('Maire', 'Président'),
      partners: fc.option(fc.constant(['Mission locale', 'La Poste']), { nil: undefined }),
      status: fc.constantFrom('planned', 'in-progress', 'done'),
      quarters: fc.tuple(quarter, quarter),
      budget: fc.option(fc.record({ 2026: fc.integer({ min: 1, max: 900 }), 2027: fc.integer({ min: 1, max: 900 }) }), {
        nil: undefined,
      }),
    })
    .map(({ quarters, description, partners, budget, ...rest }) => {
      const [start, end] = [...quarters].sort();
      return {
        axis,
        title,
        ...rest,
        ...(description && { description }),
        ...(partners && { partners }),
        ...(budget && { budget }),
        ...(start && { start }),
        ...(end && { end }),
      };
    });
const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.uniqueArray(phrase, { minLength: 2, maxLength: 3 }), fc.uniqueArray(phrase, { minLength: 6, maxLength: 9 }))
  .chain(([axes, titles]) => {
    const free = titles.filter((title) => !axes.includes(title));
    const placed = free.map((title, at) => actionIn(axes[Math.floor((at * axes.length) / free.length)] ?? '', title));
    return fc.tuple(...placed).map((actions) => ({ title: 'Feuille de route du territoire', actions }));
  });

test('a plan written in any layout and read back is the same plan', async () => {
  const names = Object.keys(layouts).filter(isLayout);
  await fc.assert(
    fc.asyncProperty(anyPlan, fc.constantFrom(...names), async (plan, name) => {
      const { sheets, lines } = layoutOf(name);
      const content = { sheets: sheets(plan), lines: lines?.(plan) ?? [] };
      const bytes = content.lines.length > 0 ? containers.docx(content) : containers.ods(content);
      const read = planOf(tableOf(bytes, 'plan'));
      expect([...readFacts(read)].sort(byAction)).toEqual([...factsOf(plan, name)].sort(byAction));
    }),
    { numRuns: casesOf(150) },
  );
});
const isLayout = (name: string): name is LayoutName => Object.hasOwn(layouts, name);
