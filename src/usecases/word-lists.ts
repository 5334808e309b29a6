// What may be typed: kinds that are added, things that are changed, their fields and the values of each.
import { type AddableName, addableOf, addables, isAddable, type Place, type Thing, thingsIn, valueAt } from '../editing/index.ts';
import { fields } from '../model/generated/fields.ts';
import { type Field, type Language, steps, UsageError, type Workspace } from '../model/index.ts';
import type { DeliverableKind } from '../rendering/index.ts';
import type { WordList } from '../reporting/index.ts';
import { isHolder } from '../values/index.ts';
import {
  documentWord,
  fieldAt,
  fieldNamed,
  homeOf,
  keysBelow,
  kindNames,
  kindPurpose,
  kindWord,
  label,
  placeName,
  placeOf,
  typable,
  within,
  wordOf,
  yearKey,
} from '../vocabulary/index.ts';
import { wordLists } from '../wording/commands/word-lists.ts';
import { formatDate } from '../wording/formats.ts';
import { catalogueOf, modelWord, surveyModelsOf } from './catalogue.ts';
import { chainedId, kindMeant, refuseId, targetNamed, wholes } from './changes/assigned.ts';
import { titleOfThing, titlesIn } from './changes/told/told-fields.ts';
import { beginning, isEmpty, partsInWords, type ValueStyle, valueWords } from './changes/told/value-words.ts';

export const kindList = (language: Language): WordList => ({
  title: wordLists[language].kinds,
  words: kindNames.map((kind) => ({ word: typable(kindWord(kind, language)), says: kindPurpose(kind, language) })),
});

/** Documents as they are asked for, step by step of the method; those that are made when they are asked for alone say so. */
export function documentLists(kinds: readonly DeliverableKind[], language: Language): readonly WordList[] {
  const words = wordLists[language];
  const known = [...steps, null].filter((step) => kinds.some((kind) => kind.step === step));
  return known.map((step) => ({
    title: step === null ? words.atAnyStep : words.atStep(label(`project.step=${step}`, language) ?? step),
    words: kinds
      .filter((kind) => kind.step === step)
      .map((kind) => ({
        word: documentWord(kind, kinds, language),
        says: `${kind.title[language]}${kind.onDemand ? ` (${words.onDemand})` : ''}`,
      })),
  }));
}

/** The lists and the parts of each file are said beside it: they may be named too. */
export const targetList = (language: Language): WordList => ({
  title: wordLists[language].targets,
  words: wholes.map((kind) => ({
    word: wordOf(kind, language),
    says: keysBelow(kind, '')
      .filter((key) => fieldAt(kind, key)?.types.some((type) => type === 'array' || type === 'object'))
      .map((key) => wordOf(`${kind}.${key}`, language))
      .join(', '),
  })),
});

/** What a field takes, in a few words. */
function takes(kind: string, field: Field, language: Language): string {
  const words = wordLists[language].free;
  const item = field.types.includes('array') ? fieldAt(kind, `${field.path}.*`) : field;
  const place = `${kind}.${field.path
    .split('.')
    .filter((key) => key !== '*')
    .join('.')}`;
  if (item?.values !== undefined) return item.values.map((value) => wordOf(`${place}=${value}`, language)).join(', ');
  if (field.types.includes('array')) return words.list;
  if (field.noun === 'period') return words.period;
  if (field.format === 'date') return words.day;
  if (field.types.includes('boolean')) return words['yes-or-no'];
  if (field.types.some((type) => type === 'number' || type === 'integer')) return words.number;
  return field.types.includes('object') && !field.types.includes('string') ? words.parts : words.text;
}

/** The fields of a thing: what stands in each, else what it takes. */
function fieldList(
  { kind, pointer }: Pick<Place, 'kind' | 'pointer'>,
  value: unknown,
  what: string,
  style: ValueStyle,
): WordList {
  const { language } = style;
  const place = placeOf(kind, pointer);
  const item = keysBelow(kind, place);
  const words = item
    .filter((key) => key !== '*' && key !== 'id')
    .flatMap((key) => {
      const here = [...pointer, key];
      const at = placeName(kind, here);
      const field = fieldAt(kind, place === '' ? key : `${place}.${key}`);
      const there: unknown = Object(value)[key];
      if (field === undefined) return [];
      const says = isEmpty(there) ? `(${takes(kind, field, language)})` : valueWords(there, kind, here, style);
      return [{ word: wordOf(at, language), says }];
    });
  return { title: wordLists[language].fields(what), words };
}

/** A line of a list beside what names it. */
const longestLine = 110;

