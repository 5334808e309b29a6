// Figures of a rule's sentence: typeset, and never rounded to be what they are told to differ from.
import { describe, expect, it } from 'vitest';
import { figureEn, figureFr } from '../../src/checking/figures.ts';

describe('a figure', () => {
  it('is typeset in each language', () => {
    expect(figureFr(12400)).toBe('12\u202f400');
    expect(figureFr(-5)).toBe('−5');
    expect(figureEn(12400.5)).toBe('12,400.5');
  });
  it('keeps all its decimals', () => {
    expect([figureFr(0.001), figureFr(0.125), figureEn(99.9999)]).toEqual(['0,001', '0,125', '99.9999']);
  });
  it('of an exponent is not nothing', () => {
    expect(figureFr(1.5e-7)).toBe('1.5e-7');
  });
});
