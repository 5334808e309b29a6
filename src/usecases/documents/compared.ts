// A Word document that somebody edited, beside the one that would be written now: what they did, and where the project says it.
import { wordChanges } from '../../comparing/index.ts';
import { assign, placeName, revise, type Thing, thingsIn } from '../../editing/index.ts';
import {
  type Deliverable,
  type Language,
  languages,
  type Readership,
  type Revision,
  UsageError,
  type WordChange,
  type WordComment,
} from '../../model/index.ts';
import { folderOf, readText } from '../../reading/index.ts';
import { type DeliverableKind, readComments, readParagraphs } from '../../rendering/index.ts';
import { folded, inSentence, leadsThrough } from '../../values/index.ts';
import { documentNamed } from '../../vocabulary/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { typedWord } from '../../wording/visible.ts';
import { wholes } from '../changes/assigned.ts';
import { calledThing } from '../changes/told/told-fields.ts';
import type { RunContext } from '../work-on.ts';
import { makeDocuments } from './documents.ts';
import { documentsOf } from './documents-of.ts';
import { besideFinder, type Correction, finder, type TextPlace, textPlaces, withParagraphs } from './text-places.ts';

export interface CompareRequest {
  /** The name of the file, without its folders. */
  readonly name: string;
  /** As the person typed it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  /** The document that it is, when its name does not say it. */
  readonly as?: string | undefined;
  /** Of the document; the project's own by default. */
  readonly language?: Language | undefined;
  readonly audience?: Readership | undefined;
  /** What a command needs besides, where the person does not stand in the project. */
  readonly where?: string | undefined;
}

/** A text of the project that a change touches. */
export interface Proposal extends Correction {
  /** « AC-007 Fibre des écoles, contexte », or the path of a text. */
  readonly called: string;
  /** The command that does it; null for what none reaches. */
  readonly command: string | null;
}

export interface ComparedChange extends WordChange {
  /** Several when the project says the same at several places. */
  readonly proposals: readonly Proposal[];
}

export interface Compared {
  readonly title: string;
  /** What the document is called when jalon writes it. */
  readonly wanted: string;
  readonly changes: readonly ComparedChange[];
  /** What readers wrote in its margin; what the template says there is not theirs. */
  readonly comments: readonly WordComment[];
}

const stemOf = (name: string): string => folded(name.replace(/\.docx$/i, ''));

