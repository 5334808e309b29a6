/** Puts the picture of an object in its place: what other programs made, and would open again. A linked object, or one without a picture, is left to be refused. */

import { addRelations, type Relation, relationsOf } from '../package-parts.ts';
import { decodeText } from '../parse-xml.ts';
import {
  attributeIn,
  type Broken,
  changeElements,
  RELATION_NAMES,
  relationsFrom,
  type Texts,
  targetOf,
  type Uses,
  usesOf,
  withoutElements,
} from './broken.ts';

const IMAGE = `${RELATION_NAMES}/image`;

export function breakObjects(texts: Texts): readonly Broken[] {
  return texts.names.flatMap((part): readonly Broken[] => {
    if (!/^(?:word|ppt)\/.*\.xml$/.test(part)) return [];
    const relations = relationsFrom(texts, part, /^oleObject$/).filter(({ isExternal }) => !isExternal);
    const xml = relations.length === 0 ? undefined : texts.read(part);
    if (xml === undefined) return [];
    const uses = usesOf(xml, relations);
    const programs = programsOf(xml, relations);
    const kept = part.startsWith('word/') ? inText(xml, uses, picturesOf(part, xml, texts)) : onSlide(part, xml, uses, texts);
    // One that is shown in a way that is not known, or nowhere, is left to be refused.
    if (uses.isIn(kept) || relations.some((one) => !usesOf(xml, [one]).isIn(xml))) return [];
    texts.write(part, kept);
    return relations.map((relation) => ({
      ...{ part, relation, drops: [targetOf(part, relation)], code: 'template/object-pictured' as const },
      name: programs.get(relation.id) ?? relation.target.replace(/^.*\//, ''),
    }));
  });
}

/** What made each, such as `Excel.Sheet.8`. */
function programsOf(xml: string, relations: readonly Relation[]): ReadonlyMap<string, string> {
  const tags = xml.matchAll(/<(?:[\w.-]+:)?(?:OLEObject|oleObj)\s[^<>]*>/g);
  return new Map(
    [...tags].flatMap(([tag]) => {
      const relation = relations.find((one) => usesOf(xml, [one]).isIn(tag));
      const program = attributeIn(tag, '[pP]rog(?:Id|ID)');
      return relation && program ? [[relation.id, decodeText(program)] as const] : [];
    }),
  );
}

/** The pictures that a part holds. */
const picturesOf = (part: string, xml: string, texts: Texts): Uses =>
  usesOf(
    xml,
    relationsFrom(texts, part, /^image$/).filter((one) => !one.isExternal && texts.names.includes(targetOf(part, one))),
  );

/** The shape that shows an object is a shape without it (ISO/IEC 29500-4, 9.2.2.2 and 19.3.3.19). */
const inText = (xml: string, objects: Uses, pictures: Uses): string =>
  changeElements(xml, 'object', ({ whole, start, inner }) => {
    if (!objects.isIn(inner)) return whole;
    const shape = withoutElements(inner, 'OLEObject', objects.isIn).replace(
      /\s[\w.-]+:ole(?:icon)?\s*=\s*(?:"[^"]*"|'[^']*')/g,
      '',
    );
    const image = /<(?:[\w.-]+:)?imagedata\s[^<>]*>/.exec(shape)?.[0];
    const isPicture =
      image !== undefined && pictures.isIn(image) && !/<(?:[\w.-]+:)?(?:OLEObject|control|drawing)[\s>]/.test(shape);
    const [, prefix = ''] = /^<((?:[\w.-]+:)?)/.exec(start[0]) ?? [];
    const bound = [...start[0].matchAll(/\sxmlns:[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*')/g)].join('');
    return isPicture ? `<${prefix}pict${bound}>${shape}</${prefix}pict>` : whole;
  });

/** A frame becomes the picture that it holds, or that an older program shows instead of it. */
function onSlide(part: string, xml: string, objects: Uses, texts: Texts): string {
  const shown: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  const images = imagesOf(part, texts);
  const known = new Set(relationsFrom(texts, part, /(?:)/).map(({ id }) => id));
  const added = (target: string): string => {
    const id = Array.from({ length: known.size + 1 }, (_, at) => `object${at + 1}`).find((one) => !known.has(one)) ?? '';
    known.add(id);
    shown.push({ id, type: IMAGE, target });
    return id;
  };
  const kept = changeElements(xml, 'graphicFrame', ({ whole, start, inner }) => {
    if (!objects.isIn(inner)) return whole;
    const [, p = ''] = /^<((?:[\w.-]+:)?)/.exec(start[0]) ?? [];
    const [, a = ''] = /<((?:[\w.-]+:)?)graphic[\s>]/.exec(inner) ?? [];
    const [properties, place] = [elementIn(inner, 'cNvPr'), elementIn(inner, 'xfrm')];
    const blip = fillIn(inner) ?? drawnFill(inner, images, added, p, a);
    if (properties === undefined || !place?.includes('</') || blip === undefined) return whole;
    const frame = `${place.slice(0, place.lastIndexOf('</')).replace(/^<[^\s>]*/, `<${a}xfrm`)}</${a}xfrm>`;
    const shape = `<${p}spPr>${frame}<${a}prstGeom prst="rect"><${a}avLst/></${a}prstGeom></${p}spPr>`;
    const names = `<${p}nvPicPr>${properties}<${p}cNvPicPr><${a}picLocks noChangeAspect="1"/></${p}cNvPicPr><${p}nvPr/></${p}nvPicPr>`;
    return `<${p}pic>${names}${blip}${shape}</${p}pic>`;
  });
  const rels = relationsOf(part);
  if (shown.length > 0 && !objects.isIn(kept)) texts.write(rels, addRelations(texts.read(rels), shown));
  return withoutElements(kept, 'bldOleChart');
}

/** The first element of that name, whole. */
function elementIn(xml: string, name: string): string | undefined {
  const start = new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^<>]*)?>`).exec(xml);
  if (start === null || start[0].endsWith('/>')) return start?.[0];
  const end = `</${start[1]}>`;
  const at = xml.indexOf(end, start.index);
  return at < 0 ? undefined : xml.slice(start.index, at + end.length);
}

function fillIn(frame: string): string | undefined {
  const picture = elementIn(frame, 'pic');
  const fill = picture === undefined ? undefined : elementIn(picture, 'blipFill');
  return fill === undefined ? undefined : withoutElements(fill, 'extLst');
}

function drawnFill(frame: string, images: ReadonlyMap<string, Drawn>, added: (target: string) => string, p: string, a: string) {
  const shape = /<(?:[\w.-]+:)?oleObj\s[^<>]*>/.exec(frame)?.[0];
  const image = images.get((shape && attributeIn(shape, 'spid')) ?? '')?.image;
  if (image === undefined) return undefined;
  const blip = `<${a}blip xmlns:r="${RELATION_NAMES}" r:embed="${added(`/${image}`)}"/>`;
  return `<${p}blipFill>${blip}<${a}stretch><${a}fillRect/></${a}stretch></${p}blipFill>`;
}

/** A shape that older programs draw: its picture, and all that it says. */
interface Drawn {
  readonly image: string;
  readonly drawn: string;
}

/** The shapes with pictures that older programs draw on a slide or a sheet, by their ids. */
export function imagesOf(part: string, texts: Texts): ReadonlyMap<string, Drawn> {
  const found = new Map<string, Drawn>();
  for (const relation of relationsFrom(texts, part, /^vmlDrawing$/)) {
    const drawing = targetOf(part, relation);
    const images = new Map(relationsFrom(texts, drawing, /^image$/).map((one) => [one.id, targetOf(drawing, one)]));
    changeElements(texts.read(drawing) ?? '', 'shape', ({ whole, start, inner }) => {
      const tag = /<(?:[\w.-]+:)?imagedata\s[^<>]*>/.exec(inner)?.[0];
      const image = images.get((tag && attributeIn(tag, '(?:rel)?id')) ?? '');
      const id = attributeIn(start[0], 'spid') ?? attributeIn(start[0], 'id');
      if (image !== undefined && id !== undefined && texts.names.includes(image)) found.set(id, { image, drawn: inner });
      return whole;
    });
  }
  return found;
}
