/** The door of the archive: Office files opened with suspicion and closed with the same bytes every time. */
export { ArchiveRefused } from './archive-refused.ts';
export { CONTENT_TYPES, closeArchive, joined, MIMETYPE } from './close-archive.ts';
export { type Entry, MOST_BYTES, openArchive, openOwnArchive } from './open-archive.ts';
