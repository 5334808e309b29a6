/** Reads the XML of a part: elements, attributes and text; comments and instructions are left out, declarations refused. */
import type { Attribute, Element, Node } from './tree.ts';

export type XmlFault = 'template/bad-xml' | 'template/declares-entities';
type Open = { readonly name: string; readonly attributes: readonly Attribute[]; readonly children: Node[] };

/** No writer of Office files nests so deep; an attacker does. */
const DEEPEST = 250;
const NAME = /<([^\s/>=<]+)/y;
const ATTRIBUTE = /\s+([^\s=/><]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*(\/?)>/y;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const [OPENS, CLOSES, ENDS, DECLARES, ASKS] = ['<', '/', '>', '!', '?'].map((sign) => sign.charCodeAt(0));
const [REFERS, EQUALS, QUOTES] = ['&', '=', '"'].map((sign) => sign.charCodeAt(0));
const BLANK = ' '.charCodeAt(0);

class Malformed extends Error {}

/** Types or entities of its own, which no Office file needs. */
export const declares = (xml: string): boolean => /<!DOCTYPE|<!ENTITY/i.test(xml);

/** The root element, or why there is none. Ends of lines are one character each (XML 1.0, 2.11), and blanks in attributes (3.3.3). */
export function parseXml(xml: string): Element | XmlFault {
  if (declares(xml)) return 'template/declares-entities';
  try {
    return read(xml.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  } catch (error) {
    if (error instanceof Malformed) return 'template/bad-xml';
    throw error;
  }
}

function read(xml: string): Element {
  const top: Open = { name: '', attributes: [], children: [] };
  const stack: Open[] = [top];
  let at = 0;
  const skip = (start: number, end: string): number => {
    const found = xml.indexOf(end, start);
    if (found < 0) throw new Malformed();
    return found + end.length;
  };
  while (at < xml.length) {
    const open = stack.at(-1) ?? top;
    const [sign, next] = [xml.charCodeAt(at), xml.charCodeAt(at + 1)];
    if (sign !== OPENS) {
      const found = xml.indexOf('<', at);
      const end = found < 0 ? xml.length : found;
      open.children.push(decode(xml.slice(at, end), refuse));
      at = end;
    } else if (next === CLOSES) {
      const name = at + '</'.length;
      const plain = name + open.name.length;
      const isPlain = xml.charCodeAt(plain) === ENDS && xml.startsWith(open.name, name);
      const end = isPlain ? plain + 1 : skip(at, '>');
      if (stack.length < 2 || (!isPlain && xml.slice(name, end - 1).trim() !== open.name)) throw new Malformed();
      stack.pop();
      at = end;
    } else if (next === DECLARES && xml.startsWith('<!--', at)) at = skip(at, '-->');
    else if (next === ASKS) at = skip(at, '?>');
    else if (next === DECLARES && xml.startsWith('<![CDATA[', at)) {
      const end = skip(at, ']]>');
      open.children.push(xml.slice(at + 9, end - 3));
      at = end;
    } else at = readStart(xml, at, stack, open);
  }
  const [root, ...others] = top.children.filter((node) => typeof node !== 'string');
  if (stack.length !== 1 || others.length > 0 || typeof root !== 'object' || root.kind !== 'element') throw new Malformed();
  return root;
}

/**
 * Where an attribute ends that is written as programs do: a blank, a name, `="`, a value without references on one line, `"`. It is put among
 * `attributes`; -1 where it is written otherwise, or there is none.
 */
function readUsual(xml: string, at: number, attributes: Attribute[]): number {
  if (xml.charCodeAt(at) !== BLANK) return -1;
  let equals = at + 1;
  while (isNameSign(xml.charCodeAt(equals))) equals += 1;
  if (equals === at + 1 || xml.charCodeAt(equals) !== EQUALS || xml.charCodeAt(equals + 1) !== QUOTES) return -1;
  const start = equals + 2;
  let end = start;
  for (let sign = xml.charCodeAt(end); sign !== QUOTES; sign = xml.charCodeAt(++end))
    if (!(sign >= BLANK) || sign === OPENS || sign === REFERS) return -1;
  attributes.push({ name: xml.slice(at + 1, equals), value: [xml.slice(start, end)] });
  return end + 1;
}

/** Letters and digits of ASCII, colon, hyphen, point, underscore. */
const isNameSign = (sign: number): boolean =>
  (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 45 && sign <= 58 && sign !== 47) || sign === 95;

/** Reads a start tag, puts its element in its parent, opens it unless it is empty, and says where the reading goes on. */
function readStart(xml: string, at: number, stack: Open[], parent: Open): number {
  let usual = at + 1;
  while (isNameSign(xml.charCodeAt(usual))) usual += 1;
  const follows = xml.charCodeAt(usual);
  if (follows !== BLANK && follows !== ENDS && follows !== CLOSES) {
    NAME.lastIndex = at;
    usual = at + 1 + (NAME.exec(xml)?.[1] ?? '').length;
  }
  const name = xml.slice(at + 1, usual);
  if (name === '' || stack.length > DEEPEST) throw new Malformed();
  const attributes: Attribute[] = [];
  for (let end = usual; end >= 0; end = readUsual(xml, usual, attributes)) usual = end;
  const { end, isEmpty } = xml.charCodeAt(usual) === ENDS ? { end: usual + 1, isEmpty: false } : readRest(xml, usual, attributes);
  const children: Node[] = [];
  parent.children.push({ kind: 'element', name, attributes, children });
  if (!isEmpty) stack.push({ name, attributes, children });
  return end;
}

/** The other attributes, however they are written, and the end of the tag. */
function readRest(xml: string, at: number, attributes: Attribute[]): { readonly end: number; readonly isEmpty: boolean } {
  ATTRIBUTE.lastIndex = at;
  END.lastIndex = at;
  for (let found = ATTRIBUTE.exec(xml); found !== null; found = ATTRIBUTE.exec(xml)) {
    const [, key = '', double, single = ''] = found;
    END.lastIndex = ATTRIBUTE.lastIndex;
    attributes.push({ name: key, value: [decode(onOneLine(double ?? single), refuse)] });
  }
  const end = END.exec(xml);
  if (end === null) throw new Malformed();
  return { end: END.lastIndex, isEmpty: end[1] !== '' };
}

const onOneLine = (value: string): string => (/[\t\n]/.test(value) ? value.replace(/[\t\n]/g, ' ') : value);

const refuse = (): never => {
  throw new Malformed();
};

/** What references stand for, in a text that may be no XML; a character that cannot be is shown as one that is not known. */
export const decodeText = (text: string): string => decode(text, () => '\ufffd');

function decode(text: string, impossible: () => string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name] ?? '';
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : impossible();
  });
}