/** The fields of a thing; or, of a list of what has parts, its lines and the parts of each. */
function partLists(at: Pick<Place, 'kind' | 'pointer'>, value: unknown, what: string, style: ValueStyle): readonly WordList[] {
  const place = placeOf(at.kind, at.pointer);
  const isList = keysBelow(at.kind, place).includes('*') && keysBelow(at.kind, `${place}.*`).some((key) => key !== '*');
  if (!isList) return [fieldList(at, value, what, style)];
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const key = yearKey(at.kind, place) ?? '';
  const years = lines.map((line) => Object(line)[key]);
  const words = lines.map((line, index) => ({
    // A year that two lines have names neither.
    word: String(
      Object(line).id ?? (years.indexOf(years[index]) === years.lastIndexOf(years[index]) ? years[index] : null) ?? index + 1,
    ),
    says: isHolder(line)
      ? beginning(partsInWords(line, at.kind, [...at.pointer, index], style).join(', '), longestLine)
      : valueWords(line, at.kind, [...at.pointer, index], style),
  }));
  const parts = fieldList({ kind: at.kind, pointer: [...at.pointer, 0] }, undefined, what, style);
  const { lines: title, newLine } = wordLists[style.language];
  const next = { word: key === '' ? String(lines.length + 1) : '20…', says: newLine };
  return [{ title: title(what), words: [...words, next] }, parts];
}

/** The models that a new thing may start from. */
function modelList(kind: AddableName, workspace: Workspace, language: Language): WordList {
  const { actions, indicators } = catalogueOf(workspace);
  const models = { action: actions, indicator: indicators, survey: surveyModelsOf(workspace) };
  const those = kind === 'action' || kind === 'indicator' || kind === 'survey' ? models[kind] : [];
  const words = those.map((model) => ({ word: modelWord(model, language), says: model.title[language] }));
  return { title: wordLists[language].models, words };
}

/** Where those stand that are laid out from more than one text. */
const laidOut: Readonly<Record<string, Pick<Place, 'kind' | 'pointer'>>> = {
  ballot: { kind: 'ballots', pointer: ['ballots', 0] },
  verdict: { kind: 'criteria', pointer: ['criteria', 0, 'verdicts', 0] },
  evaluation: { kind: 'evaluation', pointer: [] },
  value: { kind: 'values', pointer: ['values', 0] },
};

/** What may be said of a new thing of a kind, and the models that it may start from. */
export function listsOfKind(kind: string, workspace: Workspace | null, language: Language): readonly WordList[] {
  const home = isAddable(kind) ? homeOf(addables[kind]) : laidOut[kind];
  if (home === undefined) return [];
  const list = fieldList(home, undefined, kindWord(kind, language), { language, titleOf: (id) => id });
  return [list, ...(workspace === null || !isAddable(kind) ? [] : [modelList(kind, workspace, language)])];
}

/** A title beside its id, on one line. */
const longest = 80;

/** Those of a kind that the project has, and what may be said of each. */
const listsOfThose = (kind: AddableName, things: readonly Thing[], style: ValueStyle): readonly WordList[] => [
  {
    title: wordLists[style.language].those,
    words: things
      .filter((one) => addableOf(one.kind, one.pointer) === kind)
      .map((one) => ({ word: chainedId(things, one), says: beginning(formatDate(titleOfThing(one), style.language), longest) })),
  },
  ...listsOfKind(kind, null, style.language),
];

/** The fields of the thing that is named, or, when `field` names one of them, its values. */
export function listsOfThing(
  workspace: Workspace,
  typed: string,
  field: string | undefined,
  language: Language,
): readonly WordList[] {
  if (field !== undefined) refuseId(field);
  const things = thingsIn(workspace.files);
  const style = { language, titleOf: titlesIn(things) };
  const kind = field === undefined ? kindMeant(things, typed) : undefined;
  if (kind !== undefined) return listsOfThose(kind, things, style);
  const at = targetNamed(workspace, things, typed, language);
  const value = valueAt(workspace.files, at);
  if (field === undefined) return partLists(at, value, typed, style);
  const found = fieldNamed({ kind: at.kind, pointer: at.pointer, value, keysOf: () => [] }, field);
  if ('code' in found) throw new UsageError('not-an-assignment', { typed: field });
  const place = placeOf(at.kind, found);
  const item = fieldAt(at.kind, `${place}.*`) ?? fieldAt(at.kind, place);
  const key = placeName(at.kind, found);
  const own = fields[at.kind]?.find((one) => one.path === place);
  const words = (item?.values ?? []).map((one) => ({
    word: wordOf(`${key}=${one}`, language),
    says: label(`${key}=${one}`, language) ?? '',
  }));
  const said = wordLists[language].values(wordOf(key, language));
  if (words.length > 0) return [{ title: said, words }];
  const there = within(value, found.slice(at.pointer.length));
  const lists = partLists({ kind: at.kind, pointer: found }, there, wordOf(key, language), style);
  if (lists.some((one) => one.words.length > 0)) return lists;
  return own === undefined
    ? []
    : [{ title: said, words: [{ word: `${wordOf(key, language)}=…`, says: takes(at.kind, own, language) }] }];
}
