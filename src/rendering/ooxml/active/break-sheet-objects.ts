/** Puts the picture of an object of a sheet in its place, in the drawing of the sheet. One without a picture, or of which it is not known where it stands, is left to be refused. */
import { addRelations, isTypeList, type Relation } from '../package-parts.ts';
import { decodeText } from '../parse-xml.ts';
import { XML_HEADER } from '../write-source.ts';
import { imagesOf } from './break-objects.ts';
import {
  attributeIn,
  type Broken,
  changeElements,
  RELATION_NAMES,
  relationsFrom,
  relsOf,
  type Texts,
  targetOf,
  usesOf,
  withoutElements,
} from './broken.ts';

const SHEET = /^xl\/(?:worksheets|chartsheets|dialogsheets)\/[^/]+\.xml$/;
const LEGACY = /<((?:[\w.-]+:)?)legacyDrawing\s/;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** English Metric Units in a pixel of 96 to the inch. */
const PIXEL = 9525;

interface SheetObject {
  readonly shape: string;
  readonly program: string;
  readonly image: string;
  /** Column, distance within it, row, distance within it: of its first corner, then of its last; distances in English Metric Units. */
  readonly corners: readonly number[];
}

export const breakSheetObjects = (texts: Texts): readonly Broken[] =>
  texts.names.flatMap((part): readonly Broken[] => {
    const relations = SHEET.test(part)
      ? relationsFrom(texts, part, /^(?:oleObject|package)$/).filter((one) => !one.isExternal)
      : [];
    const xml = relations.some(({ type }) => type === 'oleObject') ? texts.read(part) : undefined;
    const objects = xml === undefined ? undefined : objectsOf(part, xml, relations, texts);
    if (xml === undefined || objects === undefined) return [];
    const uses = usesOf(xml, relations);
    const kept = withoutElements(xml, 'oleObjects');
    const drawing = drawingOf(part, texts);
    if (uses.isIn(kept) || (drawing === undefined && !LEGACY.test(kept))) return [];
    texts.write(part, kept);
    draw(drawing ?? newDrawing(part, kept, texts), objects, texts);
    for (const one of relationsFrom(texts, part, /^vmlDrawing$/)) withoutShapes(targetOf(part, one), objects, texts);
    return relations.map((relation, at) => ({
      ...{ part, relation, drops: [targetOf(part, relation)], code: 'template/object-pictured' as const },
      name: objects[at]?.program || relation.target.replace(/^.*\//, ''),
    }));
  });

/** One for each relationship, in their order; undefined when one of them is not known well enough. */
function objectsOf(part: string, xml: string, relations: readonly Relation[], texts: Texts): readonly SheetObject[] | undefined {
  const shown = imagesOf(part, texts);
  const pictures = new Map(relationsFrom(texts, part, /^image$/).map((one) => [one, targetOf(part, one)]));
  const found = relations.map((relation): SheetObject | undefined => {
    const { isIn } = usesOf(xml, [relation]);
    const start = [...xml.matchAll(/<(?:[\w.-]+:)?oleObject\s[^<>]*>/g)].find(([tag]) => isIn(tag));
    if (!start) return undefined;
    const [tag] = start;
    const shape = `_x0000_s${attributeIn(tag, 'shapeId') ?? ''}`;
    const from = start.index + tag.length;
    const within = tag.endsWith('/>') ? '' : xml.slice(from, xml.indexOf('oleObject>', from));
    const properties = /<(?:[\w.-]+:)?objectPr\s[^<>]*>/.exec(within)?.[0] ?? '';
    const picture = [...pictures].find(([one]) => usesOf(xml, [one]).isIn(properties))?.[1];
    const image = [picture, shown.get(shape)?.image].find((one) => one !== undefined && texts.names.includes(one));
    const corners = cornersIn(within) ?? anchorIn(shown.get(shape)?.drawn ?? '');
    const program = decodeText(attributeIn(tag, 'progId') ?? '');
    return image === undefined || corners === undefined ? undefined : { shape, program, image, corners };
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** As the properties of an object say it. */
function cornersIn(properties: string): readonly number[] | undefined {
  const numbers = [...properties.matchAll(/<(?:[\w.-]+:)?(?:col|colOff|row|rowOff)>\s*(-?\d+)\s*</g)].map(([, one]) =>
    Number(one),
  );
  return numbers.length === 8 ? numbers : undefined;
}

/** As the drawing of an older program says it, in pixels. */
function anchorIn(drawn: string): readonly number[] | undefined {
  const words = /<(?:[\w.-]+:)?Anchor>([^<]*)</.exec(drawn)?.[1];
  const numbers = words?.split(',').map(Number) ?? [];
  return numbers.length === 8 && numbers.every(Number.isInteger)
    ? numbers.map((one, at) => (at % 2 === 1 ? one * PIXEL : one))
    : undefined;
}

/** The drawing of a sheet; undefined of one that has none. */
const drawingOf = (part: string, texts: Texts): string | undefined =>
  relationsFrom(texts, part, /^drawing$/).map((one) => targetOf(part, one))[0];

/** A drawing for a sheet that has none, which names it before that of older programs. */
function newDrawing(part: string, xml: string, texts: Texts): string {
  const drawing = part.replace(/^.*\/([^/]+)$/, 'xl/drawings/objects-of-$1');
  const types = texts.names.find(isTypeList) ?? '';
  const override = `<Override PartName="/${drawing}" ContentType="${TYPE}"/>`;
  texts.write(types, (texts.read(types) ?? '').replace('</Types>', `${override}</Types>`));
  const named = { id: 'objects', type: `${RELATION_NAMES}/drawing`, target: `/${drawing}` };
  texts.write(relsOf(part), addRelations(texts.read(relsOf(part)), [named]));
  const before = `<$1drawing xmlns:objects="${RELATION_NAMES}" objects:id="objects"/><$1legacyDrawing `;
  texts.write(part, xml.replace(LEGACY, before));
  return drawing;
}

function draw(part: string, objects: readonly SheetObject[], texts: Texts): void {
  const root = texts.read(part) ?? `${XML_HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"></xdr:wsDr>`;
  const shows = (text: string): boolean => objects.some(({ shape }) => text.includes(`"${shape}"`));
  const bare = ['AlternateContent', '(?:twoCell|oneCell|absolute)Anchor'].reduce(
    (xml, name) => changeElements(xml, name, ({ whole }) => (shows(whole) ? '' : whole)),
    root,
  );
  const anchors = objects.map((one, at) => anchored(one, `object${at + 1}`)).join('');
  texts.write(
    part,
    bare.replace(/<\/(?:[\w.-]+:)?wsDr\s*>/, (end) => anchors + end),
  );
  const images = objects.map(({ image }, at) => ({
    id: `object${at + 1}`,
    type: `${RELATION_NAMES}/image`,
    target: `/${image}`,
  }));
  texts.write(relsOf(part), addRelations(texts.read(relsOf(part)), images));
}

function anchored({ shape, program, corners }: SheetObject, id: string): string {
  const [column, across, row, down, lastColumn, lastAcross, lastRow, lastDown] = corners;
  const corner = (name: string, ...[col, colOff, line, rowOff]: readonly (number | undefined)[]) =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
  const from = corner('from', column, across, row, down);
  const to = corner('to', lastColumn, lastAcross, lastRow, lastDown);
  const names = `<xdr:nvPicPr><xdr:cNvPr id="${shape.replace(/\D/g, '').slice(4)}" name="${program.replace(/[^\w.]/g, '')}"/><xdr:cNvPicPr/></xdr:nvPicPr>`;
  const fill = `<xdr:blipFill><a:blip xmlns:r="${RELATION_NAMES}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`;
  const look = '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';
  return `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" editAs="oneCell">${from}${to}<xdr:pic>${names}${fill}${look}</xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The drawing of older programs no longer shows them. */
function withoutShapes(part: string, objects: readonly SheetObject[], texts: Texts): void {
  const xml = texts.read(part);
  if (xml === undefined) return;
  const gone = new Set(objects.map(({ shape }) => shape));
  texts.write(
    part,
    changeElements(xml, 'shape', ({ whole, start }) =>
      gone.has(attributeIn(start[0], 'spid') ?? '') || gone.has(attributeIn(start[0], 'id') ?? '') ? '' : whole,
    ),
  );
}
