// The fields of a sheet, as their schema describes them.
import { fields } from '../model/generated/fields.ts';
import type { ExchangeColumn, Field } from '../model/index.ts';
import type { Layout } from './layouts/listed.ts';

/** A key of a map is described by its `*`. */
function fieldAt(kind: string, path: string): Field | undefined {
  const all = fields[kind] ?? [];
  const map = path.replace(/(?<![^.])[^.]+$/, '*');
  return all.find((one) => one.path === path) ?? all.find((one) => one.path === map && one.types[0] !== 'object');
}

/** The field that an item is when it is written as a plain text: `text` of an impact. */
export function bareKeyOf({ kind, list }: Pick<Layout, 'kind' | 'list'>): string | null {
  const item = fieldAt(kind, `${list}.*`);
  return item?.types.includes('string') && item.types.includes('object') ? mainKeyOf(kind, item) : null;
}

function mainKeyOf(kind: string, item: Field): string | null {
  const parts = (fields[kind] ?? []).filter(({ path }) => path.startsWith(`${item.path}.`));
  return parts.find(({ required }) => required)?.path.slice(item.path.length + 1) ?? null;
}

/** `open` names the fields that may be filled in. A key that the schema does not have is left out. */
export function columnsOf(
  { kind, list, keys, closed = [] }: Pick<Layout, 'kind' | 'list' | 'keys' | 'closed'>,
  open: readonly string[] = keys.filter((key) => !closed.includes(key)),
): readonly ExchangeColumn[] {
  const start = list === '' ? '' : `${list}.*.`;
  return keys.flatMap((key): readonly ExchangeColumn[] => {
    const field = fieldAt(kind, start + key);
    if (field === undefined) return [];
    const item = field.types.includes('array') ? fieldAt(kind, `${field.path}.*`) : undefined;
    const isNote = key === 'journal' && list === '';
    const place = [kind, ...field.path.split('.').filter((part) => part !== '*')].join('.');
    return [
      {
        key,
        place,
        field: item ?? field,
        isList: item !== undefined && !isNote,
        isListOrText: item !== undefined && field.types.includes('string'),
        isNote,
        mainKey: item?.types.includes('object') ? mainKeyOf(kind, item) : null,
        isRequired: field.required === true && !key.includes('.'),
        isOpen: open.includes(key),
      },
    ];
  });
}
