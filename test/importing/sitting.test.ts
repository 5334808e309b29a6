// What a sitting brings back of money and of rules: taken where the project is as the room saw it, told and left where it is not.
import { expect, test } from 'vitest';
import { sittingEdits } from '../../src/importing/index.ts';
import type { PlanFile, Sitting } from '../../src/model/index.ts';
import { tinyProject } from '../ranking/tiny-project.ts';

const written: PlanFile = {
  envelopes: [
    { year: 2027, investment: 120_000, operating: 40_000, fte: 1.5 },
    { year: 2028, investment: 80_000 },
  ],
  rules: { minimumPerAxis: 1 },
};

const brought = (sitting: Pick<Sitting, 'envelopes' | 'minimumPerAxis'>, plan: PlanFile = written) =>
  sittingEdits(
    { kind: 'jalon-sitting', version: 1, madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-28' }, ...sitting },
    {
      project: tinyProject({ plan }),
      shares: [],
      measure: () => null,
      fileOf: (kind) => (kind === 'plan' ? 'plan.yaml' : undefined),
      meeting: null,
      decisionId: () => 'DE-001',
      tellScore: () => '',
    },
  );

const set = (pointer: readonly (string | number)[], value: unknown) => ({ path: 'plan.yaml', pointer, change: { set: value } });

test('money and staff of a year are written where they stand', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2028, nature: 'investment', amount: 95_000, before: 80_000 },
      { year: 2027, nature: 'operating', amount: 35_000, before: 40_000 },
      { year: 2027, nature: 'fte', amount: 2, before: 1.5 },
      { year: 2028, nature: 'operating', amount: 10_000, before: null },
    ],
  });
  expect(parts.map(({ fate }) => fate)).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(edits).toEqual([
    set(['envelopes', 1, 'investment'], 95_000),
    set(['envelopes', 0, 'operating'], 35_000),
    set(['envelopes', 0, 'fte'], 2),
    set(['envelopes', 1, 'operating'], 10_000),
  ]);
});

test('an amount that changed since the sitting is told and left, beside one that is taken', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2027, nature: 'investment', amount: 150_000, before: 100_000 },
      { year: 2028, nature: 'investment', amount: 95_000, before: 80_000 },
    ],
  });
  expect(parts).toEqual([
    { what: 'envelope', fate: 'conflict', year: 2027, nature: 'investment', amount: 150_000, before: 100_000, now: 120_000 },
    { what: 'envelope', fate: 'taken', year: 2028, nature: 'investment', amount: 95_000, before: 80_000, now: 80_000 },
  ]);
  expect(edits).toEqual([set(['envelopes', 1, 'investment'], 95_000)]);
});

test('what stands so already, and a year without an envelope, change nothing', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2027, nature: 'investment', amount: 120_000, before: 100_000 },
      { year: 2030, nature: 'investment', amount: 5000, before: null },
    ],
  });
  expect(parts.map(({ fate }) => fate)).toEqual(['same', 'unknown']);
  expect(edits).toEqual([]);
});

test.each([
  ['taken', { atLeast: 2, before: 1 }, written],
  ['conflict', { atLeast: 2, before: 0 }, written],
  ['same', { atLeast: 1, before: 0 }, written],
  ['taken', { atLeast: 2, before: 0 }, {}],
] as const)('the minimum per axis: %s', (fate, minimumPerAxis, plan) => {
  const { parts, edits } = brought({ minimumPerAxis }, plan);
  const now = plan === written ? 1 : 0;
  expect(parts).toEqual([{ what: 'minimum', fate, ...minimumPerAxis, now }]);
  expect(edits).toEqual(fate === 'taken' ? [set(['rules', 'minimumPerAxis'], minimumPerAxis.atLeast)] : []);
});
