/** Keeps a decision box with the last lines of what leads to it: it is never alone on a page. */
import { type Insertion, inserted, keptAt } from './keep-next.ts';

/** The first paragraph of a decision box. */
const BOX = /<w:p>(?=<w:pPr><w:pStyle w:val="DecisionLabel"\/>)/g;
const PARAGRAPH = /<w:p(?=[\s>])[^<>]*>/g;
/** Letters of a paragraph of two lines: the one before it is kept with it too. */
const SHORT = 180;

/** The same part. */
export const keepBox = (xml: string): string =>
  inserted(
    xml,
    [...xml.matchAll(BOX)].flatMap(({ index }) => keptBefore(xml, index)),
  );

/** Where the last paragraph or row before that place begins. */
const lastStart = (xml: string, end: number, name: 'w:p' | 'w:tr'): number =>
  Math.max(xml.lastIndexOf(`<${name}>`, end), xml.lastIndexOf(`<${name} `, end));

/** What precedes that place: two short paragraphs, a longer one, or the last row of a table; a chart takes half a page with it, and is not. */
function keptBefore(xml: string, at: number, lines = 2): readonly Insertion[] {
  const isTable = xml.endsWith('</w:tbl>', at);
  if (!isTable && !xml.endsWith('</w:p>', at)) return [];
  const start = lastStart(xml, at - 1, isTable ? 'w:tr' : 'w:p');
  const text = xml.slice(start, at);
  if (start < 0 || text.includes('<w:drawing')) return [];
  const kept = [...text.matchAll(PARAGRAPH)].flatMap(({ 0: tag, index }) => keptAt(xml, start + index, tag));
  const isShort = !isTable && text.replace(/<[^<>]*>/g, '').length < SHORT;
  return isShort && lines > 1 ? [...keptBefore(xml, start, lines - 1), ...kept] : kept;
}
