/** An object of another program is replaced by its picture, and that is said; without a picture, or linked, it is refused. */
import { describe, expect, it } from 'vitest';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { xlsx } from '../excel-templates/minimal-xlsx.ts';
import { text as box, pptx } from '../powerpoint/minimal-pptx.ts';
import { docx } from '../word/minimal-docx.ts';
import { edited, made, OFFICE, relation, relations } from './linked.ts';

const helpers = helpersFor('fr');
const word = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers });
const excel = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'm.xlsx', helpers });
const deck = (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'm.pptx', helpers });

describe('in a text', () => {
  const shape = (image: string) => `<v:shape id="s1" style="width:3in" o:ole="">${image}</v:shape>`;
  const image = '<v:imagedata r:id="rId71" o:title=""/>';
  const holding = (within: string, target = relation('rId70', 'oleObject', 'embeddings/o.bin', '')) =>
    edited(
      docx(
        `<w:p><w:r><w:object w:dxaOrig="1" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="o">${within}<o:OLEObject Type="Embed" ProgID="Excel.Sheet.8" ShapeID="s1" r:id="rId70"><o:FieldCodes>x</o:FieldCodes></o:OLEObject></w:object></w:r></w:p>`,
      ),
      {
        'word/_rels/document.xml.rels': relations(target, relation('rId71', 'image', 'media/i.emf', '')),
        'word/embeddings/o.bin': () => 'x',
        'word/media/i.emf': () => 'emf',
      },
    );
  it('its shape stays', () => {
    const { told, parts, all } = made(word(holding(shape(image))));
    expect(told).toEqual([['template/object-pictured', 'word/document.xml', 'Excel.Sheet.8']]);
    expect(parts.has('word/embeddings/o.bin')).toBe(false);
    expect(parts.get('word/document.xml')).toContain(
      `<w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="o"><v:shape id="s1" style="width:3in">${image}</v:shape></w:pict>`,
    );
    expect(all).not.toMatch(/OLEObject|o\.bin/);
  });
  it.each([
    ['no picture', holding(shape('')), 'template/holds-object'],
    ['a link', holding(shape(image), relation('rId70', 'oleObject', 'file:///c:/x.xls')), 'template/fetches-from-outside'],
    ['a control', holding(`${shape(image)}<w:control r:id="rId70"/>`), 'template/holds-object'],
  ])('with %s it is refused', (_, bytes, code) => {
    expect(word(bytes).problems.map((one) => one.code)).toContain(code);
  });
});

describe('on a slide', () => {
  const frame = (object: string) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Objet"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></p:xfrm><a:graphic><a:graphicData uri="ole">${object}</a:graphicData></a:graphic></p:graphicFrame>`;
  const wanted = (blip: string) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="7" name="Objet"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  const holding = (object: string) =>
    edited(
      pptx([
        {
          shapes: box('x') + frame(object),
          relations: [
            ['rId70', 'oleObject', '../embeddings/o.bin', false],
            ['rId71', 'image', '../media/i.emf', false],
            ['rId72', 'vmlDrawing', '../drawings/vmlDrawing1.vml', false],
          ],
        },
      ]),
      {
        'ppt/embeddings/o.bin': () => 'x',
        'ppt/media/i.emf': () => 'emf',
        'ppt/drawings/vmlDrawing1.vml': () =>
          '<xml xmlns:v="v" xmlns:o="o"><v:shape id="_x0000_s1"><v:imagedata o:relid="rId1"/></v:shape></xml>',
        'ppt/drawings/_rels/vmlDrawing1.vml.rels': relations(relation('rId1', 'image', '../media/i.emf', '')),
      },
    );
  it('the picture that it holds takes its place', () => {
    const fill =
      '<p:blipFill><a:blip r:embed="rId71"><a:extLst><a:ext uri="x"/></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>';
    const bytes = holding(
      `<p:oleObj progId="Equation.3" r:id="rId70"><p:embed/><p:pic><p:nvPicPr/>${fill}<p:spPr/></p:pic></p:oleObj>`,
    );
    const { told, parts } = made(deck(bytes));
    expect(told).toEqual([['template/object-pictured', 'ppt/slides/slide1.xml', 'Equation.3']]);
    expect(parts.get('ppt/slides/slide1.xml')).toContain(wanted('<a:blip r:embed="rId71"></a:blip>'));
    expect(parts.has('ppt/embeddings/o.bin')).toBe(false);
  });
  it('or the one that an older program draws instead', () => {
    const { parts, told } = made(deck(holding('<p:oleObj spid="_x0000_s1" r:id="rId70"><p:embed/></p:oleObj>')));
    expect(told).toEqual([['template/object-pictured', 'ppt/slides/slide1.xml', 'o.bin']]);
    expect(parts.get('ppt/slides/slide1.xml')).toContain(wanted(`<a:blip xmlns:r="${OFFICE}" r:embed="object1"/>`));
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain(relation('object1', 'image', '/ppt/media/i.emf', ''));
  });
  it('without any it is refused', () => {
    const { problems } = deck(holding('<p:oleObj spid="_x0000_s2" r:id="rId70"><p:embed/></p:oleObj>'));
    expect(problems.map(({ code }) => code)).toContain('template/holds-object');
  });
});

