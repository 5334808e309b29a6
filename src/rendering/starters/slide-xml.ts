/** A slide of a starter in the words of PresentationML: its title, its text or its drawing, its footer. */
import { noBreak } from '../../values/index.ts';
import { escapeAttribute, escapeText } from '../ooxml/index.ts';
import type { Paragraph, Slide } from './slides.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SLIDE = 'http://schemas.openxmlformats.org/presentationml/2006/main';
/** Under the title of a slide 33.87 cm by 19.05 cm, in English Metric Units. */
const ROOM = '<a:xfrm><a:off x="720000" y="1800000"/><a:ext cx="10750000" cy="4300000"/></a:xfrm>';
const BOX = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** A block that repeats slides opens alone in the first paragraph of a title, and closes in another shape. */
export function slideXml({ opens, closes, title, body, drawn }: Slide): string {
  const head = [...(opens.length > 0 ? [{ text: opens.join('') }] : []), { text: title }];
  const foot = [{ text: '{{shorten @root.project.title 45}}' }, ...(closes.length > 0 ? [{ text: closes.join('') }] : [])];
  const shapes = [
    text(2, 'Title', '<p:ph type="title"/>', head),
    drawn ? drawing(drawn) : text(3, 'Text', '<p:ph idx="1"/>', body, '<a:bodyPr><a:normAutofit/></a:bodyPr>', 1400),
    text(4, 'Footer', '<p:ph type="ftr" idx="11"/>', foot),
  ];
  return `<p:sld xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" xmlns:p="${SLIDE}"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function text(
  id: number,
  name: string,
  holder: string,
  paragraphs: readonly Paragraph[],
  frame = '<a:bodyPr/>',
  size: number | null = null,
): string {
  const look = (bold: boolean) => `<a:rPr${size === null ? '' : ` sz="${size}"`}${bold ? ' b="1"' : ''}/>`;
  const run = (words: string, bold = false) => `<a:r>${look(bold)}<a:t>${escapeText(words)}</a:t></a:r>`;
  const written = paragraphs.map(({ label = '', text: said }) => {
    const [before, after] = label === '' || said === '' ? [label, said] : [`${label}${noBreak}: `, said];
    return `<a:p>${before && run(before, true)}${after && run(after)}</a:p>`;
  });
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody>${frame}<a:lstStyle/>${written.join('')}</p:txBody></p:sp>`;
}

/** What the project's chart or picture takes the place of, by its alternative text. */
function drawing({ kind, tag }: NonNullable<Slide['drawn']>): string {
  const named = `<p:cNvPr id="3" name="Place" descr="${escapeAttribute(tag)}"/>`;
  if (kind === 'picture')
    return `<p:pic><p:nvPicPr>${named}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${ROOM}${BOX}</p:spPr></p:pic>`;
  return `<p:sp><p:nvSpPr>${named}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${ROOM}${BOX}<a:solidFill><a:schemeClr val="bg2"/></a:solidFill></p:spPr></p:sp>`;
}
