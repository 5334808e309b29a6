// The words of an Office document in their order, whatever dresses them.
import { openArchive } from '../../src/rendering/archive/index.ts';

const decoder = new TextDecoder();
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<(?:w:t|a:t|t)\b[^>]*>([^<]*)<\/|<w:tab\/>|<\/(?:w:p|a:p)>/g)].map(([, text = '\n']) => text).join('');

/** Of a sheet, cell by cell: a text may stand in the cell, or among those that cells share. */
const cellsOf = (xml: string, shared: readonly string[]): string =>
  [...xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
    .map(([, attributes = '', inner = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
      return / t="s"/.test(attributes) ? shared[Number(value)] : / t="inlineStr"/.test(attributes) ? wordsOf(inner) : value;
    })
    .join('\n');

/** LibreOffice puts the foot of slides and their numbers into the master. */
const withoutFoot = (slide: string): string =>
  slide.replace(/<p:sp>(?:(?!<\/p:sp>).)*?<p:ph type="(?:ftr|sldNum|dt)"(?:(?!<\/p:sp>).)*<\/p:sp>/gs, '');

/** Line by line what people read; the page numbers of a table of contents are those of whoever laid it out. */
export function textOfOffice(bytes: Uint8Array): string {
  const parts = new Map(openArchive(bytes).map((part) => [part.name, decoder.decode(part.bytes)]));
  const shared = (parts.get('xl/sharedStrings.xml') ?? '').split('</si>').map(wordsOf);
  return [...parts]
    .flatMap(([name, xml]) => {
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return `${name}\n${cellsOf(xml, shared)}`;
      return /^(?:word\/document|ppt\/slides\/slide\d+)\.xml$/.test(name) ? `${name}\n${wordsOf(withoutFoot(xml))}` : [];
    })
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\d+|…|)$/.test(line))
    .join('\n');
}
