/** Opens a template, whoever made it: its parts, named as Office does, or why it is refused. */
import { ArchiveRefused, type Entry, openArchive } from '../archive/index.ts';
import { breakLinks } from './active/break-links.ts';
import { refuseActive } from './active/index.ts';
import { CONTENT_TYPES, isTypeList } from './package-parts.ts';
import type { Report } from './problem.ts';
import { readAsUsual } from './usual-names.ts';

/** `warn`: what is told of a template that is not refused for it. */
export const openTemplate = (bytes: Uint8Array, report: Report, warn: Report = () => {}): Entry[] | undefined =>
  unlessRefused(report, () => {
    const entries = openArchive(bytes).map((entry) => (isTypeList(entry.name) ? { ...entry, name: CONTENT_TYPES } : entry));
    const kept = breakLinks(entries, warn);
    return refuseActive(kept, report, warn) ? readAsUsual(kept) : undefined;
  });

/** What `open` gives, or why the archive is refused, told to `report`. */
export function unlessRefused<Opened>(report: Report, open: () => Opened): Opened | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    report({ code: 'template/not-an-archive', part: error.entry, tag: '', name: error.fault });
    return undefined;
  }
}
