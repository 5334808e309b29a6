// Results of surveys that hold small counts → the true ones where git takes nothing, and in the project what may be published.
import { join } from 'node:path';
import { entriesOf, isThere } from '../disk/index.ts';
import { fileText } from '../editing/index.ts';
import type { Revision, SurveyResults } from '../model/index.ts';
import { countedResultsPath, type Folder, folderOf, readText } from '../reading/index.ts';
import { isPrivate } from '../values/index.ts';
import { privateIgnored } from './changes/private-ignored.ts';
import { countedResults, publishableOf } from './surveys-told.ts';
import type { RunContext } from './work-on.ts';

/** What somebody changed by hand of results that an import replaced is kept there: it may hold counts of a few people. */
export const replacedFolder = '.private/replaced';
/** Where it was before, which git may take. */
const formerFolder = '.jalon/replaced';

/** Replaced results that lie where git takes them → where it does not. One that is there already stays. */
function replacedRevisions(folder: Folder, root: string): readonly Revision[] {
  if (!isThere(join(root, formerFolder))) return [];
  return entriesOf(join(root, formerFolder)).flatMap(({ name, kind }) => {
    const [from, to] = [`${formerFolder}/${name}`, `${replacedFolder}/${name}`];
    const text = kind === 'file' ? readText(folder, from) : null;
    if (text === null || isThere(join(root, to))) return [];
    return [
      { path: to, before: null, after: text },
      { path: from, before: text, after: null },
    ];
  });
}

/** The true counts of a wave, from the root of the project; none when they are there already. */
export function countedRevisions(root: string, counted: SurveyResults): readonly Revision[] {
  const path = countedResultsPath(counted.survey, counted.wave ?? null);
  const [before, after] = [readText(root, path), fileText(counted)];
  return before === after ? [] : [{ path, before, after }];
}

/** Of every wave whose true counts are on this computer; none where all files are as they should be. */
export function apartRevisions({ project, workspace }: RunContext): readonly Revision[] {
  const folder = folderOf(workspace);
  const there = workspace.files.filter(({ kind, path }) => kind === 'survey-results' && !isPrivate(path));
  const made = project.surveys.flatMap((survey) =>
    countedResults(project, survey.id)
      .filter(({ publishable }) => publishable === undefined)
      .flatMap((counted): readonly Revision[] => {
        const file = there.find(({ data }) => {
          const { survey: of, wave }: Partial<SurveyResults> = Object(data);
          return of === counted.survey && wave === counted.wave;
        });
        if (file === undefined) return [];
        const [before, after] = [readText(folder, file.path), fileText(publishableOf(project, survey, counted))];
        return [...(before === after ? [] : [{ path: file.path, before, after }]), ...countedRevisions(workspace.root, counted)];
      }),
  );
  const all = [...made, ...replacedRevisions(folder, workspace.root)];
  return all.length === 0 ? [] : [...all, ...privateIgnored(folder)];
}
