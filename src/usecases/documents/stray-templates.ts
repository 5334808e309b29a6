// Files of `templates/` that make no document: nothing has their name, or no template has their format.

import { formatInstead, languages } from '../../model/index.ts';
import { templateFilesOf } from '../../reading/index.ts';
import { nearest } from '../../values/index.ts';

export interface StrayTemplate {
  readonly file: string;
  /** The name that is nearest to its own, in its language and format; null where none is near. */
  readonly nearest: string | null;
}

/** In a folder of the document's name, or beside the others under that name; in one language, or for both. */
const inFolder = /^templates\/documents\/([^/]+)\/(fr|en|template)\.(\w+)$/;
/** What templates share, in the formats that may include it. */
const isBlock = /^templates\/documents\/blocks\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|en))?\.(?:docx|pptx|html|md)$/;
const besideOthers = /^templates\/([^/]+?)(?:[._-]([a-z]{2}))?\.(\w+)$/i;

/** `names`: those of the documents whose templates may be there. */
export function straysIn(home: string, names: readonly string[]): readonly StrayTemplate[] {
  const others = templateFilesOf(home, (path) => formatInstead(path) !== undefined).flatMap((file): StrayTemplate[] => {
    const [, name = ''] = inFolder.exec(file) ?? besideOthers.exec(file) ?? [];
    const proper = `${file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.') + 1)}${formatInstead(file)}`;
    return names.includes(name) ? [{ file, nearest: proper }] : [];
  });
  const strays = templateFilesOf(home).flatMap((file): StrayTemplate[] => {
    const [, name = '', language = ''] = inFolder.exec(file) ?? besideOthers.exec(file) ?? [];
    if (isBlock.test(file)) return [];
    const isFlat = !inFolder.test(file);
    const format = file.replace(/^.*\./, '');
    const spoken = languages.find((one) => one === language);
    const proper = (one: string): string => [one, ...(spoken ? [spoken] : []), format.toLowerCase()].join('.');
    if (names.includes(name) && (!isFlat || file === `templates/${proper(name)}`)) return [];
    const near = nearest(name.toLowerCase(), names);
    return [{ file, nearest: near === null ? null : isFlat ? proper(near) : near }];
  });
  return [...others, ...strays];
}
