// The data that an edit asks for.
import type { Edit } from '../model/index.ts';
import { isList, isRecord } from '../values/index.ts';

/** As it will be read again: without undefined fields. */
export const plainData = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function atEnd(data: unknown, change: Edit['change']): unknown {
  if ('set' in change) return plainData(change.set);
  if ('append' in change) {
    if (data !== undefined && data !== null && !isList(data)) throw new Error('only a list can be appended to');
    return [...(data ?? []), plainData(change.append)];
  }
  return undefined;
}

/** What is there, with the change made at the end of the pointer; mappings and lists on the way are made when absent. */
export function changed(there: unknown, pointer: Edit['pointer'], change: Edit['change']): unknown {
  const [key, ...rest] = pointer;
  if (key === undefined) return atEnd(there, change) ?? null;
  const isNewList = typeof key === 'number' && (there === undefined || there === null) && !('remove' in change);
  const data = isNewList ? [] : there;
  if (isList(data)) {
    if (typeof key !== 'number' || key < 0 || key > data.length) throw new Error(`no place ${key} in a list of ${data.length}`);
    if ('remove' in change && rest.length === 0) return data.filter((_, index) => index !== key);
    if ('remove' in change && key === data.length) return data;
    return [...data.slice(0, key), changed(data[key], rest, change), ...data.slice(key + 1)];
  }
  if (data !== undefined && data !== null && !isRecord(data)) throw new Error(`no field ${key} in a plain value`);
  const fields = data ?? {};
  if ('rename' in change && rest.length === 0) {
    if (!Object.hasOwn(fields, key) || Object.hasOwn(fields, change.rename)) return data;
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name === String(key) ? change.rename : name, value]),
    );
  }
  if (!('remove' in change)) return { ...fields, [key]: changed(fields[key], rest, change) };
  if (!Object.hasOwn(fields, key)) return data;
  if (rest.length > 0) return { ...fields, [key]: changed(fields[key], rest, change) };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== String(key)));
}
