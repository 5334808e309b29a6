// A value as YAML text: quoted when it must be, never folded.
import { Document, type Scalar, visit } from 'yaml';

const options = {
  lineWidth: 0,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: 1e9,
  flowCollectionPadding: false,
} as const;

/** Texts of several lines that a block of lines gives back to the letter; the others are quoted. */
const fitsBlock = /^\S(?:[^\r]*\S)?\n?$/;

/** How a text was written, kept for the text that takes its place when it can be. */
export type Style = Scalar.Type | undefined;

function document(data: unknown, flow: boolean, style?: Style): Document {
  const made = new Document(data, { version: '1.2', schema: 'core' });
  visit(made, {
    Scalar(place, node) {
      if (typeof node.value !== 'string') return;
      if (node.value.includes('\n') && (flow || !fitsBlock.test(node.value))) node.type = 'QUOTE_DOUBLE';
      else if (style && place !== 'key' && (!node.value.includes('\n') || style.startsWith('BLOCK'))) node.type = style;
    },
  });
  return made;
}

const lines = (made: Document): string[] => made.toString(options).replace(/\n$/, '').split('\n');

/** Lines of `key: value`, from the margin. */
export const entryLines = (key: string, data: unknown): string[] => lines(document({ [key]: data }, false));

/** Lines of `- value`, from the margin. */
export const itemLines = (data: unknown): string[] => lines(document([data], false));

/** Lines of a whole document. */
export const documentLines = (data: unknown): string[] => lines(document(data, false));

/** What stands inside `[…]`. */
export function flowItem(data: unknown, style?: Style): string {
  const made = document([data], true, style?.startsWith('BLOCK') ? undefined : style);
  return made
    .toString({ ...options, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1);
}

/** What stands inside `{…}`. */
export const flowEntry = (key: string, data: unknown): string => flowItem({ [key]: data }).slice(1, -1);

/** What follows the colon of a key or the dash of an item: on its own line, led by a space unless empty, then below, from the margin. */
export function valueLines(data: unknown, inList: boolean, style: Style): { head: string; below: string[] } {
  const kept = typeof data === 'string' ? style : undefined;
  const [first = '', ...below] = lines(document(inList ? [data] : { k: data }, false, kept));
  return { head: first.slice(inList ? 1 : 2), below };
}
