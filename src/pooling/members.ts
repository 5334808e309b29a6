// Who a member is, by the SIREN or the name that somebody typed.

import type { Digest, PortfolioFile, PortfolioMember } from '../model/index.ts';
import { folded, territoryKey } from '../values/index.ts';
import { byName, type Followed, nameOf } from './in-order.ts';

/** A project, however little of it was read. */
interface OfTerritory {
  readonly digest: Pick<Digest, 'siren' | 'territory' | 'title'>;
}

export interface Member<Project extends OfTerritory = Followed> {
  readonly key: string;
  readonly name: string;
  readonly written: PortfolioMember | null;
  /** Its projects, in order. */
  readonly projects: readonly Project[];
}

export interface Members<Project extends OfTerritory = Followed> {
  /** Those written down and those followed, by name. */
  readonly all: readonly Member<Project>[];
  readonly find: (typed: string) => Member<Project> | null;
  /** Its name, or what was typed. */
  readonly name: (typed: string) => string;
  readonly of: (one: Project) => Member<Project> | null;
}

export function membersOf<Project extends OfTerritory>(
  { members = [] }: Pick<PortfolioFile, 'members'>,
  followed: readonly Project[],
): Members<Project> {
  const byKey = new Map<string, Member<Project>>();
  for (const written of members) {
    const { name } = written;
    const projects = followed.filter(
      ({ digest }) =>
        (written.siren !== undefined && digest.siren === String(written.siren)) || folded(nameOf(digest)) === folded(name),
    );
    const key = projects[0]
      ? territoryKey(projects[0].digest)
      : written.siren === undefined
        ? folded(name)
        : String(written.siren);
    byKey.set(key, { key, name, written, projects });
  }
  for (const one of followed) {
    const key = territoryKey(one.digest);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { key, name: nameOf(one.digest), written: null, projects: [one] });
    else if (!known.projects.includes(one)) byKey.set(key, { ...known, projects: [...known.projects, one] });
  }
  const all = [...byKey.values()].sort((a, b) => byName(a.name, b.name));
  const find = (typed: string): Member<Project> | null =>
    all.find(({ key, name, written }) => key === typed || String(written?.siren) === typed || folded(name) === folded(typed)) ??
    null;
  return { all, find, name: (typed) => find(typed)?.name ?? typed, of: ({ digest }) => byKey.get(territoryKey(digest)) ?? null };
}

/** It joined the service by portfolio.yaml, or somebody uses it there by the state of play of one of its projects. */
export const hasJoined = ({ written, projects }: Member, service: string): boolean =>
  (written?.services ?? []).includes(service) ||
  (written?.agreements ?? []).some((agreement) => agreement.service === service) ||
  projects.some(({ digest }) => digest.services.includes(service));
