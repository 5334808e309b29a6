// In a run over several projects, each line names its own.
import { colon } from '../values/index.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { TextStyle } from './report-style.ts';

/** The folder of the project, from the current one, where there are others; null for one that is alone. */
export interface OfProject {
  readonly project?: string | null;
}

/** A path of the project. */
export const pathIn = (path: string, { project }: OfProject): string => visible(project ? `${project}/${path}` : path);

export const saidOf = (line: string, { project, language }: OfProject & Pick<TextStyle, 'language'>): string =>
  project ? `${visible(project)}${colon[language]}${line}` : line;

/** A report of several lines, under the name of its project. */
export const underName = (text: string, { project, colour }: OfProject & Pick<TextStyle, 'colour'>): string =>
  project ? `${paint(colour).bold(`── ${visible(project)}`)}\n${text}` : text;

/** One report a project that has something to tell. */
export function reportsOf<Result>(
  outcomes: readonly { readonly root: string; readonly result?: Result }[],
  { colour }: Pick<TextStyle, 'colour'>,
  say: (result: NonNullable<Result>) => string | null,
): string {
  const reports = outcomes.flatMap(({ root, result }) => {
    const text = result === undefined || result === null ? null : say(result);
    return text === null ? [] : [underName(text, { colour, project: outcomes.length > 1 ? root : null })];
  });
  return reports.join('\n');
}
