/** What is wrong with the pictures of a project, before any document shows them. */
import type { TemplateProblem } from '../ooxml/index.ts';
import { readPicture } from './read-picture.ts';

/** Pictures by their paths; one that cannot be shown is told by the name of its fault. */
export const pictureProblems = (assets: ReadonlyMap<string, Uint8Array>): readonly TemplateProblem[] =>
  [...assets].flatMap(([path, bytes]) => {
    const read = readPicture(bytes);
    return typeof read === 'string' ? [{ code: 'template/not-a-picture', file: path, part: '', tag: '', name: read }] : [];
  });
