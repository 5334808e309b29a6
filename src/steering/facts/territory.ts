// Facts of the territory, which duties depend on: what kind of body it is, how many live there, what the project states of it.

import type { Project } from '../../model/index.ts';
import { latestPopulation } from '../../project/needs/index.ts';
import type { Facts } from '../../values/index.ts';

type Kind = NonNullable<NonNullable<Project['info']['territory']>['kind']>;

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  commune: ['commune'],
  epci: ['cc', 'ca', 'cu', 'metropole'],
  department: ['departement'],
  region: ['region'],
  syndicate: ['syndicat', 'petr'],
};
/** What only `project.yaml › territory › facts` can tell. */
const stated = ['staffFte', 'maternity', 'vatActivity'];

export const territoryFactNames: readonly string[] = [...Object.keys(kinds), 'population', ...stated];

/** What the project does not state is absent. */
export function territoryFactsOf({ info: { territory } }: Pick<Project, 'info'>): Facts {
  if (territory === undefined) return new Map();
  const { kind, facts = {} } = territory;
  const population = latestPopulation(territory)?.value;
  return new Map([
    ...(kind === undefined
      ? []
      : Object.entries(kinds).map(([name, those]): [string, number] => [name, those.includes(kind) ? 1 : 0])),
    ...(population === undefined ? [] : [['population', population] as const]),
    ...stated.flatMap((name): [string, number][] => {
      const value = facts[name];
      return typeof value === 'number' || typeof value === 'boolean' ? [[name, Number(value)]] : [];
    }),
  ]);
}
