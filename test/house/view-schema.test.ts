// What templates see is made of the source schemas: each kind of field in the form in which documents show it.
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../schemas/generate.js';
import { makeViews } from '../../schemas/view.js';

const title = (fr: string, en: string) => ({ title: fr, 'x-en': { title: en } });
const text = { type: 'string', ...title('Texte', 'Text') };
const period = { 'x-noun': 'period', type: 'string' };

/** A schema of one kind of file, and a view of it. */
function madeOf(properties: object, said: object = {}, required: readonly string[] = []) {
  const thing = { type: 'object', properties, required };
  const nouns = Object.fromEntries(
    ['money', 'period', 'coded', 'named'].map((noun) => [noun, { fr: noun, fields: { id: 'text' } }]),
  );
  const chapters = {
    index: { view: { fr: 'Vue', en: 'View', chapters: ['only'] } },
    only: { parts: { thing: { of: 'thing', fr: 'Chose', en: 'Thing', ...said } }, nouns },
  };
  const { views, tables } = makeViews({ thing, common: { $defs: { period } } }, chapters);
  return { view: views['view'], tables };
}
const shownOf = (properties: object, said?: object, required?: readonly string[]) =>
  madeOf(properties, said, required).view?.['properties'];

describe('a field of a source schema', () => {
  test.each<[string, object, object]>([
    ['a text', text, { type: ['string', 'null'] }],
    ['a long text', { ...text, 'x-markdown': true }, { type: ['string', 'null'], 'x-markdown': true }],
    ['a day', { ...text, format: 'date' }, { type: ['string', 'null'], format: 'date' }],
    ['a number', { type: 'integer' }, { type: ['number', 'null'] }],
    ['yes or no', { type: 'boolean' }, { type: ['boolean', 'null'] }],
    [
      'a choice',
      { type: 'string', enum: ['a'], 'x-values': { a: { fr: 'a', en: 'a' } } },
      { anyOf: [{ $ref: '#/$defs/coded' }, { type: 'null' }] },
    ],
    ['a person', { type: 'string', 'x-ref': 'person' }, { anyOf: [{ $ref: '#/$defs/named' }, { type: 'null' }] }],
    ['what has no name of its own', { type: 'string', 'x-ref': 'decision' }, { type: ['string', 'null'] }],
    [
      'a period, past its reference',
      { $ref: 'common.json#/$defs/period' },
      { anyOf: [{ $ref: '#/$defs/period' }, { type: 'null' }] },
    ],
    [
      'a list of people',
      { type: 'array', items: { type: 'string', 'x-ref': 'person' } },
      { type: 'array', items: { $ref: '#/$defs/named' } },
    ],
    [
      'an object',
      { type: 'object', properties: { note: text }, required: ['note'] },
      { type: 'object', properties: { note: { type: 'string' } }, required: ['note'], additionalProperties: false },
    ],
  ])('is shown as %s', (_, field, expected) => {
    expect(shownOf({ field })).toMatchObject({ thing: { properties: { field: expected }, required: ['field'] } });
  });
  test('keeps its titles, and is never null when it is required', () => {
    expect(shownOf({ field: text }, {}, ['field'])).toMatchObject({
      thing: { properties: { field: { ...text, type: 'string' } } },
    });
  });
  test('is not shown when it is for the team alone, nor when nobody knows its names', () => {
    const inner = { type: 'object', additionalProperties: { type: 'number' } };
    expect(shownOf({ kept: text, secret: { ...text, 'x-visibility': 'internal' }, scores: inner })).toMatchObject({
      thing: { required: ['kept'] },
    });
  });
  test('gives way to what is said of it, and to nothing when it is left out', () => {
    const shown = shownOf({ a: text, b: text, c: text }, { but: ['c'], fields: { b: 'number?', d: ['text', 'Dé', 'Dee'] } });
    expect(shown).toMatchObject({
      thing: {
        properties: {
          a: { ...text, type: ['string', 'null'] },
          b: { ...text, type: ['number', 'null'] },
          d: { type: 'string', ...title('Dé', 'Dee') },
        },
        required: ['a', 'b', 'd'],
      },
    });
    expect(madeOf({ a: text, b: text }, { fields: { b: 'number?' } }).tables['thing']?.fields).toEqual({ a: { as: 'text' } });
  });
});

describe('what is said wrongly', () => {
  test.each<[string, object, RegExp]>([
    ['a field to leave out that is none', { but: ['b'] }, /thing has no b/],
    ['a noun that is none', { fields: { b: 'nuon?' } }, /no noun is called nuon/],
    ['a path to nothing', { fields: { b: { of: 'thing.c' } } }, /thing\.c/],
  ])('is told: %s', (_, said, message) => {
    expect(() => madeOf({ a: text }, said)).toThrow(message);
  });
  test('is told: an object that is shown in two ways', () => {
    const line = { type: 'array', items: { type: 'object', properties: { a: text, b: text } } };
    const said = { fields: { line: { of: 'thing.line', but: ['a'] }, again: { of: 'thing.line', but: ['b'] } } };
    expect(() => madeOf({ line }, said)).toThrow(/thing\.line is shown in two ways/);
  });
});

test('every field that is shown as it is written stands in the view', () => {
  const { view: _, 'portfolio-view': __, ...schemas } = readSchemas();
  const { tables } = makeViews(schemas);
  expect(Object.keys(tables['action']?.fields ?? {})).toEqual(
    expect.arrayContaining(['title', 'status', 'leads', 'start', 'budget']),
  );
  expect(JSON.stringify(tables)).not.toContain('journal');
});
