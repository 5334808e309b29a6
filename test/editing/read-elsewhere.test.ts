// What is written is read alike by YAML 1.1: no key and no text is taken for a yes, a number in base eight, an hour or a day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { fileText } from '../../src/editing/document-lines.ts';
import { revise } from '../../src/editing/index.ts';
import { yamlData } from './yaml-data.ts';

test.each(['yes', 'No', 'on', 'OFF', 'y', 'N', '017', '0b11', '1_000', '1:30', '<<', '=', '2026-03-15'])(
  'the key « %s » is quoted',
  (key) => {
    expect(fileText({ [key]: 'mot' })).toBe(`"${key}": mot\n`);
  },
);

test('a day that is a value stays bare; what is no day does not', () => {
  expect(fileText({ date: '2026-03-15', start: '2026-3-5', end: '2026-02-30', due: '2026-03-15T10:00:00' })).toBe(
    'date: 2026-03-15\nstart: "2026-3-5"\nend: "2026-02-30"\ndue: "2026-03-15T10:00:00"\n',
  );
});

test('added, set and put between braces, they are quoted too', () => {
  const before = 'a: {x: 1}\nb: oui\nlist: [un]\n';
  const edits = [
    { path: 'f.yaml', pointer: ['a', 'no'], change: { set: 'yes' } },
    { path: 'f.yaml', pointer: ['b'], change: { set: 'off' } },
    { path: 'f.yaml', pointer: ['list'], change: { append: '017' } },
    { path: 'f.yaml', pointer: ['on'], change: { set: 'no' } },
  ];
  const [revision] = revise(edits, () => before);
  expect(revision?.after).toBe('a: {x: 1, "no": "yes"}\nb: "off"\nlist: [un, "017"]\n"on": "no"\n');
});

/** Days that stand bare are days there. */
const withDays = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDays(inner)]));
};

test('whatever the data, YAML 1.1 reads what 1.2 does', () => {
  fc.assert(
    fc.property(yamlData, (data) => {
      const text = fileText(data);
      const elsewhere = parseDocument(text, { version: '1.1', schema: 'yaml-1.1', merge: true }).toJS({ mapAsMap: false });
      expect([text, withDays(elsewhere)]).toEqual([text, parse(text, { version: '1.2', schema: 'core' })]);
    }),
  );
});
