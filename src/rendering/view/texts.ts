// The texts that people write for a document: all of them, and by chapter where the document has numbered ones.
import type { Project, View } from '../../model/index.ts';

/** The texts of one deliverable, in the order of their files' names. */
const textsOf = ({ texts }: Project, deliverable: string) =>
  texts
    .filter((text) => text.deliverable === deliverable)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => ({ path, text: text.trim() }))
    .filter(({ text }) => text !== '');

export const textsView = (project: Project, deliverable: string): View['texts'] =>
  textsOf(project, deliverable).map(({ text }) => text);

/**
 * A file `40-….md` to `44-….md` opens chapter 4, `45-….md` to `49-….md` closes it; what has no such number stands before the first
 * chapter. Always ten items, that of chapter 0 being what comes before all.
 */
export function zonesView(project: Project, deliverable: string): View['zones'] {
  const placed = textsOf(project, deliverable).map(({ path, text }) => {
    const [, chapter = '0', place = '0'] = /\/(\d)(\d)(?!\d)[^/]*$/.exec(path) ?? [];
    return { chapter: Number(chapter), isOpening: Number(place) < 5, text };
  });
  return Array.from({ length: 10 }, (_, chapter) => {
    const here = placed.filter((one) => one.chapter === chapter);
    return {
      opening: here.filter(({ isOpening }) => isOpening).map(({ text }) => text),
      closing: here.filter(({ isOpening }) => !isOpening).map(({ text }) => text),
    };
  });
}
