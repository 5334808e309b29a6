/** The shapes that schemas give: references, nulls, nouns, and objects that hold themselves. */
import { describe, expect, it } from 'vitest';
import { fieldOf, isPrintable } from '../../../src/rendering/ooxml/shape.ts';
import { shapeOfSchema } from '../../../src/rendering/ooxml/shape-of-schema.ts';

const text = { kind: 'value', type: 'text' };
const schema = {
  type: 'object',
  properties: {
    title: { type: ['string', 'null'] },
    status: { enum: ['done', null] },
    budget: { $ref: '#/$defs/money' },
    start: { oneOf: [{ type: 'object', 'x-noun': 'period', properties: { text: {} } }, { type: 'null' }] },
    adopted: { type: 'string', format: 'date' },
    axes: { type: 'array', items: { $ref: '#/$defs/axis' } },
    scores: { type: 'object', additionalProperties: { type: 'number' } },
    either: { anyOf: [{ type: 'string' }, { type: 'number' }] },
    lost: { $ref: 'https://example.org/x' },
    both: { allOf: [{ $ref: '#/$defs/axis' }, { properties: { more: { type: 'integer' } } }] },
  },
  $defs: {
    money: { type: ['object', 'null'], 'x-noun': 'money', properties: { min: { type: 'integer' } } },
    axis: { type: 'object', properties: { name: { const: 'A' }, axes: { type: 'array', items: { $ref: '#/$defs/axis' } } } },
    loop: { type: 'array', items: { $ref: '#/$defs/loop' } },
  },
};

describe('the shape of a schema', () => {
  const shape = shapeOfSchema(schema);
  it.each([
    ['title', text],
    ['status', text],
    ['budget', { kind: 'value', type: 'money' }],
    ['start', { kind: 'value', type: 'period' }],
    ['adopted', { kind: 'value', type: 'date' }],
    ['scores', { kind: 'any' }],
    ['either', { kind: 'any' }],
    ['lost', { kind: 'any' }],
    ['titel', undefined],
    ['constructor', undefined],
  ])('%s', (name, expected) => {
    expect(fieldOf(shape, name)).toEqual(expected);
  });

  it('holds itself as often as the template asks', () => {
    const axes = fieldOf(shape, 'axes');
    const axis = axes && fieldOf(axes, '0');
    const inner = axis && fieldOf(axis, 'axes');
    expect(inner && fieldOf(inner, '7')).toBe(axis);
    expect(axis && fieldOf(axis, 'name')).toEqual(text);
  });

  it('joins what allOf puts together, and ends on a list of lists of itself', () => {
    const both = fieldOf(shape, 'both');
    expect(both?.kind === 'object' && Object.keys(both.fields).sort()).toEqual(['axes', 'more', 'name']);
    expect(shapeOfSchema({ ...schema, $ref: '#/$defs/loop' }).kind).toBe('list');
  });

  it('prints texts and dates, not amounts, periods or lists', () => {
    const printable = Object.entries(shape.kind === 'object' ? shape.fields : {}).filter(([, field]) => isPrintable(field));
    expect(printable.map(([name]) => name)).toEqual(['title', 'status', 'adopted', 'scores', 'either', 'lost']);
  });
});
