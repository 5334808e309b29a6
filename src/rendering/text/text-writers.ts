/** How values are written into Markdown and HTML. */
import { type Look, svg } from '../../drawing/index.ts';
import type { Missing, Pictures } from '../../model/index.ts';
import type { Deferred, Made, MadePicture, Writers } from '../expressions/index.ts';
import { type Block, inlineOf } from '../markdown/index.ts';
import { WRITERS } from '../ooxml/index.ts';
import { bytesAt, readDrawing, readPicture } from '../pictures/index.ts';
import { escapeHtml, escapeMarkdown, safeAddress, staysHere } from './escape.ts';
import { blocksToHtml, type Lead, spansToHtml } from './write-html.ts';
import { blocksToMarkdown, indented, spansToMarkdown } from './write-markdown.ts';

export type TextFormat = 'markdown' | 'html';

/** What is known of a text once all of it is written. */
export type WholeText = { readonly hasId: (id: string) => boolean };

/** One text on its way. */
export type TextState = {
  /** How many charts were drawn: each has names of its own. */
  charts: number;
  readonly missing: Missing[];
  readonly assets: Pictures;
  readonly later: Deferred<WholeText>;
};

/** Where a value stands alone on its line: under which heading, behind which blanks. */
export type TextPlace = { readonly heading: number; readonly indent: string };

/** `words`: with bold and links; `block`: paragraphs, tables and charts; `attribute` and `address`: within an HTML tag. */
export const TEXT_WRITERS = {
  ...WRITERS,
  words: '_words',
  block: '_block',
  attribute: '_attribute',
  address: '_address',
  /** What a browser fetches by itself. */
  resource: '_resource',
} as const;

export function writersOf(format: TextFormat, look: Look, places: readonly TextPlace[]): Writers<TextState> {
  const isHtml = format === 'html';
  const escaped = isHtml ? escapeHtml : escapeMarkdown;
  const noted = (words: string, made: Made | undefined, { missing }: TextState): string => {
    if (made?.kind === 'gap') missing.push(made.missing);
    return words;
  };
  const plain = (text: string, made: Made | undefined, state: TextState): string => {
    if (made?.kind !== 'gap') return escaped(text);
    return noted(isHtml ? `<mark>${escapeHtml(text)}</mark>` : `**${text}**`, made, state);
  };
  const worded = (text: string, made: Made | undefined, state: TextState): string => {
    if (made?.kind === 'text')
      return isHtml ? spansToHtml(inlineOf(made.blocks), leadIn(state)) : spansToMarkdown(inlineOf(made.blocks));
    return made?.kind === 'picture' ? shown(made, state) : plain(text, made, state);
  };
  const shown = (picture: MadePicture, { assets }: TextState): string => {
    const found = embedded(picture, assets);
    const alt = picture.alt ?? '';
    if (found === null) return '';
    const { address, width, height } = found;
    return isHtml
      ? `<img src="${address}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`
      : `![${escapeMarkdown(alt)}](${address})`;
  };

  const addressed = (address: string, made: Made | undefined, state: TextState): string =>
    made?.kind === 'file' && isHtml
      ? `data:${made.type};charset=utf-8,${inAddress(made.text)}`
      : made?.kind === 'picture'
        ? (embedded(made, state.assets)?.address ?? '')
        : noted(escapeHtml(address), made, state);

  return {
    [TEXT_WRITERS.plain]: (text, state, { made }) => plain(text, made, state),
    [TEXT_WRITERS.words]: (text, state, { made }) => worded(text, made, state),
    [TEXT_WRITERS.attribute]: (text, state, { made }) => noted(escapeHtml(text), made, state),
    [TEXT_WRITERS.address]: (text, state, { made }) => addressed(safeAddress(text), made, state),
    [TEXT_WRITERS.resource]: (text, state, { made }) => addressed(staysHere(text) ? text.trim() : '#', made, state),
    [TEXT_WRITERS.block]: (text, state, { made, place }) => {
      const { heading, indent } = places[place] ?? { heading: 0, indent: '' };
      if (made?.kind === 'text')
        return isHtml
          ? blocksToHtml(made.blocks, under(heading, made.blocks), leadIn(state))
          : indented(blocksToMarkdown(made.blocks, under(heading, made.blocks)), indent);
      if (made?.kind !== 'chart') return worded(text, made, state);
      state.charts += 1;
      const figure = `<figure>${svg(made.chart, look, `chart${state.charts}`, made.isCompact)}</figure>`;
      // A figure on one line is HTML in Markdown as well (CommonMark 0.31, 4.6), up to the blank line that ends it.
      return isHtml ? figure : `${figure}\n`;
    },
  };
}

/** What names a thing of the project leads to it where the page has it; elsewhere its words are left. */
const leadIn =
  ({ later }: TextState): Lead =>
  (id, words) => {
    const ifThere = (written: string) => later.defer({ write: ({ hasId }) => (hasId(id) ? written : '') });
    return ifThere(`<a href="#${id}">`) + words + ifThere('</a>');
  };

/** What ends an address or an attribute, or is lost in one, by its code; browsers write the rest so themselves (URL Standard, 4.4). */
const inAddress = (text: string): string =>
  text.replace(/[\p{Cc}\ufeff%#"'<>&]/gu, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));

/** Whether people begin at `#` or at `##`, the highest of their headings comes right under the one above. */
function under(heading: number, blocks: readonly Block[]): number {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return levels.length === 0 ? heading : heading + 1 - Math.min(...levels);
}

/** A picture of the project within the text itself: a page that is sent by mail shows it. A browser shows drawings, and runs nothing in them. */
function embedded({ path }: MadePicture, assets: Pictures) {
  const drawing = assets.drawings?.get(path);
  const bytes = drawing ?? bytesAt(path, assets);
  const picture = bytes && (drawing ? readDrawing(drawing) : readPicture(bytes));
  if (!bytes || !picture || typeof picture === 'string' || 'reason' in picture) return null;
  const { width, height } = picture;
  const format = 'format' in picture ? picture.format : 'svg+xml';
  return { address: `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`, width, height };
}
