// The fields of a sheet, as their schema describes them.
import { fields } from '../model/generated/fields.ts';
import type { ExchangeColumn, Field } from '../model/index.ts';
import type { Layout } from './layout.ts';

const fieldAt = (kind: string, path: string): Field | undefined => fields[kind]?.find((one) => one.path === path);

function mainKeyOf(kind: string, item: Field): string | null {
  const parts = (fields[kind] ?? []).filter(({ path }) => path.startsWith(`${item.path}.`));
  return parts.find(({ required }) => required)?.path.slice(item.path.length + 1) ?? null;
}

/** `open` names the fields that may be filled in; all when absent. A key that the schema does not have is left out. */
export function columnsOf(
  { kind, list, keys }: Pick<Layout, 'kind' | 'list' | 'keys'>,
  open: readonly string[] = keys,
): readonly ExchangeColumn[] {
  const start = list === '' ? '' : `${list}.*.`;
  return keys.flatMap((key): readonly ExchangeColumn[] => {
    const field = fieldAt(kind, start + key);
    if (field === undefined) return [];
    const item = field.types.includes('array') ? fieldAt(kind, `${field.path}.*`) : undefined;
    const isNote = key === 'journal';
    const place = [kind, ...field.path.split('.').filter((part) => part !== '*')].join('.');
    return [
      {
        key,
        place,
        field: item ?? field,
        isList: item !== undefined && !isNote,
        isNote,
        mainKey: item?.types.includes('object') ? mainKeyOf(kind, item) : null,
        isRequired: field.required === true && !key.includes('.'),
        isOpen: open.includes(key),
      },
    ];
  });
}
