// What was laid out, what was kept, and what to do next.

import type { OutsideWords } from '../../model/index.ts';
import { grouped } from '../../values/index.ts';
import { changes } from '../../wording/changes/changes.ts';
import { usage } from '../../wording/faults/usage.ts';
import { reports } from '../../wording/reports.ts';
import { typedWord, visible } from '../../wording/visible.ts';
import { outsideLines } from '../exchanges/outside-lines.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

/** A file laid around a project. */
export interface LaidFile {
  /** From the project's folder, forward slashes. */
  readonly path: string;
  readonly what: 'made' | 'renewed' | 'unchanged' | 'kept';
  /** What somebody who kept their own file has yet to write in it. */
  readonly add?: string;
  /** The names of what they have to fill in one that was made. */
  readonly toFill?: readonly string[];
}
interface LaidOut {
  /** As it was typed. */
  readonly dir: string;
  /** No project was there before. */
  readonly isNew: boolean;
  /** Options that were given and that a project that is there does not take. */
  readonly undue: readonly string[];
  /** The one that was found, on one line. */
  readonly territory: string | null;
  /** Paths as people would type them. */
  readonly files: readonly LaidFile[];
}
interface Style extends TextStyle {
  readonly dryRun: boolean;
}

/** Files that people do not open are told by their folder, unless they edited one. */
function folded(files: readonly LaidFile[]): LaidFile[] {
  const shown = files.map((file): LaidFile => {
    const isOurs = file.path.includes('.jalon/') && file.what !== 'kept';
    return { ...file, path: isOurs ? file.path.slice(0, file.path.lastIndexOf('/') + 1) : file.path };
  });
  const lines = grouped(shown, ({ what, path }) => `${what} ${path}`);
  return [...lines.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [first.path.endsWith('/') ? { ...first, path: `${first.path} (${rest.length + 1})` } : first],
  );
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '      ');

export function initReport({ dir: typed, isNew, undue, territory, files }: LaidOut, { language, colour, dryRun }: Style): string {
  const ink = paint(colour);
  const dir = visible(typed);
  const { init: words, render } = reports[language];
  const line = ({ path: laid, what, add, toFill }: LaidFile): string => {
    const path = visible(laid);
    const blanks = toFill === undefined ? '' : `  ${ink.yellow(words.toFill(toFill))}`;
    if (what === 'made') return `  ${ink.green('+')} ${path}${dryRun ? `  ${render.would}` : ''}${blanks}`;
    if (what === 'renewed') return `  ${ink.green('~')} ${path}  ${dryRun ? words.wouldRenew : words.renewed}`;
    if (what === 'unchanged') return ink.dim(`  = ${path}  ${words.already}`);
    return `  ${ink.yellow('!')} ${path}  ${add === undefined ? words.edited : `${words.toAdd}\n${indented(add)}`}`;
  };
  const isChanged = files.some(({ what }) => what === 'made' || what === 'renewed');
  const isReady = isNew && isChanged && !dryRun;
  return [
    ...(isReady ? [ink.bold(`${words.made} ${dir}`)] : []),
    ...(territory === null ? [] : [territory]),
    ...folded(files).map(line),
    ...(undue.length === 0
      ? []
      : [`${ink.yellow('!')} ${words.undue(undue.join(', '), dir === '.' ? '' : ` --project ${typedWord(dir)}`)}`]),
    ...(isReady
      ? [
          '',
          words.next,
          ...words
            .steps(
              dir,
              files.some(({ path }) => /(?:^|\/)excel\//.test(path)),
            )
            .map((step) => `  ${step}`),
        ]
      : []),
    ...(isChanged ? [] : [words.nothing]),
    '',
  ].join('\n');
}

// Many new projects, one line each: laid out, already there, or why not.

interface NewProjectsLaid {
  readonly dir: string;
  readonly territory: string | null;
  readonly made: number;
  readonly fault: { readonly code: string; readonly values: Parameters<(typeof usage)['fr']['says']>[1] } | null;
}

export function newProjectsReport(
  laid: readonly NewProjectsLaid[],
  outside: readonly OutsideWords[],
  { language, colour, dryRun }: TextStyle & { readonly dryRun: boolean },
): string {
  const ink = paint(colour);
  const { many } = changes[language];
  const line = ({ dir, territory, made, fault }: NewProjectsLaid): string => {
    if (fault !== null) return `${ink.red('✗')} ${visible(dir)}  ${visible(usage[language].says(fault.code, fault.values))}`;
    const mark = made === 0 ? ink.dim('=') : ink.green(dryRun ? '·' : '✓');
    return `${mark} ${visible(dir)}${territory === null ? '' : `  ${visible(territory)}`}`;
  };
  const failed = laid.filter(({ fault }) => fault !== null).length;
  return [...laid.map(line), ...outsideLines(outside, language), `${many(laid.length - failed, failed, dryRun)}\n`].join('\n');
}
