// What was written where, for people.

import { places } from '../../model/generated/references.ts';
import type { Deliverable, Missing, UsageError, WrittenFile } from '../../model/index.ts';
import { looksLikeId } from '../../project/thread/index.ts';
import { colon, sumOf } from '../../values/index.ts';
import { fieldAt, spoken } from '../../vocabulary/index.ts';
import { proofWords } from '../../wording/documents/proof.ts';
import { usage } from '../../wording/faults/usage.ts';
import { inWording, type Wording } from '../../wording/gendered.ts';
import { label } from '../../wording/index.ts';
import { reports } from '../../wording/reports.ts';
import { templateReports } from '../../wording/templates/template-reports.ts';
import { visible } from '../../wording/visible.ts';
import { type OfProject, pathIn, saidOf } from '../of-project.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

interface WrittenStyle extends TextStyle {
  readonly dryRun?: boolean | undefined;
}

export function writtenReport(
  folder: string,
  written: readonly WrittenFile[],
  { language, colour, dryRun = false }: WrittenStyle,
): string {
  const ink = paint(colour);
  const words = reports[language].render;
  const full = (path: string): string => visible(folder === '' || folder === '.' ? path : `${folder}/${path}`);
  const line = ({ path, what, beside }: WrittenFile): string => {
    if (what === 'unchanged') return ink.dim(`  = ${full(path)}  ${words.unchanged}`);
    if (what === 'made') return `  ${ink.green('+')} ${full(path)}${dryRun ? `  ${words.would}` : ''}`;
    return `  ${ink.yellow('!')} ${full(path)}  ${words.kept}${colon[language]}${full(beside ?? '')}`;
  };
  const count = (what: WrittenFile['what']): number => written.filter((one) => one.what === what).length;
  const summary = dryRun
    ? words.wouldAll(count('made') + count('kept'))
    : words.summary(count('made'), count('unchanged'), count('kept'));
  return [...written.map(line), summary, ''].join('\n');
}

// The documents asked for of which the project has nothing to say yet, or that have no template, and why its history is not read, for people.

interface Unmade {
  readonly undue: readonly string[];
  readonly untemplated: readonly { readonly id: string; readonly formats: readonly string[] }[];
  /** Undefined when there is no history, or when it is read. */
  readonly unread: Pick<UsageError, 'code' | 'values'> | undefined;
}

/** Nothing when each is made. */
export function undueReport(
  { undue, untemplated, unread }: Unmade,
  style: OfProject & TextStyle & { readonly titleOf: (document: string) => string },
): string {
  const { language, colour, titleOf } = style;
  const words = reports[language].render;
  const others = undue.filter((id) => id !== 'site');
  const lines = [
    ...(undue.includes('site') ? [words.unpublished] : []),
    ...(others.length === 0 ? [] : [words.undue(others.map(titleOf).join(', '))]),
    ...untemplated.map(({ id, formats }) => words.untemplated(titleOf(id), formats)),
    ...(unread === undefined ? [] : [visible(usage[language].says(unread.code, unread.values))]),
  ];
  return lines.map((line) => `${paint(colour).yellow('!')} ${saidOf(line, style)}\n`).join('');
}

// Tables of contents that wait for their page numbers, for people.

export const unnumberedReport = ({ language, colour }: TextStyle): string =>
  `${paint(colour).yellow('!')} ${reports[language].render.unnumbered}\n`;

// The documents of which LibreOffice could make no PDF, for people.

/** Nothing when each has its PDF. */
export function unprintedReport(paths: readonly string[], style: OfProject & TextStyle): string {
  const ink = paint(style.colour);
  return paths.map((path) => `  ${ink.red('×')} ${pathIn(path, style)}  ${reports[style.language].render.unprinted}\n`).join('');
}

// The documents whose layout was not looked at, and why, for people.

/** Nothing when each was looked at; `lacks` is the program that is not there. */
export function unproofedReport(
  { lacks, unproofed }: { readonly lacks: string | null; readonly unproofed: readonly string[] },
  style: OfProject & TextStyle,
): string {
  const ink = paint(style.colour);
  const words = proofWords[style.language];
  if (lacks !== null) return `${ink.yellow('!')} ${saidOf(words.absent(lacks), style)}\n`;
  return unproofed.map((path) => `  ${ink.yellow('!')} ${pathIn(path, style)}  ${words.unread}\n`).join('');
}

// What documents lack, in the user's words: which field, in which file.

interface GapsStyle extends OfProject, TextStyle {
  /** Each gap is told, and the documents that have some are said to be refused. */
  readonly final: boolean;
  /** Of functions held by women and men. */
  readonly wording?: Wording | undefined;
}

/** Nothing when nothing is missing. */
export function gapsReport(files: readonly Pick<Deliverable, 'path' | 'missing'>[], style: GapsStyle): string {
  const { language, colour, final } = style;
  const words = reports[language].gaps;
  const lacking = files.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return '';
  const ink = paint(colour);
  if (!final) {
    const count = sumOf(lacking, ({ missing }) => missing.length);
    return `${ink.yellow('!')} ${saidOf(words.drafted(count, lacking.length), style)}\n`;
  }
  const lines = lacking.flatMap(({ path, missing }) => [
    `  ${ink.red('×')} ${pathIn(path, style)}`,
    ...missing.map(
      (one) =>
        `      ${isText(one) ? words.text(visible(one.words ?? ''), visible(one.key)) : `${visible(named(one, style))}${colon[language]}${whereOf(one, style)}`}`,
    ),
  ]);
  return [...lines, words.refused(lacking.length), ''].join('\n');
}

/** A text of the project that is to be written, rather than a field. */
const isText = ({ key }: Missing): boolean => key.startsWith('texts/');

function named({ key, of }: Missing, { language, wording }: GapsStyle): string {
  const said = label(key, language);
  const field = said === undefined ? key : inWording(said, wording);
  return of === null ? field : `${field} (${of})`;
}

/** The command that gives it; where several things of a file may lack it and none bears an id, where it stands. */
function whereOf({ key, of }: Missing, { language }: GapsStyle): string {
  const [kind = '', ...path] = key.split('.');
  const [file = ''] = places[kind] ?? [];
  const isAlone = of === null && !file.includes('*') && fieldAt(kind, path.join('.')) !== undefined;
  const thing = of !== null && looksLikeId(of) ? of : isAlone ? kind : null;
  return thing === null ? `${file}, ${path.join('.')}` : visible(spoken(`jalon set ${thing} ${path.join('.')}=…`, language));
}

// Files laid down for somebody to change: those that were there already are kept.

export function newFilesReport(
  folder: string,
  written: readonly WrittenFile[],
  { language, colour, dryRun = false }: TextStyle & { readonly dryRun?: boolean | undefined },
): string {
  const ink = paint(colour);
  const words = templateReports[language];
  const lines = written.map(({ path, what }) => {
    const shown = visible(folder === '' || folder === '.' ? path : `${folder}/${path}`);
    if (what !== 'made') return ink.dim(`  = ${shown}  ${words.there}`);
    return `  ${ink.green('+')} ${shown}${dryRun ? `  ${reports[language].render.would}` : ''}`;
  });
  const next = written.some(({ what }) => what === 'made') && !dryRun ? `${words.next}\n` : '';
  return `${lines.join('\n')}\n${next}`;
}
