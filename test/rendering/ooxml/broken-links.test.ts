/** What leads to another file is broken and told, what was last seen of it stays; what runs or fetches besides is refused all the same. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { prepare } from '../../../src/templates.ts';
import { templateFault } from '../../../src/wording/templates/template-faults.ts';
import { xlsx } from '../excel-templates/minimal-xlsx.ts';
import { text as box, pptx } from '../powerpoint/minimal-pptx.ts';
import { docx, paragraph as p } from '../word/minimal-docx.ts';
import { edited, made, OFFICE, relation, relations } from './linked.ts';

const helpers = helpersFor('fr');
const word = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers });
const excel = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'm.xlsx', helpers });
const deck = (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'm.pptx', helpers });

describe('in a document', () => {
  it('a picture that is elsewhere goes, its place stays; one that is within stays', () => {
    const picture = (id: string) =>
      `<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="${OFFICE}" ${id}/></w:drawing></w:r></w:p>`;
    const bytes = edited(docx(p('x') + picture('r:link="rId70"') + picture('r:embed="rId71" r:link="rId70"')), {
      'word/_rels/document.xml.rels': relations(
        relation('rId70', 'image', 'file:///c:/logo.png'),
        relation('rId71', 'image', 'media/a.png', ''),
      ),
      'word/media/a.png': () => 'png',
    });
    const { told, parts, all } = made(word(bytes));
    expect(told).toEqual([['template/link-broken', 'word/document.xml', 'file:///c:/logo.png']]);
    expect(all).not.toContain('logo.png');
    expect(parts.get('word/document.xml')).not.toContain('r:link');
    expect(parts.get('word/document.xml')).toContain('r:embed="rId71"');
  });

  it('a chart whose figures are elsewhere keeps those that it shows', () => {
    const chart = `<c:chartSpace xmlns:c="c" xmlns:rel="${OFFICE}"><c:v>5</c:v><c:externalData rel:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
    const bytes = edited(docx(p('x')), {
      'word/charts/chart1.xml': () => chart,
      'word/charts/_rels/chart1.xml.rels': relations(relation('rId1', 'oleObject', 'file:///c:/budget.xlsx')),
    });
    const { told, parts } = made(word(bytes));
    expect(told).toEqual([['template/link-broken', 'word/charts/chart1.xml', 'file:///c:/budget.xlsx']]);
    expect(parts.get('word/charts/chart1.xml')).toBe(
      `<c:chartSpace xmlns:c="c" xmlns:rel="${OFFICE}"><c:v>5</c:v></c:chartSpace>`,
    );
  });

  it('letters are no longer merged from a source', () => {
    const bytes = edited(docx(p('x')), {
      'word/settings.xml': () => '<w:settings xmlns:w="w"><w:mailMerge><w:dataSource/></w:mailMerge><w:zoom/></w:settings>',
      'word/_rels/settings.xml.rels': relations(relation('rId1', 'mailMergeSource', 'file:///c:/liste.docx')),
    });
    const { told, parts } = made(word(bytes));
    expect(told).toEqual([['template/link-broken', 'word/settings.xml', 'file:///c:/liste.docx']]);
    expect(parts.get('word/settings.xml')).toBe('<w:settings xmlns:w="w"><w:zoom/></w:settings>');
  });

  it('words that led to a file or a program stay, and lead nowhere; a link to the web stays a link', () => {
    const link = (id: string, words: string) =>
      `<w:hyperlink r:id="${id}" w:history="1"><w:r><w:t>${words}</w:t></w:r></w:hyperlink>`;
    const bytes = edited(docx(`<w:p>${link('rId70', 'un')}${link('rId71', 'deux')}</w:p>`), {
      'word/_rels/document.xml.rels': relations(
        relation('rId70', 'hyperlink', 'file:///c:/secret.exe'),
        relation('rId71', 'hyperlink', 'https://exemple.fr'),
      ),
    });
    const { told, parts, all } = made(word(bytes));
    expect(told).toEqual([['template/link-broken', 'word/document.xml', 'file:///c:/secret.exe']]);
    expect(all).not.toContain('secret.exe');
    expect(parts.get('word/document.xml')).toContain(`<w:p><w:r><w:t>un</w:t></w:r>${link('rId71', 'deux')}</w:p>`);
  });

  it('but an address that holds a tag is refused, and a link that is used in a way nobody knows', () => {
    const tagged = edited(docx(p('x')), {
      'word/_rels/document.xml.rels': relations(relation('rId70', 'hyperlink', 'file:///c:/%7B%7Bx%7D%7D')),
    });
    const odd = edited(docx(`<w:p><w:r><w:pict r:href="rId70"/></w:r></w:p>`), {
      'word/_rels/document.xml.rels': relations(relation('rId70', 'hyperlink', 'file:///c:/x.exe')),
    });
    for (const bytes of [tagged, odd]) expect(word(bytes).problems.map(({ code }) => code)).toEqual(['template/unsafe-link']);
  });

  it('the template that it was made from is forgotten, and a document within it', () => {
    const bytes = edited(docx(`<w:subDoc r:id="rId70"/>${p('x')}`), {
      'word/_rels/document.xml.rels': relations(relation('rId70', 'subDocument', 'chapitre.docx')),
      'word/settings.xml': () =>
        `<w:settings xmlns:w="w" xmlns:r="${OFFICE}"><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>`,
      'word/_rels/settings.xml.rels': relations(relation('rId1', 'attachedTemplate', 'https://exemple.fr/m.dotm')),
    });
    const { told, parts, all } = made(word(bytes));
    expect(told).toEqual([
      ['template/link-broken', 'word/document.xml', 'chapitre.docx'],
      ['template/link-broken', 'word/settings.xml', 'https://exemple.fr/m.dotm'],
    ]);
    expect(all).not.toMatch(/m\.dotm|chapitre\.docx|subDoc/);
    expect(parts.get('word/settings.xml')).toBe(`<w:settings xmlns:w="w" xmlns:r="${OFFICE}"><w:zoom/></w:settings>`);
  });

  it('files within it are held to the same: a workbook that leads to a file no longer does', () => {
    const book = edited(
      xlsx([
        {
          name: 'F',
          cells: { A1: 'x' },
          extra: `<hyperlinks xmlns:r="${OFFICE}"><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
        },
      ]),
      { 'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'hyperlink', 'file:///c:/plan.xlsx')) },
    );
    const bytes = closeArchive([
      ...openArchive(docx(p('x'))),
      { name: 'word/embeddings/a.xlsx', bytes: book },
      { name: 'word/embeddings/b.xlsx', bytes: xlsx([{ name: 'F', cells: { A1: 'x' } }]) },
    ]);
    const { problems, warnings, render } = word(bytes);
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([
      { code: 'template/link-broken', part: 'word/embeddings/a.xlsx › xl/worksheets/sheet1.xml', name: 'file:///c:/plan.xlsx' },
    ]);
    const kept = openArchive(render({}));
    const bytesOf = (name: string) => kept.find((one) => one.name === name)?.bytes ?? new Uint8Array();
    const within = openArchive(bytesOf('word/embeddings/a.xlsx')).map((one) => new TextDecoder().decode(one.bytes));
    expect(within.join()).not.toContain('plan.xlsx');
    expect(bytesOf('word/embeddings/b.xlsx')).toEqual(openArchive(bytes).at(-1)?.bytes);
  });

  it('the pane of a program added to Office goes with all that it has', () => {
    const added = 'http://schemas.microsoft.com/office/2011/relationships';
    const bytes = edited(docx(p('x')), {
      '_rels/.rels': relations(relation('rId9', `${added}/webextensiontaskpanes`, 'word/webextensions/taskpanes.xml', '')),
      'word/webextensions/taskpanes.xml': () => '<wetp:taskpanes xmlns:wetp="t"/>',
      'word/webextensions/_rels/taskpanes.xml.rels': relations(
        relation('rId1', `${added}/webextension`, 'webextension1.xml', ''),
      ),
      'word/webextensions/webextension1.xml': () =>
        '<we:webextension xmlns:we="w"><we:reference id="wa104" store="x"/></we:webextension>',
    });
    const { told, parts } = made(word(bytes));
    expect(told).toEqual([['template/add-in-removed', 'word/webextensions/taskpanes.xml', 'wa104']]);
    expect([...parts.keys()].filter((name) => name.includes('webextension'))).toEqual([]);
    expect(parts.get('_rels/.rels')).not.toContain('webextension');
  });

  it('a film that is elsewhere is no longer shown on a slide', () => {
    const bytes = edited(pptx([{ shapes: box('x'), relations: [['rId9', 'video', 'https://exemple.fr/x.mp4', true]] }]), {
      'ppt/slides/slide1.xml': (xml) =>
        xml.replace('</p:spTree>', '<p:pic><p:nvPr><a:videoFile r:link="rId9"/></p:nvPr></p:pic></p:spTree>'),
    });
    const { told, all } = made(deck(bytes));
    expect(told).toEqual([['template/link-broken', 'ppt/slides/slide1.xml', 'https://exemple.fr/x.mp4']]);
    expect(all).not.toContain('x.mp4');
    expect(all).not.toContain('videoFile');
  });
});

describe('in a workbook', () => {
  const external = '<externalLink xmlns:r="r"><externalBook r:id="rId1"/></externalLink>';
  const linked = (bytes: Uint8Array, part = external) =>
    edited(bytes, {
      'xl/workbook.xml': (xml) =>
        xml.replace('</sheets>', '</sheets><externalReferences><externalReference r:id="rIdX"/></externalReferences>'),
      'xl/_rels/workbook.xml.rels': relations(relation('rIdX', 'externalLink', 'externalLinks/externalLink1.xml', '')),
      'xl/externalLinks/externalLink1.xml': () => part,
      'xl/externalLinks/_rels/externalLink1.xml.rels': relations(relation('rId1', 'externalLinkPath', 'budget.xlsx')),
    });
  const cells = {
    A1: 'x',
    A2: '=[1]Feuil1!A1*2',
    A3: "='[1]Ma feuille'!A1",
    A4: '=SUM(taux)',
    A5: '="[1]x!"&A1',
    A6: '=Liste[[#This Row],[1]]',
    A7: '=[0]!local',
  };
  const names = '<definedName name="taux">[1]Feuil1!$A$1</definedName><definedName name="local">F!$A$1</definedName>';
  const chart = (formula: string) =>
    `<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:strRef><c:f>${formula}</c:f><c:strCache><c:pt idx="0"><c:v>Coût</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>${formula}</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
  const bytes = linked(
    xlsx(
      [
        {
          name: 'F',
          cells,
          extra:
            '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>[1]Feuil1!A1&gt;1</formula></cfRule></conditionalFormatting>',
        },
        { name: 'Reste', cells: { A1: '=F!A1' } },
      ],
      { names, parts: { 'xl/charts/chart1.xml': chart('[1]Feuil1!$A$1'), 'xl/charts/chart2.xml': chart('F!$A$1') } },
    ),
  );
  const { told, parts, all } = made(excel(bytes));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';

  it('is told once, with the sheets and charts where something stays as it was', () => {
    const places = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/charts/chart1.xml'];
    expect(told).toEqual(places.map((part) => ['template/link-broken', part, 'budget.xlsx']));
    for (const language of ['fr', 'en'] as const) {
      const [problem] = excel(bytes).warnings;
      expect(problem && templateFault(problem, language)).toContain('budget.xlsx');
    }
  });

  it('is a warning of the engine that other programs use, in words', () => {
    const { warnings, problems } = prepare(bytes, { language: 'en' });
    expect(problems).toEqual([]);
    expect(warnings.map(({ part }) => part)).toEqual(told.map(([, part]) => part));
    expect(warnings[0]?.sentence).toContain('the link is broken');
  });

  it('is nowhere left', () => {
    expect(all).not.toContain('budget.xlsx');
    expect(all).not.toContain('externalReference');
    expect([...parts.keys()].filter((name) => name.includes('externalLinks'))).toEqual([]);
    expect(parts.get('[Content_Types].xml')).not.toContain('externalLink');
  });

  it('leaves what its formulas came to, and all the other formulas', () => {
    const formulas = [...sheet.matchAll(/<c r="(\w+)"[^>]*>(?:<f>([^<]*)<\/f>)?<v>/g)].map(([, place, formula]) => [
      place,
      formula,
    ]);
    expect(formulas).toEqual([
      ['A1', undefined],
      ['A2', undefined],
      ['A3', undefined],
      ['A4', undefined],
      ['A5', '"[1]x!"&amp;A1'],
      ['A6', 'Liste[[#This Row],[1]]'],
      ['A7', '[0]!local'],
    ]);
    expect(sheet).toContain('<formula>#REF!</formula>');
    expect(parts.get('xl/workbook.xml')).not.toContain('taux');
  });

  it('leaves the figures of its charts in the charts', () => {
    const own = parts.get('xl/charts/chart1.xml') ?? '';
    expect(own).toContain('<c:tx><c:v>Coût</c:v></c:tx>');
    expect(own).toContain('<c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numLit>');
    expect(parts.get('xl/charts/chart2.xml')).toBe(
      new TextDecoder().decode(openArchive(bytes).find(({ name }) => name === 'xl/charts/chart2.xml')?.bytes),
    );
  });

  it('goes with a formula that cells share, and with those that share it', () => {
    const shared = edited(linked(xlsx([{ name: 'F', cells: { A1: 'x' } }])), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">[1]F!A1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
        ),
    });
    expect(made(excel(shared)).parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
    );
  });

  it.each([
    [
      'a link to a program',
      '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
      {},
      'template/fetches-from-outside',
    ],
    ['a linked object', '<externalLink><oleLink progId="x"/></externalLink>', {}, 'template/fetches-from-outside'],
    ['a formula that does more than look', external, { A1: '=[1]!macro(1)' }, 'template/active-formula'],
    ['a formula that fetches besides', external, { A1: '=[1]F!A1&WEBSERVICE("x")' }, 'template/active-formula'],
  ])('but %s is refused', (_, part, own, code) => {
    expect(excel(linked(xlsx([{ name: 'F', cells: own }]), part)).problems.map((one) => one.code)).toContain(code);
  });
});
