// The fields of a thing that documents show as they are written: what a schema gains shows itself, without a line here.

import { shownFields } from '../../model/generated/shown.ts';
import type { NamedKind, ShownField, ShownFields, ShownOf, WrittenMoney, WrittenPeriod } from '../../model/index.ts';
import { isRecord, moneyOf, periodOf } from '../../values/index.ts';
import { mustBeCoded, named, withTitles } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Thing = Readonly<Record<string, unknown>>;
// What the schema of its field let through.
const isMoney = (value: unknown): value is WrittenMoney => value !== undefined;
const isPeriod = (value: unknown): value is WrittenPeriod => value !== undefined;

/** Absent fields are null, or lists of nothing; an object is always there. */
export function asWritten<Path extends keyof ShownOf>(input: ViewInput, path: Path, thing: object): ShownOf[Path] {
  const shown = fieldsOf(input, shownFields[path], thing);
  if (!isShownOf(path, shown)) throw new Error(`${path} has no such fields`);
  return shown;
}

const isShownOf = <Path extends keyof ShownOf>(path: Path, shown: object): shown is ShownOf[Path] =>
  Object.keys(shownFields[path]?.fields ?? {}).every((field) => Object.hasOwn(shown, field));

function fieldsOf(input: ViewInput, { short, fields }: ShownFields = { fields: {} }, value: unknown): Thing {
  // A lone word stands for an object of which it is all that is said.
  const thing = isRecord(value) ? value : short === undefined ? {} : { [short]: value };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      shownAs(input, field, Object.hasOwn(thing, name) ? thing[name] : undefined),
    ]),
  );
}

function shownAs(input: ViewInput, field: ShownField, value: unknown): unknown {
  switch (field.as) {
    case 'list': {
      const items = value === undefined ? [] : Array.isArray(value) ? value : [value];
      return items.map((item) => shownAs(input, field.of, item)).filter((item) => item !== null);
    }
    case 'fields':
      return fieldsOf(input, shownFields[field.of], value);
    case 'coded':
      return typeof value === 'string' ? mustBeCoded(input, field.key, value) : null;
    case 'named':
      return typeof value === 'string' ? nameShown(input, field.kind, value, field.orText) : null;
    case 'money':
      return isMoney(value) ? moneyOf(value) : null;
    case 'period':
      return isPeriod(value) ? periodOf(value) : null;
    // What looks like a number in a file is a text all the same.
    case 'text':
      if (typeof value === 'string') return withTitles(input, value);
      return typeof value === 'number' ? String(value) : (value ?? null);
    case 'plain':
      return value ?? null;
  }
}

/** What must be in a register and is in none is not published, or does not exist. */
function nameShown(input: ViewInput, kind: NamedKind, reference: string, orText: boolean) {
  const found = named(input, kind, reference);
  return found?.id === null && !orText ? null : found;
}
