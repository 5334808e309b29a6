// What people add, and the files of a project, by the names that people know each by.
import type { Language } from '../model/index.ts';
import { type Named, theOne } from '../values/index.ts';
import { things } from '../wording/generated/things.ts';

/** Every kind of thing that people add, in the order of a list to read. */
export const kindNames: readonly string[] = Object.keys(things);

/** As somebody who works in this language types it. */
export const kindWord = (kind: string, language: Language): string => things[kind]?.[language] ?? kind;

/** What it is for, in a few words. */
export const kindPurpose = (kind: string, language: Language): string => things[kind]?.purpose[language] ?? '';

/** All the names by which people know it, in both languages. */
export const namesOfKind = (kind: string): readonly string[] => {
  const said = things[kind];
  return said === undefined ? [kind] : [kind, said.fr, said.en, ...(said.words ?? [])];
};

export const calledKinds = (): readonly Named<string>[] => kindNames.map((kind) => ({ item: kind, names: namesOfKind(kind) }));

/** The kind that a word names for sure. */
export const kindSaid = (typed: string): string | undefined => theOne(typed, calledKinds());
