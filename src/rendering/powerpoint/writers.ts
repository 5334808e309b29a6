/** How values are written on slides, and what is noted while the slides of a deck are written one after the other. */
import type { Missing } from '../../model/index.ts';
import type { Writers } from '../expressions/index.ts';
import { escapeAttribute, escapeText, type Links, WRITERS, writeLink, writeUri } from '../ooxml/index.ts';

/** A slide or its notes as one view gives it: the part of the template it comes from, its text, its own links. */
export type Written = { readonly template: string; readonly links: Links; xml: string };
/** `missing`: what the deck lacks, in the order of its places. */
export type DeckState = { readonly written: Written[]; readonly missing: Missing[]; links: Links };

export const newState = (missing: Missing[]): DeckState => ({ written: [], missing, links: new Map() });

/** Starts a part of the deck. */
export const PART = '_part';

// Processing instructions mark places in the rendered text: reading drops those of the template, escaping those of values.
const BREAK = '<?break?>';
const END_OF_PART = '<?end-part?>';

export const writers: Writers<DeckState> = {
  [WRITERS.text]: (text, { missing }, { made }) => {
    if (made?.kind === 'gap') missing.push(made.missing);
    return escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', BREAK);
  },
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { links }) => writeLink(written, links),
  [PART]: (template, state) => {
    state.links = new Map();
    state.written.push({ template, links: state.links, xml: '' });
    return `<?part ${state.written.length - 1}?>`;
  },
};

/** What stands around a part in the source of the deck. */
export const startOfPart = (part: string): string => `{{${PART} ${JSON.stringify(part)}}}`;
export const endOfPart = END_OF_PART;

/** The parts of a rendered deck. */
export function partsOf(rendered: string, { written }: DeckState): readonly Written[] {
  for (const [, index, xml = ''] of rendered.matchAll(/<\?part (\d+)\?>([\s\S]*?)<\?end-part\?>/g)) {
    const part = written[Number(index)];
    if (part) part.xml = mendSlide(xml);
  }
  return written;
}

const RUN =
  /<a:r>(<a:rPr(?:\s[^<>]*)?(?:\/>|>(?:(?!<\/a:rPr>)[\s\S])*<\/a:rPr>))?<a:t>([^<]*(?:<\?break\?>[^<]*)+)<\/a:t><\/a:r>/g;
const EMPTIED_TABLE =
  /<p:graphicFrame(?:\s[^<>]*)?>(?:(?!<\/?p:graphicFrame)[\s\S])*?<a:graphicData uri="[^"]*\/table">\s*<\/a:graphicData>(?:(?!<\/?p:graphicFrame)[\s\S])*?<\/p:graphicFrame>/g;

/** A line break stands between runs, each with the format of the one it breaks; the frame of a table that is gone goes too. */
export function mendSlide(xml: string): string {
  const broken = xml.includes(BREAK)
    ? xml.replace(RUN, (_, format: string = '', text: string) =>
        text
          .split(BREAK)
          .map((line) => (line === '' ? '' : `<a:r>${format}<a:t>${line}</a:t></a:r>`))
          .join(`<a:br>${format}</a:br>`),
      )
    : xml;
  return broken.includes('</a:graphicData>') ? broken.replace(EMPTIED_TABLE, '') : broken;
}
