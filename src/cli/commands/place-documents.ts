// Documents of a project on their way to the disk: at once, or after LibreOffice has made a PDF of each.
import { extname } from 'node:path';
import { type Deliverable, isPrinted, type Language, type OutputFile, UsageError, type WrittenFile } from '../../model/index.ts';
import { type DeliverableKind, lacksPageNumbers, withPageNumbers, withPagesReckoned } from '../../rendering/index.ts';
import { type DatedPdf, findOffice, isSupervised, openPress, type Press } from '../../running/index.ts';
import { writeOutputs } from '../../writing/index.ts';

/** A document put aside until all of them are made, so that a batch of projects stays out of memory. */
export interface Draft {
  readonly path: string;
  readonly bytes: () => Uint8Array;
  /** Its number at the press; absent when it has no PDF. */
  readonly number?: number;
  /** Another document has its name in another format, whether it is made in this run or not. */
  readonly isTwin?: boolean;
  /** Which document it is, and from which template. */
  readonly kind?: Pick<DeliverableKind, 'opening'>;
  readonly template?: string;
}

/** Between the name and the extension of a document written beside one that was edited by hand. */
export const besideMark = { fr: 'nouveau', en: 'new' };

/** Where another process runs programs for us, it is that one which knows. */
const lacksOffice = (): boolean => !isSupervised() && findOffice() === null;

/** The press of LibreOffice, before anything is rendered. */
export function officePress(): Press {
  if (lacksOffice()) throw new UsageError('no-office', {});
  return openPress();
}

/** Who only wants the layout looked at has documents all the same. */
export const officePressIfAny = (): Press | null => (lacksOffice() ? null : openPress());

export function draftOf({ bytes, ...file }: Omit<Draft, 'bytes' | 'number'> & OutputFile, press: Press | null): Draft {
  if (press === null || !isPrinted(file.path)) return { ...file, bytes: () => bytes };
  const format = extname(file.path).slice(1);
  const number = press.add(bytes, format, withPagesReckoned(bytes, format));
  return { ...file, bytes: () => press.document(number), number };
}

/** Whether LibreOffice was there to print; who only wants the layout looked at has documents without it. */
export async function run(
  press: Press | null,
  { language, isNeeded }: { readonly language: Language; readonly isNeeded: boolean },
  hears: (begun: number) => void,
): Promise<boolean> {
  try {
    await press?.run(language, hears);
    return press !== null;
  } catch (error) {
    if (!isNeeded && error instanceof UsageError && error.code === 'no-office') return false;
    throw error;
  }
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
  /** PDFs that are only looked at are not written. */
  readonly keepsPdf: boolean;
  readonly said: DatedPdf;
  readonly dryRun: boolean;
  readonly language: Language;
}

/**
 * Whether its PDF bears its format in its name: another document of the project is called as it is, or it is made in another format than its own. It does
 * not follow from what else is made in this run: a PDF keeps its name.
 */
export function isTwin(path: string, kind: DeliverableKind, all: readonly DeliverableKind[]): boolean {
  const isCalledSo = ({ id, format, names: { fr, en } }: DeliverableKind): boolean =>
    id !== kind.id && isPrinted(`.${format}`) && (fr === kind.names.fr || en === kind.names.en);
  return extname(path) !== `.${kind.format}` || all.some(isCalledSo);
}

const stemOf = (path: string): string => path.slice(0, -extname(path).length);

/** What a document's PDF is named after. */
interface Shown {
  readonly path: string;
  readonly isTwin: boolean;
}

/**
 * `x.pdf` of `x.docx`; `x-docx.pdf` and `x-pptx.pdf` of twins, which would write one over the other. No two bear one name, on a disk that knows no
 * capitals either: a number parts what is left.
 */
export function pdfNames(shown: readonly Shown[]): readonly string[] {
  const taken = new Set<string>();
  return shown.map(({ path, isTwin }) => {
    const stem = isTwin ? `${stemOf(path)}-${extname(path).slice(1)}` : stemOf(path);
    let name = `${stem}.pdf`;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${stem}-${next}.pdf`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whether one of the others, of those that have a PDF, differs by its extension alone. */
const hasTwin = (path: string, others: readonly Draft[]): boolean =>
  others.some((other) => other.path !== path && stemOf(other.path).toLowerCase() === stemOf(path).toLowerCase());

/** Writes documents, then each PDF beside its own; `unprinted` are those that LibreOffice failed on. */
export function place(
  drafts: readonly Draft[],
  { root, press, keepsPdf, said, dryRun, language }: Placed,
): { written: readonly WrittenFile[]; unprinted: readonly string[] } {
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
  const shown = printed.flatMap(({ file: { path }, pdf }, index) => {
    const isTwin = drafts[index]?.isTwin ?? hasTwin(path, pressed);
    return pdf && keepsPdf ? [{ path: documents[index]?.beside ?? path, isTwin, bytes: pdf.bytes }] : [];
  });
  const names = pdfNames(shown);
  const pdfs = shown.map(({ path, bytes }, index) => ({ path: names[index] ?? path, bytes }));
  return {
    written: [...documents, ...writeOutputs(root, pdfs, options)],
    unprinted: printed.filter(({ pdf }) => pdf === null).map(({ file }) => file.path),
  };
}
