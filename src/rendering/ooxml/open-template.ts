/** Opens a template, whoever made it: its parts, or why it is refused. */
import { ArchiveRefused, type Entry, openArchive } from '../archive/index.ts';
import { decodeXml } from './package-parts.ts';
import { declares } from './parse-xml.ts';
import type { Report } from './problem.ts';
import { refuseOutside, refusePrograms } from './refuse-outside.ts';

export function openTemplate(bytes: Uint8Array, report: Report): Entry[] | undefined {
  try {
    const entries = openArchive(bytes);
    if (refuseDeclarations(entries, report)) return undefined;
    refuseOutside(entries, report);
    return refusePrograms(entries, report) ? entries : undefined;
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    report({ code: 'template/not-an-archive', part: error.entry, tag: '', name: error.fault });
    return undefined;
  }
}

/** In parts that are only passed on, too: whoever opens the document would expand them. */
function refuseDeclarations(entries: readonly Entry[], report: Report): boolean {
  const found = entries.find(({ name, bytes }) => /\.(xml|rels|vml)$/i.test(name) && declares(decodeXml(bytes)));
  if (found) report({ code: 'template/declares-entities', part: found.name, tag: '' });
  return found !== undefined;
}
