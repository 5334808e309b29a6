/** What a plan says of itself, when it is the best, when it is not proved, and when no plan will do. */
import { expect, test } from 'vitest';
import type { Plan, PlanRule } from '../../src/model/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { planReport } from '../../src/reporting/index.ts';
import { tinyProject } from '../ranking/tiny-project.ts';

const project = tinyProject({ axes: { axes: [{ id: 'AX-1', title: 'Vivre ensemble' }] } });
const style = { colour: 0, width: 100 } as const;
const none = {
  envelopes: [],
  counts: 'gross',
  frozen: false,
  fte: { available: null, used: 0 },
  actions: [],
  year: 2027,
} as const;
const said = (plan: Partial<Plan>, language: 'fr' | 'en' = 'fr') =>
  planReport(
    project,
    rank(project),
    { method: 'best', worth: null, conflict: [], notices: [], years: [none], ...plan },
    { ...style, language },
  );
const simple = { value: 380, keepsRules: true };
const waitingCost = 4;

test('the guarantee is rounded up, and said to be whole only when it is', () => {
  expect(said({ worth: { value: 400, atMost: 403, gap: 0.00744, isFirst: false, simple, waitingCost } })).toContain(
    'Ce plan vaut 400,0 points\u00a0: au plus 0,8\u202f% sous le meilleur plan possible.\nAu fil du classement («\u00a0--simple\u00a0»)\u00a0: 380,0 points, 20,0 de moins.',
  );
  expect(said({ worth: { value: 400, atMost: 400, gap: 0, isFirst: false, simple, waitingCost } }, 'en')).toContain(
    'This plan is worth 400.0 points: no other is worth more.',
  );
  expect(said({ worth: { value: 400, atMost: 400.03, gap: 0.0001, isFirst: false, simple, waitingCost } }, 'en')).toContain(
    'at most 0.1% below the best plan possible',
  );
});

test('a simple plan that overruns says so', () => {
  const worth = { value: 400, atMost: 400, gap: 0, isFirst: true, simple: { value: 410, keepsRules: false }, waitingCost: 4 };
  expect(said({ worth })).toContain('410,0 points, mais sans tenir toutes les règles.');
  expect(said({ worth, method: 'simple' }, 'en')).toContain(
    'This plan, made down the ranking, is worth 410.0 points, without keeping every rule; the best found is worth 400.0.',
  );
});

test('that the ids decide between equals is said where it is proved', () => {
  const worth = { value: 400, atMost: 400, gap: 0, isFirst: true, simple, waitingCost };
  expect(said({ worth })).toContain('aucun autre ne vaut plus\u202f; à valeur égale, l’ordre des identifiants décide.');
  expect(said({ worth }, 'en')).toContain('no other is worth more; among equals, the order of the ids decides.');
});

test('rules that cannot be kept together are told one a line', () => {
  const hold = { must: 'begin-after', day: '2027-03-25', kind: 'budget-vote', label: null } as const;
  const conflict: readonly PlanRule[] = [
    { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
    { code: 'must-start', action: 'AC-2', as: 'obligation', by: 2027 },
    { code: 'minimum-per-axis', axis: 'AX-1', atLeast: 2 },
    { code: 'depends-on', action: 'AC-3', on: 'AC-4', from: 'start', lag: 0 },
    { code: 'depends-on', action: 'AC-3', on: 'AC-5', from: 'end', lag: 18 },
    { code: 'exclusive', actions: ['AC-1', 'AC-2'] },
    { code: 'start-by', action: 'AC-4', by: 2028 },
    { code: 'cannot-start', action: 'AC-2', years: null, reason: { code: 'waits-for', by: 'AC-9' } },
    { code: 'cannot-start', action: 'AC-3', years: [2027, 2028], reason: { code: 'starts-later', year: 2029 } },
    { code: 'cannot-start', action: 'AC-4', years: [2027, 2028], reason: { code: 'set-aside' } },
    { code: 'cannot-start', action: 'AC-5', years: [2027], reason: { code: 'override', text: 'Pas avant 2028' } },
    { code: 'fixed-point', action: 'AC-5', hold, year: 2027 },
    { code: 'envelope', nature: 'fte', year: 2027, left: 0.5 },
  ];
  const lines = (language: 'fr' | 'en') =>
    said({ method: 'simple', conflict }, language)
      .split('\n')
      .slice(1, 2 + conflict.length)
      .map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
  expect(lines('fr')).toEqual([
    'Aucun plan ne tient toutes les règles ; celui-ci suit le classement et en enfreint. Ne vont pas ensemble :',
    '  · AC-1 est obligatoire',
    '  · AC-2 répond à une obligation et doit commencer en 2027 au plus tard',
    '  · l’axe « Vivre ensemble » doit avoir au moins 2 actions de plus',
    '  · AC-3 attend AC-4',
    '  · AC-3 attend que AC-5 soit achevée depuis 18 mois',
    '  · AC-1 et AC-2 s’excluent',
    '  · AC-4, si elle est retenue, commence en 2028 au plus tard',
    '  · AC-2 ne peut commencer aucune année du plan : attend AC-9',
    '  · AC-3 ne commence pas avant 2029, selon sa fiche',
    '  · AC-4 ne peut commencer ni en 2027 ni en 2028 : mise de côté par un veto',
    '  · AC-5 ne peut pas commencer en 2027 : arbitrage : Pas avant 2028',
    '  · AC-5 ne commence pas avant le 25 mars 2027 (vote du budget), si elle commence en 2027',
    '  · l’enveloppe de temps d’agents 2027 n’offre que 0,5 ETP à ce qui n’est pas encore engagé',
  ]);
  expect(lines('en').slice(3, 13)).toEqual([
    '  · the axis “Vivre ensemble” must have at least 2 more actions',
    '  · AC-3 waits for AC-4',
    '  · AC-3 waits until 18 months after the end of AC-5',
    '  · AC-1 and AC-2 exclude each other',
    '  · AC-4, if it is chosen, starts in 2028 at the latest',
    '  · AC-2 cannot start in any year of the plan: waits for AC-9',
    '  · AC-3 starts no earlier than 2029, by its own sheet',
    '  · AC-4 cannot start in 2027 or 2028: set aside by a veto',
    '  · AC-5 cannot start in 2027: override: Pas avant 2028',
    '  · AC-5 begins no earlier than 25 March 2027 (budget vote) if it begins in 2027',
  ]);
});

test('an axis whose minimum cannot be met is told with what cannot start and why', () => {
  const short = {
    code: 'axis-short' as const,
    axis: 'AX-1',
    asked: 3,
    begun: 1,
    can: 1,
    cannot: [{ action: 'AC-4', reason: { code: 'dropped' as const, text: 'Sans suite' } }],
  };
  const told = (more: Partial<typeof short>, language: 'fr' | 'en' = 'fr') =>
    said({ notices: [{ ...short, ...more }] }, language).replace(/[\u00a0\u202f]/g, ' ');
  expect(told({})).toContain(
    '· l’axe « Vivre ensemble » doit avoir au moins 3 actions et n’en aura que 2 (déjà engagées ou achevées : 1) : AC-4 ne peut pas commencer (abandonnée : Sans suite)',
  );
  expect(told({ asked: 1, begun: 0, can: 0, cannot: [] }, 'en')).toContain(
    '· the axis “Vivre ensemble” must have at least 1 action and will have none: it has no other',
  );
});
