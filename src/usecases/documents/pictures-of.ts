// The pictures that documents show: read when one shows them, their faults told once.
import { isAbsolute, normalize } from 'node:path';
import type { Pictures, Theme } from '../../model/index.ts';
import { type Folder, namedFolders, readAsset } from '../../reading/index.ts';
import { drawingProblems, enlarged, pictureProblems, readPicture, type TemplateProblem } from '../../rendering/index.ts';
import { pictureOfDrawing } from '../../running/index.ts';
import { picturesIn } from '../../values/index.ts';

type Found = { readonly picture?: Uint8Array; readonly drawing?: Uint8Array };

/**
 * One that cannot be shown is told once, and the documents are made without it. A drawing is shown beside the PNG of its name; those of the theme
 * have one made by LibreOffice when there is none.
 */
export async function picturesOf(
  theme: Theme,
  folder: Folder,
): Promise<{ readonly pictures: Pictures; readonly faults: TemplateProblem[] }> {
  const own = new Set(picturesIn(theme));
  const known = new Map<string, Found>();
  const faults: TemplateProblem[] = [];
  // Only the pictures of a shared theme lie elsewhere than in the project.
  const read = (path: string, of = path): Uint8Array | 'missing' | 'too-large' =>
    own.has(of) ? readAsset(folder, path, namedFolders()) : isInside(path) ? readAsset(folder, path) : 'missing';
  const pictureBeside = (path: string): Uint8Array | undefined => {
    const beside = path.replace(/\.\w+$/, '.png');
    const bytes = beside === path ? 'missing' : read(beside, path);
    if (typeof bytes === 'string') return undefined;
    const wrong = pictureProblems(new Map([[beside, bytes]]));
    faults.push(...wrong);
    return wrong.length > 0 ? undefined : bytes;
  };
  const find = (path: string): Found => {
    const bytes = read(path);
    if (typeof bytes === 'string') return told(unread(path, bytes));
    const isDrawn = readPicture(bytes) === 'svg';
    const wrong = isDrawn ? drawingProblems(path, bytes) : pictureProblems(new Map([[path, bytes]]));
    if (wrong.length > 0) return told(...wrong);
    if (!isDrawn) return { picture: bytes };
    const picture = pictureBeside(path);
    return { drawing: bytes, ...(picture && { picture }) };
  };
  const told = (...wrong: readonly TemplateProblem[]): Found => {
    faults.push(...wrong);
    return {};
  };
  const found = (path: string): Found => {
    const one = known.get(path) ?? find(path);
    known.set(path, one);
    return one;
  };
  for (const path of own) {
    const { drawing, picture } = found(path);
    const made = drawing && !picture ? await pictureOfDrawing(enlarged(drawing)) : null;
    if (drawing && made !== null) known.set(path, { drawing, picture: made });
  }
  const alone = new Set<string>();
  const get = (path: string): Uint8Array | undefined => {
    const { picture, drawing } = found(path);
    if (!picture && drawing && !alone.has(path)) faults.push(unread(path, 'svg'));
    if (!picture && drawing) alone.add(path);
    return picture;
  };
  return { pictures: { get, drawings: { get: (path) => found(path).drawing } }, faults };
}

const isInside = (path: string): boolean => !isAbsolute(path) && !normalize(path).startsWith('..');
const unread = (path: string, name: 'missing' | 'too-large' | 'svg'): TemplateProblem => {
  return { code: 'template/not-a-picture', file: path, part: '', tag: '', name };
};
