/** Markdown in a Word template: paragraphs in the template's own styles, lists that count for themselves, links that lead somewhere. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { parseXml } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { shippedTemplate } from '../shipped-templates.ts';
import { cell, docx, paragraph as p, partOf, row, run, table } from './minimal-docx.ts';

/** A shipped template, its styles and lists kept, around another body. */
const shipped = shippedTemplate('action-sheets.fr.docx');
const section = /<w:sectPr>.*<\/w:sectPr>/.exec(partOf(shipped, 'word/document.xml'))?.[0] ?? '';
const styledRow = (style: string, extra = '') =>
  `<w:tr>${extra}<w:tc><w:tcPr><w:tcW w:w="9412" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p></w:tc></w:tr>`;
const model = `<w:tbl><w:tblPr><w:tblStyle w:val="ProjectTable"/><w:tblW w:w="9412" w:type="dxa"/><w:tblLook w:val="0420"/></w:tblPr><w:tblGrid><w:gridCol w:w="9412"/></w:tblGrid>${styledRow('TableHeading', '<w:trPr><w:tblHeader/></w:trPr>')}${styledRow('Table')}</w:tbl>`;

function styled(body: string): Uint8Array {
  const entries = openArchive(shipped).map(({ name, bytes }) => {
    if (name !== 'word/document.xml') return { name, bytes };
    const xml = new TextDecoder().decode(bytes).replace(/<w:body>.*<\/w:body>/, () => `<w:body>${body}${section}</w:body>`);
    return { name, bytes: new TextEncoder().encode(xml) };
  });
  return closeArchive(entries);
}
const inStyle = (style: string, text: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

function render(template: Uint8Array, view: unknown): Uint8Array {
  const prepared = prepareWord(template, { file: 'm.docx', helpers: helpersFor('fr') });
  expect(prepared.problems).toEqual([]);
  return prepared.render(view);
}
/** Each paragraph as its style, its list and level, and its text with the look of its runs. */
function outline(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '';
    const [, level, list] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"/.exec(inner) ?? [];
    const text = [...inner.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/g)].map(([, look = '', words = '']) => {
      const marks = [
        ['<w:b/>', '*'],
        ['<w:i/>', '_'],
        ['<w:strike/>', '~'],
        ['Courier', '`'],
      ].flatMap(([sign = '', mark = '']) => (look.includes(sign) ? [mark] : []));
      return marks.join('') + words.replaceAll('<w:br/>', '⏎').replace(/<[^>]+>/g, '') + marks.reverse().join('');
    });
    return `${style}${list === undefined ? '' : ` ${list}.${level}`}|${text.join('')}`;
  });
}
const written = (markdown: string) => {
  const body = inStyle('Heading2', 'Titre') + inStyle('BodyText', '{{markdown t}}') + model;
  return outline(partOf(render(styled(body), { t: markdown }), 'word/document.xml')).slice(1, -2);
};

