import { expect, test } from 'vitest';
import type { Owed, PlannedAction, PlanReason, YearPlan } from '../../src/model/index.ts';
import { planReason, type ReasonNames } from '../../src/wording/plans/plan-reasons.ts';
import { plannedReason, planStated, statedReason } from '../../src/wording/plans/plan-statements.ts';

const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const owedTo = (title: string, place: Owed['place'], isCost = false): Owed => ({ criterion: 'c', title, isCost, place });
const names = (owed: Owed | null, takers: readonly string[] = []): ReasonNames => ({
  action: (id) => ({ 'AC-1': '« Former et équiper les accueils »' })[id] ?? id,
  named: (ids) => ids.filter((id) => id !== 'AC-8'),
  takers: () => takers,
  owed: () => owed,
});
const kept = (reason: PlanReason, choice: PlannedAction['choice'] = 'selected') => ({
  action: 'AC-9',
  reason,
  choice,
  notBefore: null,
});
const best: PlanReason = { code: 'best-together' };
const cost = { min: 2_080_000, max: 2_080_000 };
const short: PlanReason = { code: 'over-envelope', nature: 'investment', year: 2027, needed: 960_000, available: 0 };

test('what is kept for its worth says what it owes that to, and for how much', () => {
  const said = (owed: Owed | null) => plain(statedReason(kept(best), cost, 'fr', names(owed)));
  expect(said(owedTo('Attente de la population', 'first'))).toBe('retenue : la plus attendue des habitants pour 20 800 €');
  expect(said(owedTo('Coût', 'among', true))).toBe('retenue : parmi les moins coûteuses pour 20 800 €');
  expect(said(owedTo('Faisabilité', 'plain'))).toBe('retenue : facile à mener pour 20 800 €');
  expect(said(owedTo('Cohésion', 'first'))).toBe('retenue : la mieux notée sur « Cohésion » pour 20 800 €');
  expect(said(null)).toBe('retenue : pour ce qu’elle apporte, pour 20 800 €');
  expect(plain(statedReason(kept({ code: 'mandatory' }), cost, 'fr', names(owedTo('Coût', 'first', true))))).toBe(
    'retenue : obligatoire, pour 20 800 €',
  );
  expect(plain(statedReason(kept(best), cost, 'en', names(owedTo('Residents’ expectation', 'first'))))).toBe(
    'selected: what residents expect most for €20,800',
  );
});

test('what is put off says to when, and which actions take the envelope', () => {
  const later: PlanReason = { code: 'planned-later', year: 2028, inTheWay: short };
  const said = (takers: readonly string[], inTheWay: PlanReason | null = short) =>
    plain(statedReason(kept({ ...later, inTheWay }, 'postponed'), null, 'fr', names(null, takers)));
  expect(said(['AC-1', 'AC-2', 'AC-3', 'AC-4'])).toBe(
    'reportée à 2028 : l’enveloppe d’investissement 2027 est prise par « Former et équiper les accueils » et trois autres',
  );
  expect(said(['AC-1', 'AC-2'], { ...short, available: 240_000 })).toBe(
    'reportée à 2028 : l’enveloppe d’investissement 2027, prise par « Former et équiper les accueils » et AC-2, n’a plus que 2 400 € pour les 9 600 € nécessaires',
  );
  expect(said([], null)).toBe('reportée à 2028');
  expect(plain(planReason(later, 'en', names(null, ['AC-1'])))).toBe(
    'planned for 2028; the 2027 investment envelope is taken by « Former et équiper les accueils »',
  );
});

test('a reason without names keeps to amounts and ids', () => {
  expect(plain(planReason(short, 'fr'))).toBe(
    'dépasserait l’enveloppe d’investissement 2027 : 9 600 € nécessaires, 0 € disponibles',
  );
  expect(plannedReason(kept({ code: 'excluded-by', by: 'AC-4' }), 'fr')).toBe('AC-4 passe à sa place');
});

test('what is dropped is told with what replaces it, as far as that may be named', () => {
  const told = (reason: PlanReason, language: 'fr' | 'en') =>
    plain(plannedReason(kept(reason, 'excluded'), language, names(null)));
  const heirs = ['AC-1', 'AC-4', 'AC-8'];
  expect(told({ code: 'dropped', text: 'scindée', heirs }, 'fr')).toBe(
    'abandonnée : scindée, remplacée par « Former et équiper les accueils » et AC-4',
  );
  expect(told({ code: 'dropped', heirs: ['AC-4'] }, 'en')).toBe('dropped, replaced by AC-4');
  expect(told({ code: 'dropped', heirs: ['AC-8'] }, 'fr')).toBe('abandonnée');
});

test('those who vote the plan are told what it is worth in their own words', () => {
  const worth = { value: 10, atMost: 10, gap: 0, isFirst: true, simple: { value: 9, keepsRules: true }, waitingCost: 4 };
  const year: YearPlan = {
    ...{ year: 2027, frozen: false, counts: 'gross', actions: [], fte: { available: null, used: 0 } },
    envelopes: [{ nature: 'investment', available: 100, used: 0 }],
  };
  const plan = { method: 'best', worth, conflict: [], notices: [], years: [year] } as const;
  const better = 'aucun autre choix d’actions ne répond mieux aux priorités retenues.';
  const said = (years: readonly YearPlan[]) => plain(planStated({ ...plan, years }, 'fr'));
  expect(said([year])).toBe(`Dans la limite des crédits ouverts, ${better}`);
  const timed = { ...year, fte: { available: 2, used: 0 } };
  expect(said([timed])).toBe(`Dans la limite des crédits et du temps d’agents ouverts, ${better}`);
  expect(said([{ ...timed, envelopes: [] }])).toBe(`Dans la limite du temps d’agents ouvert, ${better}`);
  // What had to be done anyway may be above the envelope: no sentence may say that the plan keeps within it.
  const envelopes = [{ nature: 'investment' as const, available: 100, used: 150 }];
  expect(said([{ ...year, envelopes }])).toBe(
    `Ce qui est déjà engagé ou obligatoire dépasse ce qui est ouvert ; pour le reste, ${better}`,
  );
  expect(planStated({ ...plan, worth: null }, 'fr')).toBeNull();
  expect(plain(planStated({ ...plan, years: [{ ...year, envelopes: [] }] }, 'fr'))).toBe(
    'Le plan est fait sans limite de crédits ni de temps d’agents : aucune enveloppe n’est ouverte.',
  );
  for (const language of ['fr', 'en'] as const)
    for (const one of [plan, { ...plan, method: 'simple' } as const, { ...plan, worth: { ...worth, gap: 0.02 } }])
      expect(planStated(one, language)).not.toMatch(/point|optim|solv|solution|gap|proved|meilleur ensemble|best set|\d/i);
});
