// A workspace checked as far as it is wanted: by its rules alone, or with what rules ask of outside it.
import { type Checked, type CheckRequest, check, checkPlanColumns } from '../checking/index.ts';
import type { Bilingual, Language, Project, Workspace } from '../model/index.ts';
import { folderOf, namedFolders, readAsset, readPlanColumns } from '../reading/index.ts';
import { drawingProblems, pictureProblems, readPicture } from '../rendering/index.ts';
import { dutiesOf, factNames, factsOf } from '../steering/index.ts';
import { drawingFault, pictureFault } from '../wording/faults/file-faults.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { withUntold } from './surveys-told.ts';

/** Themes of catalogues of its own or of its organisation are the project's, by their labels in its language; what it writes itself wins. */
function withThemes(project: Project, workspace: Workspace): Project {
  const { themes } = dutiesCatalogueOf(workspace);
  if (themes.length === 0) return project;
  const { info } = project;
  const own = info.themes ?? [];
  const others = themes
    .filter(({ id }) => own.every((one) => one.id !== id))
    .map(({ id, label }) => ({ id, label: label[info.language ?? 'fr'] }));
  return { ...project, info: { ...info, themes: [...own, ...others] } };
}

/**
 * Adds to `check`: the project has the themes of its catalogues, and is marked with what its surveys may not tell. For those who look at the
 * project rather than at its problems: rules that ask of outside it are silent.
 */
export function checkWithUntold(workspace: Workspace, request: CheckRequest): Checked {
  const checked = check(workspace, request);
  return { ...checked, project: checked.project && withUntold(withThemes(checked.project, workspace)) };
}

/** What is asked of a check in full; all else it knows. */
export type FullRequest = Omit<CheckRequest, 'duties' | 'facts' | 'pictures'>;

/**
 * Adds to `checkWithUntold`: what rules ask of outside the workspace, which is the duties of the territory, the numbers that methods compare and the
 * pictures of the theme, and what is wrong in the columns that imports of plans settled.
 */
export function checkInFull(workspace: Workspace, request: FullRequest): Checked {
  const checked = checkWithUntold(workspace, {
    ...request,
    facts: { names: factNames, of: (project) => factsOf(project, request.today) },
    pictures: (path) => pictureFaultIn(workspace, path),
    duties: (project) => dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, request.today),
  });
  // What imports settled stands in a file of its own, which no project is read from.
  const settled = checkPlanColumns(readPlanColumns(folderOf(workspace)));
  const problems = [...settled.problems, ...checked.problems];
  return { ...checked, problems };
}

const inBoth = (say: (language: Language) => string): Bilingual => ({ fr: say('fr'), en: say('en') });

/** Why a picture that the theme names cannot be shown; null when it can. `path` starts from the project, or is whole where the theme is one that projects share. */
function pictureFaultIn(workspace: Workspace, path: string): Bilingual | null {
  const bytes = readAsset(folderOf(workspace), path, namedFolders());
  if (typeof bytes === 'string') return inBoth((language) => pictureFault(bytes, language));
  if (readPicture(bytes) !== 'svg') {
    const [wrong] = pictureProblems(new Map([[path, bytes]]));
    return wrong === undefined ? null : inBoth((language) => pictureFault(wrong.name, language));
  }
  const [wrong] = drawingProblems(path, bytes);
  if (wrong === undefined) return null;
  const line = wrong.paragraph ?? 1;
  return {
    fr: `ligne ${line} : ${drawingFault(wrong.name, 'fr')}`,
    en: `line ${line}: ${drawingFault(wrong.name, 'en')}`,
  };
}