describe('on a sheet', () => {
  const OLE = `<oleObjects xmlns:r="${OFFICE}"><oleObject progId="Word.Document.8" shapeId="1025" r:id="rId1"/></oleObjects>`;
  const legacy = `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/>`;
  const shape = (anchor: string) =>
    `<xml xmlns:v="v" xmlns:o="o" xmlns:x="x"><v:shape id="_x0000_s1025"><v:imagedata o:relid="rId1"/><x:ClientData ObjectType="Pict">${anchor}</x:ClientData></v:shape><v:shape id="_x0000_s1026"/></xml>`;
  const holding = (anchor: string) =>
    edited(xlsx([{ name: 'F', cells: { A1: 'x' }, extra: `${legacy}${OLE}` }]), {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        relation('rId1', 'oleObject', '../embeddings/o.bin', ''),
        relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml', ''),
      ),
      'xl/embeddings/o.bin': () => 'x',
      'xl/media/i.emf': () => 'emf',
      'xl/drawings/vmlDrawing1.vml': () => shape(anchor),
      'xl/drawings/_rels/vmlDrawing1.vml.rels': relations(relation('rId1', 'image', '../media/i.emf', '')),
    });
  it('its picture takes its place in the drawing of the sheet, which is made', () => {
    const { told, parts, all } = made(excel(holding('<x:Anchor>\n 1, 2, 3, 4, 5, 6, 7, 8</x:Anchor>')));
    expect(told).toEqual([['template/object-pictured', 'xl/worksheets/sheet1.xml', 'Word.Document.8']]);
    const drawing = parts.get('xl/drawings/objects-of-sheet1.xml') ?? '';
    const [from, to] = [...drawing.matchAll(/<xdr:(?:from|to)>(.*?)<\/xdr:(?:from|to)>/g)].map(([, one = '']) =>
      one.match(/\d+/g),
    );
    expect([from, to]).toEqual([
      ['1', `${2 * 9525}`, '3', `${4 * 9525}`],
      ['5', `${6 * 9525}`, '7', `${8 * 9525}`],
    ]);
    expect(drawing).toContain('r:embed="object1"');
    expect(parts.get('xl/drawings/_rels/objects-of-sheet1.xml.rels')).toContain(
      relation('object1', 'image', '/xl/media/i.emf', ''),
    );
    expect(parts.get('[Content_Types].xml')).toContain('/xl/drawings/objects-of-sheet1.xml');
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing [^<>]*\/><legacyDrawing [^<>]*\/><\/worksheet>$/);
    expect(parts.get('xl/drawings/vmlDrawing1.vml')).toContain('<v:shape id="_x0000_s1026"/>');
    expect(all).not.toMatch(/_x0000_s1025|oleObject|o\.bin/);
  });
  it('and is refused when it is not known where it stands', () => {
    expect(excel(holding('')).problems.map(({ code }) => code)).toContain('template/holds-object');
  });
});
