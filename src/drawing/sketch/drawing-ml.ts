// A sketch as shapes of DrawingML, in a group that Word or PowerPoint moves and colours as any other.
import { escapeAttribute } from '../../wording/escape.ts';
import { widthOf } from '../svg/strokes.ts';
import { tag, val } from '../xml.ts';
import { type Ink, type Mark, rectangle, type Sketch, type Spot, type Words } from './sketch.ts';

/** Sketches for documents count in points. */
export const PER_POINT = 12_700;
const emu = (points: number): number => Math.round(points * PER_POINT);

export type Medium = 'word' | 'slide';

/** The places of the theme; `line` is a shade of the light ground. */
const PLACES: Readonly<Record<string, string>> = {
  text: val('a:schemeClr', 'tx1'),
  muted: val('a:schemeClr', 'tx2'),
  accent: val('a:schemeClr', 'accent1'),
  line: tag('a:schemeClr', { val: 'bg2' }, val('a:lumMod', 80_000)),
};
const solid = (ink: Ink): string => tag('a:solidFill', {}, PLACES[ink] ?? val('a:srgbClr', ink));
const noLine = tag('a:ln', {}, tag('a:noFill', {}));

/** `id` is that of the whole; those of its shapes follow it. */
export function drawingShapes({ marks }: Sketch, medium: Medium, id: number): string {
  return marks.map((mark, index) => shape(mark, medium, id + index + 1)).join('');
}

function shape(mark: Mark, medium: Medium, id: number): string {
  if (mark.kind === 'words') return wordsShape(mark, medium, id);
  const line = mark.stroke === null ? noLine : tag('a:ln', { w: emu(0.75) }, solid(mark.stroke));
  const [geometry, box] = outline(mark.rings);
  return whole(medium, id, mark.said, tag('a:xfrm', {}, box) + geometry + solid(mark.fill) + line);
}

const rectGeometry = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}));
const place = (x: number, y: number, width: number, height: number): string =>
  tag('a:off', { x: emu(x), y: emu(y) }) + tag('a:ext', { cx: emu(width), cy: emu(height) });

/** A rectangle as one, anything else as a path of its own: what it is, and where it stands. */
function outline(rings: readonly (readonly Spot[])[]): readonly [geometry: string, box: string] {
  const all = rings.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const box = place(left, top, width, height);
  const corners = rectangle(left, top, width, height);
  if (rings.length === 1 && all.length === 4 && all.every(([x, y], at) => x === corners[at]?.[0] && y === corners[at]?.[1]))
    return [rectGeometry, box];
  const point = ([x, y]: Spot): string => tag('a:pt', { x: emu(x - left), y: emu(y - top) });
  const drawn = rings.map(
    (ring) => ring.map((spot, at) => tag(at === 0 ? 'a:moveTo' : 'a:lnTo', {}, point(spot))).join('') + tag('a:close', {}),
  );
  const path = tag('a:path', { w: emu(width), h: emu(height) }, ...drawn);
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => tag(name, {}));
  const rect = tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' });
  return [tag('a:custGeom', {}, ...lists, rect, tag('a:pathLst', {}, path)), box];
}

/** Around its words, with what other fonts may take besides. */
function wordsShape(mark: Words, medium: Medium, id: number): string {
  const { at, anchor, said, size } = mark;
  const width = widthOf(said, size) * 1.15 + size;
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? at[0] - width : at[0] - width / 2;
  const box = tag('a:xfrm', {}, place(left, at[1] - size * 0.75, width, size * 1.5));
  const text = medium === 'word' ? wordText(mark) : slideText(mark);
  return whole(medium, id, '', box + rectGeometry + tag('a:noFill', {}) + noLine, text);
}

const body = (name: string): string =>
  tag(name, { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }, tag('a:noAutofit', {}));
const ALIGNED = { start: 'left', middle: 'center', end: 'right' } as const;
const SLIDE_ALIGNED = { start: 'l', middle: 'ctr', end: 'r' } as const;
const WORD_PLACES: Readonly<Record<string, string>> = { text: 'text1', muted: 'text2', accent: 'accent1', line: 'background2' };

function wordText({ said, size, ink, isBold, anchor }: Words): string {
  const theme = WORD_PLACES[ink];
  const colour = theme ? { 'w:val': 'auto', 'w:themeColor': theme } : { 'w:val': ink };
  const half = String(Math.round(size * 2));
  const look = tag(
    'w:rPr',
    {},
    isBold ? tag('w:b', {}) + tag('w:bCs', {}) : '',
    tag('w:color', colour),
    tag('w:sz', { 'w:val': half }),
    tag('w:szCs', { 'w:val': half }),
  );
  const spacing = tag('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' });
  const paragraph = tag('w:pPr', {}, spacing, tag('w:jc', { 'w:val': ALIGNED[anchor] }));
  const run = tag('w:r', {}, look, tag('w:t', { 'xml:space': 'preserve' }, escapeAttribute(said)));
  return tag('wps:txbx', {}, tag('w:txbxContent', {}, tag('w:p', {}, paragraph, run))) + body('wps:bodyPr');
}

function slideText({ said, size, ink, isBold, anchor }: Words): string {
  const look = tag('a:rPr', { sz: Math.round(size * 100), b: isBold ? 1 : 0 }, solid(ink));
  const run = tag('a:r', {}, look, tag('a:t', {}, escapeAttribute(said)));
  const paragraph = tag('a:p', {}, tag('a:pPr', { algn: SLIDE_ALIGNED[anchor] }), run);
  return tag('p:txBody', {}, body('a:bodyPr'), tag('a:lstStyle', {}), paragraph);
}

const DECORATIVE = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
  ),
);

function whole(medium: Medium, id: number, name: string, properties: string, text = ''): string {
  const names = { id, name };
  if (medium === 'word') {
    const said = text || tag('wps:bodyPr', {});
    const box = text ? { txBox: 1 } : {};
    return tag('wps:wsp', {}, tag('wps:cNvPr', names), tag('wps:cNvSpPr', box), tag('wps:spPr', {}, properties), said);
  }
  const empty = tag('p:txBody', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), tag('a:p', {}));
  // What the drawing shows is said once, by its group: readers of screens pass over its lines.
  const called = tag('p:cNvPr', names, text ? '' : DECORATIVE);
  const named = tag('p:nvSpPr', {}, called, tag('p:cNvSpPr', text ? { txBox: 1 } : {}), tag('p:nvPr', {}));
  return tag('p:sp', {}, named, tag('p:spPr', {}, properties), text || empty);
}
