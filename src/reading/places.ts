// The place book: things are found by identity, files are walked for positions only when somebody asks.
import type { Places, Position } from '../model/index.ts';
import { isHolder, keptOn } from '../values/index.ts';
import { type Offsets, pointerOf, readOffsets } from './offsets.ts';
import { type Layout, layoutOf, offsetIn, positionIn } from './position.ts';

interface Written {
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
}
interface Plan extends Offsets {
  readonly layout: Layout;
  /** The key or value that starts at an offset; where both do, the key says more. */
  readonly byOffset: ReadonlyMap<number, string>;
}
/** Where an object or a list stands: under a key of what holds it, or nowhere when it is a whole file. */
interface Spot {
  readonly whole: object;
  readonly holder: Spot | null;
  readonly key: string;
}

// What was read once stands in every workspace that shares it, as it is and as it would be.
const spots = keptOn<Spot>();
const plans = keptOn<Plan>();

function walk(value: object, spot: Spot): void {
  spots.keep(value, spot);
  for (const [key, inner] of Object.entries(value)) if (isHolder(inner)) walk(inner, { whole: spot.whole, holder: spot, key });
}

/** To look is quicker by far than to remember: so many times over, files are looked through before all of them are walked. */
const mostSearched = 8;

const holds = (value: object, wanted: object): boolean =>
  value === wanted || Object.values(value).some((inner) => isHolder(inner) && holds(inner, wanted));

/** From the top of the file. */
function keysTo(spot: Spot, below: readonly (string | number)[]): readonly (string | number)[] {
  return spot.holder === null ? below : keysTo(spot.holder, [spot.key, ...below]);
}

function planned(text: string): Plan {
  const offsets = readOffsets(text);
  const byOffset = new Map<number, string>();
  for (const places of [offsets.values, offsets.keys]) for (const [pointer, offset] of places) byOffset.set(offset, pointer);
  return { ...offsets, byOffset, layout: layoutOf(text) };
}

function planOf({ data, text }: Written): Plan {
  if (!isHolder(data)) return planned(text);
  return plans.once(data, () => planned(text));
}

export function placesOf(files: readonly Written[]): Places {
  const byData = new Map(files.map((file) => [file.data, file]));
  const byPath = new Map(files.filter(({ data }) => data !== null).map((file) => [file.path, file]));
  /** Where the last one was found: rules look at things in the order of the files. */
  let last = 0;
  let left = mostSearched * files.length;

  /** The file that holds it, walked from now on; past so many, all of them are. */
  const walkFileOf = (holder: object): void => {
    const from = last;
    for (let count = 0; count < files.length; count++) {
      const index = (from + count) % files.length;
      const data = files[index]?.data;
      if (!isHolder(data) || spots.of(data) !== undefined) continue;
      const isWhole = left-- <= 0;
      if (!isWhole && !holds(data, holder)) continue;
      walk(data, { whole: data, holder: null, key: '' });
      if (isWhole) continue;
      last = index;
      return;
    }
  };
  const spotOf = (holder: object): Spot | undefined => {
    if (spots.of(holder) === undefined) walkFileOf(holder);
    return spots.of(holder);
  };
  const find = (holder: object, which: 'keys' | 'values', more: readonly (string | number)[]): Position => {
    const spot = spotOf(holder);
    const file = spot && byData.get(spot.whole);
    if (spot === undefined || file === undefined)
      throw new Error('a place was asked for something that was not read from a file');
    const plan = planOf(file);
    const offset = plan[which].get(pointerOf(keysTo(spot, more))) ?? plan.values.get(pointerOf(keysTo(spot, []))) ?? 0;
    return positionIn(file.path, plan.layout, offset);
  };
  const keysAt = (at: Position): readonly string[] | null => {
    const file = byPath.get(at.path);
    if (file === undefined) return null;
    const { byOffset, layout } = planOf(file);
    const pointer = byOffset.get(offsetIn(layout, at)) ?? '';
    return pointer === '' ? [] : pointer.split('\0');
  };
  return {
    keysAt,
    of: (holder) => find(holder, 'values', []),
    key: (holder, key) => find(holder, 'keys', [key]),
    value: (holder, key) => find(holder, 'values', [key]),
  };
}
