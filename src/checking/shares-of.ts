// The share of a person's time that running actions ask for.
import type { Project } from '../model/index.ts';

/** In percent. */
export const sharesOf = ({ actions }: Project, person: string): number =>
  actions
    .filter(({ status }) => status === 'in-progress')
    .flatMap(({ team = [] }) => team)
    .reduce((sum, { person: id, timeShare = 0 }) => sum + (id === person ? timeShare : 0), 0);
