// The one of several things that a word names: by its id, however it is typed, by its title, or by words that stand in no other title.
import { UsageError } from '../model/index.ts';
import { folded, isSameId, meant, type Named, named } from '../values/index.ts';
import { isAddable } from './addable.ts';
import { namesOfItem } from './fields.ts';
import { kindSaid } from './kinds.ts';
import { numbered } from './numbered.ts';

interface Identified {
  readonly id: string;
}

/** A title in both languages is known by either. */
const titlesOf = (item: object): readonly string[] => {
  const all: Readonly<Record<string, unknown>> = { ...item };
  const said = ['shortTitle', 'message', 'question'].map((key) => all[key]).filter((text) => typeof text === 'string');
  const both = Object.values(Object(all['title'])).filter((text) => typeof text === 'string' && text.length > 1);
  return [...namesOfItem(item), ...said.map(String), ...both.map(String)];
};

/** Fewer letters stand in too many titles. */
const shortest = 4;

/** Those whose name begins with the word, or holds it somewhere. */
function holding<One>(word: string, known: readonly Named<One>[]): readonly One[] {
  const part = folded(word);
  // « DPO » is a word of its title.
  const isShort = part.length < shortest;
  if (part === '') return [];
  return known
    .filter(({ item, names }) => {
      const begun = meant(word, [{ item, names }]);
      return 'one' in begun || (!isShort && names.some((name) => folded(name).includes(part)));
    })
    .map(({ item }) => item);
}

interface Ways<One> {
  /** What bears the names, when it is not the thing itself. */
  readonly titled?: (one: One) => object;
  /** What is typed for one thing and for no other. */
  readonly idOf?: (one: One) => string;
}

/** A thing as it is told to somebody who did not name it: by its id, and by what it is called. */
function told<One extends Identified>(one: One, { titled = (it) => it, idOf = ({ id }) => id }: Ways<One>): string {
  const title = titlesOf(titled(one)).find((name) => name !== one.id);
  return title === undefined ? idOf(one) : `${idOf(one)} (${title})`;
}

/** Undefined when the word names none of them. @throws UsageError `word-ambiguous` when it names several, `kind-of-things` when it names a kind of them */
export function ofWord<One extends Identified>(all: readonly One[], typed: string, ways: Ways<One> = {}): One | undefined {
  const { titled = (one) => one, idOf = ({ id }) => id } = ways;
  const known = all.find(({ id }) => id === typed) ?? all.find(({ id }) => isSameId(id, typed));
  if (known !== undefined) return known;
  const names = all.map((item) => ({ item, names: titlesOf(titled(item)) }));
  const byNumber = numbered(all, typed, titled);
  const whole = byNumber.length > 0 ? { several: byNumber } : meant(typed, names, true);
  if ('one' in whole) return whole.one;
  // It stands in many titles, and who types it means none of them for sure.
  if (isAddable(kindSaid(typed) ?? '')) throw new UsageError('kind-of-things', { typed });
  const several = 'several' in whole ? whole.several : holding(typed, names);
  if (several.length < 2) return several[0];
  const shown = several.map((one) => told(one, ways));
  throw new UsageError('word-ambiguous', { typed, word: typed, instead: several.map(idOf), shown });
}

/** How the refusal of a word is told, and how things are told in it when that is not by their ids and their titles. */
interface Refusing<One> extends Ways<One> {
  readonly code?: string;
  readonly wordOf?: (one: One) => string;
  /** What else its sentence names. */
  readonly values?: UsageError['values'];
}

/** The one that the word names. @throws UsageError with the nearest one, or with those between which it does not choose */
export function oneNamed<One extends Identified>(all: readonly One[], typed: string, refusing: Refusing<One> = {}): One {
  const { titled = (one) => one, code = 'unknown-id', wordOf = (one) => told(one, refusing), values } = refusing;
  const known = all.map((item) => ({ item, names: [item.id, ...titlesOf(titled(item))] }));
  return ofWord(all, typed, refusing) ?? named(typed, known, { code, wordOf, values: { id: typed, ...values } });
}
