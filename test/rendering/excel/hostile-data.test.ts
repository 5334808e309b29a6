/** Whatever the data hold, the workbook is well formed, its cells say exactly that, and nothing of it becomes a formula. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { attributeOf, decodeXml, descendantsOf, type Element, parseXml } from '../../../src/rendering/ooxml/index.ts';
import { casesOf } from '../../cases.ts';
import { carriedLines, hostileText } from '../hostile-texts.ts';
import { faultsOf, openWorkbook, sheetOf, shippedWorkbook } from './opened.ts';
import { actionOf, steeringView } from './steering-view.ts';

const workbookOf = (title: string) => {
  const view = steeringView();
  return shippedWorkbook('steering-workbook', { ...view, actions: [actionOf('AC-001', { title })] }, 'fr');
};
const named = (root: Element, name: string): readonly Element[] => descendantsOf(root).filter((one) => one.name === name);
const rootsOf = (bytes: Uint8Array): ReadonlyMap<string, Element> =>
  new Map(
    openArchive(bytes).map(({ name, bytes: part }) => {
      const root = parseXml(decodeXml(part));
      if (typeof root === 'string') throw new Error(`${name}: ${root}`);
      return [name, root] as const;
    }),
  );
/** The sheet of the actions, which holds its texts. */
const sheetIn = (roots: ReadonlyMap<string, Element>): Element => {
  const root = roots.get('xl/worksheets/sheet2.xml');
  if (!root) throw new Error('no sheet of actions');
  return root;
};
const formulasOf = (roots: ReadonlyMap<string, Element>): readonly string[] =>
  [...roots.values()].flatMap((root) => named(root, 'f')).map(({ children }) => children.join(''));
/** Excel reads _xHHHH_ as the character of that code (ECMA-376, part 1, 22.9.2.19). */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('hostile data', () => {
  it('reads back exactly, as text', async () => {
    const plain = formulasOf(rootsOf(await workbookOf('Former les agents')));
    await fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        const roots = rootsOf(await workbookOf(title));
        const texts = named(sheetIn(roots), 't').map(({ children }) => unescaped(children.join('')));
        if (title !== '') expect(texts).toContain(carriedLines(title));
        expect(formulasOf(roots)).toEqual(plain);
      }),
      { numRuns: casesOf(25) },
    );
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '{{title}}',
    'مشروع رقمي',
    '👩‍💻 🚲',
    'a\nb',
    '_x0041_',
  ])('a title %j is a text in its cell', async (title) => {
    const book = await openWorkbook(await workbookOf(title));
    const values = sheetOf(book, 'Actions')
      .getRows(1, 30)
      ?.flatMap((row) => (Array.isArray(row.values) ? row.values : []));
    // The reader takes a text in its cell as it is written.
    expect(values?.map((value) => (typeof value === 'string' ? unescaped(value) : value))).toContain(title);
  });

  it('gives a file that follows the schemas, its texts kept whole', async () => {
    const bytes = await workbookOf(`\0\ufffe\ud83d]]></t> ${'mot '.repeat(1250)}\r\nمشروع 🚲`);
    expect(await faultsOf(bytes)).toEqual([]);
    const preserved = named(sheetIn(rootsOf(bytes)), 't').filter(({ children }) => /^\s|\s$|\n/.test(children.join('')));
    expect(preserved.length).toBeGreaterThan(0);
    for (const one of preserved) expect(attributeOf(one, 'xml:space')).toBe('preserve');
  });
});
