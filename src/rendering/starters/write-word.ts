/** Writes a starter as a Word document: the frame and the styles of one that exists, around every tag. */
import type { Language } from '../../model/index.ts';
import { noBreak } from '../../values/index.ts';
import { closeArchive, type Entry, openArchive } from '../archive/index.ts';
import {
  addRelations,
  CONTENT_TYPES,
  decodeXml,
  encoded,
  escapeAttribute,
  escapeText,
  relationsOf,
  speaking,
} from '../ooxml/index.ts';
import { blankPicture } from './blank-picture.ts';
import type { StarterLine } from './outline.ts';

const MAIN = 'word/document.xml';
const MEDIA = 'word/media/starter.png';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Twelve centimetres by six, in English Metric Units. */
const SIZE = 'cx="4320000" cy="2160000"';

/** `base`: a Word template whose body is replaced. The bytes of the starter. */
export function starterWord(base: Uint8Array, lines: readonly StarterLine[], language: Language): Uint8Array {
  const entries = speaking(openArchive(base), language);
  const body = lines.map((line, index) => paragraphs(line, index + 1)).join('');
  const written = entries.map((entry): Entry => {
    if (entry.name === MAIN) return encoded(MAIN, withBody(decodeXml(entry.bytes), body));
    if (entry.name === relationsOf(MAIN))
      return encoded(
        entry.name,
        addRelations(decodeXml(entry.bytes), [{ id: 'starter', type: IMAGE, target: 'media/starter.png' }]),
      );
    return entry.name === CONTENT_TYPES ? encoded(CONTENT_TYPES, withPng(decodeXml(entry.bytes))) : entry;
  });
  return closeArchive([...written, { name: MEDIA, bytes: blankPicture }]);
}

/** The last section says how pages are: its element stays. */
function withBody(xml: string, body: string): string {
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'), xml.lastIndexOf('</w:body>'));
  return xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length) + body + section + xml.slice(xml.lastIndexOf('</w:body>'));
}

const withPng = (types: string): string =>
  /Extension="png"/i.test(types)
    ? types
    : types.replace(/(<Types[^<>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>');

const paragraph = (style: string, runs: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;

function paragraphs(line: StarterLine, id: number): string {
  switch (line.kind) {
    case 'heading':
      return line.level === 1
        ? paragraph('Title', run(line.words))
        : paragraph(`Heading${Math.min(4, line.level - 1)}`, run(line.words));
    case 'block':
      return paragraph('BodyText', run(line.tag));
    case 'field':
      return paragraph('BodyText', `${run(line.words, '<w:b/>')}${run(`${noBreak}: ${line.tag}`)}`);
    case 'text':
      return (
        paragraph('BodyText', run(line.words, '<w:b/>') + run(`${noBreak}:`)) +
        paragraph('BodyText', run(`{{markdown ${line.path}}}`))
      );
    case 'chart':
      return paragraph('BodyText', drawing(id, `{{chart ${line.path}}}`, shape));
    default:
      return paragraph('BodyText', drawing(id, `{{image ${line.path} alt="${line.words}"}}`, picture));
  }
}

/** What the project's picture or chart takes the place of, by its alternative text. */
function drawing(id: number, tag: string, graphic: (id: number) => string): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${SIZE}/><wp:docPr id="${id}" name="Place ${id}" descr="${escapeAttribute(tag)}"/><wp:cNvGraphicFramePr/>${graphic(id)}</wp:inline></w:drawing></w:r>`;
}

const box = `<a:xfrm><a:off x="0" y="0"/><a:ext ${SIZE}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const shape = (): string =>
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${SHAPE}"><wps:wsp xmlns:wps="${SHAPE}"><wps:cNvSpPr/><wps:spPr>${box}<a:solidFill><a:srgbClr val="EEF3F6"/></a:solidFill></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`;
const picture = (id: number): string =>
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Place ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="starter"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>${box}</pic:spPr></pic:pic></a:graphicData></a:graphic>`;
