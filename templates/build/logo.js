// The place of the logo: a picture that the designer moves and sizes, and that leaves with its line when a project has none.

/** English Metric Units. */
const CENTIMETRE = 360_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A grey point, stretched over the place. */
export const placeholder = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGPYDwAAywDKvMqNUwAAAABJRU5ErkJggg==',
  'base64',
);
export const LOGO_PART = 'word/media/logo.png';

/** At most so large: the picture keeps its own proportions. */
export function logo() {
  const [width, height] = [4.2, 1.7];
  const size = `cx="${Math.round(width * CENTIMETRE)}" cy="${Math.round(height * CENTIMETRE)}"`;
  const picture = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="900" name="Logo"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="0" w:after="240"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="900" name="Logo" descr="{{image @root.theme.logo}}Logo {{@root.project.territory.name}}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
