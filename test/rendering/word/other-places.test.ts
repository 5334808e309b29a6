/** Tags outside the body's text: headers, notes, properties, links, alternative texts, bookmarks and the fields that point at them. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { cell, docx, field, paragraph as p, partOf, row, run, table, textOf } from './minimal-docx.ts';

const view = {
  title: 'R&D "x"',
  url: 'https://exemple.fr/?a=1&b=é',
  actions: [
    { id: 'AC-01', name: 'Accueil', url: 'https://exemple.fr/1' },
    { id: 'AC-02', name: 'Écoles', url: 'https://exemple.fr/2' },
    { id: 'AC-03', name: 'Fibre', url: 'https://exemple.fr/1' },
  ],
  sneaky: 'javascript:alert(1)',
  nothing: null,
};
const rendered = (bytes: Uint8Array) => {
  const { problems, render } = prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return render(view);
};
const documentOf = (body: string) => partOf(rendered(docx(body)), 'word/document.xml');
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const drawing = (alternative: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="i" descr="${alternative}"/></wp:inline></w:drawing></w:r>`;

describe('other parts', () => {
  it('writes headers, footnotes and properties', () => {
    const bytes = rendered(
      docx('', { header: '{{title}}', footnote: '{{#each actions}}{{name}} {{/each}}', title: '{{title}}{{#if url}}!{{/if}}' }),
    );
    expect(textOf(bytes, 'word/header1.xml')).toBe('R&D "x"¶');
    expect(textOf(bytes, 'word/footnotes.xml')).toBe('Accueil Écoles Fibre ¶');
    expect(textOf(bytes, 'docProps/core.xml')).toBe('R&D "x"!');
  });

  it('keeps the parts without tags as they were', () => {
    const template = docx(p('{{title}}'), { header: 'Même en-tête' });
    expect(partOf(rendered(template), 'word/header1.xml')).toBe(partOf(template, 'word/header1.xml'));
  });

  it('makes a document of a template', () => {
    const types = partOf(rendered(docx(p('x'), { main: 'template' })), '[Content_Types].xml');
    expect(types).toContain('wordprocessingml.document.main+xml');
    expect(types).not.toContain('template.main');
  });
});

describe('links', () => {
  const link = (content: string) => `<w:hyperlink r:id="rId9">${run(content)}</w:hyperlink>`;
  const targets = (body: string, target: string) => {
    const bytes = rendered(docx(body, { link: target }));
    const ids = every(partOf(bytes, 'word/document.xml'), /r:id="(link\d+)"/g);
    const relations = partOf(bytes, 'word/_rels/document.xml.rels');
    expect(relations).not.toContain('{{');
    return ids.map((id) => new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1]);
  };

  it('go where the view says', () => {
    expect(targets(p(link('x')), '{{url}}')).toEqual(['https://exemple.fr/?a=1&amp;b=%C3%A9']);
  });
  it('are one for each item of a loop', () => {
    expect(targets(p('{{#each actions}}', link('{{name}}'), '{{/each}}'), '{{url}}')).toEqual([
      'https://exemple.fr/1',
      'https://exemple.fr/2',
      'https://exemple.fr/1',
    ]);
  });
  it('are read as Word encodes them', () => {
    expect(targets(p(link('x')), 'https://exemple.fr/%7B%7Bactions.%5B0%5D.id%7D%7D')).toEqual(['https://exemple.fr/AC-01']);
  });
  it('lose what a word processor put before the tag', () => {
    const whole = ['https://exemple.fr/?a=1&amp;b=%C3%A9'];
    expect(targets(p(link('x')), './%7B%7Burl%7D%7D')).toEqual(whole);
    expect(targets(p(link('x')), 'http://{{url}}')).toEqual(whole);
  });
  it('run nothing and are never empty', () => {
    expect(targets(p(link('x')), '{{sneaky}}')).toEqual(['#']);
    expect(targets(p(link('x')), '{{nothing}}')).toEqual(['#']);
  });
  it('report their own tags', () => {
    const bytes = docx(p(link('x')), { link: 'https://x.fr/{{titel}}' });
    const shape = { kind: 'object', fields: { title: { kind: 'value', type: 'text' } } } as const;
    const { problems } = prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr'), shape });
    expect(problems).toMatchObject([{ part: 'word/_rels/document.xml.rels', tag: '{{titel}}', nearest: 'title' }]);
  });
});

describe('what a loop repeats', () => {
  it('has alternative texts and ids of its own', () => {
    const xml = documentOf(p('{{#each actions}}', drawing('{{name}} {{../title}}'), '{{/each}}'));
    expect(every(xml, /descr="([^"]*)"/g)).toEqual(['Accueil', 'Écoles', 'Fibre'].map((name) => `${name} R&amp;D &quot;x&quot;`));
    expect(new Set(every(xml, /<wp:docPr[^>]* id="(\d+)"/g)).size).toBe(3);
  });

  it('has bookmarks with names of their own, whose ends stay together', () => {
    const xml = documentOf(
      p(
        '{{#each actions}}',
        '<w:bookmarkStart w:id="3" w:name="place"/>',
        run('{{name}}'),
        '<w:bookmarkEnd w:id="3"/>',
        '{{/each}}',
      ),
    );
    expect(every(xml, /w:name="([^"]*)"/g)).toEqual(['place', 'place_2', 'place_3']);
    const starts = every(xml, /<w:bookmarkStart[^>]* w:id="(\d+)"/g);
    expect(new Set(starts).size).toBe(3);
    expect(every(xml, /<w:bookmarkEnd w:id="(\d+)"/g)).toEqual(starts);
  });

  it('closes a bookmark that only one of its ends would repeat', () => {
    const xml = documentOf(
      p(
        '<w:bookmarkStart w:id="3" w:name="all"/>',
        '{{#each actions}}',
        run('{{name}}'),
        '<w:bookmarkEnd w:id="3"/>',
        '{{/each}}',
      ),
    );
    expect(xml).toMatch(/<w:bookmarkStart[^>]*\/><w:bookmarkEnd[^>]*\/>/);
    expect(every(xml, /(<w:bookmark)/g)).toHaveLength(2);
  });

  it('forgets ids that nothing needs', () => {
    const body = `<w:p w14:paraId="0A" xmlns:w14="x">${run('x')}</w:p><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p('y')}</w:sdtContent></w:sdt>`;
    const xml = documentOf(p('{{#each actions}}') + body + p('{{/each}}'));
    expect(xml).not.toContain('paraId');
    expect(xml).toContain('<w:sdtPr/>');
  });
});

it('makes a table of contents from bookmarks and page references', () => {
  const entry = `<w:p><w:hyperlink w:anchor="toc_{{anchor id}}">${run('{{name}}')}<w:r><w:tab/></w:r>${field(' PAGEREF toc_{{anchor id}} \\h ')}</w:hyperlink></w:p>`;
  const heading = `<w:p><w:bookmarkStart w:id="1" w:name="toc_{{anchor id}}"/>${run('{{name}}')}<w:bookmarkEnd w:id="1"/></w:p>`;
  const xml = documentOf(p('{{#each actions}}') + entry + p('{{/each}}') + p('{{#each actions}}') + heading + p('{{/each}}'));
  const names = ['toc_AC_01', 'toc_AC_02', 'toc_AC_03'];
  expect(every(xml, /w:anchor="([^"]*)"/g)).toEqual(names);
  expect(every(xml, /PAGEREF (\S+) \\h/g)).toEqual(names);
  expect(every(xml, /w:name="([^"]*)"/g)).toEqual(names);
});

it('keeps a field instruction whole when it was cut over runs', () => {
  const cut = ['PAGEREF toc_{{anch', 'or actions.[0]', '.id}} \\h']
    .map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`)
    .join('');
  expect(documentOf(`<w:p>${cut}</w:p>`)).toContain('PAGEREF toc_AC_01');
});

describe('a content control', () => {
  const control = (properties: string, text: string) =>
    `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text, '<w:rStyle w:val="PlaceholderText"/>')}</w:sdtContent></w:sdt></w:p>`;
  it('whose placeholder is a tag shows a content in its own look, no placeholder that Word would take for empty', () => {
    const asked = '<w:rPr><w:b/></w:rPr><w:id w:val="5"/><w:showingPlcHdr/><w:text/>';
    expect(documentOf(control(asked, '{{title}}'))).toContain(
      '<w:sdtPr><w:rPr><w:b/></w:rPr><w:id w:val="5"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">R&amp;D',
    );
  });
  it('says no other day than that of its words', () => {
    const day = '<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
    expect(documentOf(control(day, '{{title}}'))).toContain('<w:date><w:dateFormat');
  });
  it('that asks for something stays as it is without a tag', () => {
    const asks = control('<w:id w:val="5"/><w:showingPlcHdr/>', 'Cliquez ici');
    expect(documentOf(asks + p('{{title}}'))).toContain(asks);
  });
});

it('lets no value out of a field argument', () => {
  expect(documentOf(`<w:p>${field(' HYPERLINK "{{title}}" ')}</w:p>`)).toContain('HYPERLINK "R&amp;D \\"x\\"" ');
});

it.each(['file:///c:/x.exe', '\\\\serveur\\x', '//serveur/x', 'javascript:x', 'ms-msdt:/id'])(
  'leads nowhere where the value %s would be the address of a field or of a link',
  (url) => {
    const body = `<w:p>${field(' HYPERLINK "{{url}}" ')}</w:p><w:p><w:hyperlink r:id="rId9">${run('x')}</w:hyperlink></w:p>`;
    const { problems, render } = prepareWord(docx(body, { link: '{{url}}' }), { file: 'm.docx', helpers: helpersFor('fr') });
    expect(problems).toEqual([]);
    const made = render({ url });
    expect(partOf(made, 'word/document.xml')).toContain('HYPERLINK "#"');
    expect(partOf(made, 'word/_rels/document.xml.rels')).toMatch(/hyperlink" Target="#"/);
  },
);

it('gives the same bytes twice, and once for each view', () => {
  const template = docx(table(row(cell('{{#each actions}}{{name}}'), cell('{{id}}{{/each}}'))), { header: '{{title}}' });
  const { render } = prepareWord(template, { file: 'm.docx', helpers: helpersFor('fr') });
  const first = render(view);
  render({ ...view, actions: [] });
  expect(render(view)).toEqual(first);
  expect(rendered(template)).toEqual(first);
  expect(openArchive(first)[0]?.name).toBe('[Content_Types].xml');
});
