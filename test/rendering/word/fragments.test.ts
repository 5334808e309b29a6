/** Shared blocks made from any Word file: their notes, comments, pages, charts, diagrams, bookmarks, and what they lose, which is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord, type TemplateProblem } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { cell, docx, field, NAMESPACES, paragraph as p, partOf, row, run, table, textOf } from './minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-fragments-'));
afterAll(() => rmSync(folder, { recursive: true }));
const view = { title: 'Accueil', actions: [{ name: 'Guichet' }, { name: 'Portail' }] };
const [MAIN, WORD] = ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml'];

const prepare = (template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>) =>
  prepareWord(template, {
    ...{ file: 'note.docx', helpers: helpersFor('fr') },
    blocks: {
      names: Object.keys(blocks),
      read: (name) => {
        const bytes = blocks[name];
        return bytes && { file: `${name}.docx`, bytes };
      },
    },
  });
function made(template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>, warned: readonly string[] = []): Uint8Array {
  const { problems, warnings, render } = prepare(template, blocks);
  expect(problems).toEqual([]);
  expect(warnings.map(brief)).toEqual(warned);
  return render(view);
}
const brief = ({ code, block, part, name, expected }: TemplateProblem): string =>
  [code.replace('template/', ''), block, part, name, expected].filter(Boolean).join(' ');
const every = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);
async function faultsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(folder, 'made.docx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const part = (xml: string, type: string, relation: string) => ({ xml, type: `${WORD}.${type}+xml`, relation });
const noted = (kind: string, id: number) => p('a', `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`);
const notes = (kind: string, ...inside: readonly string[]) =>
  part(
    `<w:${kind}s ${NAMESPACES}>${inside.map((words, index) => `<w:${kind} w:id="${index + 1}"${kind === 'comment' ? ' w:author="A"' : ''}>${words}</w:${kind}>`).join('')}</w:${kind}s>`,
    `${kind}s`,
    `${kind}s`,
  );
const pages = (size: string, inside = '') => `<w:sectPr>${inside}<w:pgSz ${size}/></w:sectPr>`;
const [LYING, UPRIGHT] = ['w:w="16838" w:h="11906" w:orient="landscape"', 'w:w="11906" w:h="16838"'];
const ends = (section: string) => `<w:p><w:pPr>${section}</w:pPr></w:p>`;
const HEADED = '<w:headerReference w:type="default" r:id="rId2"/>';
const sectionsOf = (bytes: Uint8Array): readonly string[] => every(partOf(bytes, MAIN), /(<w:sectPr>.*?<\/w:sectPr>)/gs);
/** A file whose last section is this one. */
const docxOf = (body: string, section: string, parts: Parameters<typeof docx>[1] = {}): Uint8Array => {
  const last = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>';
  return closeArchive(
    openArchive(docx(body, parts)).map((entry) =>
      entry.name === MAIN
        ? {
            name: MAIN,
            bytes: new TextEncoder().encode(
              new TextDecoder().decode(entry.bytes).replace(`${last}</w:body>`, `${section}</w:body>`),
            ),
          }
        : entry,
    ),
  );
};
const shape = (bytes: Uint8Array): string =>
  sectionsOf(bytes)
    .map((one) => (one.includes('landscape') ? 'l' : 'u'))
    .join('');

