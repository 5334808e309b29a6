// Every reference that the files of a project make, as the schemas point them out.
import { references } from '../model/generated/references.ts';
import type { Workspace } from '../model/index.ts';

export interface Reference {
  readonly holder: object;
  /** The key or the index under the holder; `@key` when the reference is a key itself. */
  readonly key: string | number;
  readonly id: string;
  readonly to: string;
  readonly orText: boolean;
}

type Step = Omit<Reference, 'id' | 'to' | 'orText'> & { readonly value: unknown };

/** A text is a reference as soon as it looks like an id. */
export const looksLikeId = (text: string): boolean => /^[A-Za-z]{2}-?\d+$/.test(text);

/** The values at a path of keys; `*` stands for each item of a list or of a map, `@key` for each key of a map. */
export function valuesAt(holder: object, path: readonly string[], depth = 0, into: Step[] = []): readonly Step[] {
  const name = path[depth];
  const below = (key: string | number, value: unknown): void => {
    if (depth + 1 === path.length) into.push({ holder, key, value });
    else if (typeof value === 'object' && value !== null) valuesAt(value, path, depth + 1, into);
  };
  if (name === '@key') for (const key of Object.keys(holder)) into.push({ holder, key: `@${key}`, value: key });
  else if (name === '*' && Array.isArray(holder)) for (const [index, value] of holder.entries()) below(index, value);
  else if (name === '*') for (const [key, value] of Object.entries(holder)) below(key, value);
  else if (name !== undefined && Object.hasOwn(holder, name)) below(name, Reflect.get(holder, name));
  return into;
}

/** In the order of the files. Files that could not be parsed make none. */
export function* referencesOf({ files }: Pick<Workspace, 'files'>): Generator<Reference> {
  for (const { kind, data } of files) {
    if (kind === undefined || typeof data !== 'object' || data === null) continue;
    for (const { path, to, orText } of references[kind] ?? [])
      for (const { holder, key, value } of valuesAt(data, path))
        if (typeof value === 'string' && value !== '') yield { holder, key, id: value, to, orText };
  }
}