/** A name as its pattern would give it: values stand for anything. */
const isNamedBy = (pattern: string, name: string): boolean => {
  const own = pattern.split('/').at(-1) ?? pattern;
  const source = own.split(/\{\{[^{}]*\}\}/).map((part) => folded(part).replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  return new RegExp(`^${source.join('.*')}`, 'u').test(stemOf(name));
};

/** The kinds of documents that a file may be, the one that its name says first. @throws UsageError when nothing says it */
function kindsFor({ workspace }: RunContext, { name, shown, as }: CompareRequest, told: Language): readonly DeliverableKind[] {
  const all = documentsOf({ project: workspace.root }).ofProject.filter(({ format }) => format === 'docx');
  if (as === undefined) {
    const weight = ({ names }: DeliverableKind): number =>
      Math.max(...languages.map((one) => (isNamedBy(names[one], name) ? names[one].length : 0)));
    const named = all.filter((kind) => weight(kind) > 0).sort((a, b) => weight(b) - weight(a));
    if (named.length > 0) return named;
    throw new UsageError('document-not-known', { path: shown });
  }
  return [documentNamed(as, all, told)];
}

/** Of the files of a document, the one whose name the edited file bears, be it a copy (« programme (2).docx »). */
function nearestIn(files: readonly Deliverable[], name: string): Deliverable | undefined {
  const stem = stemOf(name);
  return files
    .filter(({ path }) => stem.startsWith(stemOf(path.split('/').at(-1) ?? path)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

interface Written {
  readonly kind: DeliverableKind;
  readonly document: Deliverable;
  readonly language: Language;
}

async function written(context: RunContext, request: CompareRequest, told: Language): Promise<Written> {
  const { language, audience, name, as, shown } = request;
  const own = context.project.language;
  const spoken = language === undefined ? [own, ...languages.filter((one) => one !== own)] : [language];
  for (const kind of kindsFor(context, request, told))
    for (const one of spoken) {
      const { files } = await makeDocuments(context, [kind], { language: one, audience, formats: ['docx'] });
      const found = nearestIn(files, name) ?? (as !== undefined && files.length === 1 ? files[0] : undefined);
      if (found !== undefined) return { kind, document: found, language: one };
    }
  throw new UsageError('document-not-known', { path: shown });
}

/** A document of which this share is new is another one, past so many paragraphs. */
const [strange, fewest] = [0.8, 20];

/** It was written on another day than today, which it says. */
function isOtherDay({ from, to }: WordChange, day: string): boolean {
  const [before, after, ...more] = (from ?? '').split(day);
  if (before === undefined || after === undefined || more.length > 0 || to === null) return false;
  const isAround = to.startsWith(before) && to.endsWith(after);
  return isAround && /^\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u.test(to.slice(before.length, to.length - after.length));
}

/** @throws UsageError when the file is no Word document, none of this project, or has nothing in common with what would be written */
export async function comparedDocument(context: RunContext, request: CompareRequest, told: Language): Promise<Compared> {
  const { bytes, shown } = request;
  const edited = readParagraphs(bytes);
  if (edited === null) throw new UsageError('not-a-word-document', { path: shown });
  const { kind, document, language } = await written(context, request, told);
  const all = wordChanges(readParagraphs(document.bytes) ?? [], edited);
  const come = (all ?? []).filter(({ from }) => from === null).length;
  if (all === null || come > Math.max(edited.length * strange, fewest))
    throw new UsageError('another-document', { path: shown, title: kind.title[told] });
  const day = formatDate(context.today, language);
  const changes = all.filter((change) => !isOtherDay(change, day));
  const own = new Set(readComments(document.bytes).map(({ text }) => text));
  const { workspace } = context;
  const places = textPlaces(workspace, folderOf(workspace));
  const [find, findBeside] = [finder(places), besideFinder(places)];
  const propose = proposer(thingsIn(workspace.files), told, request.where ?? '');
  return {
    title: kind.title[told],
    wanted: document.path,
    comments: readComments(bytes).filter(({ text }) => !own.has(text)),
    changes: changes.map((change) => ({
      ...change,
      proposals: (change.from === null || change.to === null ? findBeside(change) : find(change.from, change.to)).map(propose),
    })),
  };
}

type Pointer = TextPlace['pointer'];

/** The text of a place, once it reads as proposed. */
const proposer =
  (things: readonly Thing[], language: Language, where: string) =>
  (said: Correction): Proposal => {
    const { path, kind, pointer } = said.place;
    if (kind === null) return { ...said, called: path, command: null };
    const thing = things.findLast((one) => one.path === path && leadsThrough(pointer, one.pointer));
    const from = thing?.pointer ?? [];
    const words = (spell: (key: string, at: Pointer) => string): readonly string[] =>
      pointer
        .slice(from.length)
        .map((key, index) => (typeof key === 'number' ? String(key + 1) : spell(key, pointer.slice(0, from.length + index + 1))));
    const labels = words((key, at) => label(placeName(kind, at), language) ?? key);
    const of = thing ? calledThing(thing, language) : (label(kind, language) ?? kind);
    return {
      ...said,
      called: [of, ...labels.map(inSentence)].join(', '),
      command: commandOf(said, thing, [labels, words((key) => key)]),
    };

    function commandOf({ place }: Correction, holder: Thing | undefined, ways: readonly (readonly string[])[]): string | null {
      const whole = wholes.find((one) => one === kind);
      const id = holder ? nameOf(holder, things) : whole;
      const at = { path, kind: kind ?? 'project', pointer: from };
      const text = withParagraphs([said]);
      for (const way of ways) {
        const typed = `${way.join('.').toLowerCase()}=${text}`;
        const done = assign({ ...at, value: holder?.value ?? null }, typed, things);
        const isIt =
          'edit' in done &&
          'set' in done.edit.change &&
          done.edit.change.set === text &&
          place.pointer.join('/') === done.edit.pointer.join('/');
        if (id !== undefined && isIt) return `jalon set ${id} ${typedWord(typed)}${where}`;
      }
      return null;
    }
  };

/** With what holds it: a task is named with its action. */
const nameOf = (thing: Thing, things: readonly Thing[]): string =>
  things
    .filter((one) => one.path === thing.path && leadsThrough(thing.pointer, one.pointer))
    .map(({ id }) => id)
    .join('/');

/** The files of the project once they say what was taken from the document. */
export function takenFrom({ workspace }: RunContext, taken: readonly Proposal[]): readonly Revision[] {
  const folder = folderOf(workspace);
  const once = taken.filter((one, index) => taken.findIndex(({ place }) => place === one.place) === index);
  const keyOf = ({ place }: Proposal): string => JSON.stringify([place.path, place.pointer]);
  const texts = once
    .filter((one, index) => once.findIndex((other) => keyOf(other) === keyOf(one)) === index)
    .map((one) => ({ place: one.place, text: withParagraphs(once.filter((other) => keyOf(other) === keyOf(one))) }));
  const edits = texts.flatMap(({ place, text }) =>
    place.kind === null ? [] : [{ path: place.path, pointer: place.pointer, change: { set: text } }],
  );
  const files = texts.flatMap(({ place, text }): Revision[] =>
    place.kind !== null || text === place.written ? [] : [{ path: place.path, before: place.written, after: text }],
  );
  return [...revise(edits, (path) => readText(folder, path)), ...files];
}
