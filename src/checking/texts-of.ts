// Every text of the files that people may read: private files are where private things belong.
import type { FileKind } from '../model/index.ts';
import { isHolder, keptOn } from '../values/index.ts';

/** An object or a list, and the kind of file that holds it. */
export interface Held {
  readonly kind: FileKind;
  readonly holder: object;
}

export interface WrittenText {
  readonly holder: object;
  readonly key: string | number;
  readonly text: string;
}

/** What is found once in the data of a file stands in every project that shares it, as it is and as it would be. */
function onceIn<Found>(find: (data: object) => Found): (data: object) => Found {
  const kept = keptOn<Found>();
  return (data) => kept.once(data, find);
}

function walk(value: object, into: object[]): readonly object[] {
  into.push(value);
  for (const inner of Object.values(value)) if (isHolder(inner)) walk(inner, into);
  return into;
}

/** Every object and list in the data of a file, whatever the depth. */
export const objectsIn = onceIn((data) => walk(data, []));

function textsWithin(data: object): readonly WrittenText[] {
  const all = objectsIn(data);
  // An import writes marks there, to know its lines again: they are words of no language.
  const marks = new Set(all.map((holder): unknown => Reflect.get(holder, 'x-source')));
  const found: WrittenText[] = [];
  for (const holder of all) {
    if (marks.has(holder)) continue;
    for (const key of Object.keys(holder)) {
      const text: unknown = Reflect.get(holder, key);
      if (typeof text === 'string') found.push({ holder, key: Array.isArray(holder) ? Number(key) : key, text });
    }
  }
  return found;
}
const textsIn = onceIn(textsWithin);

/** Of each file, in their order. */
export const textsOf = (
  files: readonly { readonly kind: FileKind; readonly data: object }[],
): readonly (readonly WrittenText[])[] => files.flatMap(({ kind, data }) => (kind === 'identities' ? [] : [textsIn(data)]));