describe('a paragraph of Markdown alone', () => {
  it.each([
    [
      'words',
      'Un **mot**, *un autre*,\n***les deux***, ~~non~~ et `code`.',
      ['BodyText|Un *mot*, _un autre_, *_les deux_*, ~non~ et `code`.'],
    ],
    ['paragraphs and breaks', 'un  \ndeux\n\ntrois', ['BodyText|un⏎deux', 'BodyText|trois']],
    ['headings below their section, without a gap', '# a\n\n### b\n\n###### c', ['Heading3|a', 'Heading4|b', 'BodyText|*c*']],
    [
      'bullets in bullets',
      '- a\n  - b\n    - c\n- d',
      ['ListBullet 1.0|a', 'ListBullet 1.1|b', 'ListBullet 1.2|c', 'ListBullet 1.0|d'],
    ],
    [
      'numbered lists that count for themselves',
      '1. a\n2. b\n\nmot\n\n1. c',
      ['ListNumber 4.0|a', 'ListNumber 4.0|b', 'BodyText|mot', 'ListNumber 5.0|c'],
    ],
    ['a list within a list of another kind', '1. a\n   - b\n2. c', ['ListNumber 4.0|a', 'ListBullet 1.1|b', 'ListNumber 4.0|c']],
    ['paragraphs of an item', '- a\n\n  b', ['ListBullet 1.0|a', 'ListBullet 0.0|b']],
    ['quotes', '> a\n\nb', ['Quote|a', 'BodyText|b']],
    ['code', '```\na\n  b\n```', ['BodyText|`a⏎  b`']],
    ['what is indented is no code', 'a\n\n     b', ['BodyText|a', 'BodyText|b']],
    [
      'a table as those of the template',
      '| a | b |\n|---|---|\n| c | *d* |',
      ['TableHeading|a', 'TableHeading|b', 'Table|c', 'Table|_d_', '|'],
    ],
    [
      'HTML is text',
      '<b>a</b> & <script>\n\n<div>\nb\n</div>',
      ['BodyText|&lt;b&gt;a&lt;/b&gt; &amp; &lt;script&gt;', 'BodyText|&lt;div&gt; b &lt;/div&gt;'],
    ],
    ['a note to oneself is not', '<!-- jalon-ignore x: y -->\na', ['BodyText|a']],
    ['references', 'Voir [[AC-012]].', ['BodyText|Voir AC-012.']],
    ['tags', '{{t}} {{{t}}} {{#each t}}', ['BodyText|{{t}} {{{t}}} {{#each t}}']],
    ['pictures leave their words', '![le logo](x.png)', ['BodyText|le logo']],
    ['nothing', '', []],
  ])('%s', (_, markdown, paragraphs) => expect(written(markdown)).toEqual(paragraphs));

  it('leaves no paragraph when there is nothing to say, and a cell its last', () => {
    const xml = partOf(
      render(docx(p('{{markdown t}}') + table(row(cell('{{markdown t}}'), cell('x'))) + p('fin')), {}),
      'word/document.xml',
    );
    expect(outline(xml)).toEqual(['|x', '|fin']);
    expect(xml).toContain('</w:tcPr><w:p/></w:tc>');
  });
  it('keeps the look of its paragraph in a cell, where no heading stands', () => {
    const body = inStyle('Heading1', 'T') + table(row(cell(inStyle('Table', '{{markdown t}}')), cell('')));
    expect(outline(partOf(render(styled(body), { t: '# a\n\n- b' }), 'word/document.xml')).slice(1)).toEqual([
      'Table|*a*',
      'Table 1.0|b',
      '|',
    ]);
  });
  it('follows loops and conditions', () => {
    const body =
      p('{{#each list}}{{#if this}}{{markdown this}}{{/if}}{{/each}}') + p('{{#if no}}') + p('{{markdown no}}') + p('{{/if}}');
    expect(outline(partOf(render(docx(body), { list: ['a\n\nb', '', 'c'], no: '' }), 'word/document.xml'))).toEqual([
      '|a',
      '|b',
      '|c',
    ]);
  });
  it('says what is missing where it would stand', () => {
    const xml = partOf(render(docx(p('{{markdown (todo t "axes.vision")}}')), {}), 'word/document.xml');
    expect(outline(xml)).toEqual(['|à compléter']);
  });
});

describe('Markdown within a line', () => {
  it('gives words, with the look of those around', () => {
    const line = `<w:p>${run('Un ', '<w:i/>')}${run('[{{markdown t}}]', '<w:b/>')}</w:p>`;
    const xml = partOf(render(docx(line), { t: '# a\n\n- b *c*\n- d' }), 'word/document.xml');
    expect(outline(xml)).toEqual(['|_Un _*[**a b **_c_** d**]*']);
    expect(xml.replace(/<[^>]+>/g, '').trim()).toBe('Un [a b c d]');
  });
});

