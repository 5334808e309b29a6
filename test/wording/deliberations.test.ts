// What a body reads before it decides: sentences that stand by themselves, and amounts that may be ranges.
import { expect, test } from 'vitest';
import type { MatterFacts } from '../../src/wording/documents/deliberation-words.ts';
import { deliberationsEn } from '../../src/wording/documents/deliberations-en.ts';
import { deliberationsFr } from '../../src/wording/documents/deliberations-fr.ts';

const nothing = { investment: null, operating: null, basis: null, unpriced: 0 };
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
  ...{ stepOver: null, linked: [], grounds: [], cost: { ...nothing, total: null } },
  ...more,
});
const cost = (min: number, max: number) => ({ ...nothing, total: { min, max } });
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

test('a cost says whether taxes are in it, which section bears it, and how many actions have none yet', () => {
  const sum = { min: 4_500_00, max: 4_500_00 };
  const known = { total: sum, investment: { min: 0, max: 0 }, operating: sum, basis: 'HT', unpriced: 3 };
  const said = 'entièrement en section de fonctionnement (3 actions n’ont pas encore de coût)';
  expect(considered({ cost: known })[1]).toBe(`que son coût prévisionnel s’élève à 4 500 € HT, ${said}`);
  const half = { min: 2_000_00, max: 2_000_00 };
  expect(considered({ cost: { ...known, operating: half } })[1]).toContain('HT, dont 2 000 € en section de fonctionnement (3');
  const { proposal, articles } = deliberationsFr.kinds.programme;
  const plainly = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(plainly(proposal(facts({ cost: known })))).toBe(
    'Adopter un programme de 36 actions, d’un coût prévisionnel de 4 500 € HT (3 actions n’ont pas encore de coût).',
  );
  expect(plainly(articles(facts({ cost: known }))[1])).toBe(
    `De prendre acte de son coût prévisionnel, 4 500 € HT, ${said}, sous réserve du vote annuel des crédits`,
  );
  const ofOne = deliberationsEn.kinds.programme.proposal(facts({ cost: { ...known, basis: null, unpriced: 1 } }));
  expect(plainly(ofOne)).toBe('Adopt a programme of 36 actions, planned to cost €4,500 (1 action has no cost yet).');
});

test('a mayor signs for a commune, a president for all others', () => {
  const last = (isCommune: boolean) => deliberationsFr.kinds.programme.articles(facts({ isCommune })).at(-1);
  expect(last(true)).toMatch(/^D’autoriser le ou la maire à signer/);
  expect(last(false)).toMatch(/^D’autoriser le président ou la présidente à signer/);
});

test('an evaluation says how many actions are done, of none too, and of how many needs it judges', () => {
  const evaluation = { period: null, actions: 4, done: 0, needs: 0, recommendations: 0 };
  const said = ({ kinds }: typeof deliberationsFr) => kinds.evaluation.considerations(facts({ evaluation }));
  expect(said(deliberationsFr)).toEqual(['que l’évaluation porte sur 4 actions, dont aucune n’est achevée']);
  expect(said(deliberationsEn)).toEqual(['the evaluation looks at 4 actions, of which none is done']);
});
