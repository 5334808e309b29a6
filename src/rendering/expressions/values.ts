/** Tells apart the values that a view holds. */

import type { Money, Period } from '../../model/index.ts';
import { isRecord } from '../../values/index.ts';

export const isMoney = (value: unknown): value is Money =>
  isRecord(value) && typeof value.min === 'number' && typeof value.max === 'number';

export const isPeriod = (value: unknown): value is Period =>
  isRecord(value) && typeof value.text === 'string' && 'start' in value;

/** Absent and null are the same, and an empty text says nothing either. */
export const isAbsent = (value: unknown): value is null | undefined | '' => value === null || value === undefined || value === '';

/** What `{{#if}}` takes for true: Handlebars' own rule, where zero and the empty list are false. */
export const isTruthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** A field of an item, by a name that may be a path; the item itself without a name. */
export function fieldIn(item: unknown, name: unknown): unknown {
  if (typeof name !== 'string') return item;
  return name.split('.').reduce<unknown>((at, step) => (isRecord(at) && Object.hasOwn(at, step) ? at[step] : null), item);
}

export const numberOption = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
