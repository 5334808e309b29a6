// A PDF that says the day of its document, not the second at which LibreOffice wrote it: same document, same bytes.
import { createHash } from 'node:crypto';
import type { Language } from '../model/index.ts';

export interface DatedPdf {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Said where LibreOffice says that of its own installation: it does not ask slides and workbooks for theirs. */
  readonly language: Language;
}

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' };

/**
 * Replaces, letter for letter so that nothing moves, the dates of the information dictionary and of the metadata stream, the language
 * of the catalog, the identifiers of the file and LibreOffice's own checksum (ISO 32000-1, 14.3.3, 14.4).
 */
export function datedPdf(bytes: Uint8Array, { date, language }: DatedPdf): Uint8Array {
  const day = date.replaceAll('-', '');
  const dated = latin1(bytes)
    .replace(/(\/(?:CreationDate|ModDate)\(D:)\d{14}(?:Z'|[+-]\d{2}'\d{2}'?)/g, (all, start: string) =>
      `${start}${day}000000Z'`.padEnd(all.length, "'").slice(0, all.length),
    )
    .replace(
      /(<xmp:(?:Create|Modify|Metadata)Date>|<dc:date>\s{0,20}<rdf:Seq>\s{0,20}<rdf:li>)[^<]{20}(?=<)/g,
      `$1${date}T00:00:00Z`,
    )
    .replace(/(\n\/Lang\()[a-z]{2}-[A-Z]{2}(?=\))/g, `$1${LANGUAGES[language]}`);
  const id = createHash('sha256').update(dated.replace(IDS, '')).digest('hex').slice(0, 32).toUpperCase();
  return Buffer.from(
    dated.replace(IDS, (all) => all.replace(/[\dA-F]{32}/g, id)),
    'latin1',
  );
}

// LibreOffice 26.8 writes no checksum.
const IDS = /\/ID \[ <[\dA-F]{32}>\s*<[\dA-F]{32}> \](?:\s*\/DocChecksum \/[\dA-F]{32})?/g;
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
