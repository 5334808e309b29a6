/** Needs that say the same are seen, and those that share words are left alone, on pairs that people judged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, isSame, mayBeSame, nearInWords, stemsOf } from '../../src/values/words/wording-closeness.ts';
import { other, reworded, same } from './wording-pairs.ts';

const seen = (pairs: readonly (readonly [string, string])[], from: number) =>
  pairs.filter(([one, two]) => closeness(one, two) >= from).map((pair) => pair.join(' / '));

describe('closeness of wording', () => {
  it('says of none of the pairs that ask something else that they are the same', () => {
    expect(seen(other, isSame)).toEqual([]);
  });
  it('sees three in five of the pairs that say the same, and nothing in those that other words say', () => {
    // Bare words without their plural saw 2 of the 32.
    expect(seen(same, isSame).length).toBe(19);
    expect(seen(reworded, isSame)).toEqual([]);
  });
  it('proposes nearly all that may be the same', () => {
    expect(same.length - seen(same, mayBeSame).length).toBe(1);
    expect(seen(reworded, mayBeSame).length).toBe(6);
    expect(seen(other, mayBeSame).length).toBeLessThan(other.length / 2);
  });
  it('takes endings, accents, capitals and small words off', () => {
    expect([...stemsOf('L’Accompagnement des DÉMARCHES')]).toEqual(['accompagn', 'demarch']);
    expect(closeness('Être accompagnée', 'Les accompagnements')).toBe(1);
    expect(closeness('', 'de la')).toBe(0);
  });
  it('gives the nearest first, and the first one among equals', () => {
    const needs = ['Payer la cantine en ligne', 'Payer en ligne', 'Courir', 'Paiement en ligne'];
    expect(nearInWords('Payer en ligne', needs, (one) => one).map(({ thing }) => thing)).toEqual([
      'Payer en ligne',
      'Paiement en ligne',
      'Payer la cantine en ligne',
    ]);
  });
  it('is symmetric, between 0 and 1, and 1 for what says something and is said again', () => {
    const words = fc.array(fc.constantFrom('aider', 'aidé', 'ligne', 'la', 'écoles', 'école', 'Wi-Fi', 'eau'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, two] = [a.join(' '), b.join(' ')];
        expect(closeness(one, two)).toBe(closeness(two, one));
        expect(closeness(one, two)).toBeGreaterThanOrEqual(0);
        expect(closeness(one, two)).toBeLessThanOrEqual(1);
        expect(closeness(one, one)).toBe(stemsOf(one).size === 0 ? 0 : 1);
      }),
    );
  });
});
