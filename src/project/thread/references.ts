// Every reference that the data of a file makes, as the schemas point them out.
import { references } from '../../model/generated/references.ts';
import { isHolder, keptOn } from '../../values/index.ts';

export interface Reference {
  /** The innermost object on the way that bears an id or a code; the whole file when none does. */
  readonly bearer: object;
  readonly holder: object;
  /** The key or the index under the holder; `@key` when the reference is a key itself. */
  readonly key: string | number;
  readonly id: string;
  readonly to: string;
  readonly orText: boolean;
  /** The keys of the schema that lead to it. */
  readonly path: readonly string[];
}

type Step = Pick<Reference, 'bearer' | 'holder' | 'key'> & { readonly value: unknown };

/**
 * A text is a reference as soon as it is written as the ids of a register are. « CD35 », « RD137 » and « DDT26 » are names that people give
 * to organisations and roads.
 */
export const looksLikeId = (text: string): boolean =>
  /^(?:AC|AX|BO|CH|CO|DE|DP|FI|IN|IV|KF|MT|ND|OB|OR|PE|RE|RK|SV|VT|WS)-\d+$/i.test(text);

const bears = (holder: object): boolean => Object.hasOwn(holder, 'id') || Object.hasOwn(holder, 'code');

/** The values at a path of keys; `*` stands for each item of a list or of a map, `@key` for each key of a map. */
export function valuesAt(
  holder: object,
  path: readonly string[],
  depth = 0,
  into: Step[] = [],
  above: object = holder,
): readonly Step[] {
  const name = path[depth];
  const bearer = bears(holder) ? holder : above;
  const below = (key: string | number, value: unknown): void => {
    if (depth + 1 === path.length) into.push({ bearer, holder, key, value });
    else if (isHolder(value)) valuesAt(value, path, depth + 1, into, bearer);
  };
  if (name === '@key') for (const key of Object.keys(holder)) into.push({ bearer, holder, key: `@${key}`, value: key });
  else if (name === '*' && Array.isArray(holder)) for (const [index, value] of holder.entries()) below(index, value);
  else if (name === '*') for (const [key, value] of Object.entries(holder)) below(key, value);
  else if (name !== undefined && Object.hasOwn(holder, name)) below(name, Reflect.get(holder, name));
  return into;
}

function* within(kind: string, data: object): Generator<Reference> {
  for (const { path, to, orText } of references[kind] ?? [])
    for (const { bearer, holder, key, value } of valuesAt(data, path))
      if (typeof value === 'string' && value !== '') yield { bearer, holder, key, id: value, to, orText, path };
}

const kept = keptOn<readonly Reference[]>();

/** Of one file of a kind, in the order of its schema: found once, however many projects share what was read. */
export const referencesIn = (kind: string, data: object): readonly Reference[] => kept.once(data, () => [...within(kind, data)]);
