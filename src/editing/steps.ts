// The smallest changes that lead from what a file says to what it should say.
import { isList, isMapping, same } from './same.ts';

type Pointer = readonly (string | number)[];

/** `put` replaces, adds a key at the end of a mapping, or adds an item at the end of a list. */
export type Step = { readonly pointer: Pointer; readonly put: unknown } | { readonly pointer: Pointer; readonly remove: true };

function* betweenLists(before: readonly unknown[], wanted: readonly unknown[], pointer: Pointer): Generator<Step> {
  const extra = before.length - wanted.length;
  // Where the lists part: what was taken out is taken out there, so that the items after it are not rewritten.
  let start = 0;
  while (start < wanted.length && same(before[start], wanted[start])) start++;
  let kept = 0;
  while (extra > 0 && kept < wanted.length - start && same(before.at(-1 - kept), wanted.at(-1 - kept))) kept++;
  const changedUpTo = wanted.length - kept;
  for (let index = start; index < Math.min(changedUpTo, before.length); index++)
    yield* stepsBetween(before[index], wanted[index], [...pointer, index]);
  for (let index = changedUpTo + extra - 1; index >= changedUpTo; index--) yield { pointer: [...pointer, index], remove: true };
  for (let index = before.length; index < wanted.length; index++) yield { pointer: [...pointer, index], put: wanted[index] };
}

/** Collections that become or were empty are put whole, since an empty one is written in a way of its own. */
export function* stepsBetween(before: unknown, wanted: unknown, pointer: Pointer = []): Generator<Step> {
  if (same(before, wanted)) return;
  if (isList(before) && isList(wanted) && before.length > 0 && wanted.length > 0)
    return yield* betweenLists(before, wanted, pointer);
  const apart = !isMapping(before) || !isMapping(wanted) || !Object.keys(before).some((key) => Object.hasOwn(wanted, key));
  if (apart) return yield { pointer, put: wanted };
  for (const key of Object.keys(before)) if (!Object.hasOwn(wanted, key)) yield { pointer: [...pointer, key], remove: true };
  for (const [key, value] of Object.entries(wanted))
    if (Object.hasOwn(before, key)) yield* stepsBetween(before[key], value, [...pointer, key]);
    else yield { pointer: [...pointer, key], put: value };
}