describe('notes', () => {
  it('come under ids of their own, once a place, with their styles, links and tags', () => {
    const block = docx(noted('footnote', 1), {
      footnote: '{{title}} du bloc',
      parts: { 'word/styles.xml': part(`<w:styles ${NAMESPACES}/>`, 'styles', 'styles') },
    });
    const document = made(docx(p('{{> x}}') + noted('footnote', 1) + p('{{> x}}'), { footnote: 'du modèle' }), { x: block });
    expect(every(partOf(document, MAIN), /footnoteReference w:id="(\d+)"/g)).toEqual(['2', '1', '3']);
    expect(textOf(document, 'word/footnotes.xml')).toBe('du modèle¶Accueil du bloc¶Accueil du bloc¶');
  });

  it('say what the item says in a loop: a footnote an item', () => {
    const body = p('{{#each actions}}') + p('{{> x}}') + p('{{/each}}');
    const document = made(docx(body, { footnote: 'du modèle' }), {
      x: docx(noted('footnote', 1), { footnote: 'Voir {{name}}' }),
    });
    const ids = every(partOf(document, MAIN), /footnoteReference w:id="(\d+)"/g);
    expect(new Set(ids).size).toBe(2);
    expect(textOf(document, 'word/footnotes.xml')).toBe('du modèle¶Voir Guichet¶Voir Portail¶');
    for (const id of ids) expect(partOf(document, 'word/footnotes.xml')).toContain(`<w:footnote w:id="${id}">`);
  });

  it('come with comments into a document that has neither, in parts of their own', async () => {
    const commented = `<w:p><w:commentRangeStart w:id="1"/>${run('b')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    const block = docx(noted('endnote', 1) + commented, {
      parts: { 'word/endnotes.xml': notes('endnote', p('fin')), 'word/comments.xml': notes('comment', p('à revoir')) },
    });
    const document = made(docx(p('{{> x}}')), { x: block });
    expect(textOf(document, 'word/endnotes.xml')).toBe('fin¶');
    expect(textOf(document, 'word/comments.xml')).toBe('à revoir¶');
    expect(every(partOf(document, MAIN), /comment(?:RangeStart|RangeEnd|Reference) w:id="(\d+)"/g)).toEqual(['1', '1', '1']);
    expect(partOf(document, '[Content_Types].xml')).toContain(`PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"`);
    expect(await faultsOf(document)).toEqual([]);
  });

  it('have no place in headers, which is told, and comments are left out there', () => {
    const { problems } = prepare(docx('', { header: '{{> x}}' }), { x: docx(noted('footnote', 1), { footnote: 'n' }) });
    expect(problems.map(brief)).toEqual(['include-brings x.docx word/header1.xml w:footnoteReference']);
    const remark = docx('<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/></w:p>', {
      parts: { 'word/comments.xml': notes('comment', p('r')) },
    });
    const document = made(docx('', { header: '{{> x}}' }), { x: remark }, ['include-loses x.docx word/header1.xml comments']);
    expect(partOf(document, 'word/header1.xml')).not.toContain('comment');
  });

  it('that the file of a block lacks are told', () =>
    expect(prepare(docx(p('{{> x}}')), { x: docx(noted('endnote', 4)) }).problems.map(brief)).toEqual([
      'include-brings x.docx word/document.xml w:endnoteReference',
    ]));
});

describe('pages', () => {
  const lying = (words: string, header = '') =>
    docx(p(words) + ends(pages(LYING, header && HEADED)) + p('fin du bloc'), { header });

  it('come between those of the document, with their headers, and none is left empty', async () => {
    const document = made(docx(p('avant') + p('{{> x}}') + p('après'), { header: 'du modèle' }), {
      x: lying('tableau', 'du bloc : {{title}}'),
    });
    expect(shape(document)).toBe('uluu');
    const relations = partOf(document, 'word/_rels/document.xml.rels');
    const headers = sectionsOf(document).map((section) => {
      const id = /<w:headerReference[^>]*r:id="(\w+)"/.exec(section)?.[1] ?? '';
      const target = new RegExp(`Id="${id}"[^>]*Target="/?([^"]*)"`).exec(relations)?.[1] ?? '';
      return textOf(document, target.startsWith('word/') ? target : `word/${target}`);
    });
    expect(headers).toEqual(['du modèle¶', 'du bloc : Accueil¶', 'du bloc : Accueil¶', 'du modèle¶']);
    expect(await faultsOf(document)).toEqual([]);
  });

  it('of one section are brought when they lie, and are those of the document when they stand', () => {
    const sheet = (size: string) => made(docx(p('a') + p('{{> x}}') + p('b')), { x: docxOf(p('x'), pages(size)) });
    expect([shape(sheet(LYING)), shape(sheet(UPRIGHT))]).toEqual(['ulu', 'u']);
  });

  it('begin and end a document without an empty page', () => {
    expect(shape(made(docx(p('{{> x}}') + p('b')), { x: docxOf(p('x'), pages(LYING)) }))).toBe('lu');
    expect(shape(made(docx(p('a') + p('{{> x}}')), { x: docxOf(p('x'), pages(LYING)) }))).toBe('ul');
    expect(shape(made(docx(p('{{> x}}')), { x: docxOf(p('x'), pages(LYING)) }))).toBe('l');
  });

  it('come once a turn of a loop, one after the other or with words between', () => {
    const blocks = { x: docxOf(p('{{name}}'), pages(LYING)) };
    const loop = (between: string) => docx(p('a') + p('{{#each actions}}') + between + p('{{> x}}') + p('{{/each}}') + p('b'));
    expect(shape(made(loop(''), blocks))).toBe('ullu');
    expect(shape(made(loop(p('entre')), blocks))).toBe('ululu');
    expect(textOf(made(loop(''), blocks)).replace(/¶+/g, ' ')).toBe('a Guichet Portail b ');
  });

  it('leave the cover and the first number of the document at its beginning alone', () => {
    const numbered = pages(UPRIGHT).replace('</w:sectPr>', '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/></w:sectPr>');
    const document = made(docxOf(p('a') + p('{{> x}}') + p('b'), numbered), { x: docxOf(p('x'), pages(LYING)) });
    const [first = '', , last = ''] = sectionsOf(document);
    expect([first.includes('titlePg'), first.includes('w:start="1"')]).toEqual([true, true]);
    expect([last.includes('titlePg'), last.includes('w:start'), last.includes('w:fmt="decimal"')]).toEqual([false, false, true]);
  });

  it('have no place in a table, which is told', () => {
    const template = docx(table(row(cell('{{> x}}'), cell('b'))));
    const document = made(template, { x: lying('t') }, ['include-loses x.docx word/document.xml pages']);
    expect(shape(document)).toBe('u');
  });
});

