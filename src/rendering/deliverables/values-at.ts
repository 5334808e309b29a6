// What stands at a path of the view, through its lists.
import { isHolder } from '../../values/index.ts';

/** `isMany`: a list was gone through on the way. */
export function valuesAt(
  from: unknown,
  keys: readonly string[],
): { readonly values: readonly unknown[]; readonly isMany: boolean } {
  let [values, isMany]: [readonly unknown[], boolean] = [[from], false];
  for (const key of keys) {
    isMany ||= values.some(Array.isArray);
    values = values.flat().map((value) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : null));
  }
  return { values, isMany };
}
