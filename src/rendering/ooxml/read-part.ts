/** The text of a part of an Office file and its tree, each made once, whoever asks for it. */
import { keptOn, remembered } from '../../values/index.ts';
import type { Entry } from '../archive/index.ts';
import { parseXml, type XmlFault } from './parse-xml.ts';
import type { Element } from './tree.ts';

interface Read {
  text?: string;
  root?: Element | XmlFault;
}
/** By the bytes of the parts, for as long as these are held or until they are told to be done with. */
const all = keptOn<Read>();
const readOf = (bytes: Uint8Array): Read => all.once(bytes, () => ({}));

/** Parts are UTF-8 as a rule; the standard allows UTF-16, which begins with its mark. For parts that are read once. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export function textIn(bytes: Uint8Array): string {
  const read = readOf(bytes);
  read.text ??= decodeXml(bytes);
  return read.text;
}

/** Its root, or why there is none. */
export function rootIn(bytes: Uint8Array): Element | XmlFault {
  const read = readOf(bytes);
  read.root ??= parseXml(textIn(bytes));
  return read.root;
}

/** Its root; undefined where there is no such part, or none that can be read. */
export function readableRoot(part: Pick<Entry, 'bytes'> | undefined): Element | undefined {
  const root = part && rootIn(part.bytes);
  return typeof root === 'object' ? root : undefined;
}

/** The root of a small part that says the same in many documents, or many times in one, such as the relationships of its slides. */
export const parseAgain = remembered(parseXml, { most: 200, longest: 5000 });

/** Once a template is prepared, what was made of its parts takes memory for nothing. */
export function doneReading(entries: readonly Entry[]): void {
  for (const { bytes } of entries) all.keep(bytes, {});
}
