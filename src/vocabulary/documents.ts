// Documents by their names, their titles and those of their files, in either language.
import { type Bilingual, type Language, shippedDocuments } from '../model/index.ts';
import { meant, type Named, named, theOne } from '../values/index.ts';
import { typable } from '../wording/label.ts';

/** A document as its `document.yaml` describes it. */
export interface Titled {
  readonly id: string;
  readonly title: Bilingual;
  /** What its files are called, before values are put in, where they have names of their own. */
  readonly names?: Bilingual;
}

/** The last part of a path that has words of its own: `fiches-action` of `fiches-action/{{action.id}}-{{name}}`. */
const plainPart = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      part
        .replace(/\{\{[^{}]*\}\}/g, '')
        .replace(/^-+|(?<!-)-+$/g, '')
        .replace(/-{2,}/g, '-'),
    )
    .findLast((part) => part !== '') ?? path;

/** The one whose title the word is in whole; else all, with the names of their files, which two documents may share. */
function bearing<Kind extends Titled>(typed: string, kinds: readonly Kind[]): readonly Named<Kind>[] {
  const titled = kinds.map((kind) => ({ item: kind, names: [kind.id, kind.title.fr, kind.title.en] }));
  const whole = meant(typed, titled, true);
  return 'one' in whole ? titled.filter(({ item }) => item === whole.one) : called(kinds);
}

const called = <Kind extends Titled>(kinds: readonly Kind[]): readonly Named<Kind>[] =>
  kinds.map((kind) => {
    const { id, title, names: files } = kind;
    return {
      item: kind,
      names: [id, title.fr, title.en, ...(files === undefined ? [] : [plainPart(files.fr), plainPart(files.en)])],
    };
  });

/** As it is typed: by its title when it is the only one so called, else by the name of its file, else by its id. */
export const documentWord = (kind: Titled, kinds: readonly Titled[], language: Language): string =>
  [kind.title[language], plainPart(kind.names?.[language] ?? kind.id)]
    .map(typable)
    .find((word) => theOne(word, bearing(word, kinds)) === kind) ?? kind.id;

/** Whether one or more of the documents are so called. */
export const isDocumentOf = (typed: string, kinds: readonly Titled[]): boolean => !('near' in meant(typed, called(kinds)));

/** The only one that a word may name; undefined when none is, or several are. */
export function documentSaid<Kind extends Titled>(typed: string, kinds: readonly Kind[]): Kind | undefined {
  const found = meant(typed, bearing(typed, kinds));
  return 'one' in found ? found.one : undefined;
}

/** The document that a word names: « fiches-action », « Relevé de décisions ». @throws UsageError with the nearest, in words of the language */
export const documentNamed = <Kind extends Titled>(
  typed: string,
  kinds: readonly Kind[],
  language: Language,
  code = 'unknown-deliverable',
): Kind => named(typed, bearing(typed, kinds), { code, wordOf: (kind) => documentWord(kind, kinds, language) });

const both = (said: { readonly fr?: string; readonly en?: string }) => ({ fr: said.fr ?? '', en: said.en ?? '' });

/** Those that are shipped, as they are called. */
export const shippedTitles = () =>
  shippedDocuments.map(({ id, of, title, file }) => ({
    id,
    of,
    title: both(title),
    names: both(file),
  }));
