// What a command changed, or would change, in the files of a project.
import type { MendedFile, Outcome, Revision, ToldChanges, UsageError } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { changeLog, changes, mending, migrationWords } from '../../wording/changes/changes.ts';
import { usage } from '../../wording/faults/usage.ts';
import { quoted } from '../../wording/quoted.ts';
import { visible } from '../../wording/visible.ts';
import { gathered } from '../gathering.ts';
import { paint } from '../paint.ts';
import { type ProblemsStyle, problemsList } from '../problems/problems-report.ts';
import type { TextStyle } from '../report-style.ts';
import { diffReport } from './diff-report.ts';
import { toldReport } from './told-report.ts';

interface Change {
  readonly root: string;
  readonly revisions: readonly Revision[];
  /** That the change brings. */
  readonly problems: Outcome<unknown>['problems'];
  readonly isRefused: boolean;
  readonly isWritten: boolean;
  readonly told: ToldChanges;
  /** The lines of the files are asked for. */
  readonly patch: boolean;
  /** Somebody is about to say whether it is to be written. */
  readonly isAsked: boolean;
}

interface ChangeReport {
  readonly words: string;
  /** Empty when it is not asked for. */
  readonly diff: string;
  readonly err: string;
}

/** What changed and, when asked, the difference to standard output; what it brings, and one line that says what was done, to standard error. */
export function changeReport(
  { root, revisions, problems, isRefused, isWritten, told, patch, isAsked }: Change,
  style: ProblemsStyle,
): ChangeReport {
  const words = changes[style.language];
  const ink = paint(style.colour);
  const touched = revisions.length - revisions.filter(({ from }) => from !== undefined).length;
  const said = problemsList(gathered([{ root, problems, filesChecked: 0 }]), style);
  const isNew = revisions.every(({ before, from }) => before === null && from === undefined);
  const verdict = isRefused
    ? `${ink.red('✗')} ${words.refused(problems.filter(({ severity }) => severity === 'error').length)}`
    : revisions.length === 0
      ? words.nothing
      : `${ink.green(isWritten ? '✓' : '·')} ${isWritten ? words.written(touched, isNew) : words.would(touched, isNew, isAsked)}`;
  const shown = revisions.map((file) => ({ root, file }));
  return {
    words: toldReport(told, style),
    diff: patch ? diffReport(shown, isWritten ? { ...style, clippedIn: style.language } : style) : '',
    err: `${said}${verdict}\n`,
  };
}

// What was corrected, line by line.

interface Shown {
  readonly root: string;
  readonly file: MendedFile;
  /** Somebody changed the file meanwhile: nothing was written. */
  readonly isRefused: boolean;
}
interface MendedStyle extends TextStyle {
  readonly dryRun: boolean;
}

export function mendedReport(files: readonly Shown[], { language, colour, dryRun }: MendedStyle): string {
  const words = mending[language];
  const ink = paint(colour);
  const linesFor = ({ root, file: { path, mends }, isRefused }: Shown): readonly string[] => {
    const place = ink.bold(visible(root === '.' ? path : `${root}/${path}`));
    if (isRefused) return [`${ink.yellow('!')} ${place}  ${words.refused}`];
    const width = String(Math.max(...mends.map(({ line }) => line))).length;
    const lines = [...mends]
      .sort((a, b) => a.line - b.line)
      .map(({ line, key, was, now }) => {
        const change = was === '\t' ? words.tabs : `${ink.red(visible(was))} → ${ink.green(visible(now))}`;
        const of = key === '' || key === was ? '' : `${visible(key)}: `;
        return `  ${ink.dim(String(line).padStart(width))}  ${of}${change}`;
      });
    return [place, ...lines];
  };
  const done = files.filter(({ isRefused }) => !isRefused);
  const count = sumOf(done, ({ file }) => file.mends.length);
  const summary = `${words.summary(count, done.length, dryRun)}\n`;
  if (files.length === 0) return summary;
  return `${files.flatMap(linesFor).join('\n')}\n${done.length > 0 ? summary : ''}${dryRun ? '' : '\n'}`;
}

// What became of the format of each project.

export interface MigratedOne {
  readonly root: string;
  /** Formats; null when the project could not be brought forward, for the reason of `fault`. */
  readonly from: number | null;
  readonly to: number | null;
  readonly revisions: readonly Revision[];
  readonly fault: Pick<UsageError, 'code' | 'values'> | null;
}

interface MigrationStyle extends TextStyle {
  readonly dryRun: boolean;
}

