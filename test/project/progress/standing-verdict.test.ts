// A drafted evaluation takes away nothing of what people confirmed, and tells nobody what nobody confirmed.
import { expect, it } from 'vitest';
import { needRowsOf } from '../../../src/project/needs/need-rows.ts';
import { standingVerdict } from '../../../src/project/thread/links.ts';
import { projectWith } from '../project.ts';

type Verdict = 'met' | 'partly-met' | 'not-met' | 'unknown';
const told = (verdict: Verdict, proposed?: true) => ({ need: 'ND-1', verdict, ...(proposed && { proposed }) });

it.each<[string, readonly ReturnType<typeof told>[], Verdict | null]>([
  ['none', [], null],
  ['the last of those confirmed', [told('partly-met'), told('met')], 'met'],
  ['not what is only proposed', [told('partly-met'), told('met', true)], 'partly-met'],
  ['nothing of proposals alone', [told('met', true)], null],
  ['what is known before what is not yet', [told('met'), told('unknown')], 'met'],
  ['not known, when nobody ever knew', [told('unknown'), told('not-met', true)], 'unknown'],
])('%s', (_, verdicts, standing) => {
  expect(standingVerdict(verdicts)).toBe(standing);
  const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
  const evaluations = verdicts.map((one) => ({ kind: 'annual' as const, needVerdicts: [one] }));
  expect(needRowsOf(projectWith({ needs, evaluations }))[0]?.verdict).toBe(standing);
});
