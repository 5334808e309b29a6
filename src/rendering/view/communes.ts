// Where things take place: the communes of each action, and what each commune has, without a map.

import type { Action, ProjectFile, View } from '../../model/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { label } from '../../wording/index.ts';
import { actionName, coded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Communes = View['communes'];
type Place = Pick<Communes['rows'][number]['actions'][number], 'status'> & { readonly name: string };

/** Those that said no are not concerned; null when it takes place in all of them. */
function placesOf(input: ViewInput, { scope }: Action): readonly Place[] | null {
  const communes = scope?.communes ?? [];
  if (communes === 'all') return null;
  if (typeof communes === 'string') return [];
  return communes.flatMap((one) => {
    const { commune, status } = typeof one === 'string' ? { commune: one, status: undefined } : one;
    if (status === 'declined') return [];
    return [{ name: input.name('commune', commune).name, status: coded(input, 'action.scope.communes.status', status) }];
  });
}

export function communesOf(input: ViewInput, action: Action): { readonly everywhere: boolean; readonly communes: string[] } {
  const places = placesOf(input, action);
  return { everywhere: places === null, communes: places?.map(({ name }) => name) ?? [] };
}

/** A commune that stands alone is the territory itself, and no member of it. */
export const membersOf = ({ kind, communes = [] }: NonNullable<ProjectFile['territory']>) =>
  kind === 'commune' && communes.length === 1 ? [] : communes;

/** The communes of the territory, then those that an action names besides. What is given up is no longer told. */
export function communesView(input: ViewInput): Communes {
  const { project } = input;
  const alive = project.actions.filter(isStanding);
  const placed = alive.map((action) => ({ action, places: placesOf(input, action) }));
  const services = servicesOf(input);
  const { territory } = project.info;
  const known = territory?.communes ?? [];
  const members = territory === undefined ? [] : membersOf(territory);
  const named = [...placed, ...services].flatMap(({ places }) => places?.map(({ name }) => name) ?? []);
  return {
    everywhere: {
      actions: placed.flatMap(({ action, places }) => (places === null ? [actionName(action)] : [])),
      services: services.flatMap(({ service, places }) => (places === null ? [service] : [])),
    },
    rows: [...new Set([...members.map(({ name }) => name), ...named])].map((name) => ({
      name,
      population: known.find((one) => one.name === name)?.population ?? null,
      actions: placed.flatMap(({ action, places }) =>
        (places ?? []).filter((place) => place.name === name).map(({ status }) => ({ ...actionName(action), status })),
      ),
      services: services.flatMap(({ service, places }) => (places?.some((place) => place.name === name) ? [service] : [])),
    })),
  };
}

/** The digital services that people already have. */
function servicesOf({ project, name, language }: ViewInput) {
  return (project.diagnostic.inventory ?? []).map(({ service, communes = [] }) => ({
    service: label(`service=${service}`, language) ?? service,
    places: communes === 'all' ? null : [communes].flat().map((one) => ({ name: name('commune', one).name })),
  }));
}
