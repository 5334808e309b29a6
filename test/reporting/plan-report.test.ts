/** What a plan says of itself, when it is the best, when it is not proved, and when no plan will do. */
import { expect, test } from 'vitest';
import type { Plan, PlanRule } from '../../src/model/index.ts';
import { rank } from '../../src/ranking/index.ts';
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

test('the guarantee is rounded up, and said to be whole only when it is', () => {
  expect(said({ worth: { value: 400, atMost: 403, gap: 0.00744, simple } })).toContain(
    'Ce plan vaut 400,0 points : au plus 0,8\u202f% sous le meilleur plan possible.\nAu fil du classement (« --simple ») : 380,0 points, 20,0 de moins.',
  );
  expect(said({ worth: { value: 400, atMost: 400, gap: 0, simple } }, 'en')).toContain(
    'This plan is worth 400.0 points: no other is worth more.',
  );
  expect(said({ worth: { value: 400, atMost: 400.03, gap: 0.0001, simple } }, 'en')).toContain(
    'at most 0.1% below the best plan possible',
  );
});

test('a simple plan that overruns says so', () => {
  const worth = { value: 400, atMost: 400, gap: 0, simple: { value: 410, keepsRules: false } };
  expect(said({ worth })).toContain('410,0 points, mais sans tenir toutes les règles.');
  expect(said({ worth, method: 'simple' }, 'en')).toContain(
    'This plan, made down the ranking, is worth 410.0 points, without keeping every rule; the best found is worth 400.0.',
  );
});

test('rules that cannot be kept together are one sentence', () => {
  const conflict: readonly PlanRule[] = [
    { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
    { code: 'must-start', action: 'AC-2', as: 'obligation', by: 2027 },
    { code: 'cannot-start', action: 'AC-2', reason: { code: 'waits-for', by: 'AC-9' } },
    { code: 'envelope', nature: 'fte', year: 2027, left: 0.5 },
    { code: 'depends-on', action: 'AC-3', on: 'AC-4' },
    { code: 'exclusive', actions: ['AC-1', 'AC-2'] },
    { code: 'minimum-per-axis', axis: 'AX-1', atLeast: 2 },
  ];
  expect(said({ method: 'simple', conflict })).toContain(
    'Aucun plan ne tient toutes les règles. Ne vont pas ensemble : AC-1 est obligatoire ; AC-2 répond à une obligation et doit commencer en 2027 au plus tard ; AC-2 ne peut commencer aucune année du plan : attend AC-9 ; l’enveloppe de temps d’agents 2027 n’offre que 0,5 ETP à ce qui n’est pas encore engagé ; AC-3 attend AC-4 ; AC-1 et AC-2 s’excluent ; l’axe « Vivre ensemble » doit en avoir au moins 2 de plus.',
  );
  expect(said({ method: 'simple', conflict }, 'en')).toContain(
    'AC-1 and AC-2 exclude each other; the axis “Vivre ensemble” must have at least 2 more.',
  );
});
