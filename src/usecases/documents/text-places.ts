// Where the paragraphs of documents come from: the texts that people wrote in the fields and in `texts/` of a project.
import { rewritten, sameText, shownText } from '../../comparing/index.ts';
import type { FileKind, WordChange, Workspace } from '../../model/index.ts';
import { type Folder, readText } from '../../reading/index.ts';
import { grouped, isHolder } from '../../values/index.ts';

/** A paragraph of a text: `start` and `end` are its own in `written`, the whole text. */
export interface TextPlace {
  readonly path: string;
  /** Null in `texts/`, where a file is one text. */
  readonly kind: FileKind | null;
  readonly pointer: readonly (string | number)[];
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Nobody writes these through a document: what was decided stays, and names stay private. */
const kept = new Set<FileKind | undefined>([
  'frozen-plan',
  'ballots',
  'values',
  'identities',
  'survey-results',
  'residents-vote-results',
  undefined,
]);

/** What begins a paragraph of its own in Markdown: an item, a heading, a quotation. */
const mark = /^\s*(?:[-*+]\s+|\d+[.)]\s+|#{1,6}\s+|>\s+)/;

/** The paragraphs of a text, without their marks. */
function* paragraphsIn(written: string): Generator<{ readonly start: number; readonly end: number }> {
  let open: { readonly start: number; readonly end: number } | undefined;
  let at = 0;
  for (const line of written.split('\n')) {
    const begins = mark.exec(line)?.[0].length ?? 0;
    if (open !== undefined && (line.trim() === '' || begins > 0)) {
      yield open;
      open = undefined;
    }
    const end = at + line.trimEnd().length;
    if (line.trim() !== '') open = { start: open?.start ?? at + Math.max(begins, line.search(/\S/)), end };
    at += line.length + 1;
  }
  if (open !== undefined) yield open;
}

type Pointer = TextPlace['pointer'];

function* stringsIn(value: unknown, pointer: Pointer = []): Generator<readonly [Pointer, string]> {
  if (typeof value === 'string' && pointer.at(-1) !== 'id') yield [pointer, value];
  if (!isHolder(value)) return;
  for (const [key, inner] of Object.entries(value))
    yield* stringsIn(inner, [...pointer, Array.isArray(value) ? Number(key) : key]);
}

/** Every paragraph that somebody wrote. */
export function textPlaces({ files, texts }: Workspace, folder: Folder): readonly TextPlace[] {
  const paragraphs = (at: Pick<TextPlace, 'path' | 'kind' | 'pointer' | 'written'>): readonly TextPlace[] =>
    [...paragraphsIn(at.written)].map((one) => ({ ...at, ...one }));
  const fields = files.flatMap(({ path, kind, data }) =>
    kind === undefined || kept.has(kind)
      ? []
      : [...stringsIn(data)].flatMap(([pointer, written]) => paragraphs({ path, kind, pointer, written })),
  );
  const whole = texts.flatMap(({ path }) => paragraphs({ path, kind: null, pointer: [], written: readText(folder, path) ?? '' }));
  return [...fields, ...whole];
}

/** Shorter texts stand in others by chance. */
const shortest = 12;

/** What a paragraph of a document says of a text: it, or a sentence in which it stands whole. */
export interface Correction {
  readonly place: TextPlace;
  /** The paragraph of the text, as it now should read. */
  readonly after: string;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** `key` became this, when nothing around it changed; null otherwise. */
function withinChange(from: string, to: string, key: string): string | null {
  const [was, is] = [sameText(spaced(from)), spaced(to)];
  const at = was.indexOf(key);
  const rest = was.length - at - key.length;
  if (at === -1 || isLetter(was[at - 1]) || isLetter(was[at + key.length]) || is.length < at + rest) return null;
  const same = sameText(is);
  const isAround = same.startsWith(was.slice(0, at)) && same.endsWith(was.slice(was.length - rest));
  const inner = is.slice(at, is.length - rest).trim();
  return isAround && inner !== '' ? inner : null;
}

/** Paragraphs by what a document shows of them. */
const textsOf = (places: readonly TextPlace[]): ReadonlyMap<string, readonly TextPlace[]> =>
  grouped(places, ({ written, start, end }) => shownText(written.slice(start, end)));

/** Finds the texts that a changed paragraph comes from: several when the project says the same at several places. */
export function finder(places: readonly TextPlace[]): (from: string, to: string) => readonly Correction[] {
  const byText = textsOf(places);
  const keys = [...byText.keys()].filter((key) => key.length >= shortest).sort((a, b) => b.length - a.length);
  return (from, to) => {
    const own = sameText(from);
    const exact = byText.has(own) ? own : undefined;
    const key = exact ?? keys.find((one) => own.includes(one) && withinChange(from, to, one) !== null);
    const inner = key === undefined ? null : withinChange(from, to, key);
    if (key === undefined || inner === null) return [];
    return (byText.get(key) ?? []).map((place) => ({
      place,
      after: rewritten(place.written.slice(place.start, place.end), inner),
    }));
  };
}

/** Prose goes on: a title, a name or a figure has no second paragraph. */
const isProse = ({ kind, written, start, end }: TextPlace): boolean =>
  kind === null || /\n\s*\n/.test(written.trim()) || /[.!?…»]$/.test(written.slice(start, end).trim());

/** What begins the line of a paragraph: the mark of an item, or nothing. */
const markBefore = ({ written, start }: TextPlace): string => {
  const begun = written.slice(written.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*(?:[-*+]|\d+[.)])\s+$/.test(begun) ? begun : '';
};

/** The texts in which a paragraph was added or from which one was taken out, as they should then read: several when the project says the same at several places. */
export function besideFinder(places: readonly TextPlace[]): (change: WordChange) => readonly Correction[] {
  const byText = textsOf(places.filter(isProse));
  const saying = (text: string | null): readonly TextPlace[] => (text === null ? [] : (byText.get(sameText(text)) ?? []));
  const inSame = (one: TextPlace): readonly TextPlace[] =>
    places.filter(({ path, written }) => path === one.path && written === one.written);
  const added = (to: string, under: string | null, over: string | null): readonly Correction[] => {
    const after = saying(under).map((place): Correction => {
      const begun = markBefore(place);
      return { place: { ...place, start: place.end }, after: `${begun === '' ? '\n\n' : `\n${begun}`}${to}` };
    });
    if (after.length > 0) return after;
    return saying(over)
      .filter((place) => markBefore(place) === '')
      .map((place) => ({ place: { ...place, end: place.start }, after: `${to}\n\n` }));
  };
  const removed = (from: string): readonly Correction[] =>
    saying(from).flatMap((place): Correction[] => {
      const all = inSame(place);
      const next = all.find(({ start }) => start > place.start);
      // A text of one paragraph would be no text any more.
      if (all.length < 2) return [];
      const start = place.start - markBefore(place).length;
      const last = all.findLast((one) => one.end < place.start)?.end ?? start;
      return [
        {
          place: next === undefined ? { ...place, start: last } : { ...place, start, end: next.start - markBefore(next).length },
          after: '',
        },
      ];
    });
  return ({ from, to, under, over, isCell }) =>
    isCell ? [] : from === null ? added(to ?? '', under, over) : to === null ? removed(from) : [];
}

/** The whole text once some of its paragraphs read otherwise; of what is added at one place, the first comes first. */
export const withParagraphs = (changed: readonly Correction[]): string =>
  changed
    .map((said, index) => ({ ...said, index }))
    .toSorted((a, b) => b.place.start - a.place.start || b.place.end - a.place.end || b.index - a.index)
    .reduce(
      (text, { place, after }) => text.slice(0, place.start) + after + text.slice(place.end),
      changed[0]?.place.written ?? '',
    );
