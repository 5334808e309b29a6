/** The ends of lines and the blanks of attributes, as XML 1.0 reads them; tags, however they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, writeSource } from '../../../src/rendering/ooxml/index.ts';

const read = (xml: string): string => {
  const root = parseXml(xml);
  if (typeof root === 'string') throw new Error(root);
  return writeSource(root);
};

describe('the ends of lines (XML 1.0, 2.11)', () => {
  it.each([
    ['of a text', '<a>one\r\ntwo\rthree\n\rfour</a>', '<a>one\ntwo\nthree\n\nfour</a>'],
    ['of what is not marked up', '<a><![CDATA[one\r\ntwo]]></a>', '<a>one\ntwo</a>'],
    ['between elements', '<a>\r\n<b/>\r</a>', '<a>\n<b/>\n</a>'],
  ])('%s are one line feed each', (_, xml, expected) => expect(read(xml)).toBe(expected));

  it('are blanks in an attribute (3.3.3)', () => {
    expect(read('<a b="one\r\ntwo\tthree\nfour\rfive"/>')).toBe('<a b="one two three four five"/>');
  });

  it('stay as they are when they are written as references', () => {
    expect(read('<a b="x&#13;&#10;&#9;y">x&#13;&#10;y</a>')).toBe('<a b="x&#13;&#10;&#9;y">x&#13;\ny</a>');
  });
});

describe('a start tag', () => {
  const name = fc.stringMatching(/^[a-zA-Z_é][\w.:é-]{0,6}$/u);
  const value = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', "'", '>', '/', '=', '&amp;', '&#65;', '{') });
  const tag = fc.record({ element: name, attributes: fc.array(fc.tuple(name, value), { maxLength: 4 }), isEmpty: fc.boolean() });

  it('says the same as programs write it and with blanks wherever they may stand', () => {
    fc.assert(
      fc.property(tag, fc.constantFrom(' ', '\n', '\t ', ' \r\n'), ({ element, attributes, isEmpty }, blank) => {
        const end = isEmpty ? '/>' : `>text</${element}>`;
        const usual = `<${element}${attributes.map(([key, said]) => ` ${key}="${said}"`).join('')}${end}`;
        const other = `<${element}${attributes.map(([key, said]) => `${blank}${key}${blank}=${blank}"${said}"`).join('')}${blank}${end}`;
        expect(parseXml(usual)).toEqual(parseXml(other));
        expect(parseXml(usual)).toMatchObject({ name: element, attributes: attributes.map(([key]) => ({ name: key })) });
      }),
    );
  });

  it.each([
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a b="1"',
    '<a b="1',
    '<a b=1/>',
    '<a b/>',
    '<a/ b="1">',
    '<=a/>',
    '< a/>',
    '<a<b/>',
  ])('%s is none', (xml) => expect(parseXml(xml)).toBe('template/bad-xml'));
});
