/** Opens a template, whoever made it: its parts, or why it is refused. */
import { ArchiveRefused, type Entry, openArchive } from '../archive/index.ts';
import type { Report } from './problem.ts';
import { refuseOutside, refusePrograms } from './refuse-outside.ts';

export function openTemplate(bytes: Uint8Array, report: Report): Entry[] | undefined {
  try {
    const entries = openArchive(bytes);
    refuseOutside(entries, report);
    return refusePrograms(entries, report) ? entries : undefined;
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    report({ code: 'template/not-an-archive', part: error.entry, tag: '', name: error.fault });
    return undefined;
  }
}
