// What a PDF of LibreOffice says that its texts are, and on which page each stands: ISO 32000-1, 7.7.2 (catalog), 9.10 (text), 14.6 (marked content)
// and 14.7 (structure). Poppler tells this too, but reads a page again for each text of it: of a workbook, that takes seconds for each sheet. Its
// objects lie in the file uncompressed, each on lines of its own.
import { unzlibSync } from 'fflate';

/** Of the structure tree (ISO 32000-1, 14.8.4), by its standard name; its texts are whole lines of the page, or parts of them. */
export interface Element {
  readonly kind: string;
  readonly content: readonly (Element | MarkedText)[];
}

export interface MarkedText {
  readonly text: string;
  /** From 0. */
  readonly page: number;
}

type Objects = ReadonlyMap<string, string>;

/** By their numbers. */
const objectsIn = (pdf: string): Objects =>
  new Map(
    pdf.split('\nendobj').map((text) => {
      const start = text.indexOf(OBJECT);
      return [/(?<!\d)\d+$/.exec(text.slice(0, Math.max(0, start)).slice(-10))?.[0] ?? '', text.slice(start + OBJECT.length)];
    }),
  );
const OBJECT = ' 0 obj\n';

/** What stands behind a name in a dictionary, when that is one reference. */
const referenceAt = (object: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? '';

const utf16 = (hexadecimal: string): string => Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');

/** Empty when it cannot be read. */
function streamOf(object: string): string {
  const start = object.indexOf('stream\n');
  if (start < 0) return '';
  try {
    return Buffer.from(unzlibSync(Buffer.from(object.slice(start + 'stream\n'.length), 'latin1'))).toString('latin1');
  } catch {
    return '';
  }
}

type Font = ReadonlyMap<string, string>;

/** From a code, in two hexadecimal digits, to what it says. */
const fontOf = (objects: Objects, object: string): Font => {
  const codes = streamOf(objects.get(referenceAt(object, 'ToUnicode')) ?? '');
  return new Map(
    [...codes.matchAll(/<([\dA-F]{2})> <((?:[\dA-F]{4})+)>/g)].map(([, code = '', text = '']) => [code, utf16(text)]),
  );
};

const said = (font: Font | undefined, shown: string): string =>
  [...shown.matchAll(/<([\dA-F\s]*)>/g)]
    .flatMap(([, codes = '']) => codes.match(/[\dA-F]{2}/g) ?? [])
    .map((code) => font?.get(code) ?? '')
    .join('');

/** Content that is marked begins and ends, fonts are taken, texts begin, are shown and end. */
const operators =
  /<<([^<>]*(?:<[\dA-F]*>[^<>]*)*)>>\s?BDC\b|\bBMC\b|\bEMC\b|\bBT\b|\/F(\d+) [\d.]+ Tf|(\[[^\][]*\]TJ|<[\dA-F]*>Tj)/g;

/** Of a page: the texts of each number that its marks bear. A text shown line by line is as many. */
function markedIn(content: string, fonts: ReadonlyMap<string, Font>): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  const marks: { readonly number: number | undefined; readonly isSaid: boolean }[] = [];
  let font: Font | undefined;
  const say = (text: string): void => {
    const mark = marks.at(-1);
    const last = mark?.number === undefined ? undefined : texts.get(mark.number);
    if (last) last.push(`${last.pop() ?? ''}${text}`);
  };
  for (const [operator, dictionary, name, shown] of content.matchAll(operators)) {
    const mark = marks.at(-1);
    if (operator === 'EMC') marks.pop();
    else if (operator === 'BMC') marks.push({ number: undefined, isSaid: false });
    else if (operator === 'BT') texts.get(mark?.number ?? -1)?.push('');
    else if (name !== undefined) font = fonts.get(name);
    else if (shown !== undefined && mark?.isSaid !== true) say(said(font, shown));
    else if (dictionary !== undefined) {
      const number = /\/MCID (\d+)/.exec(dictionary)?.[1];
      const instead = /\/ActualText\s*<FEFF((?:[\dA-F]{4})*)>/.exec(dictionary)?.[1];
      const inner = number === undefined ? mark?.number : Number(number);
      if (inner !== undefined && !texts.has(inner)) texts.set(inner, []);
      marks.push({ number: inner, isSaid: mark?.isSaid === true || instead !== undefined });
      if (instead !== undefined) say(utf16(instead));
    }
  }
  return texts;
}

interface MarkedPage {
  /** From 0. */
  readonly page: number;
  readonly texts: ReadonlyMap<number, readonly string[]>;
}

function pagesIn(objects: Objects, tree: string): ReadonlyMap<string, MarkedPage> {
  const named = [...objects.values()].flatMap((object) => [...object.matchAll(/\/F(\d+) (\d+) 0 R/g)]);
  const fonts = new Map(named.map(([, name = '', number = '']) => [name, fontOf(objects, objects.get(number) ?? '')]));
  const kids = /\/Kids\[([\d\sR]*)\]/.exec(tree)?.[1] ?? '';
  return new Map(
    [...kids.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, number = ''], page) => {
      const content = streamOf(objects.get(referenceAt(objects.get(number) ?? '', 'Contents')) ?? '');
      return [number, { page, texts: markedIn(content, fonts) }];
    }),
  );
}

/** Empty of a document that says nothing of its texts, or was written in some other way. */
export function readStructure(pdf: Uint8Array): readonly Element[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'));
  const catalog = [...objects.values()].find((object) => object.includes('/Type/Catalog')) ?? '';
  const root = objects.get(referenceAt(catalog, 'StructTreeRoot')) ?? '';
  const renamed = /\/RoleMap<<([^<>]*)>>/.exec(root)?.[1] ?? '';
  const roles = new Map([...renamed.matchAll(/\/([^\s/]+)\/([^\s/]+)/g)].map(([, from, to]) => [from, to]));
  const pages = pagesIn(objects, objects.get(referenceAt(catalog, 'Pages')) ?? '');
  // An element stands in one place: one that leads back to itself is not followed.
  const read = new Set<string>();
  const elementOf = (number: string): readonly Element[] => {
    const object = objects.get(number) ?? '';
    const name = /\/Type\/StructElem\s*\/S\/([^\s/<>[\]]+)/.exec(object)?.[1];
    if (name === undefined || read.has(number)) return [];
    read.add(number);
    return [{ kind: roles.get(name) ?? name, content: contentOf(object) }];
  };
  const contentOf = (object: string): Element['content'] => {
    const own = referenceAt(object, 'Pg');
    const inner = /\/K ?\[([^\][]*)\]/.exec(object)?.[1] ?? '';
    return [...inner.matchAll(/<<([^<>]*)>>|(\d+) 0 R|(\d+)/g)].flatMap(([, mark, child, number]): Element['content'] => {
      if (child !== undefined) return elementOf(child);
      const at = pages.get(mark === undefined ? own : referenceAt(mark, 'Pg'));
      const texts = at?.texts.get(Number(number ?? /\/MCID (\d+)/.exec(mark ?? '')?.[1])) ?? [];
      return at ? texts.map((one) => ({ text: one, page: at.page })) : [];
    });
  };
  return contentOf(root).flatMap((one) => ('kind' in one ? one : []));
}
