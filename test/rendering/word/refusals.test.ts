/** Every mistake of a template is found before anything is rendered, with its place and what was probably meant. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { shapeOfSchema } from '../../../src/rendering/ooxml/shape-of-schema.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord, type TemplateProblem } from '../../../src/rendering/word/index.ts';
import { cell, docx, field, NAMESPACES, paragraph as p, row, run, table } from './minimal-docx.ts';

const shape = shapeOfSchema({
  type: 'object',
  properties: {
    title: { type: 'string' },
    year: { type: 'integer' },
    done: { type: 'boolean' },
    budget: { 'x-noun': 'money' },
    start: { 'x-noun': 'period' },
    actions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          cost: { 'x-noun': 'money' },
          tasks: { type: 'array', items: { type: 'string' } },
          status: { type: 'object', properties: { code: { type: 'string' }, label: { type: 'string' } } },
        },
      },
    },
  },
});
const problemsOf = (bytes: Uint8Array) => prepareWord(bytes, { file: 'sheet.docx', shape, helpers: helpersFor('fr') }).problems;
/** A problem in few words: code, tag, and the name that is proposed. */
const brief = ({ code, tag, nearest, expected, other }: TemplateProblem) =>
  [code.replace('template/', ''), tag, nearest && `→ ${nearest}`, expected && `(${expected})`, other && `with ${other.tag}`]
    .filter(Boolean)
    .join(' ');

