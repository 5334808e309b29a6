// What was surely meant where a schema finds a fault.
import type { FixChange } from '../model/index.ts';
import {
  meantKey,
  meantValue,
  ownValue,
  textOrNone,
  textOrNull,
  usualDay,
  usualNumber,
  usualPeriod,
  usualTime,
} from '../values/index.ts';
import type { SchemaFault } from './structure/schema-faults.ts';

/** What a schema asks of a value, in types. */
interface Asked {
  readonly types: readonly string[];
  readonly values: readonly string[];
  readonly keys: readonly string[];
  readonly noun: string;
  readonly pattern: string | null;
  readonly format: string | null;
  readonly min: number;
  readonly max: number;
  readonly labelsOf: (value: string) => readonly string[];
}

const texts = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function askedBy({ parentSchema: schema }: SchemaFault): Asked {
  return {
    types: texts(ownValue(schema, 'type')),
    values: texts(ownValue(schema, 'enum')),
    keys: Object.keys(Object(ownValue(schema, 'properties'))),
    noun: textOrNone(ownValue(schema, 'x-noun')),
    pattern: textOrNull(ownValue(schema, 'pattern')),
    format: textOrNull(ownValue(schema, 'format')),
    min: number(ownValue(schema, 'minimum'), Number.NEGATIVE_INFINITY),
    max: number(ownValue(schema, 'maximum'), Number.POSITIVE_INFINITY),
    labelsOf: (value) => texts(Object.values(Object(ownValue(ownValue(schema, 'x-values'), value)))),
  };
}

const set = (was: string, meant: string | number | boolean | null): FixChange | null =>
  meant === null ? null : { set: meant, was };

/** Euros are not the amount of a line in another currency. */
const isInEuros = (holder: object | null): boolean => holder === null || !('currency' in holder) || holder.currency === 'EUR';

function numberMeant(written: string, { types, noun, min, max }: Asked, holder: object | null): number | null {
  const meant = usualNumber(written, noun === 'money' && isInEuros(holder));
  if (meant === null || meant < min || meant > max) return null;
  return types.includes('number') || Number.isInteger(meant) ? meant : null;
}

const answers = new Map([
  ...['oui', 'yes', 'vrai', 'true'].map((word) => [word, true] as const),
  ...['non', 'no', 'faux', 'false'].map((word) => [word, false] as const),
]);

function ofType(data: unknown, asked: Asked, holder: object | null): FixChange | null {
  const { types, values, pattern, format } = asked;
  const isText = types.length === 1 && types[0] === 'string' && values.length === 0 && format === null;
  if (typeof data === 'number') return isText && Number.isFinite(data) ? { quote: pattern, was: data } : null;
  if (typeof data !== 'string') return null;
  if (types.includes('boolean')) return set(data, answers.get(data.toLowerCase()) ?? null);
  return types.includes('number') || types.includes('integer') ? set(data, numberMeant(data, asked, holder)) : null;
}

/** `holder` is what holds the value; null at the top of the file. A new key is one more step down. Null when there is any doubt. */
export function fixOf(fault: SchemaFault, holder: object | null): FixChange | null {
  const { keyword, data, params } = fault;
  const asked = askedBy(fault);
  if (keyword === 'type') return ofType(data, asked, holder);
  if (keyword === 'additionalProperties') {
    const meant = meantKey(String(params.additionalProperty), asked.keys, Object.keys(Object(data)));
    return meant === null ? null : { rename: meant };
  }
  if (typeof data !== 'string') return null;
  if (keyword === 'enum') return set(data, meantValue(data, asked.values, asked.labelsOf));
  if (keyword === 'format' && asked.format === 'date') return set(data, usualDay(data));
  const usual = { period: usualPeriod, time: usualTime }[asked.noun];
  return keyword === 'pattern' && usual !== undefined ? set(data, usual(data)) : null;
}
