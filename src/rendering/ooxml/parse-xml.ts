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

/** Reads a start tag, puts its element in its parent, opens it unless it is empty, and says where the reading goes on. */
function readStart(xml: string, at: number, stack: Open[], parent: Open): number {
  NAME.lastIndex = at;
  const name = NAME.exec(xml)?.[1];
  if (name === undefined || stack.length > DEEPEST) throw new Malformed();
  const attributes: Attribute[] = [];
  ATTRIBUTE.lastIndex = NAME.lastIndex;
  END.lastIndex = NAME.lastIndex;
  for (let found = ATTRIBUTE.exec(xml); found !== null; found = ATTRIBUTE.exec(xml)) {
    const [, key = '', double, single = ''] = found;
    END.lastIndex = ATTRIBUTE.lastIndex;
    attributes.push({ name: key, value: [decode(onOneLine(double ?? single), refuse)] });
  }
  const end = END.exec(xml);
  if (end === null) throw new Malformed();
  const children: Node[] = [];
  parent.children.push({ kind: 'element', name, attributes, children });
  if (end[1] === '') stack.push({ name, attributes, children });
  return END.lastIndex;
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
