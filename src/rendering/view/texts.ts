// The texts that people write for a document: all of them, and by chapter where the document has numbered ones.
import type { View } from '../../model/index.ts';
import { withTitles } from './naming.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

type Request = Pick<DocumentRequest, 'deliverable' | 'texts' | 'messages' | 'ofYear'>;

/** What is written in the place of the messages of a document; where it has none to replace, a text like any other. */
export const isEssentials = ({ path }: { readonly path: string }, { messages = [] }: Pick<Request, 'messages'>): boolean =>
  messages.length > 0 && /\/(?:\d{4}-)?(?:essentiel|essentials)\.md$/i.test(path);

/** `2025-10-….md` is for the document of that year; of a document of no year, it is a name like another. */
function isOfYear({ path }: { readonly path: string }, { ofYear = () => null }: Request): boolean {
  const [, year] = /\/(\d{4})-[^/]*$/.exec(path) ?? [];
  return year === undefined || Number(year) === (ofYear() ?? Number(year));
}

/** The texts of one deliverable, in the order of their files' names. */
const textsOf = (input: ViewInput, request: Request, areEssentials = false) =>
  input.project.texts
    .filter(
      (text) =>
        text.deliverable === (request.texts ?? request.deliverable) &&
        isEssentials(text, request) === areEssentials &&
        isOfYear(text, request),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => ({ path, text: withTitles(input, text.trim()) }))
    .filter(({ text }) => text !== '');

export const textsView = (input: ViewInput, request: Request): View['texts'] => textsOf(input, request).map(({ text }) => text);

export const essentialsOf = (input: ViewInput, request: Request): readonly string[] =>
  textsOf(input, request, true).map(({ text }) => text);

/**
 * A file `40-….md` (`2025-40-….md`) to `44-….md` opens chapter 4, `45-….md` to `49-….md` closes it; what has no such number stands before the first
 * chapter. Always ten items, that of chapter 0 being what comes before all.
 */
export function zonesView(input: ViewInput, request: Request): View['zones'] {
  const placed = textsOf(input, request).map(({ path, text }) => {
    const [, chapter = '0', place = '0'] = /\/(?:\d{4}-)?(\d)(\d)(?!\d)[^/]*$/.exec(path) ?? [];
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
