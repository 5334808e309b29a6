// The place of a chart: a shape that the designer sees and that the chart replaces, by its alternative text.
import { colours, portrait } from './theme.js';

/** English Metric Units. */
const TWIP = 635;
const CENTIMETRE = 360_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

let places = 0;

/** As wide as the text of a portrait page; lists grow downwards, other charts are `height` centimetres high. */
export function chart(path, height) {
  places += 1;
  const size = `cx="${portrait.text * TWIP}" cy="${Math.round(height * CENTIMETRE)}"`;
  const look = `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colours.band}"/></a:solidFill></wps:spPr>`;
  const shape = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${SHAPE}"><wps:wsp xmlns:wps="${SHAPE}"><wps:cNvSpPr/>${look}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`;
  const place = `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${places}" name="Chart ${places}" descr="{{chart ${path}}}"/><wp:cNvGraphicFramePr/>${shape}</wp:inline></w:drawing>`;
  return `<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="${SHAPE}" Requires="wps">${place}</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>`;
}
export const restartCharts = () => {
  places = 0;
};
