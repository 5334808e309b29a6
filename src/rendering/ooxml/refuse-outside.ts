/** Refuses what a template brings besides its text: programs that run when it opens, contents that are fetched from elsewhere. */
import type { Entry } from '../archive/index.ts';
import { CONTENT_TYPES, contentTypesOf, decodeXml, readRelations } from './package-parts.ts';
import type { Report } from './problem.ts';

const PROGRAM = /macroEnabled|vbaProject|vbaData|activeX/i;
const PROGRAM_PART = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(xml|bin))$/i;

/** Whether the template may be read any further. */
export function refusePrograms(entries: readonly Entry[], report: Report): boolean {
  const types = contentTypesOf(entries);
  const part =
    entries.find(({ name }) => PROGRAM.test(types?.get(name) ?? '') || PROGRAM_PART.test(name))?.name ??
    [...(types ?? [])].find(([, type]) => PROGRAM.test(type))?.[0];
  if (part !== undefined) report({ code: 'template/holds-programs', part: part || CONTENT_TYPES, tag: '' });
  return part === undefined;
}

/**
 * A link is followed by a person who chose to; anything else outside is fetched by the program that opens the document. The template a
 * document was made from is only remembered, unless it is to be fetched from another machine.
 */
export function refuseOutside(entries: readonly Entry[], report: Report): void {
  for (const { name, bytes } of entries) {
    if (!name.endsWith('.rels')) continue;
    for (const { type, target, isExternal } of readRelations(decodeXml(bytes)))
      if (isExternal && type !== 'hyperlink' && !(type === 'attachedTemplate' && !isRemote(target)))
        report({ code: 'template/fetches-from-outside', part: name, tag: '', name: target.slice(0, 200) });
  }
}

/** Another scheme than a file's, or a file of another machine. */
const isRemote = (target: string): boolean =>
  /^(?!file:)[a-z][a-z\d+.-]+:/i.test(target) || /^(file:)?[\\/]{2}([\\/]{2})?[^\\/]/i.test(target);
