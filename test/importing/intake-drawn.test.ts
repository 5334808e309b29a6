// Foreign files drawn by hand: nothing is read wrong, and nothing of them is lost.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/reading/index.ts';
import { containers } from '../fixtures/intake/containers.ts';
import { drawn } from '../fixtures/intake/drawn.ts';
import { after, bring, nothing } from './brought.ts';
import { counted, planOf, readFacts } from './intake-read.ts';

const inOrder = (facts: readonly { action: string; field: string; value: unknown }[]): readonly string[] =>
  facts.map(({ action, field, value }) => `${action} ${field} ${JSON.stringify(value)}`).sort();

test.each(drawn.map((file) => [file.name, file] as const))('%s', async (_, { container, sheets, lines = [], facts }) => {
  const plan = planOf(tableOf(await containers[container]({ sheets, lines }), 'plan'));
  if (plan === null) throw new Error('no plan found');
  expect(inOrder(readFacts(plan))).toEqual(inOrder(facts));
  expect(counted(facts, plan)).toMatchObject({ wrong: 0, lost: 0 });
  expect(bring(plan, after(bring(plan, nothing))).edits).toEqual([]);
});
