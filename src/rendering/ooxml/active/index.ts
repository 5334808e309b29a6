/** Refuses what a template brings besides its text: what would run or fetch something when its documents are opened. */
import { sumOf } from '../../../values/index.ts';
import { ArchiveRefused, type Entry, MOST_BYTES, openArchive } from '../../archive/index.ts';
import type { Report } from '../problem.ts';
import { refuseActions } from './actions.ts';
import { noteChanges, noteFields, refuseFields } from './fields.ts';
import { refuseFormulas } from './formulas.ts';
import { refuseOutside } from './outside.ts';
import { DEEPEST, isArchive, readParts } from './parts.ts';
import { refusePrograms } from './programs.ts';

/** Whether the template may be read any further. The files within it, such as the workbooks of charts, are held to the same. */
export function refuseActive(entries: readonly Entry[], report: Report, warn: Report): boolean {
  // For all the files within it together.
  let room = MOST_BYTES;
  const refuse = (held: readonly Entry[], depth: number, say: Report): boolean => {
    const parts = readParts(held);
    const [unread] = parts.texts.flatMap(({ name, root }) => (typeof root === 'string' ? [{ name, code: root }] : []));
    if (unread) {
      say({ code: unread.code, part: unread.name, tag: '' });
      return false;
    }
    refuseOutside(parts, say);
    for (const text of parts.texts) {
      refuseActions(text, say);
      refuseFields(text, say);
      noteFields(text, warn);
      noteChanges(text, warn);
      refuseFormulas(text, say);
    }
    const within = held.filter(isArchive).map((entry) => refuseWithin(entry, depth + 1, say));
    return refusePrograms(parts, say) && within.every(Boolean);
  };
  const refuseWithin = ({ name, bytes }: Entry, depth: number, say: Report): boolean => {
    if (depth > DEEPEST) {
      say({ code: 'template/holds-object', part: name, tag: '', name });
      return false;
    }
    try {
      const held = openArchive(bytes, room);
      room -= sumOf(held, (one) => one.bytes.length);
      return refuse(held, depth, (problem) => say({ ...problem, part: `${name} › ${problem.part}` }));
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      say({ code: 'template/not-an-archive', part: name, tag: '', name: error.fault });
      return false;
    }
  };
  return refuse(entries, 0, report);
}
