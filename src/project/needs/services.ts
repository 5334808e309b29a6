// Which digital services reach which communes, from the inventory and the catalogue.
import type { CatalogueService, DiagnosticFile, Project, Reach, ServiceReach, ServiceState } from '../../model/index.ts';
import { distinct, folded, keptOn, sumOfKnown } from '../../values/index.ts';

export type InventoryLine = NonNullable<DiagnosticFile['inventory']>[number];
type Commune = NonNullable<NonNullable<Project['info']['territory']>['communes']>[number];
type Communes = readonly Commune[];

const named = keptOn<ReadonlyMap<string, CatalogueService>>();

/** The service of the catalogue that a line of the inventory names: by its id, or by one of its labels. Many projects share a catalogue. */
export function serviceFinder(services: readonly CatalogueService[]): (written: string) => CatalogueService | undefined {
  const byName = named.once(
    services,
    () =>
      new Map(
        services.flatMap((service) => [service.id, service.label.fr, service.label.en].map((name) => [folded(name), service])),
      ),
  );
  return (written) => byName.get(folded(written));
}

/** Two lines of the same key are about the same service. */
export const serviceKey = (find: ReturnType<typeof serviceFinder>, written: string): string =>
  find(written)?.id ?? folded(written);

/** Whether the line serves a commune; undefined when it does not say. */
export function serves({ communes, users }: InventoryLine, { name, insee }: Commune): boolean | undefined {
  if (users === 0) return false;
  if (communes === undefined) return undefined;
  // The schema takes no other word than `all`.
  if (typeof communes === 'string') return true;
  return communes.includes(name) || (insee !== undefined && communes.includes(insee));
}

/** The shared ones of the catalogue come first, named by the inventory or not; then the others in its order. */
export function serviceReach(project: Project, services: readonly CatalogueService[]): readonly ServiceReach[] {
  const { inventory = [] } = project.diagnostic;
  const communes = project.info.territory?.communes ?? [];
  const find = serviceFinder(services);
  const shared = services.filter((service) => service.shared).map(({ id }) => id);
  const keys = [...new Set([...shared, ...inventory.map(({ service }) => serviceKey(find, service))])];
  return keys.map((key) => {
    const lines = inventory.filter(({ service }) => serviceKey(find, service) === key);
    const known = services.find(({ id }) => id === key);
    const written = lines[0]?.service ?? key;
    return {
      id: known?.id ?? null,
      name: known?.label ?? { fr: written, en: written },
      shared: known?.shared ?? false,
      ...reachOf(lines, communes),
      providers: distinct(lines.map(({ provider }) => provider)),
      users: sumOfKnown(lines.map(({ users }) => users)),
      satisfaction: distinct(lines.map(({ satisfaction }) => satisfaction)),
      notes: distinct(lines.map(({ note }) => note)),
    };
  });
}

function reachOf(
  lines: readonly InventoryLine[],
  communes: Communes,
): Pick<ServiceReach, 'state' | 'reach' | 'communes' | 'populationShare'> {
  const reach = communes.map((commune): Reach => {
    const said = lines.map((line) => serves(line, commune));
    return said.includes(true) ? 'served' : said.includes(undefined) ? 'unstated' : 'not-served';
  });
  return {
    state: stateOf(lines, reach),
    reach,
    communes: reach.filter((one) => one === 'served').length,
    populationShare: reach.includes('unstated') ? null : shareOf(communes, (_, at) => reach[at] === 'served'),
  };
}

function stateOf(lines: readonly InventoryLine[], reach: readonly Reach[]): ServiceState {
  if (lines.length === 0) return 'absent';
  const used = lines.filter(({ users }) => users !== 0);
  if (used.length === 0) return 'unused';
  const isWhole = reach.length > 0 && reach.every((one) => one === 'served');
  if (isWhole || used.some(({ communes }) => communes === 'all')) return 'everywhere';
  return used.some(({ communes }) => communes === undefined) ? 'unstated' : 'partial';
}

/** Null as soon as the inhabitants of one commune are not known. */
function shareOf(communes: Communes, isServed: (commune: Commune, at: number) => boolean): number | null {
  const all = sumOfKnown(communes.map(({ population }) => population));
  if (all === null || all === 0 || communes.some(({ population }) => population === undefined)) return null;
  return (sumOfKnown(communes.filter(isServed).map(({ population }) => population)) ?? 0) / all;
}
