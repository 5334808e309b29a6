// What bears an id in the files of a project, and where.
import { canonicalId } from '../deriving/index.ts';
import type { FileKind, SourceFile } from '../model/index.ts';

export interface Thing {
  readonly id: string;
  readonly path: string;
  readonly kind: FileKind;
  /** Keys and indexes from the top of the file. */
  readonly pointer: readonly (string | number)[];
  readonly value: Readonly<Record<string, unknown>>;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* within(value: unknown, at: Omit<Thing, 'id' | 'value'>): Generator<Thing> {
  if (isMap(value) && typeof value['id'] === 'string') yield { ...at, id: value['id'], value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* within(inner, { ...at, pointer: [...at.pointer, Array.isArray(value) ? Number(key) : key] });
}

/** In the order of files, what holds before what is held. */
export const thingsIn = (files: readonly SourceFile[]): readonly Thing[] =>
  files.flatMap(({ path, kind, data }) => (kind === undefined ? [] : [...within(data, { path, kind, pointer: [] })]));

/** `AC-7` is `AC-07`; `AC-012/T3` is the task T3 of that action. */
export function findThing(things: readonly Thing[], id: string): Thing | undefined {
  const [first = '', ...rest] = id.split('/');
  const same = (a: string, b: string): boolean => canonicalId(a.toUpperCase()) === canonicalId(b.toUpperCase());
  return rest.reduce<Thing | undefined>(
    (holder, name) =>
      holder &&
      things.find(
        ({ id: own, path, pointer }) =>
          same(own, name) &&
          path === holder.path &&
          pointer.length > holder.pointer.length &&
          holder.pointer.every((key, index) => key === pointer[index]),
      ),
    things.find((thing) => same(thing.id, first)),
  );
}
