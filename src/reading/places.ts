// The place book: things are found by identity, files are walked for positions only when somebody asks.
import type { Places, Position } from '../model/index.ts';
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
/** Where a thing stands in a file: below a key of the thing around it. */
interface Spot {
  readonly file: Written;
  readonly around: Spot | null;
  readonly key: string;
}

function pointerTo(spot: Spot): readonly string[] {
  const keys: string[] = [];
  for (let at: Spot | null = spot; at?.around; at = at.around) keys.push(at.key);
  return keys.reverse();
}

function planned(text: string): Plan {
  const offsets = readOffsets(text);
  const byOffset = new Map<number, string>();
  for (const places of [offsets.values, offsets.keys]) for (const [pointer, offset] of places) byOffset.set(offset, pointer);
  return { ...offsets, byOffset, layout: layoutOf(text) };
}

export function placesOf(files: readonly Written[]): Places {
  const spots = new WeakMap<object, Spot>();
  const plans = new Map<string, Plan>();
  const waiting = [...files];
  const byPath = new Map(files.filter(({ data }) => data !== null).map((file) => [file.path, file]));

  const note = (value: unknown, spot: Spot): void => {
    if (typeof value !== 'object' || value === null) return;
    spots.set(value, spot);
    for (const [key, inner] of Object.entries(value)) note(inner, { file: spot.file, around: spot, key });
  };
  const spotOf = (holder: object): Spot | undefined => {
    let spot = spots.get(holder);
    while (spot === undefined && waiting.length > 0) {
      const file = waiting.shift();
      if (file) note(file.data, { file, around: null, key: '' });
      spot = spots.get(holder);
    }
    return spot;
  };
  const planOf = (file: Written): Plan => {
    const plan = plans.get(file.path) ?? planned(file.text);
    plans.set(file.path, plan);
    return plan;
  };
  const find = (holder: object, which: 'keys' | 'values', more: readonly (string | number)[]): Position => {
    const spot = spotOf(holder);
    if (spot === undefined) throw new Error('a place was asked for something that was not read from a file');
    const plan = planOf(spot.file);
    const pointer = pointerTo(spot);
    const offset = plan[which].get(pointerOf([...pointer, ...more])) ?? plan.values.get(pointerOf(pointer)) ?? 0;
    return positionIn(spot.file.path, plan.layout, offset);
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
