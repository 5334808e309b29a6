// A project with nothing in it but actions, titled by their id unless said otherwise, and what a test adds.
import type { Action, Criterion, Project } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

type Said = Omit<Partial<Project>, 'actions'> & { readonly actions?: readonly (Partial<Action> & { readonly id: string })[] };

export const tinyProject = ({ actions = [], ...said }: Said): Project =>
  projectWith({ ...said, actions: actions.map((action) => ({ title: action.id, ...action })) });

/** A criterion scored from 0 to 10, weighing 1, unless said otherwise. */
export const criterion = (id: string, said: Partial<Criterion> = {}): Criterion => ({
  id,
  title: id,
  weight: 1,
  scale: { min: 0, max: 10 },
  ...said,
});
