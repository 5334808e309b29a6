// A document as its reader gets it on paper: the faults of its layout, and a sheet of all of its pages.
import { extname } from 'node:path';
import { ruleOf } from '../../checking/index.ts';
import { type Language, type OutputFile, type Problem, UsageError } from '../../model/index.ts';
import {
  contactSheet,
  type LayoutFault,
  type Proofed,
  picturesIn,
  proof,
  readInk,
  readPages,
  readStructure,
} from '../../proofing/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import type { Press } from '../../running/index.ts';

export interface ProofRequest {
  /** Of the document, from the project. */
  readonly path: string;
  readonly template: string;
  readonly kind: Pick<DeliverableKind, 'opening'>;
  /** Of the document. */
  readonly language: Language;
  /** Of what is said of it. */
  readonly told: Language;
}

export interface Proof {
  readonly problems: readonly Problem[];
  /** In HTML. */
  readonly sheet: OutputFile['bytes'];
}

const formatOf = (path: string): Proofed['format'] => {
  const format = extname(path);
  if (format === '.pptx' || format === '.odp') return 'pptx';
  return format === '.xlsx' || format === '.ods' ? 'xlsx' : 'docx';
};

/** Those who are spared ids, names of files and words of computing. */
const spared: readonly string[] = ['council', 'committee', 'residents', 'press'];

/** A page stands for the line of a document that has none: reports tell the faults in the order of the pages. */
const problemOf = ({ code, page, found }: LayoutFault, { path, template }: ProofRequest): Problem => ({
  code,
  severity: 'warning',
  at: { path, line: page, column: 1 },
  found: { ...found, page, template },
});

/** Null when LibreOffice made no PDF of it, or poppler can make nothing of that; UsageError `no-poppler` when poppler is not installed. */
export async function proofDocument(press: Press, number: number, request: ProofRequest): Promise<Proof | null> {
  const { path, template, kind, language, told } = request;
  const { reader, pages: most } = kind.opening(language);
  const [words, ink, pictures] = [
    await press.pages(number, 'words'),
    await press.pages(number, 'ink'),
    await press.pages(number, 'pictures'),
  ];
  if ([words, ink, pictures].includes('absent')) throw new UsageError('no-poppler', {});
  const pdf = press.printed(number);
  if (pdf === null || !(words instanceof Uint8Array)) return null;
  const inked = ink instanceof Uint8Array ? readInk(ink) : [];
  const shown = pictures instanceof Uint8Array ? picturesIn(pictures) : [];
  const pages = readPages(new TextDecoder().decode(words));
  const faults = proof(
    { pages, structure: readStructure(pdf), ink: inked },
    { format: formatOf(path), language, isForAssembly: reader !== undefined && spared.includes(reader), most },
  );
  const problems = faults.map((fault) => problemOf(fault, request));
  const says = ({ code, found }: Problem): string => ruleOf(code)?.[told].says(found) ?? code;
  const sheet = contactSheet({
    language: told,
    document: path,
    template,
    pages: pages.map((_, index) => ({
      picture: shown[index] ?? null,
      faults: problems.filter(({ at }) => at.line === index + 1).map(says),
    })),
  });
  return { problems, sheet: new TextEncoder().encode(sheet) };
}
