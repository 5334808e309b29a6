// The files of a project before and after a change → the fields that changed, whatever their lines, their order and their comments.
import type { FieldChange, SourceFile } from '../model/index.ts';
import { isRecord } from '../values/index.ts';
import { isSame } from './paired.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Pointer = FieldChange['pointer'];

/** What a thing of a list is known by; null for a text, or for what bears none. */
const nameOf = (item: unknown): string | null => {
  const name = isRecord(item) ? (item['id'] ?? item['code']) : null;
  return typeof name === 'string' ? name : null;
};

/** A text as the mapping which says that and more: `ND-01` beside `{need: ND-01, votes: 4}`. */
function opened(item: unknown, beside: unknown): unknown {
  const [key] = (typeof item === 'string' && isRecord(beside) && Object.entries(beside).find(([, part]) => part === item)) || [];
  return key === undefined ? item : { [key]: item };
}
const isOneText = (one: unknown, other: unknown): boolean => opened(one, other) !== one || opened(other, one) !== other;

interface Item {
  readonly index: number;
  readonly value: unknown;
}
type Pair = readonly [Item | undefined, Item | undefined];

const itemsOf = (list: readonly unknown[]): readonly Item[] => list.map((value, index) => ({ index, value }));

/** Items that are one and the same: by the id that they bear, else by all that they say, or by the text that one is; those that are left, in order when as many came as went. */
function paired(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  let left = itemsOf(before);
  const found = itemsOf(after).map((item): Pair => {
    const name = nameOf(item.value);
    const twin =
      name === null
        ? (left.find(({ value }) => isSame(value, item.value)) ?? left.find(({ value }) => isOneText(value, item.value)))
        : left.find(({ value }) => nameOf(value)?.toUpperCase() === name.toUpperCase());
    left = left.filter((one) => one !== twin);
    return [twin, item];
  });
  const isLoose = ({ value }: Item): boolean => isRecord(value) && nameOf(value) === null;
  const came = found.flatMap(([was, is]) => (was === undefined && is !== undefined ? [is] : []));
  // One line of a table was changed in place when it still says something that it said.
  const isStill = ({ value }: Item, index: number): boolean => {
    const was = left[index]?.value;
    return isRecord(value) && isRecord(was) && Object.entries(value).some(([key, part]) => isSame(part, was[key]));
  };
  const areLoose = came.length === left.length && came.every(isLoose) && left.every(isLoose) && came.every(isStill);
  const went = left;
  if (!areLoose) return [...found, ...went.map((item): Pair => [item, undefined])];
  return found.map(([was, is]): Pair => [was ?? (is && went[came.indexOf(is)]), is]);
}

function* between(before: unknown, after: unknown, at: Omit<FieldChange, 'from' | 'to'>): Generator<FieldChange> {
  if (isSame(before, after)) return;
  const [from, to] = [opened(before, after), opened(after, before)];
  const below = (key: Pointer[number]) => ({ ...at, pointer: [...at.pointer, key] });
  if (Array.isArray(from) && Array.isArray(to)) {
    const pairs = paired(from, to);
    const apart = pairs.filter(([was, is]) => !isSame(was?.value, is?.value));
    // The same things, in another order.
    if (apart.length === 0) yield { ...at, from, to };
    for (const [was, is] of apart) yield* between(was?.value, is?.value, below(is?.index ?? was?.index ?? 0));
    return;
  }
  const isOpened = at.pointer.length === 0 && nameOf(from) === null && nameOf(to) === null;
  const isBoth = isRecord(from) && isRecord(to);
  // A file that is one thing comes or goes whole; one that lists things opens on them, and so does a list.
  if (isBoth || (isOpened && (isRecord(from) || isRecord(to)))) {
    const [was, is]: readonly Mapping[] = [isRecord(from) ? from : {}, isRecord(to) ? to : {}];
    const keys = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    for (const key of keys) yield* between(was?.[key], is?.[key], below(key));
    return;
  }
  const list = from === undefined ? to : to === undefined ? from : undefined;
  if (Array.isArray(list) && list.length > 0) {
    for (const [index, item] of list.entries())
      yield { ...below(index), ...(from === undefined ? { from, to: item } : { from: item, to }) };
    return;
  }
  yield { ...at, from, to };
}

/** In the order of the files as they are afterwards, then those that are gone. A file that cannot be read tells nothing. */
export function fieldChanges(before: readonly SourceFile[], after: readonly SourceFile[]): readonly FieldChange[] {
  const was = new Map(before.map((file) => [file.path, file]));
  const is = new Set(after.map(({ path }) => path));
  const gone = before.filter(({ path }) => !is.has(path));
  const pairs = [
    ...after.map((file) => ({ file, from: was.get(file.path)?.data, to: file.data })),
    ...gone.map((file) => ({ file, from: file.data, to: undefined })),
  ];
  return pairs.flatMap(({ file: { path, kind }, from, to }) =>
    // What was read once is the same before and after.
    kind === undefined || from === null || to === null || from === to ? [] : [...between(from, to, { kind, path, pointer: [] })],
  );
}
