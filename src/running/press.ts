// Documents → PDFs: LibreOffice takes the whole batch at once, and a document that it fails on does not take the others along.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, endConversion } from './convert.ts';
import { type DatedPdf, datedPdf } from './dated-pdf.ts';
import { officeProfile } from './office-profile.ts';
import { ownFolder } from './own-folder.ts';
import { pagesOf } from './pages-of.ts';

export interface Pressed {
  readonly bytes: Uint8Array;
  /** The page of a bookmark, counted from 1; null when the PDF does not know it. */
  readonly pageOf: (bookmark: string) => number | null;
}

export interface Press {
  /** Takes a document in, aside from memory; its number asks for it later. `format` is its extension. */
  add(bytes: Uint8Array, format: string): number;
  document(number: number): Uint8Array;
  /** Makes the PDFs of what was added since the last run; `onDocument` is told how many were begun. */
  run(onDocument: (begun: number) => void): Promise<void>;
  /** Null when LibreOffice could not read the document, or broke on it. */
  pdf(number: number, said: DatedPdf): Pressed | null;
  /** Takes away all that was put aside. */
  close(): void;
}

/** `program` is LibreOffice's; a document that keeps it longer than `patience` milliseconds is given up. */
export function openPress(program: string, patience = 120_000): Press {
  const own = ownFolder(endConversion);
  const folder = join(own.path, 'in');
  const out = join(own.path, 'out');
  const profile = join(own.path, 'profile');
  for (const path of [folder, out, join(profile, 'user')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), officeProfile);
  // Numbers for names: two documents of one name, accents and spaces are nobody's concern.
  const names: string[] = [];
  let next = 0;
  const pdfOf = (number: number): string => join(out, `${number}.pdf`);

  return {
    add(bytes, format) {
      const number = names.length;
      names.push(`${number}.${format}`);
      writeFileSync(join(folder, `${number}.${format}`), bytes);
      return number;
    },
    document: (number) => readFileSync(join(folder, names[number] ?? '')),
    async run(onDocument) {
      let begun = 0;
      const address = pathToFileURL(profile).href;
      const first = next;
      next = names.length;
      for (let from = first; from < names.length; ) {
        const waiting = names.slice(from);
        const ended = await convert({
          program,
          folder,
          names: waiting,
          out,
          profile: address,
          patience,
          onDocument: () => onDocument(++begun),
        });
        if (ended === 'finished') return;
        // It takes documents in their order: the one after the last PDF broke it, and the next run begins behind that one.
        const done = waiting.findLastIndex((_, index) => existsSync(pdfOf(from + index)));
        from += done + 2;
        begun = from - first;
      }
    },
    pdf(number, said) {
      if (!existsSync(pdfOf(number))) return null;
      const bytes = readFileSync(pdfOf(number));
      if (!bytes.subarray(-16).includes('%%EOF')) return null;
      return { bytes: datedPdf(bytes, said), pageOf: pagesOf(bytes) };
    },
    close: own.close,
  };
}
