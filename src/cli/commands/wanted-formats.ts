// What `--format` and `--templates` ask for: formats of documents, and the folder of templates that projects share.
import { resolve } from 'node:path';
import { type DocumentFormat, documentFormats, UsageError } from '../../model/index.ts';
import { isFolder, type TemplateShelves } from '../../reading/index.ts';
import { knownWord } from '../../values/index.ts';

/** The programs that people name instead. */
const openedBy: Readonly<Record<string, DocumentFormat>> = {
  word: 'docx',
  excel: 'xlsx',
  powerpoint: 'pptx',
  writer: 'odt',
  calc: 'ods',
  impress: 'odp',
  markdown: 'md',
};

/** Formats separated by commas; undefined when none is asked for. */
export function wantedFormats(asked: string | undefined): readonly DocumentFormat[] | undefined {
  return asked?.split(',').map((word) => {
    const named = word.trim().replace(/^\./, '').toLowerCase();
    return openedBy[named] ?? knownWord(documentFormats, named, 'unknown-document-format');
  });
}

/** A folder that is not there would make other documents than those asked for. */
export function sharedTemplates(asked: string | undefined, cwd: string): TemplateShelves['organisation'] {
  if (asked === undefined) return undefined;
  const folder = resolve(cwd, asked);
  if (!isFolder(folder)) throw new UsageError('path-not-found', { path: asked });
  return { folder, shown: asked };
}
