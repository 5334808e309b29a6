// Where the texts that people may read tell of somebody: looked for once, however many rules tell of it.

import type { Finding, IdentifyingKind, PersonalDataMatch, Places, Position, Workspace } from '../model/index.ts';
import { identitiesIn, personalDataFinder } from '../project/people/index.ts';
import type { WrittenText } from './texts-of.ts';

export interface PlacedMatch extends PersonalDataMatch {
  readonly at: Position;
}

/** Where a meeting is held and where an authority sits are nobody's home. */
const publicPlaces: readonly (string | number)[] = ['place', 'address'];

/** The first of each kind in each field and in each line of a text zone. */
const firsts = (all: readonly PersonalDataMatch[]): readonly PersonalDataMatch[] =>
  all.length < 2 ? all : all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index);

export function* personalDataMatches(
  texts: readonly WrittenText[],
  workspace: Workspace,
  places: Places,
): Generator<PlacedMatch> {
  const find = personalDataFinder(identitiesIn(workspace).flatMap(({ name }) => name ?? []));
  for (const { holder, key, text } of texts)
    for (const one of firsts(find(text)))
      if (one.kind !== 'address' || !publicPlaces.includes(key)) yield { ...one, at: places.value(holder, key) };
  for (const { path, text: zone } of workspace.texts)
    for (const [index, line] of zone.split('\n').entries())
      for (const one of firsts(find(line)))
        yield { ...one, at: { path, line: index + 1, column: [...line.slice(0, one.start)].length + 1 } };
}

/** What rules tell of one kind. */
export const findingsOf = (
  kind: IdentifyingKind,
  { matches }: { readonly matches: () => readonly PlacedMatch[] },
): readonly Finding<{ text: string }>[] =>
  matches().flatMap((one) => (one.kind === kind ? [{ at: one.at, found: { text: one.text } }] : []));
