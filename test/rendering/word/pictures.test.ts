/** Pictures of the project in the places that a template keeps for them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { pictureProblems, readPicture } from '../../../src/rendering/pictures/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { png } from '../png.ts';
import { cell, docx, paragraph as p, partOf, row, run, table } from './minimal-docx.ts';

const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...[0xff, 0xc2, 0, 11, 8, 0, 20, 0, 60, 1, 1, 0x11, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0x55, 0xff, 0xd9],
]);
/** The same, of another size. */
function sized(bytes: Uint8Array, at: number, width: number, height: number, wide: boolean): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  if (wide) view.setUint32(at, width);
  else view.setUint16(at + 2, width);
  if (wide) view.setUint32(at + 4, height);
  else view.setUint16(at, height);
  return copy;
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** The place of a picture, four times as wide as it is high. */
const place = (alt: string, id = 1) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4000" cy="1000"/><wp:docPr id="${id}" name="Image" descr="${quoted(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Image"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"/></a:extLst></a:blip><a:srcRect l="10"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000" cy="1000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const assets = new Map([
  ['logo.png', png(20, 10)],
  ['photo.jpg', jpeg],
  ['dessin.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
]);
function make(body: string, view: unknown, template = docx(body)) {
  const { problems, render } = prepareWord(template, { file: 'm.docx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  const bytes = render(view, [], assets);
  return {
    bytes,
    xml: partOf(bytes, 'word/document.xml'),
    relations: partOf(bytes, 'word/_rels/document.xml.rels'),
    types: partOf(bytes, '[Content_Types].xml'),
    media: openArchive(bytes).filter(({ name }) => name.startsWith('word/media/')),
  };
}
const sizes = (xml: string) => [...xml.matchAll(/cx="(\d+)" cy="(\d+)"/g)].map(([, ...size]) => size.map(Number));
const alts = (xml: string) => [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);

describe('a picture whose size its tag gives', () => {
  const sizesOf = (options: string, view: unknown = {}) =>
    sizes(make(`<w:p>${place(`{{image "logo.png" ${options}}}`)}</w:p>`, view).xml)[0];
  const cm = 360_000;
  it.each([
    ['its width, in its proportions', 'width=4', [4 * cm, 2 * cm]],
    ['its height, in its proportions', 'height=3', [6 * cm, 3 * cm]],
    ['a box that it stands in whole', 'width=4 height=1', [2 * cm, cm]],
    ['a box that it fills', 'width=4 height=1 fill=true', [4 * cm, cm]],
    ['nothing that is a length', 'width=-1 height="x"', [2000, 1000]],
  ])('is %s', (_, options, size) => expect(sizesOf(options)).toEqual(size));
  it('is what its data say', () => expect(sizesOf('width=large', { large: 2.5 })).toEqual([2.5 * cm, 1.25 * cm]));
});

describe('a QR code', () => {
  it('stands in its place in the size that is asked for, once however often it is shown', () => {
    const body = p('{{#each all}}', place('{{image (qr url) width=3 alt="Code"}}'), '{{/each}}');
    const { xml, media } = make(body, { all: [{ url: 'https://exemple.fr' }, { url: 'https://exemple.fr' }, { url: null }] });
    expect(sizes(xml)).toEqual(Array(4).fill([1_080_000, 1_080_000]));
    expect(alts(xml)).toEqual(['Code', 'Code']);
    expect(media).toHaveLength(1);
  });
  it('is no text', () => {
    const { problems } = prepareWord(docx(p('{{qr "x"}}')), { file: 'm.docx', helpers: helpersFor('fr') });
    expect(problems).toMatchObject([{ code: 'template/prints-a-structure', expected: 'image' }]);
  });
});

describe('a picture in its place', () => {
  it('keeps its proportions within the box, and says what it shows', () => {
    const { xml, relations, types, media } = make(`<w:p>${place('{{image logo alt="Logo & nom"}}')}</w:p>`, { logo: 'logo.png' });
    expect(sizes(xml)).toEqual([
      [2000, 1000],
      [2000, 1000],
    ]);
    expect(alts(xml)).toEqual(['Logo &amp; nom']);
    expect(xml).toContain('<a:blip r:embed="picture1"/>');
    expect(xml).not.toMatch(/srcRect|<\?(?!xml)/);
    expect(relations).toContain(
      'Id="picture1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/word/media/picture1.png"',
    );
    expect(types).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(media).toEqual([{ name: 'word/media/picture1.png', bytes: assets.get('logo.png') }]);
  });
  it('takes the words around its tag for its alternative text', () => {
    expect(
      alts(make(`<w:p>${place('Logo de {{name}} {{image logo}}')}</w:p>`, { logo: 'logo.png', name: 'Retiers' }).xml),
    ).toEqual(['Logo de Retiers']);
  });
  it.each([
    ['no path', { logo: null }],
    ['no file', { logo: 'ailleurs.png' }],
    ['a drawing that Word does not show', { logo: 'dessin.svg' }],
  ])('vanishes with its paragraph: %s', (_, view) => {
    const { xml, media } = make(
      `${p('a')}<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${place('{{image logo}}')}</w:p>${p('b')}`,
      view,
    );
    expect(xml).toContain('<w:body><w:p><w:r><w:t xml:space="preserve">a</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">b');
    expect(media).toEqual([]);
  });
  it('vanishes alone among words, and a cell keeps its paragraph', () => {
    const { xml } = make(
      `<w:p>${run('mot')}${place('{{image logo}}')}</w:p>${table(row(cell(`<w:p>${place('{{image logo}}', 2)}</w:p>`), cell('x')))}`,
      {},
    );
    expect(xml).toContain('mot</w:t></w:r></w:p>');
    expect(xml).toContain('</w:tcPr><w:p/></w:tc>');
  });
  it('is one part however often it is shown, and each place has its id', () => {
    const { xml, media } = make(`${p('{{#each list}}')}<w:p>${place('{{image this}}')}</w:p>${p('{{/each}}')}`, {
      list: ['logo.png', 'photo.jpg', 'logo.png'],
    });
    expect([...xml.matchAll(/r:embed="(\w+)"/g)].map(([, id]) => id)).toEqual(['picture1', 'picture2', 'picture1']);
    expect(media.map(({ name }) => name)).toEqual(['word/media/picture1.png', 'word/media/picture2.jpeg']);
    expect(new Set([...xml.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id)).size).toBe(3);
  });
  it('takes no name that the template has', () => {
    const own = [
      ...openArchive(docx(`<w:p>${place('{{image logo}}')}</w:p>`)),
      { name: 'word/media/picture1.png', bytes: png(1, 1) },
    ];
    expect(make('', { logo: 'logo.png' }, closeArchive(own)).media.map(({ name }) => name)).toEqual([
      'word/media/picture1.png',
      'word/media/picture2.png',
    ]);
  });
  it('is accepted by Word, and the same twice', async () => {
    const body = `<w:p>${place('{{image logo alt="Logo"}}')}</w:p><w:p>${run('a')}${place('{{image logo}} b', 2)}</w:p>`;
    const { bytes } = make(body, { logo: 'logo.png' });
    expect(Buffer.compare(make(body, { logo: 'logo.png' }).bytes, bytes)).toBe(0);
    const folder = await mkdtemp(join(tmpdir(), 'jalon-pictures-'));
    await writeFile(join(folder, 'p.docx'), bytes);
    expect((await validateFile(join(folder, 'p.docx'))).errors).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('a tag of a picture elsewhere', () => {
  it.each([
    ['in the text', p('{{image logo}}')],
    ['twice in a place', `<w:p>${place('{{image logo}}{{image logo}}')}</w:p>`],
    [
      'on what is no picture',
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="{{image logo}}"/></wp:inline></w:drawing></w:r></w:p>`,
    ],
  ])('%s is refused', (_, body) => {
    const { problems } = prepareWord(docx(body), { file: 'm.docx', helpers: helpersFor('fr') });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['template/image-out-of-place']));
  });
});

describe('what a picture is', () => {
  it('is told before any document shows it', () => {
    expect(pictureProblems(assets)).toEqual([
      { code: 'template/not-a-picture', file: 'dessin.svg', part: '', tag: '', name: 'svg' },
    ]);
  });
  it.each([
    ['a PNG', png(20, 10), { format: 'png', width: 20, height: 10 }],
    ['a JPEG', jpeg, { format: 'jpeg', width: 60, height: 20 }],
    ['an SVG', assets.get('dessin.svg'), 'svg'],
    ['a PNG cut short', png(20, 10).slice(0, 12), 'cut-short'],
    ['a PNG without its end', png(20, 10).slice(0, -12), 'cut-short'],
    ['a PNG that shows nothing', Uint8Array.from([...png(20, 10).slice(0, 33), ...png(20, 10).slice(-12)]), 'cut-short'],
    ['a JPEG cut short', jpeg.slice(0, 9), 'cut-short'],
    ['a JPEG without its end', jpeg.slice(0, -2), 'cut-short'],
    ['a PNG of fifty million pixels', sized(png(20, 10), 16, 10_000, 5000, true), { format: 'png', width: 10_000, height: 5000 }],
    ['a PNG of more', sized(png(20, 10), 16, 10_000, 5001, true), 'too-many-pixels'],
    ['a JPEG of more', sized(jpeg, 13, 65_535, 65_535, false), 'too-many-pixels'],
    ['nothing', new Uint8Array(), 'unknown'],
  ])('%s', (_, bytes, expected) => expect(readPicture(bytes ?? new Uint8Array())).toEqual(expected));
});
