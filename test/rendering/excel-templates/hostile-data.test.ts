/** Whatever a project says stands in its cell as it was said, and sums stay right however many rows there are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropIllegal } from '../../../src/rendering/ooxml/index.ts';
import { testAside } from '../../cases.ts';
import { cellsOf, partOf, prepared, rendered, sheetsOf, xlsx } from './minimal-xlsx.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+A1',
    '-2',
    '@SUM(A1)',
    '{{title}}',
    ']]>',
    '<c r="A1"/>',
    '&amp;',
    '_x000D_',
    "'",
    ' espace ',
    'é😀\u202eعربي',
    '\\{{x}}',
    '<?item?>',
    '\u0000\ufffe',
  ),
);
/** As XML can hold it, which has one way to break a line. */
const held = (text: string) => dropIllegal(text).replace(/\r\n?/g, '\n');
const shielded = (text: string) => held(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const list = prepared(
  xlsx([
    {
      name: 'F',
      cells: { A1: '{{#each items}}{{text}}', B1: '« {{text}} »', C1: '{{money cost}}', D1: '{{/each}}', A2: '=SUM(C1:C1)' },
    },
  ]),
);

it('writes every text exactly, alone or among words, and never as a formula', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 8 }), (texts) => {
      const made = cellsOf(list.render({ items: texts.map((text) => ({ text, cost: null })) }));
      for (const [index, text] of texts.entries()) {
        const alone = shielded(text);
        expect(made[`A${index + 1}`]).toBe(alone === '' ? undefined : `"${alone}"`);
        expect(made[`B${index + 1}`]).toBe(`"« ${alone} »"`);
      }
      expect(Object.values(made).filter((cell) => cell.startsWith('='))).toEqual([`=SUM(C1:C${texts.length})`]);
    }),
  );
});

testAside('gives every total the rows that are its own, whatever the loops within loops', () => {
  const axes = fc.array(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 4 }), { maxLength: 5 });
  const cells = {
    A1: 'Titre',
    A2: '{{#each axes}}axe',
    A3: '{{#each this}}{{number this}}',
    B3: '{{/each}}',
    A4: '=SUM(A3:A3)',
    B4: '{{/each}}',
    A6: '=SUM(A3:A3)',
    A7: '=SUM(A4:A4)',
  };
  fc.assert(
    fc.property(axes, (values) => {
      const made = cellsOf(rendered([{ name: 'F', cells }], { axes: values }));
      const worthOf = (cell: string): number => {
        const [, areas = ''] = /^=SUM\((.*)\)$/.exec(made[cell] ?? '') ?? [];
        if (areas === '') return Number.isNaN(Number(made[cell])) ? 0 : Number(made[cell] ?? 0);
        return areas.split(',').reduce((total, area) => {
          const [top = 0, bottom = top] = area.split(':').map((place) => Number(place.slice(1)));
          return Array.from({ length: bottom - top + 1 }, (_, index) => worthOf(`A${top + index}`)).reduce(
            (a, b) => a + b,
            total,
          );
        }, 0);
      };
      const rows = Object.keys(made)
        .filter((place) => place.startsWith('A') && (made[place] ?? '').startsWith('='))
        .map((place) => Number(place.slice(1)));
      const all = values.flat().reduce((a, b) => a + b, 0);
      const [last = 0, before = 0] = rows.toSorted((a, b) => b - a);
      expect([worthOf(`A${before}`), worthOf(`A${last}`)]).toEqual([all, all]);
      expect(rows.slice(0, -2).map((row) => worthOf(`A${row}`))).toEqual(values.map((axis) => axis.reduce((a, b) => a + b, 0)));
    }),
  );
});

it('calls sheets by names that Excel takes, each once, whatever the titles', () => {
  const sheet = prepared(
    xlsx([
      { name: 'Tout', cells: { A1: 1 } },
      { name: '{{#each titles}}{{this}}', cells: { A1: '=Tout!A1' } },
    ]),
  );
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 6 }), (titles) => {
      const bytes = sheet.render({ titles });
      const names = Object.keys(sheetsOf(bytes));
      expect(names).toHaveLength(titles.length + 1);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names.filter((name) => name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
      expect(partOf(bytes, 'xl/workbook.xml')).not.toContain('{{#each');
    }),
  );
});

it('cuts what no cell can hold, with a mark', () => {
  const made = cellsOf(list.render({ items: [{ text: '😀'.repeat(20_000), cost: null }] }));
  for (const cell of [made.A1, made.B1]) {
    expect((cell ?? '').length).toBeLessThanOrEqual(32_767 + 2);
    expect(cell).toContain('…');
    expect(cell).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  }
});