/** One line a project; then, of several, how many. */
export function migrationReport(all: readonly MigratedOne[], { language, colour, dryRun }: MigrationStyle): string {
  const ink = paint(colour);
  const words = migrationWords[language];
  const lines = all.map(({ root, from, to, revisions, fault }) => {
    const name = ink.bold(visible(root));
    if (fault !== null) return `${ink.red('✗')} ${name}  ${usage[language].says(fault.code, fault.values)}`;
    if (from === to) return `${ink.green('✓')} ${name}  ${words.already(to ?? 0)}`;
    const files = revisions.filter(({ from: origin }) => origin === undefined).length;
    const sign = dryRun ? '·' : ink.green('✓');
    return `${sign} ${name}  ${(dryRun ? words.would : words.done)(from ?? 0, to ?? 0, files)}`;
  });
  const failed = all.filter(({ fault }) => fault !== null).length;
  const changed = all.filter(({ from, to, fault }) => fault === null && from !== to);
  const next = changed.length > 0 && !dryRun ? [words.next(changed.map(({ root }) => root))] : [];
  const tally = all.length > 1 ? [words.tally(changed.length, all.length - changed.length - failed, failed, dryRun)] : [];
  return `${[...lines, ...tally, ...next].join('\n')}\n`;
}

// What was written in a project: when, by whom, with which command, in which files; and what taking it back did.

/** A change as it is told. */
export interface ReportedChange {
  readonly id: string;
  /** In the time of this computer: `15 janvier 2026, 14 h 20`. */
  readonly moment: string;
  readonly command: string;
  readonly who: string;
  readonly isUndone: boolean;
  /** How many changes it took back; null when it is none of that kind. */
  readonly undoes: number | null;
  readonly isRedo: boolean;
  readonly files: readonly { readonly path: string; readonly what: 'made' | 'changed' | 'removed' }[];
}

/** Files of one change that are named. */
const few = 6;

export function changeLogReport(changes: readonly ReportedChange[], keptFor: number, { language, colour }: TextStyle): string {
  const words = changeLog[language];
  const ink = paint(colour);
  if (changes.length === 0) return `${words.none}\n`;
  const lines = changes.flatMap(({ id, moment, command, who, isUndone, undoes, isRedo, files }) => {
    const what =
      undoes !== null ? words.undoes(undoes) : isRedo ? words.redoes : visible(command === '' ? words.program : command);
    const state = isUndone ? `  ${ink.yellow(words.undone)}` : '';
    const named = files.slice(0, few).map((file) => `    ${words.files[file.what]}  ${visible(file.path)}`);
    const more = files.length > few ? [`    ${ink.dim(words.more(files.length - few))}`] : [];
    return [
      '',
      `${ink.bold(moment)}  ${what}${state}  ${ink.dim(`${words.by(visible(who))}, n° ${Number(id)}`)}`,
      ...named,
      ...more,
    ];
  });
  return `${[words.title, ...lines, '', ink.dim(words.how), ink.dim(words.kept(keptFor))].join('\n')}\n`;
}

export interface UndoReportData {
  /** The changes that are taken back, or brought back. */
  readonly took: readonly { readonly command: string; readonly moment: string }[];
  readonly files: readonly { readonly path: string; readonly what: 'restored' | 'removed' | 'brought-back' }[];
  readonly edited: readonly string[];
  readonly lost: readonly string[];
  /** It takes back what was taken back. */
  readonly isRedo: boolean;
}

/** `diff`: what somebody changed since, as a unified diff. */
export function undoReport({ took, files, edited, lost, isRedo }: UndoReportData, diff: string, { language, colour }: TextStyle) {
  const words = changeLog[language];
  const own = isRedo ? words.redo : words.undo;
  const ink = paint(colour);
  if (took.length === 0) return { out: `${own.nothing}\n`, err: '' };
  if (edited.length > 0) {
    const named = edited.map((path) => `  ${visible(path)}`);
    return { out: diff, err: `${[own.edited, ...named, words.editedHow].join('\n')}\n` };
  }
  if (lost.length > 0) return { out: '', err: `${own.lost(lost.map((path) => quoted(visible(path), language)))}\n` };
  const lines = took.map(({ command, moment }) => own.done(visible(command === '' ? words.program : command), moment));
  const changed = files.map(({ path, what }) => `  ${own.what[what]}  ${visible(path)}`);
  return { out: `${[...lines, ...changed, ...(isRedo ? [] : [ink.dim(words.back)])].join('\n')}\n`, err: '' };
}
