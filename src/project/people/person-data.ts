// All that the files of a project say of one person: by id, by name, by address or by number.

import type { PersonData, PersonMention, Workspace } from '../../model/index.ts';
import { canonicalId, spaces } from '../../values/index.ts';
import type { Identity } from './personal-data/identities.ts';
import { knownNames } from './personal-data/known-names.ts';

export type Sought = Omit<Identity, 'id'> & { readonly id: string | null };
/** A file of raw answers; null when it is not text. */
export interface RawFile {
  readonly path: string;
  readonly text: string | null;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown): string | null => (isMap(value) && typeof value['id'] === 'string' ? value['id'] : null);
/** Figures that may be a telephone number, however they are set apart. */
const figures = new RegExp(`\\+?\\d[\\d.${spaces}/()-]{5,}\\d`, 'g');
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0033|33)(?=\d{9}$)/, '0');

/** Whether a text is about the person. */
function teller({ id, name, email, phone }: Sought): (text: string) => boolean {
  const named = knownNames(name === null ? [] : [name]);
  const number = phone === null ? '' : digits(phone);
  const address = email?.toLowerCase();
  return (text) => {
    if (id !== null && (text.match(/\bPE-\d+\b/g) ?? []).some((one) => canonicalId(one) === canonicalId(id))) return true;
    if (address !== undefined && text.toLowerCase().includes(address)) return true;
    if (number.length > 5 && (text.match(figures) ?? []).some((one) => digits(one) === number)) return true;
    return named(text).length > 0;
  };
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
  isMap(item) && !['title', 'statement', 'text'].some((field) => field in item) && (idOf(item) === null || idOf(item) === person);

function* textsWithin(
  value: unknown,
  key: string,
  person: string | null,
  of: string | null,
  line: object | null,
): Generator<Held> {
  if (typeof value !== 'object' || value === null) return;
  const nearest = idOf(value) ?? of;
  for (const [name, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(name) : name;
    const below = Array.isArray(value) ? key : `${key}.${name}`;
    if (typeof inner === 'string') yield { holder: value, at, key: below, of: nearest, text: inner, about: line };
    else yield* textsWithin(inner, below, person, nearest, Array.isArray(value) && isAbout(inner, person) ? inner : null);
  }
}

const linesIn = ({ path, text }: { readonly path: string; readonly text: string }, tells: (text: string) => boolean) =>
  text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index): PersonMention[] =>
      tells(line) ? [{ path, line: index + 1, key: '', of: null, text: line.trim(), about: null }] : [],
    );

/** Private files count: what they hold is the person's too. */
export function personData(sought: Sought, workspace: Workspace, raw: readonly RawFile[]): PersonData {
  const tells = teller(sought);
  const { files, texts, places } = workspace;
  const inFiles = files.flatMap(({ path, kind, data }): PersonMention[] => {
    if (kind === undefined || kind === 'identities') return [];
    return [...textsWithin(data, kind, sought.id, null, null)]
      .filter(({ text }) => tells(text))
      .map(({ holder, at, key, of, text, about }) => ({ path, line: places.value(holder, at).line, key, of, text, about }));
  });
  const answers = raw.flatMap(({ path, text }) => (text === null ? [] : linesIn({ path, text }, tells)));
  return {
    ...sought,
    mentions: [...inFiles, ...texts.flatMap((zone) => linesIn(zone, tells)), ...answers],
    unsearched: raw.flatMap(({ path, text }) => (text === null ? [path] : [])),
  };
}
