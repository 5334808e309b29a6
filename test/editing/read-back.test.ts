// What somebody types for a field is what its file says afterwards: for every field of every schema, and every value that it may hold.
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../schemas/generate.js';
import { assign, edit, thingsIn } from '../../src/editing/index.ts';
import { fields } from '../../src/model/generated/fields.ts';
import type { Field, FileKind, SourceFile } from '../../src/model/index.ts';
import { casesOf, someOf } from '../cases.ts';

type Node = Readonly<Record<string, unknown>>;
const node = (value: unknown): Node => Object(value);
const schemas = readSchemas();

/** What the schema says of a field: its pattern and its bounds, which the facts of fields leave out. */
function schemaAt(kind: string, keys: readonly string[], from: Node = node(schemas[kind]), home = kind): Node {
  if (typeof from['$ref'] === 'string') {
    const [file = '', pointer = ''] = from['$ref'].split('#');
    const there = file === '' ? home : file.replace('.json', '');
    return schemaAt(kind, keys, node(node(node(schemas[there])['$defs'])[pointer.split('/').at(-1) ?? '']), there);
  }
  const [key, ...rest] = keys;
  if (key === undefined) return from;
  const below = key === '*' ? (from['items'] ?? from['additionalProperties']) : node(from['properties'])[key];
  return schemaAt(kind, rest, node(below), home);
}

/** Ids of every shape, among them words and the short ones that things number inside themselves. */
const files: readonly SourceFile[] = [
  { path: 'a.yaml', kind: 'action', faults: [], data: { id: 'AC-001', tasks: [{ id: 'T1' }], risks: [{ id: 'RK-01' }] } },
  { path: 's.yaml', kind: 'survey', faults: [], data: { id: 'SV-01', questions: [{ id: 'Q5', options: [{ code: 'a' }] }] } },
  { path: 'criteria.yaml', kind: 'criteria', faults: [], data: { criteria: [{ id: 'cost' }] } },
  { path: 'needs.yaml', kind: 'needs', faults: [], data: { needs: [{ id: 'ND-01' }] } },
  { path: 'project.yaml', kind: 'project', faults: [], data: { themes: [{ id: 'own-theme' }] } },
];
const things = thingsIn(files);

/** The places of a field as people type them, and where its value stands: the first item of a list, a key that people choose. */
const asTyped = (value: unknown): string => {
  const { min, max } = node(value);
  return min === undefined ? String(value) : `${min} – ${max} €`;
};

const typedPath = (kind: string, path: string): string => {
  const keys = path.split('.');
  return keys
    .map((key, index) => {
      const holder = (fields[kind] ?? []).find((one) => one.path === keys.slice(0, index).join('.'));
      return key !== '*' ? key : holder?.types.includes('array') ? '1' : 'own-key';
    })
    .join('.');
};

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'T1',
    't1',
    'q5',
    'COST',
    'Cost',
    'AC-1 bis',
    'a, b',
    'x=y',
    '-3',
    '007',
    'true',
    '1 234',
    'oui',
    'null',
    'all',
    'Tout',
  ),
  fc.constantFrom('Chambre d’agriculture, antenne de Rennes', 'L’eau : un bien', '# titre', 'deux\nlignes'),
);
const isTypable = (text: string): boolean =>
  text.trim() === text && text !== '' && !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufeff]/u.test(text.replace('\n', ''));

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const periods = fc.oneof(
  days,
  fc.integer({ min: 1990, max: 2100 }),
  fc.constantFrom(
    '2026-03',
    '2026-Q2',
    '2026-T2',
    '2026-S1',
    '2026-H2',
    '2026-2028',
    '2026-04/2026-06',
    '2026-04/ongoing',
    'ongoing',
  ),
);

function numbers(schema: Node, isWhole: boolean): fc.Arbitrary<number> {
  const [least, most] = [schema['minimum'] ?? -1e6, schema['maximum'] ?? 1e6].map(Number);
  const whole = fc.integer({ min: Math.ceil(least ?? 0), max: Math.floor(most ?? 0) });
  // As people type them; more than two decimals after one to three digits might be thousands.
  return isWhole
    ? whole
    : fc.oneof(
        whole,
        whole.map((n) => Math.max(least ?? 0, Math.min(most ?? 0, n + 0.25))),
      );
}

/** Values that the schema allows, of those that can be typed: one text, number, answer, day or id. */
function valuesOf(kind: string, field: Field): fc.Arbitrary<unknown> | null {
  const schema = schemaAt(kind, field.path.split('.'));
  const { types, values, noun, format, ref, orText } = field;
  if (values !== undefined) return fc.constantFrom(...values);
  if (noun === 'period') return periods;
  // A bare 50 could be per cents.
  if (noun === 'fte') return fc.integer({ min: 0, max: 19 }).map((quarters) => quarters / 4);
  if (noun === 'money' && types.includes('object'))
    return fc.oneof(
      numbers(schema, false),
      fc.tuple(numbers(schema, false), fc.nat(1000)).map(([min, more]) => ({ min, max: min + more })),
    );
  if (format === 'date') return days;
  const texts =
    typeof schema['pattern'] === 'string'
      ? fc.stringMatching(new RegExp(schema['pattern'])).filter(isTypable)
      : ref !== undefined && orText !== true
        ? fc.constantFrom('AC-001', 'ND-01', 'SV-01/Q5', 'SV-01/Q5/a', 'AC-001/T1', 'cost', 'own-theme', 'AC-99', 'SV-01/Q9')
        : // No commune has a comma in its name.
          word.filter((text) => isTypable(text) && !(ref === 'commune' && text.includes(',')));
  const isMixed = types.includes('string') && types.length > 1;
  const all = [
    ...(types.includes('string')
      ? [
          isMixed
            ? texts.filter((text) => !/^[-\d\s.,]+$|^(oui|non|vrai|faux|x|✓|yes|no|true|false)$/i.test(text) || /^0\d/.test(text))
            : texts,
        ]
      : []),
    ...(types.includes('number') || types.includes('integer') ? [numbers(schema, !types.includes('number'))] : []),
    ...(types.includes('boolean') ? [fc.boolean()] : []),
  ];
  return all.length === 0 ? null : fc.oneof(...all);
}

