/** The ends of lines and the blanks of attributes, as XML 1.0 reads them. */
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
