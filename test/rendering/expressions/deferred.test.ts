/** Pieces of a text that are written once the whole of it is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDeferred, newSpending } from '../../../src/rendering/expressions/index.ts';
import { mostCharacters } from '../../../src/rendering/expressions/spending.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText } from '../../../src/rendering/text/index.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { sources } from '../../house/sources.ts';
import { docx, paragraph, textOf } from '../word/minimal-docx.ts';

type Names = { readonly names: string[] };
const named = (name: string) => ({
  tell: ({ names }: Names) => names.push(name),
  write: ({ names }: Names) => `<${names.join('+')}>`,
});

describe('a piece', () => {
  it('is written from what all pieces of the text say, those after it and those moved included', () => {
    const { defer, settle } = newDeferred<Names>();
    const [a, b] = [defer(named('a')), defer(named('b'))];
    expect(settle(`x${b}y${a}z${b}`, { names: [] }, newSpending())).toBe('x<b+a+b>y<b+a+b>z<b+a+b>');
  });
  it('says nothing of a text that it was left out of', () => {
    const { defer, settle } = newDeferred<Names>();
    defer(named('gone'));
    const b = defer(named('b'));
    expect(settle(b, { names: [] }, newSpending())).toBe('<b>');
    expect(settle('plain', { names: [] }, newSpending())).toBe('plain');
  });
  it('costs what it adds', () => {
    const { defer, settle } = newDeferred<null>();
    const big = defer({ write: () => 'a'.repeat(mostCharacters) });
    expect(() => settle(`${big}${big}`, null, newSpending())).toThrow('characters');
  });
});

const hostile = fc.string({ unit: fc.constantFrom('\uffff', '0', '1', 'a', '\ufffe') }).filter((text) => /[01a]/.test(text));
const kept = (text: string) => text.replace(/[\uffff\ufffe]/g, '');

it('no data can pass for one, in Word', () => {
  const { render } = prepareWord(docx(paragraph('{{markdown long}}') + paragraph('{{a}}')), {
    file: 'm.docx',
    helpers: helpersFor('fr'),
  });
  fc.assert(
    fc.property(hostile, (a) => {
      expect(textOf(render({ long: 'Voir [là](#nulle-part).', a }))).toBe(`Voir là.¶${kept(a)}¶`);
    }),
    { numRuns: 40 },
  );
});

it('no data can pass for one, in HTML', () => {
  const { render } = prepareText('<p id="AC-1">{{a}}</p>', { file: 'm.html', format: 'html', helpers: helpersFor('fr') });
  fc.assert(
    fc.property(hostile, (a) => {
      expect(render({ a })).toBe(`<p id="AC-1">${kept(a)}</p>`);
    }),
  );
});

it('nothing else marks a place in a rendered text', () => {
  const marking = sources.filter(({ path, text }) => path.startsWith('src/rendering/') && /['"`]<\?(?!xml)[\w/]/.test(text));
  expect(marking.map(({ path }) => path)).toEqual([]);
});
