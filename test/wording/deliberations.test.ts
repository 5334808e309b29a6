// What a body reads before it decides: sentences that stand by themselves, and amounts that may be ranges.
import { expect, test } from 'vitest';
import type { MatterFacts } from '../../src/wording/documents/deliberation-words.ts';
import { deliberationsFr } from '../../src/wording/documents/deliberations-fr.ts';

const facts = (more: Partial<MatterFacts>): MatterFacts => ({
  ...{
    wording: undefined,
    isDeliberative: true,
    isCommune: false,
    assembly: null,
    text: null,
    owner: null,
    due: null,
    title: 'P',
    period: null,
  },
  ...{ annexes: [], axes: ['Un axe', 'Un autre'], actions: 36, needs: 0, secured: null, gap: null, withoutFunding: null },
  ...{ plan: null, requests: [], evaluation: null, objectives: [], conditionsMet: 0, budget: null, lead: null, step: null },
  ...{ stepOver: null, linked: [], grounds: [], cost: { total: null, investment: null, operating: null } },
  ...more,
});
const cost = (min: number, max: number) => ({ total: { min, max }, investment: null, operating: null });
const considered = (more: Partial<MatterFacts>): readonly string[] =>
  deliberationsFr.kinds.programme.considerations(facts(more)).map((said) => said.replace(/[\u00a0\u202f]/g, ' '));

test('the first reason names what it speaks of, and those behind it need not', () => {
  expect(considered({})).toEqual(['que le programme compte 36 actions réparties en 2 axes']);
  expect(considered({ needs: 3 })).toEqual([
    'que le programme répond à 3 besoins exprimés sur le territoire',
    'qu’il compte 36 actions réparties en 2 axes',
  ]);
});

test('a cost is one amount, or lies between two', () => {
  expect(considered({ cost: cost(45_000_00, 45_000_00) })[1]).toBe('que son coût prévisionnel s’élève à 45 000 €');
  expect(considered({ cost: cost(45_000_00, 50_000_00) })[1]).toBe(
    'que son coût prévisionnel est compris entre 45 000 € et 50 000 €',
  );
});

test('a mayor signs for a commune, a president for all others', () => {
  const last = (isCommune: boolean) => deliberationsFr.kinds.programme.articles(facts({ isCommune })).at(-1);
  expect(last(true)).toMatch(/^D’autoriser le ou la maire à signer/);
  expect(last(false)).toMatch(/^D’autoriser le président ou la présidente à signer/);
});
