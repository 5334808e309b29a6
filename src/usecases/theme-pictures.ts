// Why a picture that a theme names cannot be shown, as validation says it: read when a theme names one, and never but where projects may read.
import type { Language, Workspace } from '../model/index.ts';
import { folderOf, namedFolders, readAsset } from '../reading/index.ts';
import { drawingProblems, pictureProblems, readPicture } from '../rendering/index.ts';
import { drawingFault, pictureFault } from '../wording/file-faults.ts';

type Said = Readonly<Record<Language, string>>;
const inBoth = (say: (language: Language) => string): Said => ({ fr: say('fr'), en: say('en') });

/** Null when it can be shown. `path` starts from the project, or is whole where the theme is one that projects share. */
export function pictureFaultIn(workspace: Workspace, path: string): Said | null {
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
