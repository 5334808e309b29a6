// The pages of a PDF as poppler tells them: where each word stands, and where there is ink.

/** In points from the top left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

export interface Line extends Box {
  readonly words: readonly Word[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Of each row of pixels, from the top, whether something is drawn there. */
export type Ink = readonly boolean[];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, code?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all;
    const point = hex === undefined ? Number(code) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });

const numbersIn = (attributes: string): ReadonlyMap<string, number> =>
  new Map([...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name, Number(value)]));

const boxOf = (numbers: ReadonlyMap<string, number>): Box => ({
  left: numbers.get('xMin') ?? 0,
  top: numbers.get('yMin') ?? 0,
  right: numbers.get('xMax') ?? 0,
  bottom: numbers.get('yMax') ?? 0,
});

/** `pdftotext -bbox-layout` → the pages, in their order. */
export function readPages(xml: string): readonly Page[] {
  const pages: (Omit<Page, 'lines'> & { readonly lines: (Line & { readonly words: Word[] })[] })[] = [];
  for (const [, tag, attributes = '', text = ''] of xml.matchAll(/<(page|line|word)( [^<>]*)>([^<]*)/g)) {
    const numbers = numbersIn(attributes);
    const lines = pages.at(-1)?.lines;
    if (tag === 'page') pages.push({ width: numbers.get('width') ?? 0, height: numbers.get('height') ?? 0, lines: [] });
    else if (tag === 'line') lines?.push({ ...boxOf(numbers), words: [] });
    else lines?.at(-1)?.words.push({ ...boxOf(numbers), text: plain(text) });
  }
  return pages;
}

/** Lighter than this is paper, of 255. */
const PAPER = 250;

/** `pdftoppm -gray` → the pages, in their order: portable grey maps one behind the other. */
export function readInk(maps: Uint8Array): readonly Ink[] {
  const pages: Ink[] = [];
  for (let from = 0; from < maps.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(maps.subarray(from, from + 64)).toString('latin1'));
    if (!head) break;
    const [width, height, start] = [Number(head[1]), Number(head[2]), from + head[0].length];
    pages.push(
      Array.from({ length: height }, (_, row) =>
        maps.subarray(start + row * width, start + (row + 1) * width).some((grey) => grey < PAPER),
      ),
    );
    from = start + width * height;
  }
  return pages;
}
