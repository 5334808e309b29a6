/** Tags wherever Word lets people write: formulas, ruby, comments, document variables, bound controls, charts. None is left unsaid. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, NAMESPACES, paragraph as p, partOf, run, textOf } from './minimal-docx.ts';

const view = { title: 'R&D <1>', many: 'a\nb', actions: [{ name: 'Accueil' }, { name: 'Fibre' }] };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const prepared = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') });
const rendered = (bytes: Uint8Array): Uint8Array => {
  const { problems, render } = prepared(bytes);
  expect(problems).toEqual([]);
  const made = render(view);
  for (const { name, bytes: part } of openArchive(made)) expect(`${name} ${new TextDecoder().decode(part)}`).not.toContain('{{');
  return made;
};
const documentOf = (body: string) => partOf(rendered(docx(body)), 'word/document.xml');
const problemsOf = (bytes: Uint8Array) => prepared(bytes).problems.map(({ code, part, tag }) => `${code} ${part} ${tag}`);

const mathRun = (text: string) => `<m:r><m:rPr><m:sty m:val="p"/></m:rPr><w:rPr><w:b/></w:rPr><m:t>${text}</m:t></m:r>`;

describe('a formula', () => {
  const formula = (content: string) => `<w:p>${run('x ')}<m:oMath>${content}</m:oMath></w:p>`;

  it('says values, however its tag is cut', () => {
    const xml = documentOf(formula(mathRun('a={{ti') + mathRun('tle}}+1')));
    expect(xml).toContain('<m:t xml:space="preserve">a=R&amp;D &lt;1&gt;</m:t>');
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><m:t xml:space="preserve">+1</m:t>');
  });
  it('has no lines in it', () => expect(documentOf(formula(mathRun('{{many}}')))).not.toContain('w:br'));
  it('says them in a fraction too, and holds blocks', () => {
    const xml = documentOf(
      formula(
        `<m:f><m:num>${mathRun('{{title}}')}</m:num><m:den>${mathRun('{{#each actions}}{{name}}·{{/each}}')}</m:den></m:f>`,
      ),
    );
    expect(xml.replace(/<[^>]+>/g, '')).toContain('R&amp;D &lt;1&gt;Accueil·Fibre·');
  });
  it('is not left by a block that opens in one of its arguments', () => {
    const cut = `<m:f><m:num>${mathRun('{{#if title}}1')}</m:num><m:den>${mathRun('2{{/if}}')}</m:den></m:f>`;
    expect(problemsOf(docx(formula(cut)))[0]).toContain('template/block-leaves-box');
  });
});

describe('ruby', () => {
  const ruby = (above: string, below: string) =>
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${above}</w:rt><w:rubyBase>${below}</w:rubyBase></w:ruby></w:r></w:p>`;
  it('says values above and below, however their tags are cut', () =>
    expect(
      documentOf(ruby(run('{{ti') + run('tle}}'), run('{{#each actions}}{{name}} {{/each}}'))).replace(/<[^>]+>/g, ''),
    ).toContain('R&amp;D &lt;1&gt;Accueil Fibre '));
  it('is not left by a block', () =>
    expect(problemsOf(docx(ruby(run('{{#if title}}'), run('x{{/if}}'))))[0]).toContain('template/block-leaves-box'));
});

describe('a symbol in a tag', () => {
  const cut = (inner: string) => `<w:p><w:r><w:t>{{ti</w:t>${inner}<w:t>tle}}</w:t></w:r></w:p>`;
  it('is told, and not passed over', () => {
    const shape = { kind: 'object', fields: { title: { kind: 'value', type: 'text' } } } as const;
    const bytes = docx(cut('<w:sym w:font="Wingdings" w:char="F04A"/>'));
    const { problems } = prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr'), shape });
    expect(problems).toMatchObject([{ code: 'template/unknown-field', tag: '{{ti\uf04atle}}', nearest: 'title' }]);
  });
  it('is read as its character where a tag may hold it', () =>
    expect(
      documentOf('<w:p><w:r><w:t>{{default title</w:t><w:sym w:font="Arial" w:char="0020"/><w:t>"x"}}</w:t></w:r></w:p>'),
    ).toContain('>R&amp;D &lt;1&gt;<'));
  it('stays beside one', () =>
    expect(documentOf('<w:p><w:r><w:t>{{title}}</w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>')).toContain(
      '<w:sym w:font="Wingdings" w:char="F04A"/>',
    ));
});

describe('other parts', () => {
  it('comments say values, and count in their author too', () => {
    const xml = `<w:comments ${NAMESPACES}><w:comment w:id="1" w:author="{{title}}">${p('{{ti', run('tle}} !'))}</w:comment></w:comments>`;
    const made = rendered(
      docx(p('x'), { parts: { 'word/comments.xml': { xml, type: `${WORD}.comments+xml`, relation: 'comments' } } }),
    );
    expect(textOf(made, 'word/comments.xml')).toBe('R&D <1> !¶');
    expect(partOf(made, 'word/comments.xml')).toContain('w:author="R&amp;D &lt;1&gt;"');
  });

  it('document variables say values', () => {
    const xml = `<w:settings ${NAMESPACES}><w:docVars><w:docVar w:name="a" w:val="{{title}}"/></w:docVars></w:settings>`;
    const made = rendered(
      docx(p('x'), { parts: { 'word/settings.xml': { xml, type: `${WORD}.settings+xml`, relation: 'settings' } } }),
    );
    expect(partOf(made, 'word/settings.xml')).toContain('w:val="R&amp;D &lt;1&gt;"');
  });

  it('charts and diagrams say values in their titles; what an embedded workbook counts is told', () => {
    const chart = (text: string, value: string) =>
      `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{{ti</a:t></a:r><a:r><a:t>tle}}${text}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:v>${value}</c:v></c:chartSpace>`;
    const of = (text: string, value: string) =>
      docx(p('x'), { parts: { 'word/charts/chart1.xml': { xml: chart(text, value) } } });
    expect(partOf(rendered(of(' !', '1')), 'word/charts/chart1.xml').replace(/<[^>]+>/g, '')).toContain('R&amp;D &lt;1&gt; !1');
    expect(problemsOf(of('', '{{title}}'))).toEqual(['template/tag-out-of-reach word/charts/chart1.xml {{title}}']);
  });

  it.each(['word/styles.xml', 'word/numbering.xml', 'word/theme/theme1.xml', 'word/glossary/document.xml', 'other/any.xml'])(
    'a tag in %s is told',
    (name) =>
      expect(problemsOf(docx(p('x'), { parts: { [name]: { xml: '<a b="{{title}}">x</a>' } } }))).toEqual([
        `template/tag-out-of-reach ${name} {{title}}`,
      ]),
  );
});

describe('a content control that is bound to custom XML', () => {
  const ID = '{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}';
  const control = (text: string, path = '/ns0:plan[1]/ns0:title[1]') =>
    `<w:sdt><w:sdtPr><w:alias w:val="t"/><w:dataBinding w:prefixMappings="xmlns:ns0='urn:x'" w:xpath="${path}" w:storeItemID="${ID}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const of = (body: string, custom: string) =>
    docx(body, {
      parts: {
        'customXml/item1.xml': { xml: `<plan xmlns="urn:x">${custom}</plan>`, relation: 'customXml' },
        'customXml/itemProps1.xml': {
          xml: `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ID}"/>`,
        },
        'customXml/_rels/item1.xml.rels': {
          xml: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
        },
      },
    });
  const shown = (made: Uint8Array) => [
    partOf(made, 'word/document.xml').includes('dataBinding') ? 'bound' : 'free',
    textOf(made),
    partOf(made, 'customXml/item1.xml').replace(/<\?xml[^>]*>\s*/, ''),
  ];

  it('says the same as it, and stays bound', () =>
    expect(shown(rendered(of(p(control('{{title}}')), '<title>{{title}}</title>')))).toEqual([
      'bound',
      'R&D <1>¶',
      '<plan xmlns="urn:x"><title>R&amp;D &lt;1&gt;</title></plan>',
    ]));
  it('is bound no more where the XML says another thing, which Word would show instead', () =>
    expect(shown(rendered(of(p(control('{{title}}')), '<title>Titre</title>')))).toEqual([
      'free',
      'R&D <1>¶',
      '<plan xmlns="urn:x"><title>Titre</title></plan>',
    ]));
  it('is bound no more in a loop, whose items the XML cannot all say', () =>
    expect(shown(rendered(of(p('{{#each actions}}', control('{{name}}'), '{{/each}}'), '<title>{{name}}</title>')))).toEqual([
      'free',
      'AccueilFibre¶',
      '<plan xmlns="urn:x"><title/></plan>',
    ]));
  it('without a tag stays bound', () =>
    expect(shown(rendered(of(p(control('Titre'), '{{title}}'), '<title>Titre</title>')))[0]).toBe('bound'));
  it('of the properties says the same as them', () => {
    const core = control('{{title}}', '/ns1:coreProperties[1]/ns0:title[1]').replace(
      ID,
      '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}',
    );
    expect(partOf(rendered(docx(p(core), { title: '{{title}}' })), 'word/document.xml')).toContain('dataBinding');
    expect(partOf(rendered(docx(p(core), { title: 'Titre' })), 'word/document.xml')).not.toContain('dataBinding');
  });
});
