// The place book: things are found by identity, files are walked for positions only when somebody asks.
import type { Places, Position } from '../model/index.ts';
import { type Offsets, pointerOf, readOffsets } from './offsets.ts';
import { positionAt } from './position.ts';

interface Written {
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
}
interface Spot {
  readonly file: Written;
  readonly pointer: readonly (string | number)[];
}

function* holders(value: unknown, pointer: readonly (string | number)[]): Generator<[object, readonly (string | number)[]]> {
  if (typeof value !== 'object' || value === null) return;
  yield [value, pointer];
  for (const [key, inner] of Object.entries(value)) yield* holders(inner, [...pointer, key]);
}

export function placesOf(files: readonly Written[]): Places {
  const spots = new WeakMap<object, Spot>();
  const offsets = new Map<string, Offsets>();
  const waiting = [...files];

  const spotOf = (holder: object): Spot | undefined => {
    let spot = spots.get(holder);
    while (spot === undefined && waiting.length > 0) {
      const file = waiting.shift();
      if (file) for (const [object, pointer] of holders(file.data, [])) spots.set(object, { file, pointer });
      spot = spots.get(holder);
    }
    return spot;
  };
  const offsetsOf = (file: Written): Offsets => {
    const known = offsets.get(file.path) ?? readOffsets(file.text);
    offsets.set(file.path, known);
    return known;
  };
  const find = (holder: object, which: 'keys' | 'values', more: readonly (string | number)[]): Position => {
    const spot = spotOf(holder);
    if (spot === undefined) throw new Error('a place was asked for something that was not read from a file');
    const known = offsetsOf(spot.file);
    const offset = known[which].get(pointerOf([...spot.pointer, ...more])) ?? known.values.get(pointerOf(spot.pointer)) ?? 0;
    return positionAt(spot.file.path, spot.file.text, offset);
  };
  return {
    of: (holder) => find(holder, 'values', []),
    key: (holder, key) => find(holder, 'keys', [key]),
    value: (holder, key) => find(holder, 'values', [key]),
  };
}