const box = (text: string) =>
  `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;

const structure: readonly (readonly [body: string, ...problems: string[]])[] = [
  [p('{{#each actions}}') + p('{{name}}'), 'unclosed-block {{#each actions}}'],
  [p('x') + p('{{/each}}'), 'unopened-block {{/each}}'],
  [p('{{else}}'), 'unopened-block {{else}}'],
  [p('{{#if done}}A{{else}}B{{else}}C{{/if}}'), 'second-else {{else}} with {{#if done}}'],
  [p('{{#if done}}A{{/each}}'), 'unopened-block {{/each}} with {{#if done}}', 'unclosed-block {{#if done}}'],
  [p('{{#each actions}}{{#if name}}z{{/each}}{{/if}}'), 'crossed-blocks {{#if name}} with {{#each actions}}'],
  [p('{{#each actions}}{{#if name}}z{{/each}}'), 'unclosed-block {{#if name}}'],
  [p('{{#if done}}x') + p('y{{/if}} and {{#if title}}z') + p('w{{/if}}'), 'crossed-blocks {{/if}} with {{#if title}}'],
  [p('before') + p('{{title') + p('after'), 'unclosed-tag {{title'],
  [p('{{title {{year}}'), 'unclosed-tag {{title '],
  [p('{{a..b c(}}'), 'bad-syntax {{a..b c(}}'],
  [p('{{> partial}}'), 'unknown-include {{> partial}}'],
  [p('{{> partial title}}'), 'bad-syntax {{> partial title}}'],
  [p('{{#*inline "x"}}{{/inline}}'), 'bad-syntax {{#*inline "x"}}', 'unopened-block {{/inline}}'],
  [p('{{{title}}}'), 'raw-value {{{title}}}'],
  [p('{{&amp;title}}'), 'raw-value {{&title}}'],
  [table(row(cell('{{#each actions}}c'), cell('d'))) + p('{{/each}}'), 'block-leaves-table {{#each actions}} with {{/each}}'],
  [p('{{#each actions}}') + table(row(cell('{{/each}}c'), cell('d'))), 'block-leaves-table {{/each}} with {{#each actions}}'],
  [table(row(cell('{{#if done}}'))) + table(row(cell('{{/if}}'))), 'block-leaves-table {{#if done}} with {{/if}}'],
  [box('{{#if done}}') + p('{{/if}}'), 'block-leaves-box {{#if done}} with {{/if}}'],
  [p('{{#if done}}A') + p('B{{else}}C') + p('{{/if}}'), 'else-inside-paragraph {{else}}'],
  [p('{{#if done}}A{{else}}') + p('C{{/if}}'), 'else-inside-paragraph {{else}}'],
  [`<w:p>${field(' PAGE {{#if done}}x{{/if}}')}</w:p>`, 'block-out-of-place {{#if done}}', 'block-out-of-place {{/if}}'],
  ['<w:p><w:bookmarkStart w:id="1" w:name="{{#if done}}x"/></w:p>', 'unclosed-block {{#if done}}'],
];

const names: readonly (readonly [tags: string, ...problems: string[]])[] = [
  ['{{titel}}', 'unknown-field {{titel}} → title'],
  ['{{Title}}', 'unknown-field {{Title}} → title'],
  ['{{xyzzy}}', 'unknown-field {{xyzzy}}'],
  ['{{title.length}}', 'unknown-field {{title.length}}'],
  ['{{constructor}}', 'unknown-field {{constructor}}'],
  ['{{#if donne}}{{titel}}{{/if}}', 'unknown-field {{#if donne}} → done', 'unknown-field {{titel}} → title'],
  ['{{#if done}}x{{else}}{{titel}}{{/if}}', 'unknown-field {{titel}} → title'],
  ['{{#if done}}x{{else if donne}}y{{/if}}', 'unknown-field {{else if donne}} → done'],
  ['{{#each actoins}}{{anything}}{{/each}}', 'unknown-field {{#each actoins}} → actions'],
  ['{{#each actions}}{{nam}}{{else}}{{nam}}{{/each}}', 'unknown-field {{nam}} → name', 'unknown-field {{nam}}'],
  ['{{#each actions}}{{title}}{{/each}}', 'unknown-field {{title}} → ../title'],
  [
    '{{#each actions}}{{#each tasks}}{{this}}{{../nam}}{{../../titel}}{{/each}}{{/each}}',
    'unknown-field {{../nam}} → name',
    'unknown-field {{../../titel}} → title',
  ],
  ['{{../title}}', 'unknown-field {{../title}}'],
  [
    '{{#each actions as |action i|}}{{i}}{{action.nmae}}{{acton.name}}{{/each}}',
    'unknown-field {{action.nmae}} → name',
    'unknown-field {{acton.name}} → action',
  ],
  [
    '{{#with start as |s|}}{{s.text}}{{strat}}{{@root.titel}}{{/with}}',
    'unknown-field {{strat}} → start',
    'unknown-field {{@root.titel}} → title',
  ],
  ['{{@index}}', 'unknown-field {{@index}}'],
  [
    '{{#each actions}}{{@indx}}{{@index}}{{@../index}}{{/each}}',
    'unknown-field {{@indx}} → @index',
    'unknown-field {{@../index}}',
  ],
  ['{{budget}}', 'prints-a-structure {{budget}} (money)'],
  ['{{start}}', 'prints-a-structure {{start}} (period)'],
  ['{{actions}}', 'prints-a-structure {{actions}} (list)'],
  ['{{this}}', 'prints-a-structure {{this}}'],
  ['{{#each title}}{{this}}{{/each}}', 'not-a-list {{#each title}}'],
  ['{{#actions}}{{name}}{{/actions}}', 'unknown-helper {{#actions}}'],
  ['{{#eahc actions}}{{name}}{{/eahc}}', 'unknown-helper {{#eahc actions}} → each'],
  ['{{#each}}x{{/each}}', 'wrong-argument {{#each}} (any)'],
  ['{{#if done title}}x{{/if}}', 'wrong-argument {{#if done title}} (nothing)'],
  ['{{mony budget}}', 'unknown-helper {{mony budget}} → money'],
  ['{{log title}}', 'unknown-helper {{log title}}'],
  ['{{_text title}}', 'unknown-helper {{_text title}}'],
  [
    '{{#each actions}}{{#if (is status “done”)}}x{{/if}}{{#if (is status.code “done”)}}x{{/if}}{{/each}}',
    'wrong-argument {{#if (is status “done”)}} → status.code (text)',
  ],
  ['{{money title}}', 'wrong-argument {{money title}} (money)'],
  ['{{money budget decimal=0}}', 'unknown-option {{money budget decimal=0}} → decimals'],
  ['{{money}}', 'unknown-field {{money}}'],
  ['{{date year}}', 'wrong-argument {{date year}} (date)'],
  ['{{list title}}', 'wrong-argument {{list title}} (list)'],
  ['{{plural year "an"}}', 'wrong-argument {{plural year "an"}} (text)'],
  ['{{not done title}}', 'wrong-argument {{not done title}} (nothing)'],
  ['{{money (sum actions "csot")}}', 'unknown-field {{money (sum actions "csot")}} → cost'],
  [
    '{{money (sum actions name)}}',
    'unknown-field {{money (sum actions name)}}',
    'wrong-argument {{money (sum actions name)}} (field)',
  ],
  ['{{money (sum actions "name")}}', 'wrong-argument {{money (sum actions "name")}} (money)'],
  ['{{sum actions "cost"}}', 'prints-a-structure {{sum actions "cost"}} (money)'],
  ['{{#each (sort actions "name")}}{{nmae}}{{/each}}', 'unknown-field {{nmae}} → name'],
  ['{{#each (group actions "name")}}{{key}}{{#each items}}{{nmae}}{{/each}}{{/each}}', 'unknown-field {{nmae}} → name'],
];

describe('a template that does not hold together', () => {
  it.each(structure)('%s', (body, ...problems) => {
    expect(problemsOf(docx(body)).map(brief)).toEqual(problems);
  });
});

describe('a name that means nothing', () => {
  it.each(names)('%s', (tags, ...problems) => {
    expect(problemsOf(docx(p(tags))).map(brief)).toEqual(problems);
  });
});

describe('what a problem tells', () => {
  it('names file, part, paragraph and text', () => {
    expect(problemsOf(docx(p('one') + p('the title is ', run('{{ti'), run('tel}}'))))).toEqual([
      {
        code: 'template/unknown-field',
        file: 'sheet.docx',
        part: 'word/document.xml',
        paragraph: 2,
        text: 'the title is {{titel}}',
        tag: '{{titel}}',
        name: 'titel',
        nearest: 'title',
      },
    ]);
  });

  it('finds all of them, in every part', () => {
    const bytes = docx(p('{{a}}{{b}}'), { header: '{{c}}', footnote: '{{d}}', title: '{{e}}', link: 'https://x.fr/{{f}}' });
    expect(problemsOf(bytes).map(({ part, tag }) => `${part} ${tag}`)).toEqual([
      'docProps/core.xml {{e}}',
      'word/header1.xml {{c}}',
      'word/footnotes.xml {{d}}',
      'word/document.xml {{a}}',
      'word/document.xml {{b}}',
    ]);
  });

  it('tells once a fault in a frame, which Word writes in two ways, and what one of them alone says', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const frame = (words: string, otherwise: string) =>
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(words)}</mc:Choice><mc:Fallback>${box(otherwise)}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    const told = (body: string) => problemsOf(docx(body)).map(({ tag, paragraph }) => [tag, paragraph]);
    expect(told(frame('{{a}}{{/if}}', '{{a}}{{/if}}') + p('{{a}}'))).toEqual([
      ['{{/if}}', 2],
      ['{{a}}', 2],
      ['{{a}}', 4],
    ]);
    expect(told(frame('{{title}}', '{{a}}'))).toEqual([['{{a}}', 3]]);
    expect(problemsOf(docx(frame('', '{{a}}')))[0]).not.toHaveProperty('isFallback');
  });

  it('knows a note by its number, a header by its pages and its section', () => {
    const note = (id: number, text: string, type = '') => `<w:footnote w:id="${id}"${type}>${p(text)}</w:footnote>`;
    const section = (...references: string[]) => `<w:sectPr>${references.join('')}</w:sectPr>`;
    const header = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const parts = {
      'word/footnotes.xml': {
        xml: `<w:footnotes ${NAMESPACES}>${note(0, '', ' w:type="separator"')}${note(7, 'a')}${note(8, '{{b}}')}</w:footnotes>`,
      },
      ...Object.fromEntries(
        ['{{c}}', '{{d}}'].map((tag, at) => [
          `word/header${at + 2}.xml`,
          {
            xml: `<w:hdr ${NAMESPACES}>${p(tag)}</w:hdr>`,
            type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
            relation: 'header',
          },
        ]),
      ),
    };
    const body = `<w:p><w:pPr>${section(header('first', 'other2'), header('even', 'other3'))}</w:pPr></w:p>`;
    const told = problemsOf(docx(body, { parts, header: '{{e}}' }));
    expect(told.map(({ tag, note, pages, section }) => [tag, note, pages, section])).toEqual([
      ['{{e}}', undefined, undefined, 2],
      ['{{b}}', 2, undefined, undefined],
      ['{{c}}', undefined, 'first', 1],
      ['{{d}}', undefined, 'even', 1],
    ]);
  });

  it('quotes the words of a field or of an alternative text, which are not those of the paragraph', () => {
    const described = '<w:drawing><wp:inline><wp:docPr id="1" name="Plan" descr="Plan {{a}}"/></wp:inline></w:drawing>';
    const told = problemsOf(docx(p('x', field(' IF "{{b}}" = "1" ')) + p('y', `<w:r>${described}</w:r>`)));
    expect(told.map(({ text }) => text)).toEqual([' IF "{{b}}" = "1" ', 'Plan {{a}}']);
  });

  it('is not rendered', () => {
    const { render } = prepareWord(docx(p('{{a}}')), { file: 'sheet.docx', shape, helpers: helpersFor('fr') });
    expect(() => render({})).toThrow('sheet.docx');
  });
});

describe('a field', () => {
  const told = (instruction: string) => {
    const { problems, warnings } = prepareWord(docx(`<w:p>${field(instruction)}</w:p>`), {
      file: 'm.docx',
      helpers: helpersFor('fr'),
    });
    return [problems.map(({ code, name }) => `${code} ${name}`), warnings.map(({ code, name }) => `${code} ${name}`)];
  };
  it.each(['DDE', 'DDEAUTO', 'INCLUDETEXT', 'INCLUDEPICTURE', 'LINK', 'DATABASE', 'IMPORT', 'AUTOTEXTLIST'])(
    'that runs or fetches is refused: %s',
    (name) => expect(told(` ${name} "x" `)).toEqual([[`template/active-field ${name}`], []]),
  );
  it('that asks the reader, or tells of their machine, is said without being refused', () => {
    expect(told(' fillin "Nom ?" ')).toEqual([[], ['template/telling-field FILLIN']]);
    expect(told(' PAGE ')).toEqual([[], []]);
  });
  it('that a mail merge would fill is said: its document shows its name', () => {
    expect(told(' MERGEFIELD "Nom du client" \\* MERGEFORMAT ')).toEqual([[], ['template/merge-field Nom du client']]);
    expect(told(' mergefield Nom ')).toEqual([[], ['template/merge-field Nom']]);
  });
  it('that keeps the result of its template is said: Word reckons it when somebody asks it to', () => {
    expect(told(' =SUM(ABOVE) \\# "# ##0" ')).toEqual([[], ['template/stale-field =SUM(ABOVE) \\# "# ##0"']]);
    expect(told(' =B2*2 ')).toEqual([[], ['template/stale-field =B2*2']]);
    expect(told(' IF {{a}} > 3 "x" "y" ')[1]).toEqual(['template/stale-field IF {{a}} > 3 "x" "y"']);
    expect([told(' = 3 - 1 '), told(' IF 1 = 2 "x" "" ')]).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

it('changes that are still tracked are said once a part: each document would show them, and what they struck out', () => {
  const change = (name: string, inner: string) =>
    `<w:${name} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${inner}</w:${name}>`;
  const body = `<w:p>${change('ins', run('a'))}${change('del', '<w:r><w:delText>{{b}}</w:delText></w:r>')}</w:p>`;
  const { problems, warnings } = prepareWord(docx(body, { header: 'x' }), { file: 'm.docx', helpers: helpersFor('fr') });
  expect([problems, warnings.map(({ code, part }) => `${code} ${part}`)]).toEqual([
    [],
    ['template/tracked-changes word/document.xml'],
  ]);
});

describe('a file that is no template', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const withDocument = (xml: string) =>
    closeArchive(
      openArchive(docx('')).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes: encode(xml) } : entry)),
    );
  it.each([
    ['a text', encode('bonjour'), 'template/not-an-archive'],
    ['a workbook', docx('', { main: 'sheet' }), 'template/not-a-word-file'],
    ['no content types', closeArchive([{ name: 'a', bytes: encode('a') }]), 'template/not-a-word-file'],
    ['a declaration of entities', withDocument('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'), 'template/declares-entities'],
    ['broken XML', withDocument('<w:document><w:body></w:document>'), 'template/bad-xml'],
    ['two roots', withDocument('<a/><b/>'), 'template/bad-xml'],
    ['an unknown entity', withDocument('<a>&x;</a>'), 'template/bad-xml'],
    ['XML too deep', withDocument('<a>'.repeat(300) + '</a>'.repeat(300)), 'template/bad-xml'],
  ])('%s', (_, bytes, code) => {
    expect(problemsOf(bytes).map((problem) => problem.code)).toEqual([code]);
  });

  it('a tag in a chart, where it would stay', () => {
    const chart = { name: 'word/charts/chart1.xml', bytes: encode('<c:chart><a:t>{{title}}</a:t></c:chart>') };
    expect(problemsOf(closeArchive([...openArchive(docx('')), chart])).map(brief)).toEqual(['tag-out-of-reach {{title}}']);
  });
});
