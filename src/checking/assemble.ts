// From checked files to the project: each register in its place, in the order of the paths.

import type { FileKind, FileKinds, Project, Step, ThemeFile, Workspace } from '../model/index.ts';
import { byTerm } from '../project/time/index.ts';
import { isPrivate, lookAmong, lookOver, normalPath, withPicturesAt } from '../values/index.ts';
import type { SoundFile } from './structure/check-structure.ts';

const yearOf = (path: string): number => Number(/(\d{4})\.ya?ml$/.exec(path)?.[1] ?? 0);

/**
 * Null when `project.yaml` itself is missing or wrong: nothing can be said of a project that does not say what it is. `whole`: the files of which
 * nothing is lost.
 */
export function assemble(
  workspace: Pick<Workspace, 'root' | 'files' | 'texts'>,
  sound: readonly SoundFile[],
  whole = sound,
): Project | null {
  const all = <Kind extends FileKind>(kind: Kind): { path: string; data: FileKinds[Kind] }[] =>
    sound.flatMap((file) => (isOf(kind, file) ? [{ path: file.path, data: file.data }] : []));
  const only = <Kind extends FileKind>(kind: Kind): FileKinds[Kind] | undefined => all(kind)[0]?.data;
  const info = only('project');
  if (info === undefined) return null;
  const results = all('survey-results');
  const soundPaths = new Set(whole.map(({ path }) => path));
  const incomplete = workspace.files.flatMap(({ path, kind }) => (kind !== undefined && !soundPaths.has(path) ? [kind] : []));
  const step: Step = info.step ?? 'launch';
  return {
    root: workspace.root,
    info,
    language: info.language ?? 'fr',
    theme: themeIn(info, all('theme')),
    contours: only('contours')?.features ?? [],
    step,
    actors: only('actors') ?? {},
    launch: only('launch') ?? {},
    meetings: all('meeting').map(({ data }) => data),
    diagnostic: only('diagnostic') ?? {},
    interviews: all('interview').map(({ data }) => data),
    workshops: all('workshop').map(({ data }) => data),
    surveys: all('survey').map(({ data }) => data),
    votes: all('residents-vote').map(({ data }) => data),
    voteResults: all('residents-vote-results').map(({ data }) => data),
    surveyResults: results.filter(({ path }) => !isPrivate(path)).map(({ data }) => data),
    ...(results.some(({ path }) => isPrivate(path)) && {
      countedResults: results.filter(({ path }) => isPrivate(path)).map(({ data }) => data),
    }),
    needs: only('needs')?.needs ?? [],
    axes: only('axes') ?? {},
    ...byTerm(
      info,
      all('action').map(({ data }) => data),
    ),
    criteria: only('criteria') ?? {},
    ballots: all('ballots').flatMap(({ path, data }) => (data.ballots ?? []).map((ballot) => ({ year: yearOf(path), ballot }))),
    plan: only('plan') ?? {},
    frozenPlans: all('frozen-plan').map(({ path, data }) => ({ year: yearOf(path), plan: data })),
    indicators: only('indicators')?.indicators ?? [],
    values: all('values').flatMap(({ data }) => data.values ?? []),
    evaluations: all('evaluation').map(({ data }) => data),
    communication: only('communication') ?? {},
    texts: workspace.texts,
    incomplete: [...new Set(incomplete)],
  };
}

/**
 * Written in `project.yaml`, or in the file that it names, or in the project's own; the paths of its pictures then start from the project's
 * folder. It may start from a look of the project or of its organisation, which lies in `templates/themes/`. The project's own cover and partners win.
 */
function themeIn(
  { theme, cover, partners }: FileKinds['project'],
  files: readonly { readonly path: string; readonly data: ThemeFile }[],
): ThemeFile | null {
  const placed = (found: (typeof files)[number] | undefined): ThemeFile | undefined =>
    found && withPicturesAt(found.data, (path) => normalPath(`${found.path}/../${path}`));
  const at = (wanted: string) => placed(files.find(({ path }) => path === normalPath(wanted)));
  const own = typeof theme === 'object' ? theme : at(theme ?? 'theme.yaml');
  const base = own?.look === undefined ? undefined : placed(lookAmong(files, own.look));
  const written = own && base ? lookOver(own, base) : own;
  if (cover === undefined && partners === undefined) return written ?? null;
  return { ...written, ...(cover && { cover }), ...(partners && { partners }) };
}

function isOf<Kind extends FileKind>(kind: Kind, file: SoundFile): file is SoundFile & { readonly data: FileKinds[Kind] } {
  return file.kind === kind;
}
