/** A document asks for a decision where there is one to take, and for none where there is not. */
import { expect, test } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import type { Action, Plan, Project, Session } from '../../src/model/index.ts';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { plan, request, sitting } from './view/tiny-project.ts';

interface State {
  readonly parts?: Partial<Project>;
  readonly plan?: Plan | null;
  readonly session?: Session;
}

const asks = (id: string, { parts = {}, plan = null, session }: State): boolean => {
  const kind = deliverables.find((one) => one.id === id) ?? expect.fail(`there is no ${id}`);
  const project = { ...request.project, texts: [], actions: [], ...parts };
  const seen = {
    ...request,
    project,
    plan,
    ranking: null,
    measures: measure(project, request.today),
    ...(session && { session }),
  };
  return viewOf({ ...seen, ...kind.opening('fr'), deliverable: id, title: kind.title.fr }).document.decision !== null;
};

const guichet: Action = { id: 'AC-02', title: 'Ouvrir un guichet', status: 'planned', start: '2028-06', end: '2028-12' };
const open: Plan = { ...plan, years: plan.years.map(({ frozenBy: _, ...year }) => ({ ...year, frozen: false })) };
const empty: Plan = { ...open, years: open.years.map((year) => ({ ...year, actions: [] })) };

test.each<[string, string, State, boolean]>([
  ['annual-plan', 'with what to adopt', { parts: { actions: [guichet] }, plan: open }, true],
  ['annual-plan', 'of no action', { parts: { actions: [guichet] }, plan: empty }, false],
  ['steering-deck', 'of a plan still open', { parts: { actions: [guichet] }, plan: open }, true],
  ['steering-deck', 'of a plan that was adopted', { parts: { actions: [guichet] }, plan }, false],
  ['steering-deck', 'of a plan that keeps nothing', { parts: { actions: [guichet] }, plan: empty }, false],
  ['steering-deck', 'with an action at a standstill', { parts: { actions: [{ ...guichet, status: 'blocked' }] }, plan }, true],
  [
    'steering-deck',
    'with a point that somebody wrote',
    {
      parts: {
        actions: [guichet],
        texts: [{ deliverable: 'steering-deck', path: 'texts/steering-deck/10-point.md', text: 'Un choix.' }],
      },
      plan,
    },
    true,
  ],
  ['diagnostic-report', 'with needs', {}, true],
  ['diagnostic-report', 'without needs', { parts: { needs: [] } }, false],
  ['indicator-deck', 'of indicators that nobody measured', { parts: { values: [] } }, false],
  ['indicator-deck', 'of one behind', { parts: { values: [{ indicator: 'IN-01', period: 2027, value: 600 }] } }, true],
  ['council-deck', 'of a sitting', { session: sitting }, true],
  ['council-deck', 'of a sitting that votes on nothing', { session: { ...sitting, points: sitting.points.slice(1) } }, false],
])('%s, %s', (id, _, state, isAsked) => {
  expect(asks(id, state)).toBe(isAsked);
});
