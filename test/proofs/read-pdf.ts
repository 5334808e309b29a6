// What a PDF of LibreOffice says of itself to who cannot see it: ISO 32000-1, 7.7.2 (catalog), 12.3.3 (outline) and 14.7 (structure). Its objects lie
// in it uncompressed, each on lines of its own; streams are not looked into.

export interface TaggedElement {
  /** Its standard name, behind the name of a style. */
  readonly kind: string;
  readonly alt: string | null;
  readonly children: readonly TaggedElement[];
  /** It holds neither elements nor anything of a page. */
  readonly isEmpty: boolean;
}

export interface ReadPdf {
  readonly language: string | null;
  readonly title: string;
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  readonly pages: number;
  readonly bookmarks: readonly string[];
  readonly elements: readonly TaggedElement[];
}

const ofHexadecimal = (text: string): string => Buffer.from(text.replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le');

/** `/Alt<FEFF…>`, or `/Alt(…)` where no letter needs more. */
function textAt(object: string, key: string): string | null {
  const found = new RegExp(`/${key}(?:<([0-9A-F]*)>|\\(((?:[^()\\\\]|\\\\.)*)\\))`).exec(object);
  if (!found) return null;
  return found[1] === undefined ? (found[2] ?? '') : ofHexadecimal(found[1]);
}

const references = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, number]) => Number(number));
const referenceAt = (object: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1]);

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?=\nendobj)/g)].map(([, number, body = '']) => [Number(number), body]),
  );
  const bodies = [...objects.values()];
  const catalog = bodies.find((body) => body.includes('/Type/Catalog')) ?? '';
  const root = objects.get(referenceAt(catalog, 'StructTreeRoot')) ?? '';
  const roles = new Map(
    [...(/\/RoleMap<<([\s\S]*?)>>/.exec(root)?.[1] ?? '').matchAll(/\/([^\s/]+)\/([^\s/]+)/g)].map(([, from, to]) => [from, to]),
  );
  const elementOf = (number: number): readonly TaggedElement[] => {
    const body = objects.get(number) ?? '';
    if (!body.includes('/Type/StructElem')) return [];
    const name = /\/S\/([^\s/<>[\]]+)/.exec(body)?.[1] ?? '';
    const children = references(/\/K ?\[([\s\S]*?)\]\s*(?:\/|>>|$)/.exec(body)?.[1] ?? '').flatMap(elementOf);
    return [{ kind: roles.get(name) ?? name, alt: textAt(body, 'Alt'), children, isEmpty: !/\/K[ [\d<]/.test(body) }];
  };
  const outlines = objects.get(referenceAt(catalog, 'Outlines')) ?? '';
  const bookmarksFrom = (first: number): readonly string[] => {
    const found: string[] = [];
    for (let at = first; objects.has(at); at = referenceAt(objects.get(at) ?? '', 'Next')) {
      const body = objects.get(at) ?? '';
      found.push(textAt(body, 'Title') ?? '', ...bookmarksFrom(referenceAt(body, 'First')));
    }
    return found;
  };
  return {
    language: textAt(catalog, 'Lang'),
    title: textAt(bodies.find((body) => body.includes('/CreationDate')) ?? '', 'Title') ?? '',
    showsTitle: catalog.includes('/DisplayDocTitle true'),
    isMarked: catalog.includes('/Marked true'),
    pages: bodies.filter((body) => /\/Type\/Page(?![a-zA-Z])/.test(body)).length,
    bookmarks: bookmarksFrom(referenceAt(outlines, 'First')),
    elements: references(/\/K ?\[([\s\S]*?)\]/.exec(root)?.[1] ?? '').flatMap(elementOf),
  };
}

/** All of them, each before those in it. */
export const allOf = (elements: readonly TaggedElement[]): readonly TaggedElement[] =>
  elements.flatMap((one) => [one, ...allOf(one.children)]);
