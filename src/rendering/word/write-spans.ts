/** Writes words as runs: bold, italics, code, links to the web and within the document. */
import { anchorOf } from '../expressions/index.ts';
import type { Span } from '../markdown/index.ts';
import { escapeText, writeLink, writeUri } from '../ooxml/index.ts';
import type { Place } from './place.ts';
import { type Properties, runProperties, withProperties } from './properties.ts';
import type { WordState } from './state.ts';

const LINE = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';

/** Characters within a `w:t`: a break or a tab is an element of its own. */
export const writeText = (text: string): string =>
  escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', LINE).replaceAll('\t', TAB);

/** `written` is XML already. */
export const writeRun = (written: string, properties: Properties): string =>
  `<w:r>${runProperties(properties)}<w:t xml:space="preserve">${written}</w:t></w:r>`;

/** `look`: that of the words around, when it is not the one of the place. Within a link there are no others. */
export function writeSpans(
  spans: readonly Span[],
  { run, isInLink }: Pick<Place, 'run' | 'isInLink'>,
  state: WordState,
  look: Properties = run,
): string {
  const written: string[] = [];
  for (const stretch of byTarget(spans)) {
    const [first] = stretch;
    const target = isInLink ? undefined : targetOf(first);
    const runs = (around: Properties) => stretch.map((span) => writeRun(writeText(span.text), looked(span, around))).join('');
    if (target === undefined) written.push(runs(look));
    else if (target.startsWith('#')) written.push(leading(names(first, target), runs(linked(look, state)), runs(look), state));
    else {
      const id = writeLink(writeUri(target), state.page.links);
      written.push(`<w:hyperlink r:id="${id}" w:history="1">${runs(linked(look, state))}</w:hyperlink>`);
    }
  }
  return written.join('');
}

/** Neighbours that lead to the same place are one link. */
function byTarget(spans: readonly Span[]): Span[][] {
  const stretches: Span[][] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (last && targetOf(last[0]) === targetOf(span)) last.push(span);
    else stretches.push([span]);
  }
  return stretches;
}

const targetOf = (span: Span | undefined): string | undefined =>
  span?.link ?? (span?.reference === undefined ? undefined : `#${span.reference}`);

/** The bookmarks that a target may mean: that of its name; of a thing, that of its id or of its line of the contents. */
function names(span: Span | undefined, target: string): readonly string[] {
  const isReference = span?.link === undefined && span?.reference !== undefined;
  const name = isReference ? anchorOf(target.slice(1)) : target.slice(1).replace(/[^\p{L}\p{N}_.-]/gu, '');
  return isReference ? [`toc_${name}`, name] : [name];
}

function looked({ bold, italic, struck, code }: Span, base: Properties): Properties {
  return withProperties(base, {
    ...(bold && { b: '<w:b/>', bCs: '<w:bCs/>' }),
    ...(italic && { i: '<w:i/>', iCs: '<w:iCs/>' }),
    ...(struck && { strike: '<w:strike/>' }),
    ...(code && {
      rFonts: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
      noProof: '<w:noProof/>',
    }),
  });
}

/** A link is told by more than its colour. */
const linked = (base: Properties, { looks }: WordState): Properties => {
  const style = looks.styles.idOf('character', 'Hyperlink');
  return style === undefined
    ? withProperties(base, { color: '<w:color w:val="0563C1"/>', u: '<w:u w:val="single"/>' })
    : withProperties(base, { rStyle: `<w:rStyle w:val="${style}"/>` });
};

/** Within the part, words lead where there is a bookmark; elsewhere they are left. */
const leading = (wanted: readonly string[], link: string, words: string, { document }: WordState): string =>
  document.later.defer({
    write: ({ bookmarks }) => {
      const [name] = wanted.flatMap((one) => bookmarks.get(one.toLowerCase()) ?? []);
      return name === undefined ? words : `<w:hyperlink w:anchor="${name}" w:history="1">${link}</w:hyperlink>`;
    },
  });
