// What a command changed, or would change, in the files of a project.
import type { Outcome, Revision } from '../model/index.ts';
import { changes } from '../wording/changes.ts';
import { diffReport } from './diff-report.ts';
import { gathered } from './gathering.ts';
import { paint } from './paint.ts';
import { type ProblemsStyle, problemsList } from './problems-report.ts';

interface Change {
  readonly root: string;
  readonly revisions: readonly Revision[];
  /** That the change brings. */
  readonly problems: Outcome<unknown>['problems'];
  readonly isRefused: boolean;
  readonly isWritten: boolean;
}

/** The difference to standard output; what it brings, and one line that says what was done, to standard error. */
export function changeReport(
  { root, revisions, problems, isRefused, isWritten }: Change,
  style: ProblemsStyle,
): { readonly out: string; readonly err: string } {
  const words = changes[style.language];
  const ink = paint(style.colour);
  const touched = revisions.length - revisions.filter(({ from }) => from !== undefined).length;
  const said = problemsList(gathered([{ root, problems, filesChecked: 0 }]), style);
  const isNew = revisions.every(({ before, from }) => before === null && from === undefined);
  const verdict = isRefused
    ? `${ink.red('✗')} ${words.refused}`
    : revisions.length === 0
      ? words.nothing
      : `${ink.green(isWritten ? '✓' : '·')} ${isWritten ? words.written(touched, isNew) : words.would(touched, isNew)}`;
  return {
    out: diffReport(
      revisions.map((file) => ({ root, file })),
      isWritten ? { ...style, clippedIn: style.language } : style,
    ),
    err: `${said}${verdict}\n`,
  };
}
