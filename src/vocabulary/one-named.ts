// The one of several things that a word names: by its id, however it is typed, by its title, or by words that stand in no other title.
import { UsageError } from '../model/index.ts';
import { folded, isSameId, meant, type Named, unknownName } from '../values/index.ts';
import { namesOfItem } from './fields.ts';

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
  if (part.length < shortest) return [];
  return known
    .filter(({ item, names }) => {
      const begun = meant(word, [{ item, names }]);
      return 'one' in begun || names.some((name) => folded(name).includes(part));
    })
    .map(({ item }) => item);
}

interface Ways<One> {
  /** What bears the names, when it is not the thing itself. */
  readonly titled?: (one: One) => object;
  /** What is typed for one thing and for no other. */
  readonly idOf?: (one: One) => string;
}

/** Undefined when the word names none of them. @throws UsageError `word-ambiguous` when it names several */
export function ofWord<One extends Identified>(
  all: readonly One[],
  typed: string,
  { titled = (one) => one, idOf = ({ id }) => id }: Ways<One> = {},
): One | undefined {
  const known = all.find(({ id }) => id === typed) ?? all.find(({ id }) => isSameId(id, typed));
  if (known !== undefined) return known;
  const names = all.map((item) => ({ item, names: titlesOf(titled(item)) }));
  const whole = meant(typed, names, true);
  if ('one' in whole) return whole.one;
  const several = 'several' in whole ? whole.several : holding(typed, names);
  if (several.length < 2) return several[0];
  const shown = several.map((one) => {
    const title = titlesOf(titled(one)).find((name) => name !== one.id);
    return title === undefined ? idOf(one) : `${idOf(one)} (${title})`;
  });
  throw new UsageError('word-ambiguous', { typed, word: typed, instead: several.map(idOf), shown });
}

/** The one that the word names. @throws UsageError with the nearest one, or with those between which it does not choose */
export function oneNamed<One extends Identified>(all: readonly One[], typed: string, code = 'unknown-id'): One {
  const found = ofWord(all, typed);
  if (found !== undefined) return found;
  const known = all.map(({ id }) => id);
  // Ids of a project are too many for a sentence to list.
  throw unknownName(code, typed, [...known, ...all.flatMap((one) => titlesOf(one))], {
    id: typed,
    ...(code !== 'unknown-id' && { name: typed, known }),
  });
}
