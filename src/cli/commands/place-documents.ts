// Documents of a project on their way to the disk: at once, or after LibreOffice has made a PDF of each.
import { extname } from 'node:path';
import { type Deliverable, type Language, UsageError } from '../../model/index.ts';
import { lacksPageNumbers, withPageNumbers } from '../../rendering/index.ts';
import { type DatedPdf, findOffice, isSupervised, openPress, type Press } from '../../running/index.ts';
import { type Written, writeOutputs } from '../../writing/index.ts';

/** What LibreOffice prints. */
const PRINTED = ['.docx', '.pptx', '.xlsx'];

/** A document put aside until all of them are made, so that a batch of projects stays out of memory. */
export interface Draft {
  readonly path: string;
  readonly bytes: () => Uint8Array;
  /** Its number at the press; absent when it has no PDF. */
  readonly number?: number;
}

/** Between the name and the extension of a document written beside one that was edited by hand. */
export const besideMark = { fr: 'nouveau', en: 'new' };

/** The press of LibreOffice, before anything is rendered. */
export function officePress(): Press {
  // Where another process runs programs for us, it is that one which knows.
  if (!isSupervised() && findOffice() === null) throw new UsageError('no-office', {});
  return openPress();
}

export function draftOf({ path, bytes }: Pick<Deliverable, 'path' | 'bytes'>, press: Press | null): Draft {
  if (press === null || !PRINTED.includes(extname(path))) return { path, bytes: () => bytes };
  const number = press.add(bytes, extname(path).slice(1));
  return { path, bytes: () => press.document(number), number };
}

/** Documents of one template have the same contents to number: one of them is looked at for all. */
const numberless = new Map<string, boolean>();

/** Whether some of these Word documents have a table of contents without its page numbers, which the press alone knows. */
export const awaitPageNumbers = (files: readonly Deliverable[]): boolean =>
  files.some(({ template, path, bytes }) => {
    if (extname(path) !== '.docx') return false;
    const known = numberless.get(template) ?? lacksPageNumbers(bytes);
    numberless.set(template, known);
    return known;
  });

interface Placed {
  readonly root: string;
  readonly press: Press | null;
  readonly said: DatedPdf;
  readonly dryRun: boolean;
  readonly language: Language;
}

const stemOf = (path: string): string => path.slice(0, -extname(path).length);

/** `x.pdf` of `x.docx`; of `x.docx` and `x.pptx` together, which would write one over the other, `x-docx.pdf` and `x-pptx.pdf`. */
function pdfOf(shown: string, isTwin: boolean): string {
  return isTwin ? `${stemOf(shown)}-${extname(shown).slice(1)}.pdf` : `${stemOf(shown)}.pdf`;
}

/** Writes documents, then each PDF beside its own; `unprinted` are those that LibreOffice failed on. */
export function place(
  drafts: readonly Draft[],
  { root, press, said, dryRun, language }: Placed,
): { written: readonly Written[]; unprinted: readonly string[] } {
  const options = { dryRun, besideMark: besideMark[language] };
  const printed = drafts.map(({ path, bytes, number }) => {
    const pdf = press === null || number === undefined ? undefined : press.pdf(number, said);
    const whole = pdf && extname(path) === '.docx' ? withPageNumbers(bytes(), pdf.pageOf) : bytes();
    return { file: { path, bytes: whole }, pdf };
  });
  const documents = writeOutputs(
    root,
    printed.map(({ file }) => file),
    options,
  );
  const pressed = drafts.filter(({ number }) => number !== undefined);
  // A document edited by hand keeps the PDF that was made of it: the new one has its own.
  const pdfs = printed.flatMap(({ file, pdf }, index) => {
    const { path } = file;
    const shown = documents[index]?.beside ?? path;
    const isTwin = pressed.some((other) => other.path !== path && stemOf(other.path) === stemOf(path));
    return pdf ? [{ path: pdfOf(shown, isTwin), bytes: pdf.bytes }] : [];
  });
  return {
    written: [...documents, ...writeOutputs(root, pdfs, options)],
    unprinted: printed.filter(({ pdf }) => pdf === null).map(({ file }) => file.path),
  };
}
