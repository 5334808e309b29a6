// The names of people, which stand beside the project, for whoever asks to see them in documents.

import type { Workspace } from '../model/index.ts';
import { identitiesIn } from '../project/people/index.ts';

/** By the id of the person in the register. */
export const peopleNamed = (workspace: Pick<Workspace, 'files'>): ReadonlyMap<string, string> =>
  new Map(identitiesIn(workspace).flatMap(({ id, name }): [string, string][] => (name === null ? [] : [[id, name]])));