const readAt = (text: string, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (Array.isArray(inner) ? inner[Number(key) - 1] : node(inner)[key]), load(text));

/** The file once `typed` was said of it, from `before`; the fault when there is one. */
function said(kind: FileKind, typed: string, before = ''): string | { readonly fault: { readonly code: string } } {
  const value = before === '' ? {} : node(load(before));
  const assigned = assign({ path: 'f.yaml', kind, pointer: [], value }, typed, things);
  return 'fault' in assigned ? assigned : edit(before, 'f.yaml', [assigned.edit]);
}

/** Those with a field that is set by typing it: words of templates alone have none. */
const kinds = Object.keys(fields).filter((kind): kind is FileKind =>
  (fields[kind] ?? []).some((field) => field.path !== '*' && valuesOf(kind, field) !== null),
);

describe.each(kinds)('%s', (kind) => {
  const own = fields[kind] ?? [];
  const single = own.filter(({ path, types }) => !types.includes('array') && valuesOf(kind, { path, types }) !== null);
  test.each(someOf(single.map((field) => [field.path, field] as const)))('%s', (path, field) => {
    const arbitrary = valuesOf(kind, field);
    if (arbitrary === null) return;
    const place = typedPath(kind, path);
    fc.assert(
      fc.property(arbitrary, (value) => {
        const now = said(kind, `${place}=${asTyped(value)}`);
        expect(typeof now === 'string' ? readAt(now, place) : now).toEqual(value);
      }),
      { numRuns: casesOf(16) },
    );
  });

  const parted = own.flatMap((item) => {
    const inside = own.filter(
      (one) => one.path.startsWith(`${item.path}.`) && !one.path.slice(item.path.length + 1).includes('.'),
    );
    const [main, ...others] = inside.filter(({ required }) => required);
    if (!item.types.includes('string') || !item.types.includes('object') || main === undefined) return [];
    // A text says the one part without which an item says nothing, when it is of the same nature.
    const isSame = others.length === 0 && main.ref === item.ref;
    return inside
      .filter((one) => one !== main && valuesOf(kind, one) !== null)
      .map((part) => ({ part, main: main.path, isSame }));
  });
  test.each(someOf(parted.map((one) => [one.part.path, one] as const)))('%s, of a text', (path, { part, main, isSame }) => {
    const [place, text] = [typedPath(kind, path), typedPath(kind, path.slice(0, path.lastIndexOf('.')))];
    fc.assert(
      fc.property(valuesOf(kind, part) ?? fc.constant(null), (value) => {
        const first = said(kind, `${text}=Un texte`);
        const now = typeof first === 'string' ? said(kind, `${place}=${asTyped(value)}`, first) : first;
        if (isSame)
          expect(typeof now === 'string' ? [readAt(now, place), readAt(now, typedPath(kind, main))] : now).toEqual([
            value,
            'Un texte',
          ]);
        else expect(now).toMatchObject({ fault: { code: 'plain-value', name: text, value: 'Un texte' } });
      }),
      { numRuns: casesOf(16) },
    );
  });

  const lists = own.filter(({ path, types }) => {
    const item = own.find((one) => one.path === `${path}.*`);
    return types.includes('array') && item !== undefined && valuesOf(kind, item) !== null;
  });
  test.each(someOf(lists.map((field) => [field.path, field] as const)))('%s, a list', (path, { types, word }) => {
    const item = own.find((one) => one.path === `${path}.*`);
    // The word that stands for the whole list stands alone.
    const arbitrary = item && valuesOf(kind, item)?.filter((value) => value !== word);
    if (!arbitrary) throw new Error(path);
    const place = typedPath(kind, path);
    fc.assert(
      fc.property(arbitrary, arbitrary, (value, other) => {
        const one = said(kind, `${place}=${asTyped(value)}`);
        const read = typeof one === 'string' ? readAt(one, place) : one;
        // A field that holds a text or a list keeps one text as it is.
        expect(types.includes('string') && typeof read === 'string' ? [read] : read).toEqual([value]);
        if (typeof one !== 'string') return;
        // What is there already is not there twice.
        const isSame = asTyped(value) === asTyped(other);
        const two = said(kind, `${place}+=${asTyped(other)}`, one);
        expect(typeof two === 'string' ? readAt(two, place) : two).toEqual(isSame ? [value] : [value, other]);
        const less = typeof two === 'string' ? said(kind, `${place}-=${asTyped(value)}`, two) : two;
        expect(typeof less === 'string' ? readAt(less, place) : less).toEqual(isSame ? [] : [other]);
      }),
      { numRuns: casesOf(16) },
    );
  });
});
