// A project with nothing in it but what a test says.
import type { Action, Criterion, Project } from '../../src/model/index.ts';

type Said = Omit<Partial<Project>, 'actions'> & { readonly actions?: readonly (Partial<Action> & { readonly id: string })[] };

export function tinyProject({ actions = [], ...said }: Said): Project {
  return {
    root: '.',
    info: { format: 1, title: 'Projet numérique de territoire' },
    language: 'fr',
    step: 'programme',
    actors: {},
    launch: {},
    meetings: [],
    diagnostic: {},
    interviews: [],
    workshops: [],
    surveys: [],
    surveyResults: [],
    needs: [],
    axes: {},
    actions: actions.map((action) => ({ title: action.id, ...action })),
    criteria: {},
    ballots: [],
    plan: {},
    frozenPlans: [],
    indicators: [],
    values: [],
    evaluations: [],
    communication: {},
    texts: [],
    incomplete: [],
    ...said,
  };
}

/** A criterion scored from 0 to 10, weighing 1, unless said otherwise. */
export const criterion = (id: string, said: Partial<Criterion> = {}): Criterion => ({
  id,
  title: id,
  weight: 1,
  scale: { min: 0, max: 10 },
  ...said,
});
