// Where the texts that people may read tell of somebody: looked for once, however many rules tell of it.

import type { Finding, IdentifyingKind, PersonalDataMatch, Places, Position, Workspace } from '../model/index.ts';
import { identitiesIn, namesInPath, personalDataFinder } from '../project/people/index.ts';
import { isPrivate, keptOn } from '../values/index.ts';
import type { WrittenText } from './texts-of.ts';

export interface PlacedMatch extends PersonalDataMatch {
  readonly at: Position;
}

/** Where a meeting is held and where an authority sits are nobody's home. */
const publicPlaces: readonly (string | number)[] = ['place', 'address'];

/** The first of each kind in each field and in each line of a text zone. */
const firsts = (all: readonly PersonalDataMatch[]): readonly PersonalDataMatch[] =>
  all.length < 2 ? all : all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index);

type Find = ReturnType<typeof personalDataFinder>;
interface Unplaced {
  readonly one: PersonalDataMatch;
  readonly holder: object;
  readonly key: string | number;
}

function unplaced(texts: readonly WrittenText[], find: Find): readonly Unplaced[] {
  const found: Unplaced[] = [];
  for (const { holder, key, text } of texts)
    for (const one of firsts(find(text)))
      if (one.kind !== 'address' || !publicPlaces.includes(key)) found.push({ one, holder, key });
  return found;
}

const kept = keptOn<{ readonly find: Find; readonly found: readonly Unplaced[] }>();

/** In the texts of one file, found once for the same people: a file stands in the project as it is and as it would be. */
function matchesIn(texts: readonly WrittenText[], find: Find): readonly Unplaced[] {
  const known = kept.of(texts);
  return known?.find === find ? known.found : kept.keep(texts, { find, found: unplaced(texts, find) }).found;
}

/** `texts`: of each file. */
export function* personalDataMatches(
  texts: readonly (readonly WrittenText[])[],
  workspace: Workspace,
  places: Places,
): Generator<PlacedMatch> {
  const find = personalDataFinder(identitiesIn(workspace).flatMap(({ name }) => name ?? []));
  // A name stays there when the text that it came from is corrected.
  for (const { path } of [...workspace.files, ...workspace.texts])
    for (const one of isPrivate(path) ? [] : namesInPath(find, path)) yield { ...one, at: { path, line: 1, column: 1 } };
  for (const file of texts)
    for (const { one, holder, key } of matchesIn(file, find)) yield { ...one, at: places.value(holder, key) };
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
