// Fields that changed → what somebody would say of each: which thing, which field, from what to what.

import { addableOf, placeName, registerId, type Thing, thingsIn } from '../../../editing/index.ts';
import type { FieldChange, Language, SourceFile, ToldChange } from '../../../model/index.ts';
import { inSentence, leadsThrough } from '../../../values/index.ts';
import { kindWord } from '../../../vocabulary/index.ts';
import { formatDate } from '../../../wording/formats.ts';
import { label } from '../../../wording/label.ts';
import { beginning, isChosenKey, isEmpty, itemName, type ValueStyle, valueWords } from './value-words.ts';

/** A title that stands before a field. */
const longestTitle = 50;

export const titleOfThing = ({ value }: Pick<Thing, 'value'>): string => {
  const said = ['title', 'statement', 'text', 'question', 'label', 'name', 'function', 'message', 'date'].map(
    (key) => value[key],
  );
  return String(said.find((one) => typeof one === 'string' && one !== '') ?? '');
};

/** « AC-007 Fibre des écoles »; a word that names a criterion or a theme is left to files. */
export const calledThing = (thing: Omit<Thing, 'path'>, language: Language): string => {
  // A condition of the launch is called as the method calls it.
  const said = label(`${placeName(thing.kind, thing.pointer)}.id=${thing.id}`, language);
  if (said) return beginning(said, longestTitle);
  const title = beginning(formatDate(titleOfThing(thing), language), longestTitle);
  return registerId.test(thing.id) || title === '' ? `${thing.id} ${title}`.trim() : title;
};

/** Things before and after, by their file and place in it. */
interface State {
  readonly things: readonly Thing[];
  readonly files: readonly SourceFile[];
}

const stateOf = (files: readonly SourceFile[]): State => ({ files, things: thingsIn(files) });

/** The words that lead from the thing to the field: labels of keys, names of items. */
function fieldWords(
  { kind, path, pointer }: FieldChange,
  { from, of }: { readonly from: number; readonly of: string },
  { files }: State,
  style: ValueStyle,
): string {
  const data = files.find((file) => file.path === path)?.data;
  const words = pointer.flatMap((key, index): readonly (string | null)[] => {
    if (index < from) return [];
    const here = pointer.slice(0, index + 1);
    const value = here.reduce<unknown>((inner, one) => Object(inner)[one], data);
    if (typeof key === 'number') return index === pointer.length - 1 ? [] : [itemName(value, kind, here, style)];
    const said = label(placeName(kind, here), style.language);
    // It says by itself in what it stands.
    return isChosenKey(kind, here) ? [null, style.titleOf(key)] : [said ?? key];
  });
  const kept = words.flatMap((word, index) => (word === null || words[index + 1] === null ? [] : [inSentence(word)]));
  return kept.filter((word) => word !== '' && word !== of).join(', ');
}

/** « action AC-019 Fibre des écoles, numéro 1.1.2 »: what it is, then what it is called. */
function wholeWords({ kind, path, pointer, from, to }: FieldChange, thing: Thing | undefined, style: ValueStyle): string {
  const name = addableOf(kind, pointer);
  const said =
    name === null ? inSentence(label(placeName(kind, pointer), style.language) ?? kind) : kindWord(name, style.language);
  const called = thing ? calledThing(thing, style.language) : valueWords(to ?? from, kind, pointer, style);
  const number: unknown = thing?.value['number'];
  const numbered = label(placeName(kind, [...pointer, 'number']), style.language);
  return `${said} ${called || path}${number && numbered ? `, ${inSentence(numbered)} ${number}` : ''}`;
}

function told(change: FieldChange, [before, after]: readonly [State, State], style: ValueStyle): ToldChange {
  const { kind, path, pointer, from, to } = change;
  const state = to === undefined && !after.files.some((file) => file.path === path) ? before : after;
  const at = to === undefined ? before : state;
  const own = at.things.find(
    (thing) => thing.path === path && thing.pointer.length === pointer.length && leadsThrough(pointer, thing.pointer),
  );
  const holder = state.things.findLast(
    (thing) => thing.path === path && thing.pointer.length < Math.max(pointer.length, 1) && leadsThrough(pointer, thing.pointer),
  );
  const isWhole = own !== undefined && (from === undefined || to === undefined);
  const words = (value: unknown): string => (value === undefined ? '' : valueWords(value, kind, pointer, style));
  const of = isWhole
    ? wholeWords(change, own, style)
    : holder
      ? calledThing(holder, style.language)
      : inSentence(label(kind, style.language) ?? kind);
  const isItem = typeof pointer.at(-1) === 'number';
  const how =
    from === undefined
      ? isWhole
        ? 'made'
        : isItem
          ? 'added'
          : 'set'
      : to === undefined
        ? isWhole
          ? 'gone'
          : isItem
            ? 'taken-out'
            : 'emptied'
        : Array.isArray(from) && Array.isArray(to) && from.length === to.length && from.length > 0
          ? 'reordered'
          : 'changed';
  return {
    subject: (isWhole ? own : holder)?.id ?? null,
    of,
    field: isWhole ? '' : fieldWords(change, { from: holder?.pointer.length ?? 0, of }, at, style),
    how,
    from: words(from),
    to: words(to),
  };
}

/** Titles of what ids name, in the project as it is, else as it was; by the file that speaks of them first, since two surveys have a question Q1. */
export function titlesIn(...states: readonly (readonly Thing[])[]): (id: string, path?: string) => string {
  const things = states.toReversed().flat();
  const titles = new Map(things.map((thing) => [thing.id, titleOfThing(thing)] as const));
  const own = new Map(things.map((thing) => [`${thing.path} ${thing.id}`, titleOfThing(thing)] as const));
  return (id, path = '') => own.get(`${path} ${id}`) || titles.get(id) || id;
}

/** An id that changed is told by the command that changed it. */
export function toldFields(
  changes: readonly FieldChange[],
  files: { readonly before: readonly SourceFile[]; readonly after: readonly SourceFile[] },
  language: Language,
): readonly ToldChange[] {
  const [before, after] = [stateOf(files.before), stateOf(files.after)];
  const titleOf = titlesIn(after.things, before.things);
  return changes
    .filter(({ from, to }) => !isEmpty(from) || !isEmpty(to))
    .map((change) => told(change, [before, after], { language, titleOf: (id) => titleOf(id, change.path) }));
}
