// A value as YAML text: quoted when it must be, never folded.

import { Document, isScalar, isSeq, type Scalar, visit, type YAMLMap } from 'yaml';
import { isHolder } from '../values/index.ts';
import { isMisread } from './misread-elsewhere.ts';

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

/** Short facts that read well on one line of a list: `- {name: Amanlis, insee: "35002"}`. */
const isShort = ({ items }: YAMLMap): boolean =>
  items.every(({ value }) => isScalar(value) && !String(value.value).includes('\n')) && JSON.stringify(items).length <= 100;

/** The same of a mapping that is no node yet. */
export function isOneLine(data: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.entries(data);
  return (
    entries.every(([, value]) => !isHolder(value) && !String(value).includes('\n')) &&
    JSON.stringify(entries.map(([key, value]) => ({ [key]: value }))).length <= 100
  );
}

interface Manner {
  readonly flow?: boolean;
  readonly style?: Style;
  /** The item that is being written stands on one line, if short. */
  readonly oneLine?: boolean;
}

function document(data: unknown, { flow = false, style, oneLine = false }: Manner = {}): Document {
  const made = new Document(data, { version: '1.2', schema: 'core' });
  visit(made, {
    Scalar(place, node) {
      if (typeof node.value !== 'string') return;
      if (node.value.includes('\n') && (flow || !fitsBlock.test(node.value))) node.type = 'QUOTE_DOUBLE';
      else if (isMisread(node.value, place === 'key' ? 'key' : 'value') && !(place !== 'key' && style?.startsWith('QUOTE')))
        node.type = 'QUOTE_DOUBLE';
      else if (style && place !== 'key' && (!node.value.includes('\n') || style.startsWith('BLOCK'))) node.type = style;
    },
    Map(_, node, ancestors) {
      const holder = ancestors.at(-1);
      if (isSeq(holder) && (oneLine || holder !== made.contents) && isShort(node)) node.flow = true;
    },
  });
  return made;
}

const lines = (made: Document): string[] => made.toString(options).replace(/\n$/, '').split('\n');

/** Lines of `key: value`, from the margin. */
export const entryLines = (key: string, data: unknown): string[] => lines(document({ [key]: data }));

/** Lines of `- value`, from the margin. */
export const itemLines = (data: unknown, oneLine: boolean): string[] => lines(document([data], { oneLine }));

/** Lines of a whole document. */
export const wholeLines = (data: unknown): string[] => lines(document(data));

/** What stands inside `[…]`. */
export function flowItem(data: unknown, style?: Style): string {
  const made = document([data], { flow: true, style: style?.startsWith('BLOCK') ? undefined : style });
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
  const [first = '', ...below] = lines(document(inList ? [data] : { k: data }, { style: kept }));
  return { head: first.slice(inList ? 1 : 2), below };
}
