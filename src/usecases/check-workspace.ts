// One workspace checked, with the duties that its territory has, the numbers that it comes to, and the pictures of its look.
import { type Checked, type CheckRequest, check, checkPlanColumns } from '../checking/index.ts';
import type { Bilingual, Language, Workspace } from '../model/index.ts';
import { folderOf, namedFolders, readAsset, readPlanColumns } from '../reading/index.ts';
import { drawingProblems, pictureProblems, readPicture } from '../rendering/index.ts';
import { dutiesOf, factNames, factsOf } from '../steering/index.ts';
import { drawingFault, pictureFault } from '../wording/faults/file-faults.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { withUntold } from './surveys-told.ts';

/** Checked by itself, for those who look at the project rather than at its problems; what may not be told is marked all the same. */
export function checkAlone(workspace: Workspace, request: CheckRequest): Checked {
  const checked = check(workspace, request);
  return { ...checked, project: checked.project && withUntold(checked.project) };
}

export function checkWorkspace(workspace: Workspace, request: Omit<CheckRequest, 'duties' | 'facts' | 'pictures'>): Checked {
  const checked = checkAlone(workspace, {
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