describe('links', () => {
  const make = (body: string, view: unknown) => {
    const bytes = render(docx(body), view);
    return { xml: partOf(bytes, 'word/document.xml'), relations: partOf(bytes, 'word/_rels/document.xml.rels') };
  };
  it('lead outside through a relationship, once for each address', () => {
    const { xml, relations } = make(p('{{markdown t}}') + p('Voir {{link u "le site"}}.'), {
      t: '[a](https://exemple.fr/é?x=1&y=2) et [b](mailto:a@exemple.fr)',
      u: 'https://exemple.fr/%C3%A9?x=1&y=2',
    });
    expect([...xml.matchAll(/<w:hyperlink r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(['link1', 'link2', 'link1']);
    expect(relations).toContain(
      'Id="link1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://exemple.fr/%C3%A9?x=1&amp;y=2" TargetMode="External"',
    );
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', '../secret', 'ms-word:x'])(
    '%s leaves its words',
    (url) => {
      const { xml, relations } = make(p('{{markdown t}} {{link u "c"}}'), { t: `[a **b**](${url})`, u: url });
      expect(xml.replace(/<[^>]+>/g, '').trim()).toBe('a b c');
      expect(xml).not.toContain('w:hyperlink');
      expect(relations).not.toContain('hyperlink');
    },
  );
  it('lead inside where there is a bookmark, whatever comes first', () => {
    const bookmark = '<w:p><w:bookmarkStart w:id="1" w:name="toc_AC_012"/><w:bookmarkEnd w:id="1"/></w:p>';
    const { xml } = make(p('{{markdown t}}') + bookmark, { t: '[[AC-012]] [[AC-013]] [x](#toc_AC_012) [y](#rien)' });
    expect([...xml.matchAll(/<w:hyperlink w:anchor="(\w+)"/g)].map(([, name]) => name)).toEqual(['toc_AC_012', 'toc_AC_012']);
    expect(xml.replace(/<[^>]+>/g, '').trim()).toBe('AC-012 AC-013 x y');
  });
  it('work in a part that had no relationships', () => {
    const bytes = render(docx(p('x'), { header: '{{link u "ici"}}' }), { u: 'https://exemple.fr' });
    expect(partOf(bytes, 'word/_rels/header1.xml.rels')).toContain('Target="https://exemple.fr"');
  });
});

describe('whatever the text holds', () => {
  const template = styled(
    inStyle('Heading1', 'T') +
      p('{{markdown t}}') +
      p('[{{markdown t}}] {{plain t}}') +
      table(row(cell('{{markdown t}}'), cell(''))) +
      model,
  );
  const prepared = prepareWord(template, { file: 'm.docx', helpers: helpersFor('fr') });

  it('the document is well formed, and the same twice', () => {
    const pieces = [
      '# ',
      '- ',
      '1. ',
      '> ',
      '| ',
      '|---|\n',
      '\n',
      '\n\n',
      '    ',
      '**',
      '_',
      '`',
      '```\n',
      '[a](',
      ')',
      '<?to x?>',
      '<?or?>',
      '<?/to?>',
      '<?end?>',
      ']]>',
      '</w:p>',
      '{{t}}',
      '\0',
      '\ufffe',
      '\ud83d',
      '🚲',
      '&amp;',
      '[[',
      ']]',
      '$&',
      'mot',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const once = prepared.render({ t: parts.join('') });
        expect(typeof parseXml(partOf(once, 'word/document.xml'))).toBe('object');
        expect(typeof parseXml(partOf(once, 'word/numbering.xml'))).toBe('object');
        expect(Buffer.compare(prepared.render({ t: parts.join('') }), once)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
  it.each([
    ['deep quotes', `${'>'.repeat(3000)} fond`, 'fond'],
    ['deep lists', `${Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')} fond`, 'fond'],
    ['deep emphasis', `${'*a '.repeat(300)}fond${'*'.repeat(300)}`, 'fond'],
    ['a very long paragraph', `${'mot '.repeat(50_000)}fond`, 'fond'],
    ['brackets without end', `${'['.repeat(5000)}fond`, 'fond'],
  ])('%s loses nothing', (_, t, last) => {
    expect(partOf(prepared.render({ t }), 'word/document.xml')).toContain(last);
  });

  it('is accepted by Word: lists numbered once, ids that are unique', async () => {
    const t =
      '1. a\n   1. b\n   2. c\n      - d\n2. e\n\n> - f\n>\n>   g\n\n| a | b |\n|:-:|--:|\n| [x](https://a.fr) | `y` |\n\n| c |\n|---|\n\n# h\n\n---\n\n```\nz\n```';
    const folder = await mkdtemp(join(tmpdir(), 'jalon-markdown-'));
    for (const [name, bytes] of [
      ['styled', prepared.render({ t })],
      ['bare', render(docx(p('{{markdown t}}')), { t })],
    ] as const) {
      const lists = [...partOf(bytes, 'word/numbering.xml').matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(lists).size).toBe(lists.length);
      const path = join(folder, `${name}.docx`);
      await writeFile(path, bytes);
      expect((await validateFile(path)).errors).toEqual([]);
    }
    await rm(folder, { recursive: true });
  });
});
