/** Tags where people write them on slides: cut over runs, in bullets, rows, titles and notes. */
import { describe, expect, it } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { cell, notes, paragraph as p, partOf, pptx, row, run, type Slide, slidesOf, table, text, title } from './minimal-pptx.ts';

const view = {
  a: {
    title: 'T&1',
    yes: true,
    no: false,
    lines: 'un\ndeux',
    list: [
      { n: 'x', inner: [{ k: 1 }, { k: 2 }] },
      { n: 'y', inner: [] },
    ],
    empty: [],
  },
};
const says = (slides: readonly Slide[]) => {
  const { problems, render } = preparePowerPoint(pptx(slides), { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return slidesOf(render(view));
};

const inOneSlide: readonly (readonly [name: string, shapes: string, text: string])[] = [
  ['a tag over several runs', text(p(run('{{a.'), run('ti', 'b="1"'), run('tle}}'))), 'T&1¶'],
  ['a tag cut by a line break', text(`<a:p>${run('{{#if')}<a:br/>${run('a.yes}}A{{/if}}')}</a:p>`), 'A¶'],
  ['a line break beside a tag', text(`<a:p>${run('{{a.title}}')}<a:br/>${run('b')}</a:p>`), 'T&1⏎b¶'],
  ['a value of two lines', text(p('av {{a.lines}} ap')), 'av un⏎deux ap¶'],
  ['a loop within a line', text('{{#each a.list}}{{n}}{{#unless @last}}, {{/unless}}{{/each}}'), 'x, y¶'],
  ['bullets', text('{{#each a.list}}', '{{n}}', '{{/each}}'), 'x¶y¶'],
  ['bullets that share their paragraphs with tags', text('{{#each a.list}}{{n}}', 'z{{/each}}'), 'x¶z¶y¶z¶'],
  [
    'nested bullets',
    text('{{#each a.list}}', '{{n}}', '{{#each inner}}', '{{../n}}{{k}}', '{{/each}}', '{{/each}}'),
    'x¶x1¶x2¶y¶',
  ],
  ['if and else on paragraphs', text('{{#if a.no}}', 'A', '{{else}}', 'B', '{{/if}}'), 'B¶'],
  ['else if in a line', text('{{#if a.no}}A{{else if a.yes}}B{{else}}C{{/if}}'), 'B¶'],
  ['a text that a loop leaves empty', text('{{#each a.empty}}', 'r', '{{/each}}'), ''],
  ['rows', table(row(cell('h'), cell('h')), row(cell('{{#each a.list}}{{n}}'), cell('z{{/each}}'))), 'h¶|h¶|‖x¶|z¶|‖y¶|z¶|‖'],
  [
    'rows of only tags',
    table(row(cell('{{#each a.list}}'), cell('')), row(cell('{{n}}'), cell('z')), row(cell('{{/each}}'), cell(''))),
    'x¶|z¶|‖y¶|z¶|‖',
  ],
  ['else across rows', table(row(cell('{{#if a.no}}A'), cell('1')), row(cell('{{else}}B'), cell('2{{/if}}'))), 'B¶|2¶|‖'],
  ['a loop within a cell', table(row(cell('{{#each a.list}}', '{{n}}', '{{/each}}'), cell('d'))), 'x¶y¶|d¶|‖'],
  [
    'a table without rows goes',
    text('av') + table(row(cell('{{#each a.empty}}{{n}}'), cell('{{/each}}'))) + text('ap'),
    'av¶ap¶',
  ],
  ['a loop in a title', title('{{#each a.list}}{{n}}{{/each}}'), 'xy¶'],
  ['with', text('{{#with a.title as |t|}}{{t}}{{/with}}'), 'T&1¶'],
  ['a comment', text('{{! rien }}', 'x'), 'x¶'],
];

const overSlides: readonly (readonly [name: string, slides: readonly Slide[], text: string])[] = [
  [
    'a loop from the title to the notes',
    [{ shapes: title('{{#each a.list}}{{n}}'), notes: notes('dire {{n}}{{/each}}') }],
    'x¶ « dire x¶ / y¶ « dire y¶',
  ],
  [
    'a loop around all of the notes',
    [{ shapes: title('{{n}}'), notes: notes('{{#each a.list}}', 'dire {{n}}', '{{/each}}') }],
    'x¶ « dire x¶ / y¶ « dire y¶',
  ],
  [
    'a list in the notes',
    [{ shapes: title('t'), notes: notes('Les éléments :', '{{#each a.list}}', '{{n}}', '{{/each}}') }],
    't¶ « Les éléments :¶x¶y¶',
  ],
  ['a loop on a line of the title', [{ shapes: title('{{#each a.list}}', '{{n}}') + text('{{n}}{{/each}}') }], 'x¶x¶ / y¶y¶'],
  ['a loop from one shape to another', [{ shapes: text('{{#each a.list}}{{n}}') + text('fin{{/each}}') }], 'x¶fin¶ / y¶fin¶'],
  [
    'a loop over two slides',
    [
      { shapes: title('avant') },
      { shapes: title('{{#each a.list}}', '{{n}}') },
      { shapes: title('suite {{n}}{{/each}}') },
      { shapes: title('après') },
    ],
    'avant¶ / x¶ / suite x¶ / y¶ / suite y¶ / après¶',
  ],
  [
    'a loop in a loop',
    [
      { shapes: title('{{#each a.list}}', '{{n}}') },
      { shapes: title('{{#each inner}}', '{{../n}}{{k}}'), notes: notes('{{/each}}{{/each}}') },
    ],
    'x¶ / x1¶ « ¶ / x2¶ « ¶ / y¶',
  ],
  [
    'a slide that a condition drops',
    [{ shapes: title('{{#if a.no}}', 'A'), notes: notes('{{/if}}') }, { shapes: title('B') }],
    'B¶',
  ],
  [
    'a slide that a condition keeps',
    [{ shapes: title('{{#if a.yes}}', 'A'), notes: notes('x', '{{/if}}') }, { shapes: title('B') }],
    'A¶ « x¶ / B¶',
  ],
  [
    'one slide or the other',
    [{ shapes: title('{{#if a.no}}', 'A') }, { shapes: title('{{else}}', 'B') + text('{{/if}}') }],
    'B¶¶',
  ],
  ['an empty list', [{ shapes: title('A') }, { shapes: title('{{#each a.empty}}', 'B'), notes: notes('{{/each}}') }], 'A¶'],
  [
    'bullets in a repeated slide',
    [{ shapes: title('{{#each a.list}}', '{{n}}') + text('{{#each inner}}', '{{k}}', '{{/each}}'), notes: notes('{{/each}}') }],
    'x¶1¶2¶ « ¶ / y¶ « ¶',
  ],
  [
    'rows in a repeated slide',
    [
      {
        shapes:
          title('{{#each a.list}}{{n}}') + table(row(cell('h'), cell('h')), row(cell('{{#each inner}}{{k}}'), cell('{{/each}}'))),
        notes: notes('{{/each}}'),
      },
    ],
    'x¶h¶|h¶|‖1¶|¶|‖2¶|¶|‖ « ¶ / y¶h¶|h¶|‖ « ¶',
  ],
  ['no tag at all', [{ shapes: title('A'), notes: notes('b') }, { shapes: title('C') }], 'A¶ « b¶ / C¶'],
  [
    'two opening tags at the start of a title',
    [{ shapes: title('{{#if a.yes}}{{#each a.list}}', '{{n}}'), notes: notes('{{/each}}{{/if}}') }],
    'x¶ « ¶ / y¶ « ¶',
  ],
];

describe('in one slide', () => {
  it.each(inOneSlide)('%s', (_, shapes, expected) => {
    expect(says([{ shapes }])).toEqual([expected]);
  });
});

describe('over slides', () => {
  it.each(overSlides)('%s', (_, slides, expected) => {
    expect(says(slides).join(' / ')).toBe(expected);
  });
});

it('keeps the format of each piece of a line', () => {
  const { render } = preparePowerPoint(pptx([{ shapes: text(p(run('{{a.lines}}', 'b="1"'))) }]), {
    file: 'm.pptx',
    helpers: helpersFor('fr'),
  });
  const bold = '<a:rPr b="1"/>';
  const expected = `<a:r>${bold}<a:t>un</a:t></a:r><a:br>${bold}</a:br><a:r>${bold}<a:t>deux</a:t></a:r>`;
  expect(partOf(render(view), 'ppt/slides/slide1.xml')).toContain(expected);
});
