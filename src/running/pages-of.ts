// The page of each bookmark of a document, from the named places of its PDF.

/** LibreOffice names them for the bookmarks, what is neither letter nor digit as its code in hexadecimal. */
const placeOf = (bookmark: string): string =>
  bookmark.replace(/[^A-Za-z0-9]/g, (sign) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'));

/** From 1, in the order of the sheets; null for a bookmark that the PDF does not name, or in a PDF written in some other way. */
export function pagesOf(pdf: Uint8Array): (bookmark: string) => number | null {
  const text = Buffer.from(pdf).toString('latin1');
  const tree = text.search(/\/Type\/Pages\b/);
  const kids = tree < 0 ? '' : (/\/Kids\[([\d\sR]*)\]/.exec(text.slice(tree))?.[1] ?? '');
  const sheets = [...kids.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, object]) => object);
  const places = new Map([...text.matchAll(/\/([\w]+)\[(\d+) 0 R\/XYZ /g)].map(([, name, object]) => [name, object]));
  return (bookmark) => {
    const sheet = places.get(placeOf(bookmark));
    const at = sheet === undefined ? -1 : sheets.indexOf(sheet);
    return at < 0 ? null : at + 1;
  };
}