describe('what else a block brings', () => {
  const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const drawn = (inside: string, uri: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1000" cy="1000"/><wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const relations = (...all: readonly (readonly [id: string, type: string, target: string])[]) => ({
    xml: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  });

  it('a chart with its workbook, whose tags are told at its own part', () => {
    const chart = (words: string) =>
      docx(drawn(`<c:chart xmlns:c="${C}" r:id="other1"/>`, C), {
        parts: {
          'word/charts/chart7.xml': {
            xml: `<c:chartSpace xmlns:c="${C}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:t><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:t></c:chartSpace>`,
            type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
            relation: 'chart',
          },
          'word/charts/_rels/chart7.xml.rels': relations(['rId1', 'package', '../embeddings/b.xlsx']),
          'word/embeddings/b.xlsx': { xml: 'x', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        },
      });
    const document = made(docx(p('{{> x}}') + p('{{> x}}')), { x: chart('{{title}}') });
    expect(partOf(document, 'word/charts/block-1.xml')).toContain('Accueil');
    expect(partOf(document, 'word/charts/_rels/block-1.xml.rels')).toContain('Target="/word/embeddings/block-1.xlsx"');
    const [id = ''] = every(partOf(document, MAIN), /<c:chart [^>]*r:id="(\w+)"/g);
    expect(partOf(document, 'word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
    expect(prepare(docx(p('{{> x}}')), { x: chart('{{titre titre}}') }).problems.map(brief)).toEqual([
      'unknown-helper x.docx word/charts/chart7.xml titre',
    ]);
  });

  it('a diagram, whose data name its drawing as the document does', () => {
    const D = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
    const kinds = ['data', 'layout', 'quickStyle', 'colors', 'drawing'] as const;
    const parts = Object.fromEntries(
      kinds.map((kind) => [
        `word/diagrams/${kind}1.xml`,
        {
          xml: kind === 'data' ? `<dgm:dataModel xmlns:dgm="${D}"><x relId="other5"/></dgm:dataModel>` : `<d kind="${kind}"/>`,
          type: `application/vnd.openxmlformats-officedocument.drawingml.diagram${kind}+xml`,
          relation: `diagram${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
        },
      ]),
    );
    const ids = `<dgm:relIds xmlns:dgm="${D}" r:dm="other1" r:lo="other2" r:qs="other3" r:cs="other4"/>`;
    const document = made(docx(p('{{> x}}')), { x: docx(drawn(ids, D), { parts }) });
    const [named = ''] = every(partOf(document, 'word/diagrams/block-1.xml'), /relId="(\w+)"/g);
    const target = new RegExp(`Id="${named}"[^>]*Target="/([^"]*)"`).exec(partOf(document, 'word/_rels/document.xml.rels'))?.[1];
    expect(partOf(document, target ?? '')).toContain('kind="drawing"');
  });

  it('bookmarks of its own, which its links and fields follow', () => {
    const marked = `<w:p><w:bookmarkStart w:id="0" w:name="ici"/>${run('a')}<w:bookmarkEnd w:id="0"/></w:p>`;
    const led = `<w:p><w:hyperlink w:anchor="ici">${run('b')}</w:hyperlink>${field('PAGEREF ici \\h')}</w:p>`;
    const main = partOf(made(docx(marked + p('{{> x}}')), { x: docx(marked + led) }), MAIN);
    expect(every(main, /w:name="(\w+)"/g)).toEqual(['ici', 'ici_2']);
    expect(every(main, /w:anchor="(\w+)"/g)).toEqual(['ici_2']);
    expect(every(main, /PAGEREF (\w+)/g)).toEqual(['ici_2']);
    expect(new Set(every(main, /bookmarkStart [^>]*w:id="(\d+)"/g)).size).toBe(2);
  });

  it('styles, into a document that has none, with the prefixes that they use', () => {
    const styles = part(
      `<w:styles ${NAMESPACES} mc:Ignorable="w14"><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr><w14:ligatures w14:val="standard"/></w:rPr></w:style></w:styles>`,
      'styles',
      'styles',
    );
    const document = made(docx(p('{{> x}}')), {
      x: docx(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('a')}</w:p>`, { parts: { 'word/styles.xml': styles } }),
    });
    const [root = ''] = /<w:styles[^>]*>/.exec(partOf(document, 'word/styles.xml')) ?? [];
    expect(root).toMatch(/xmlns:w14="[^"]+".*mc:Ignorable="w14"|mc:Ignorable="w14".*xmlns:w14=/s);
    expect(partOf(document, '[Content_Types].xml')).toContain('/word/styles.xml');
  });

  it('pictures before the items of its lists', () => {
    const bullet = `<w:numPicBullet w:numPicBulletId="3"><w:pict><v:shape id="_x1"><v:imagedata r:id="rIdB"/></v:shape></w:pict></w:numPicBullet>`;
    const numbering = part(
      `<w:numbering ${NAMESPACES}>${bullet}<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:lvlPicBulletId w:val="3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'numbering',
      'numbering',
    );
    const block = docx(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('a')}</w:p>`, {
      parts: {
        'word/numbering.xml': numbering,
        'word/_rels/numbering.xml.rels': relations(['rIdB', 'image', 'media/dot.png']),
        'word/media/dot.png': { xml: 'png', type: 'image/png' },
      },
    });
    const document = made(docx(p('{{> x}}')), { x: block });
    const xml = partOf(document, 'word/numbering.xml');
    expect(xml).toMatch(/<w:numPicBullet w:numPicBulletId="1">.*<w:abstractNum .*<w:lvlPicBulletId w:val="1"\/>/s);
    const [id = ''] = every(xml, /r:id="(\w+)"/g);
    expect(partOf(document, 'word/_rels/numbering.xml.rels')).toContain(`Id="${id}"`);
    expect(partOf(document, 'word/media/block-1.png')).toContain('png');
  });

  it('old shapes under ids of their own, in loops too', () => {
    const shaped = '<w:p><w:r><w:pict><v:shapetype id="_x0000_t202"/><v:shape id="s1" type="#_x0000_t202"/></w:pict></w:r></w:p>';
    const body = p('{{> x}}') + p('{{#each actions}}') + p('{{> x}}') + p('{{/each}}');
    const main = partOf(made(docx(body), { x: docx(shaped) }), MAIN);
    const [types, shapes] = [every(main, /<v:shapetype id="([^"]+)"/g), every(main, /<v:shape id="([^"]+)"/g)];
    expect([new Set(types).size, new Set(shapes).size]).toEqual([3, 3]);
    expect(every(main, / type="#([^"]+)"/g)).toEqual(types);
  });
});

describe('what a block loses, or may not bring, is told with its file and part', () => {
  const theme = (colour: string) => ({
    xml: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:accent1><a:srgbClr val="${colour}"/></a:accent1></a:theme>`,
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    relation: 'theme',
  });
  const coloured = p(run('a', '<w:color w:val="FF0000" w:themeColor="accent1"/>'));

  it('its theme, where its text follows one and that of the document is another', () => {
    const host = (colour: string) => docx(p('{{> x}}'), { parts: { 'word/theme/theme1.xml': theme(colour) } });
    const block = (body: string) => docx(body, { parts: { 'word/theme/theme1.xml': theme('FF0000') } });
    made(host('FF0000'), { x: block(coloured) });
    made(host('00FF00'), { x: block(p('a')) });
    made(host('00FF00'), { x: block(coloured) }, ['include-loses x.docx word/theme/theme1.xml theme']);
  });

  it('fonts that its file holds', () => {
    const fonts = part(
      `<w:fonts ${NAMESPACES}><w:font w:name="Marianne"><w:embedRegular r:id="rId1"/></w:font><w:font w:name="Arial"/></w:fonts>`,
      'fontTable',
      'fontTable',
    );
    const block = docx(p('a'), { parts: { 'word/fontTable.xml': fonts } });
    made(docx(p('{{> x}}')), { x: block }, ['include-loses x.docx word/fontTable.xml fonts Marianne']);
  });

  it('faults of its headers and notes', () => {
    const told = (block: Uint8Array) => prepare(docx(p('{{> x}}')), { x: block }).problems.map(brief);
    expect(told(docxOf(p('a'), pages(LYING, HEADED), { header: '{{#each}}' }))[0]).toMatch(/ x\.docx word\/header1\.xml/);
    expect(told(docx(noted('footnote', 1), { footnote: '{{/each}}' }))[0]).toBe('unopened-block x.docx word/footnotes.xml');
    const fetching = docx(noted('footnote', 1), {
      footnote: `${field('INCLUDETEXT "https://exemple.fr"')}`,
    });
    expect(told(fetching)[0]).toMatch(/^active-field x\.docx word\/footnotes\.xml/);
    expect(told(docx('<w:altChunk r:id="rId7"/>'))).toContain('include-brings x.docx word/document.xml w:altChunk');
  });
});
