/** Word templates with places for charts: pictures, shapes, and charts that a designer made. */
import { chartPart, LOOK } from '../../../src/drawing/index.ts';
import type { Chart } from '../../../src/model/index.ts';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { docx } from '../word/minimal-docx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encode = (xml: string) => new TextEncoder().encode(xml);
const drawing = (alt: string, graphic: string) =>
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="3200000"/><wp:docPr id="1" name="Place" descr="${alt}"/><wp:cNvGraphicFramePr/><a:graphic>${graphic}</a:graphic></wp:inline></w:drawing>`;
const shape =
  '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="3200000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>';

const paragraph = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
/** A shape with this alternative text, as Word writes it: with what older programs show in its stead. */
export const shapePlace = (alt: string): string =>
  paragraph(
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(alt, shape)}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`,
  );
/** A chart with this alternative text. */
export const chartPlace = (alt: string, id: string): string =>
  paragraph(
    drawing(
      alt,
      `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData>`,
    ),
  );

/** A template that holds the charts of a designer, by the ids of their relationships. */
export function withDesigns(
  body: string,
  designs: Readonly<Record<string, { chart: Chart; restyle: (xml: string) => string }>>,
): Uint8Array {
  const all = Object.entries(designs);
  const types = all.map(
    ([id]) =>
      `<Override PartName="/word/charts/${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
  );
  const relations = all.map(([id]) => `<Relationship Id="${id}" Type="${OFFICE}/chart" Target="charts/${id}.xml"/>`);
  const entries = openArchive(docx(body)).map((entry) => {
    const xml = new TextDecoder().decode(entry.bytes);
    if (entry.name === '[Content_Types].xml')
      return {
        ...entry,
        bytes: encode(
          xml.replace(
            '</Types>',
            `<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${types.join('')}</Types>`,
          ),
        ),
      };
    if (entry.name !== 'word/_rels/document.xml.rels') return entry;
    return { ...entry, bytes: encode(xml.replace('</Relationships>', `${relations.join('')}</Relationships>`)) };
  });
  const made = all.flatMap(([id, { chart, restyle }]) => {
    const { xml, workbook } = chartPart(chart, { ...LOOK, language: 'fr' });
    const book = closeArchive(workbook.map((part) => ({ name: part.name, bytes: encode(part.xml) })));
    return [
      { name: `word/charts/${id}.xml`, bytes: encode(restyle(xml)) },
      {
        name: `word/charts/_rels/${id}.xml.rels`,
        bytes: encode(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/${id}.xlsx"/></Relationships>`,
        ),
      },
      { name: `word/embeddings/${id}.xlsx`, bytes: book },
    ];
  });
  return closeArchive([...entries, ...made]);
}
