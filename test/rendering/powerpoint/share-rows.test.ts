/** A table that is higher than its slide goes on over slides of about the same height, and never runs onto what stands below it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { rowHeights } from '../../../src/rendering/powerpoint/measure-table.ts';
import { sharesOf } from '../../../src/rendering/powerpoint/share-rows.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { testAside } from '../../cases.ts';
import { cell, notes, partOf, pptx, row, shownIn, slidesOf, table, text, title } from './minimal-pptx.ts';

const footer =
  '<p:sp><p:nvSpPr><p:cNvPr id="900" name="Pied"/><p:cNvSpPr/><p:nvPr><p:ph type="ftr" idx="11"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="3000000"/><a:ext cx="4000000" cy="300000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>';
const foot =
  '<p:sp><p:nvSpPr><p:cNvPr id="901" name="Pied"/><p:cNvSpPr/><p:nvPr><p:ph type="ftr" idx="11"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>Pied</a:t></a:r></a:p></p:txBody></p:sp>';
const rows = table(row(cell('Action'), cell('Cause')), row(cell('{{#each rows}}{{name}}'), cell('{{why}}{{/each}}')));

function deckFor(heading = 'En retard', language: 'fr' | 'en' = 'fr') {
  const { problems, render } = preparePowerPoint(
    pptx([{ shapes: title(heading) + rows + foot, notes: notes('À dire') }, { shapes: text('{{after}}') }], { layout: footer }),
    { file: 'm.pptx', helpers: helpersFor(language) },
  );
  expect(problems).toEqual([]);
  return (all: readonly { name: string; why: string }[]) => render({ rows: all, after: 'Fin' });
}
const deckOf = deckFor();
const heightsIn = (xml: string): readonly number[] => {
  const found = parseXml(/<a:tbl>[\s\S]*<\/a:tbl>/.exec(xml)?.[0] ?? '');
  return typeof found === 'object' ? rowHeights(found) : [];
};
const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
const long = (words: number) => Array.from({ length: words }, (_, at) => `mot${at}`).join(' ');
const namesOf = (deck: Uint8Array) => shownIn(deck).map((slide) => partOf(deck, slide).match(/action \d+/g) ?? []);

describe('rows of a table on slides', () => {
  it('stay on theirs while it has room for them', () => {
    const deck = deckOf([{ name: 'action 1', why: 'une cause' }]);
    expect(shownIn(deck)).toHaveLength(2);
    expect(slidesOf(deck)[0]).toContain('En retard¶');
  });

  testAside('with long texts go on over slides, each with its head, its notes and a title that says so', () => {
    const all = Array.from({ length: 11 }, (_, at) => ({ name: `action ${at + 1}`, why: long(6 + (at % 3) * 4) }));
    const deck = deckOf(all);
    const shown = shownIn(deck).slice(0, -1);
    expect(shown.length).toBeGreaterThan(3);
    expect(namesOf(deck).flat()).toEqual(all.map(({ name }) => name));
    for (const [at, slide] of shown.entries()) {
      const xml = partOf(deck, slide);
      expect(total(heightsIn(xml))).toBeLessThanOrEqual(3_000_000);
      expect(slidesOf(deck)[at]).toContain(at === 0 ? 'En retard¶' : 'En retard (suite)¶');
      expect(slidesOf(deck)[at]).toContain('Action¶|Cause¶|‖');
      expect(slidesOf(deck)[at]).toContain('« ');
      expect(xml).toContain(`cy="${Math.round(total(heightsIn(xml)))}"`);
    }
    expect(slidesOf(deck).at(-1)).toContain('Fin');
    expect(deckOf(all)).toEqual(deck);
  });

  it('say in English that they go on, once', () => {
    const all = Array.from({ length: 9 }, (_, at) => ({ name: `action ${at + 1}`, why: long(30) }));
    expect(slidesOf(deckFor('Late', 'en')(all))[1]).toContain('Late (continued)¶');
    expect(slidesOf(deckFor('Trois sont en retard.')(all))[1]).toContain('Trois sont en retard (suite)¶');
    expect(slidesOf(deckFor('En retard (suite)')(all))[1]).toContain('En retard (suite)¶');
  });

  it('taller than a slide stand on one of their own', () => {
    const deck = deckOf([
      { name: 'action 1', why: long(120) },
      { name: 'action 2', why: 'brève' },
    ]);
    expect(namesOf(deck)).toEqual([['action 1'], ['action 2'], []]);
  });
});

describe('a share of rows', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 });
  it('keeps every row, and goes beyond the room for a row alone only', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 40, max: 400 }), (all, room) => {
        const counts = sharesOf(all, room);
        expect(total(counts)).toBe(all.length);
        let from = 0;
        for (const count of counts) {
          expect(count).toBeGreaterThan(0);
          if (count > 1) expect(total(all.slice(from, from + count))).toBeLessThanOrEqual(room);
          from += count;
        }
      }),
    );
  });
  it('takes no more slides than rows put one after the other, and shares equal rows evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 12 }), (count, most) => {
        const counts = sharesOf(
          Array.from({ length: count }, () => 10),
          most * 10,
        );
        expect(counts.length).toBe(Math.ceil(count / most));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
