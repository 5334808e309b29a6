/** Fills the place of a chart with shapes: a timeline, a map. */
import { drawingShapes, PER_POINT, sketchOf } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';
import { ALT, HEIGHT } from './place-charts.ts';

export type Medium = 'word' | 'slide';

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Of the letters, in points: slides are read from the back of a room. */
const SIZES = { word: 8, slide: 11 } as const;
/** Shapes have numbers of their own, far from those of the document. */
const NUMBERS = 1000;

export function writeSketch(host: string, chart: Chart, medium: Medium): string {
  const told = host.replaceAll(ALT, () => escapeAttribute(chart.summary));
  return medium === 'word' ? inWord(told, chart) : onSlide(told, chart);
}

/** The first element of this name, with what it holds, and what stands before and after it. */
function elementIn(text: string, name: string): { readonly before: string; readonly whole: string; readonly after: string } {
  const start = text.indexOf(`<${name}`);
  if (start < 0) return { before: text, whole: '', after: '' };
  const opened = text.indexOf('>', start) + 1;
  const closing = `</${name}>`;
  const closed = text.indexOf(closing, opened);
  const end = text.charAt(opened - 2) === '/' || closed < 0 ? opened : closed + closing.length;
  return { before: text.slice(0, start), whole: text.slice(start, end), after: text.slice(end) };
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
const emu = (points: number): number => Math.round(points * PER_POINT);

/** As wide as the place, and as high as it takes. */
function inWord(host: string, chart: Chart): string {
  const width = numberIn(host, /<wp:extent [^<>]*cx="(\d+)"/);
  const sketch = sketchOf(chart, { width: width / PER_POINT, size: SIZES.word });
  const height = emu(sketch.height);
  const number = numberIn(host, /<wp:docPr [^<>]*\bid="(\d+)"/) * NUMBERS;
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
  const shapes = drawingShapes(sketch, 'word', number);
  const group = `<wpg:wgp xmlns:wpg="${GROUP}" xmlns:wps="${SHAPE}"><wpg:cNvGrpSpPr/><wpg:grpSpPr>${frame}</wpg:grpSpPr>${shapes}</wpg:wgp>`;
  const sized = host
    .replace(/(<wp:extent [^<>]*cy=")(?:\d+|<\?cy \d+\?>)/, (_, start: string) => start + height)
    .replaceAll(HEIGHT, () => String(height));
  const { before, after } = elementIn(sized, 'a:graphicData');
  return `${before}<a:graphicData uri="${GROUP}">${group}</a:graphicData>${after}`;
}

/** Within the place: its letters are smaller where there is much to show. */
function onSlide(host: string, chart: Chart): string {
  const [offset = ''] = /<a:off [^<>]*\/>/.exec(host) ?? [];
  const [width, height] = [numberIn(host, /<a:ext [^<>]*cx="(\d+)"/), numberIn(host, /<a:ext [^<>]*cy="(\d+)"/)];
  const sketch = sketchOf(chart, { width: width / PER_POINT, height: height / PER_POINT, size: SIZES.slide });
  const { whole: names } = elementIn(host, 'p:cNvPr');
  const number = numberIn(names, /\bid="(\d+)"/) * NUMBERS;
  const [drawn, room] = [emu(sketch.height), emu(sketch.width)];
  const frame = `<a:xfrm>${offset}<a:ext cx="${room}" cy="${drawn}"/><a:chOff x="0" y="0"/><a:chExt cx="${room}" cy="${drawn}"/></a:xfrm>`;
  const head = `<p:nvGrpSpPr>${names}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>`;
  const group = `<p:grpSp>${head}${drawingShapes(sketch, 'slide', number)}</p:grpSp>`;
  const { before, after } = elementIn(host, 'p:graphicFrame');
  return before + group + after;
}
