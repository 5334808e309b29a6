// jalon render --proof: the layout of documents is looked at once LibreOffice has printed them, and each has its contact sheet.
import { resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { ruleOf } from '../../checking/index.ts';
import { type Language, type OutputFile, type Problem, UsageError, type World, type WrittenFile } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { gathering, type Report } from '../../reporting/index.ts';
import type { Press } from '../../running/index.ts';
import { proofDocument } from '../../usecases/documents/proof-document.ts';
import { problemReports } from '../../wording/faults/problem-reports.ts';
import { usage } from '../../wording/faults/usage.ts';
import { writeOutputs, writeReport } from '../../writing/index.ts';
import type { Hears } from '../batch/verb.ts';
import { besideMark, type Draft } from './place-documents.ts';
import { wantedOutputs } from './wanted-outputs.ts';

export interface ProofOptions {
  /** The layout of each document is looked at. */
  readonly proof?: boolean;
  /** Files of what is found, each `format=path`. */
  readonly output?: readonly string[];
  /** What is found fails the run. */
  readonly strict?: boolean;
}

export interface Proofed {
  readonly layout: readonly Problem[];
  /** Contact sheets. */
  readonly written: readonly WrittenFile[];
  /** How many documents were looked at. */
  readonly proofed: number;
  /** The program without which the layout is not looked at. */
  readonly lacks: 'LibreOffice' | 'poppler' | null;
  /** Documents whose pages could not be read. */
  readonly unproofed: readonly string[];
}

export const notAsked: Proofed = { layout: [], written: [], proofed: 0, lacks: null, unproofed: [] };

interface Asked {
  /** The project's folder: what is found is told from there, wherever documents go. */
  readonly home: string;
  readonly press: Press | null;
  readonly options: { readonly out?: string; readonly dryRun?: boolean };
  /** Of what is said. */
  readonly language: Language;
  readonly hears: Hears;
}

interface Made {
  readonly root: string;
  /** The folder of the root that documents go into, with its stroke. */
  readonly into: string;
  readonly drafts: readonly Draft[];
  readonly language: Language;
}

export async function proofDrafts(
  { root, into, drafts, language }: Made,
  { home, press, options, hears, ...told }: Asked,
): Promise<Proofed> {
  if (press === null) return { ...notAsked, lacks: 'LibreOffice' };
  const layout: Problem[] = [];
  const sheets: OutputFile[] = [];
  const unproofed: string[] = [];
  for (const draft of drafts) {
    const { path, number, kind, template = '' } = draft;
    if (number === undefined || !kind) continue;
    hears('proof', path);
    try {
      const proof = await proofDocument(press, number, {
        path: pathFrom(home, resolve(root, path)),
        template,
        kind,
        language,
        told: told.language,
      });
      if (proof === null) unproofed.push(path);
      else {
        layout.push(...proof.problems);
        sheets.push({ path: `${into}proof/${path.startsWith(into) ? path.slice(into.length) : path}.html`, bytes: proof.sheet });
      }
    } catch (error) {
      if (error instanceof UsageError && error.code === 'no-poppler') return { ...notAsked, lacks: 'poppler' };
      throw error;
    }
  }
  const written = writeOutputs(root, sheets, { dryRun: options.dryRun, besideMark: besideMark[told.language] });
  return { layout, written, proofed: sheets.length, lacks: null, unproofed };
}

/** What is asked of faults that nobody looks for would be passed over without a word. */
export function refuseWithoutProof({ proof = false, output = [], strict = false }: ProofOptions): void {
  const option = strict ? '--strict' : output.length > 0 ? '--output' : null;
  if (option !== null && !proof) throw new UsageError('without-proof', { option });
}

/** Tells what was found of all projects, in the formats that are asked for. */
export function layoutTelling(
  { output = [], strict = false, json = false }: ProofOptions & { readonly json?: boolean },
  world: World,
) {
  const outputs = wantedOutputs('pretty', output, world);
  const most = outputs.files.length > 0 ? Number.POSITIVE_INFINITY : (outputs.shown.most ?? Number.POSITIVE_INFINITY);
  const all = gathering(most);
  let count = 0;
  return {
    add(root: string, layout: readonly Problem[], filesChecked: number): void {
      all.add({ root, problems: layout, filesChecked });
      count += layout.length;
    },
    /** The exit code: what is found fails the run for those who ask that it does. */
    end(language: Language): 0 | 1 {
      const report: Report = { ...all.gathered(), milliseconds: null };
      const style = { language, ruleOf, version: manifest.version, strict };
      const { colour, width } = world;
      if (!json) world.out(outputs.shown.text(report, { ...style, colour, width }));
      for (const { format, path } of outputs.files) writeReport(path, format.text(report, { ...style, colour: 0, width: 100 }));
      if (!strict || count === 0) return 0;
      world.err(usage[language].line(problemReports[language].tooManyWarnings(count, 0)));
      return 1;
    },
  };
}
