// Documents → PDFs: LibreOffice takes the whole batch at once, and a document that it fails on does not take the others along.
import { join } from 'node:path';
import { bytesWithin, isThere, makeFolders, writeWhole } from '../disk/index.ts';
import { type Language, UsageError } from '../model/index.ts';
import { type DatedPdf, datedPdf } from './dated-pdf.ts';
import type { Places } from './find-program.ts';
import { ownFolder } from './own-folder.ts';
import type { PagesQuestion, ProgramRequest } from './program-requests.ts';
import { askProgram } from './programs.ts';
import { isSupervised } from './supervised.ts';

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

interface Pressed {
  readonly bytes: Uint8Array;
  /** The page of a bookmark, counted from 1; null when the PDF does not know it. */
  readonly pageOf: (bookmark: string) => number | null;
}

export interface Press {
  /** Takes a document in, aside from memory; its number asks for it later. `format` is its extension; `laidOut`: what LibreOffice is given instead. */
  add(bytes: Uint8Array, format: string, laidOut?: Uint8Array): number;
  document(number: number): Uint8Array;
  /** Makes the PDFs of what was added since the last run, all in one language; `onDocument` is told how many were begun. */
  run(language: Language, onDocument: (begun: number) => void): Promise<void>;
  /** Null when LibreOffice could not read the document, or broke on it. */
  pdf(number: number, said: DatedPdf): Pressed | null;
  /** The PDF as LibreOffice wrote it; null as above. */
  printed(number: number): Uint8Array | null;
  /** What poppler tells of the pages of a PDF; null when there is no PDF, or it can make nothing of it. */
  pages(number: number, of: PagesQuestion): Promise<Uint8Array | 'absent' | null>;
  /** Takes away all that was put aside. */
  close(): void;
}

/** A document that keeps LibreOffice longer than `patience` milliseconds is given up; `places`: where that is looked for. */
export function openPress(patience = 120_000, places?: Places): Press {
  const own = ownFolder();
  const folder = join(own.path, 'in');
  const out = join(own.path, 'out');
  for (const path of ['in', 'out', 'profile/user']) makeFolders(join(own.path, path), 0o700);
  // Numbers for names: two documents of one name, accents and spaces are nobody's concern.
  const names: string[] = [];
  let next = 0;
  const wholeOf = (number: number): string => join(folder, `${number}.whole`);
  const pdfOf = (number: number): string => join(out, `${number}.pdf`);
  const printed = (number: number): Uint8Array | null => {
    if (!isThere(pdfOf(number))) return null;
    const bytes = Buffer.from(bytesWithin(pdfOf(number), [out]));
    return bytes.subarray(-16).includes('%%EOF') ? bytes : null;
  };

  return {
    add(bytes, format, laidOut = bytes) {
      const number = names.length;
      names.push(`${number}.${format}`);
      writeWhole(join(folder, `${number}.${format}`), laidOut);
      if (laidOut !== bytes) writeWhole(wholeOf(number), bytes);
      return number;
    },
    document: (number) => bytesWithin(isThere(wholeOf(number)) ? wholeOf(number) : join(folder, names[number] ?? ''), [folder]),
    async run(language, onDocument) {
      let begun = 0;
      const first = next;
      next = names.length;
      const hears = (line: string): void => {
        if (line.startsWith('convert ')) onDocument(++begun);
      };
      for (let from = first; from < names.length; ) {
        const waiting = names.slice(from);
        const request: ProgramRequest = { asks: 'pdfs', folder: own.path, names: waiting, patience, language };
        const answer = await own.during((stop) => askProgram(request, { hears, stop, places }));
        // Here it was looked for before anything was made; the process that runs programs for another says so now.
        if (answer.state !== 'ended' && isSupervised()) throw new UsageError('no-office', {});
        if (answer.state !== 'ended') return;
        // It went through all documents, even those that it could not read.
        if (answer.code === 0) return;
        // It takes documents in their order: the one after the last PDF broke it, and the next run begins behind that one.
        const done = waiting.findLastIndex((_, index) => isThere(pdfOf(from + index)));
        from += done + 2;
        begun = from - first;
      }
    },
    pdf(number, said) {
      const bytes = printed(number);
      return bytes && { bytes: datedPdf(bytes, said), pageOf: pagesOf(bytes) };
    },
    printed,
    async pages(number, of) {
      if (!isThere(pdfOf(number))) return null;
      const request: ProgramRequest = { asks: 'pages', folder: own.path, name: `${number}.pdf`, of };
      const answer = await own.during((stop) => askProgram(request, { stop, places }));
      if (answer.state === 'absent') return 'absent';
      return answer.state === 'ended' && answer.code === 0 ? answer.out : null;
    },
    close: own.close,
  };
}
