/** SVG drawings of a project: what is a sound one, and how documents show it beside its PNG. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { drawingProblems, enlarged, readDrawing } from '../../../src/rendering/pictures/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText } from '../../../src/rendering/text/index.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { png } from '../png.ts';
import { pptx, title } from '../powerpoint/minimal-pptx.ts';
import { docx, partOf } from '../word/minimal-docx.ts';

const fill = '<a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch>';
const form = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="4000" cy="1000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const alt = '{{image logo alt=&quot;Logo&quot;}}';
const inWord = `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4000" cy="1000"/><wp:docPr id="1" name="Image" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Image"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${fill}</pic:blipFill><pic:spPr>${form}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const onSlide = `<p:pic><p:nvPicPr><p:cNvPr id="501" name="Image" descr="${alt}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>${fill}</p:blipFill><p:spPr>${form}</p:spPr></p:pic>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (of: Uint8Array): string => new TextDecoder().decode(of);
const svg = (start: string, inside = ''): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${start}>${inside}</svg>`);
const dataOf = (of: Uint8Array): string => Buffer.from(of).toString('base64');

describe('a sound drawing', () => {
  it.each([
    ['in pixels', svg('width="40" height="20"'), 40, 20],
    ['by the sides of its box', svg('viewBox="0 0 300 100"'), 300, 100],
    ['by its box, as wide as its place', svg('width="100%" height="100%" viewBox="-5,-5 30 10"'), 30, 10],
    ['in millimetres', svg('width="25.4mm" height="50.8mm"'), 96, 192],
    ['as Inkscape writes', inkscape(), 210, 100],
    ['with gradients, text, repeats and a picture that it holds', rich(), 40, 20],
  ])('%s', (_, drawing, width, height) => expect(readDrawing(drawing)).toEqual({ width, height }));

  it('is made larger for its picture, within another', () => {
    const made = enlarged(bytes(`<?xml version="1.0"?>\n${text(svg('width="40" height="20"'))}`));
    expect(text(made)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600" viewBox="0 0 40 20">\n${text(svg('width="40" height="20"'))}</svg>`,
    );
    expect(readDrawing(enlarged(svg('viewBox="1 1 30 60"')))).toEqual({ width: 600, height: 1200 });
  });
});

function inkscape(): Uint8Array {
  return bytes(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape: no <script> here -->
<svg width="210" height="100" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#">
<sodipodi:namedview inkscape:zoom="1"/><svg:path d="M0 0h9v9z"/>
<metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata></svg>`);
}

function rich(): Uint8Array {
  return svg(
    'width="40" height="20"',
    `<style><![CDATA[.a{fill:url(#g);font-family:'Marianne'}]]></style><defs><linearGradient id="g"><stop offset="0"/></linearGradient><path id="p" d="M0 0"/></defs><use href="#p"/><path class="a" fill="url('#g')"/><text>Retiers &amp; Janzé</text><image href="data:image/png;base64,${dataOf(png(2, 2))}"/>`,
  );
}

describe('a refused drawing', () => {
  it('is told by the line of what is refused, remarks apart', () => {
    expect(drawingProblems('logo.svg', svg('width="4" height="4"', '<!-- onload= -->\n\n<g onload="x()"/>'))).toEqual([
      {
        code: 'template/unsafe-drawing',
        file: 'logo.svg',
        part: 'logo.svg',
        paragraph: 3,
        tag: '',
        name: 'program',
        text: 'onload',
      },
    ]);
    expect(drawingProblems('logo.svg', svg('width="4" height="4"'))).toEqual([]);
  });
  it.each([
    ['no size', svg('', '<path/>'), 'no-size'],
    ['no drawing', bytes('<html><svg/></html>'), 'unreadable'],
    ['cut short', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="4"'), 'unreadable'],
    [
      'tiles of tiles',
      svg('width="4" height="4"', '<pattern id="a"/><pattern id="b"><path fill="url(#a)"/></pattern>'),
      'repeats',
    ],
    ['an unknown language', svg('width="4" height="4" xmlns:x="urn:x"'), 'element'],
  ])('%s', (_, drawing, reason) => expect(readDrawing(drawing)).toMatchObject({ reason }));
});

describe('in documents', () => {
  const drawing = svg('width="40" height="20"', '<path d="M0 0h9v9z"/>');
  const assets = Object.assign(new Map([['logo.svg', png(40, 20)]]), { drawings: new Map([['logo.svg', drawing]]) });
  const view = { logo: 'logo.svg' };
  const options = { file: 'm', helpers: helpersFor('fr') };

  it.each([
    ['docx', 'word', () => prepareWord(docx(inWord), options)],
    ['pptx', 'ppt', () => preparePowerPoint(pptx([{ shapes: title('t') + onSlide }]), options)],
  ])('%s shows the drawing where it can, its picture elsewhere', async (format, top, prepare) => {
    const { problems, render } = prepare();
    expect(problems).toEqual([]);
    const made = render(view, [], assets);
    expect(Buffer.compare(render(view, [], assets), made)).toBe(0);
    const media = openArchive(made).filter(({ name }) => /picture1/.test(name));
    expect(media.map(({ name }) => name)).toEqual([`${top}/media/picture1.png`, `${top}/media/picture1.svg`]);
    expect(media[1]?.bytes).toEqual(drawing);
    const main = format === 'docx' ? 'word/document.xml' : 'ppt/slides/slide1.xml';
    expect(partOf(made, main)).toMatch(/<a:blip r:embed="picture1"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="picture2"\/>/);
    expect(partOf(made, '[Content_Types].xml')).toContain('<Default Extension="svg" ContentType="image/svg+xml"/>');
    const folder = await mkdtemp(join(tmpdir(), 'jalon-drawings-'));
    await writeFile(join(folder, `d.${format}`), made);
    expect((await validateFile(join(folder, `d.${format}`))).errors).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('a page holds the drawing itself', () => {
    const { render } = prepareText('<p>{{image logo alt="Logo"}}</p>', { ...options, format: 'html' });
    const image = `<img src="data:image/svg+xml;base64,${dataOf(drawing)}" alt="Logo" width="40" height="20">`;
    expect(render(view, [], assets)).toContain(image);
    expect(render(view, [], { get: () => undefined, drawings: assets.drawings })).toContain(image);
  });
});
