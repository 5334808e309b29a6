// All that the files of a project say of one person: by id, by name, by address or by number.

import type { PersonData, PersonMention, SearchedFile, Workspace } from '../../model/index.ts';
import { canonicalId, idOf, isHolder, isRecord } from '../../values/index.ts';
import type { Identity } from './personal-data/identities.ts';
import { knownNames } from './personal-data/known-names.ts';
import { namesTeller } from './traces.ts';

export type Sought = Omit<Identity, 'id'> & { readonly id: string | null };

/** Whether a text is about the person. */
function teller({ id, ...identity }: Sought): (text: string) => boolean {
  const named = namesTeller([identity]);
  const own = id === null ? null : canonicalId(id);
  return (text) => (own !== null && (text.match(/\bPE-\d+\b/g) ?? []).some((one) => canonicalId(one) === own)) || named(text);
}

interface Held {
  readonly holder: object;
  readonly at: string | number;
  readonly key: string;
  readonly of: string | null;
  readonly text: string;
  readonly about: object | null;
}

/** A line of a list that is about whoever it names: a place in a team, a ballot, the person's own entry; a thing is not. */
const isAbout = (item: unknown, person: string | null): item is object =>
  isRecord(item) &&
  !['title', 'statement', 'text'].some((field) => field in item) &&
  (idOf(item) === null || idOf(item) === person);

function* textsWithin(
  value: unknown,
  key: string,
  person: string | null,
  of: string | null,
  line: object | null,
): Generator<Held> {
  if (!isHolder(value)) return;
  const nearest = idOf(value) ?? of;
  for (const [name, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(name) : name;
    const below = Array.isArray(value) ? key : `${key}.${name}`;
    // A key may name somebody, and a number be theirs: YAML takes the zero away from one that is written without quotes.
    if (!Array.isArray(value)) yield { holder: value, at, key: below, of: nearest, text: name, about: null };
    if (typeof inner === 'number') yield { holder: value, at, key: below, of: nearest, text: `0${inner}`, about: line };
    if (typeof inner === 'string') yield { holder: value, at, key: below, of: nearest, text: inner, about: line };
    else yield* textsWithin(inner, below, person, nearest, Array.isArray(value) && isAbout(inner, person) ? inner : null);
  }
}

const linesIn = ({ path, lines, cells }: SearchedFile, tells: (text: string) => boolean): readonly PersonMention[] =>
  (lines ?? []).flatMap((text, index): PersonMention[] => {
    const place = { line: cells ? null : index + 1, cell: cells?.[index] ?? null };
    return tells(text) ? [{ path, ...place, key: '', of: null, text: text.trim(), about: null }] : [];
  });

/** What a comment of a YAML file says, by lines: nothing of it is among the data. */
const commentsOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => {
    const at = line.search(/(?<!\S)#/);
    return at < 0 ? '' : line.slice(at + 1);
  });

/** What identifies the person is told by itself, and not among what is said of them. */
function isIdentity({ holder, at }: Held, data: unknown, { id }: Sought): boolean {
  if (id === null || !isRecord(data)) return false;
  if (holder === data) return canonicalId(String(at)) === canonicalId(id);
  const isOwn = Object.entries(data).some(([key, one]) => one === holder && canonicalId(key) === canonicalId(id));
  return isOwn && ['name', 'email', 'phone'].includes(String(at));
}

/** All files of the project count, whatever they are: `others` are those that are neither its data nor its texts. */
export function personData(sought: Sought, workspace: Workspace, others: readonly SearchedFile[]): PersonData {
  const tells = teller(sought);
  const alsoFirst = sought.name === null ? null : knownNames([sought.name], true);
  const mayTell = (text: string): boolean => tells(text) || (alsoFirst?.(text).length ?? 0) > 0;
  const { files, texts, places, linesOf } = workspace;
  const inFiles = files.flatMap(({ path, kind, data }): PersonMention[] => {
    if (kind === undefined || data === null) return [];
    const held = [...textsWithin(data, kind, sought.id, null, null)]
      .filter((one) => mayTell(one.text) && !(kind === 'identities' && isIdentity(one, data, sought)))
      .map(({ holder, at, key, of, text, about }) => ({
        path,
        line: places.value(holder, at).line,
        cell: null,
        key,
        of,
        text,
        about,
      }));
    return [...held, ...linesIn({ path, lines: commentsOf(linesOf(path)) }, mayTell)];
  });
  const all = [
    ...inFiles,
    ...texts.flatMap(({ path, text }) => linesIn({ path, lines: text.split('\n') }, mayTell)),
    ...others.flatMap((file) => linesIn(file, mayTell)),
  ];
  return {
    ...sought,
    mentions: all.filter(({ text }) => tells(text)),
    toCheck: all.filter(({ text }) => !tells(text)),
    unsearched: others.flatMap(({ path, lines }) => (lines === null ? [path] : [])),
  };
}
