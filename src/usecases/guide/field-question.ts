// A field of a schema → the question that fills it: its label, its choices and what suits it are those of the schema.
import type { Asks, Choice, Given, Question } from '../../asking/index.ts';
import { fields } from '../../model/generated/fields.ts';
import type { Field, FileKind, Language, NamedKind } from '../../model/index.ts';
import { namesOf as nameOf, registerOf } from '../../project/thread/index.ts';
import { parsePeriod, understand } from '../../values/index.ts';
import { usage } from '../../wording/faults/usage.ts';
import { formatPeriod } from '../../wording/formats.ts';
import { label, namesOf, valuesOf } from '../../wording/label.ts';
import { guideWords } from '../../wording/project/guide.ts';
import { visible } from '../../wording/visible.ts';
import type { Board } from './board.ts';

/** Where the thing stands in the schema of its kind: `bodies.*`; empty for a whole file. */
export interface Schema {
  readonly kind: FileKind;
  readonly base: string;
}

export interface FieldAsked {
  /** From the thing: `chair`, `baseline.value`, `budget.*.planned`. */
  readonly field: string;
  /** What stands for `*`, where it is a word that the project chooses. */
  readonly item?: string;
  /** The fields of one row of a list go together by this name. */
  readonly row?: string;
  /** What the row says besides, once it is answered. */
  readonly with?: (given: Given, board: Board) => Readonly<Record<string, string>>;
  /** Asked for the sake of the others alone. */
  readonly isUnwritten?: boolean;
  readonly isRequired?: boolean;
  readonly isAsked?: (given: Given, board: Board) => boolean;
  readonly proposed?: (given: Given, board: Board) => readonly string[];
  /** In place of those of the schema. */
  readonly choices?: (given: Given, board: Board) => readonly Choice[];
  /** What the project calls it, where the schema leaves it the name. */
  readonly label?: string;
  /** Other names by which answers may call it. */
  readonly names?: readonly string[];
  /** The value by which two rows of a list differ, as labels know it: `action.budget.nature=investment`. */
  readonly of?: string;
}

export const keyOf = ({ field, item, row, of }: FieldAsked): string => [field, item, row, of].filter(Boolean).join(' ');

export const fieldOf = ({ kind, base }: Schema, field: string): Field | undefined => {
  const path = [base, field].filter(Boolean).join('.');
  return fields[kind]?.find((one) => one.path === path);
};

export const itemOf = (schema: Schema, field: string): Field | undefined => {
  const found = fieldOf(schema, field);
  return found?.types.includes('array') ? (fieldOf(schema, `${field}.*`) ?? found) : found;
};

/** As labels name it. */
export const placeOf = ({ kind, base }: Schema, field: string): string =>
  [kind, ...`${base}.${field}`.split('.')].filter((key) => key !== '*' && key !== '').join('.');

/** `Budget – Investissement`: what holds the field, then the field itself, or the value by which its row is known. */
function labelsOf(schema: Schema, { field, of }: FieldAsked, language: Language): readonly string[] {
  const steps = field.split('.').filter((key) => key !== '*');
  const said = steps.map(
    (_, depth) => label(placeOf(schema, steps.slice(0, depth + 1).join('.')), language) ?? steps[depth] ?? '',
  );
  const own = of === undefined ? said : [...said.slice(0, -1), label(of, language) ?? of];
  return own.filter((one, depth) => one !== own[depth - 1]);
}

const named = (key: string, language: Language): Choice => {
  const value = key.slice(key.indexOf('=') + 1);
  return { value, says: label(key, language) ?? value, names: namesOf(key) };
};

const namedKinds: readonly NamedKind[] = [
  'person',
  'department',
  'organisation',
  'body',
  'theme',
  'commune',
  'indicator',
  'action',
  'need',
];

/** The words by which people know a thing. */
const titleOf = (thing: object): string => {
  const said = new Map(Object.entries(thing));
  const keys = ['title', 'statement', 'text', 'label', 'name', 'function', 'message', 'question', 'service'];
  const agenda: unknown = said.get('agenda');
  const found =
    keys.map((key) => said.get(key)).find((one) => typeof one === 'string') ?? (Array.isArray(agenda) ? agenda[0] : undefined);
  return visible(String(found ?? said.get('id') ?? ''));
};

/** Everything of the project that a field of this kind may name. */
export function thingsNamed({ project, language }: Board, ref: string): readonly Choice[] {
  if (ref === 'audience')
    return valuesOf('needs.needs.audiences').map((value) => named(`needs.needs.audiences=${value}`, language));
  if (ref === 'theme')
    return [
      ...(project.info.themes ?? []).map(({ id, label: says }) => ({ value: id, says: visible(says ?? id), names: [] })),
      ...valuesOf('theme').map((value) => named(`theme=${value}`, language)),
    ];
  if (ref === 'commune')
    return (project.info.territory?.communes ?? []).map(({ name }) => ({ value: name, says: visible(name), names: [] }));
  const kind = namedKinds.find((one) => one === ref);
  const name = nameOf(project, (key) => label(key, language));
  return (registerOf(project).get(ref) ?? []).map(({ id, holder }) => ({
    value: id,
    says: kind === undefined ? titleOf(holder) : visible(name(kind, id).name),
    names: [id],
  }));
}

/** Two things of one name are told apart by their ids. */
const apart = (choices: readonly Choice[]): readonly Choice[] =>
  choices.map((one) =>
    choices.some((other) => other !== one && other.says === one.says) ? { ...one, says: `${one.says} (${one.value})` } : one,
  );

const isYesOrNo = ({ types }: Field): boolean => types.includes('boolean');

function choicesOf(board: Board, schema: Schema, asked: FieldAsked, field: Field): readonly Choice[] {
  const { language } = board;
  const place = placeOf(schema, asked.field);
  const word = fieldOf(schema, asked.field)?.word;
  const whole = word === undefined ? [] : [named(`${place}=${word}`, language)];
  if (field.values !== undefined) return [...whole, ...field.values.map((value) => named(`${place}=${value}`, language))];
  if (isYesOrNo(field)) return guideWords[language].yesOrNo.map((says) => ({ value: says, says, names: [] }));
  return field.ref === undefined ? whole : [...whole, ...apart(thingsNamed(board, field.ref))];
}

/** What is typed is judged as it is when it is assigned. */
function faultOf(board: Board, schema: Schema, asked: FieldAsked, field: Field): Question['fault'] {
  const place = placeOf(schema, asked.field);
  const { language } = board;
  return (text) => {
    const meant = understand(text, field, (value) => namesOf(`${place}=${value}`));
    if ('value' in meant) return null;
    const name = labelsOf(schema, asked, language).at(-1) ?? asked.field;
    return usage[language].says('not-understood', { name, typed: text, wanted: meant.wanted, values: field.values ?? [], place });
  };
}

/** A day or a period in words, however it was typed; other texts as they are. */
const shownBy =
  (field: Field, language: Board['language']): Question['shown'] =>
  (text) => {
    if (field.noun !== 'period' && field.format !== 'date') return text;
    const meant = understand(text, field, () => []);
    const period = 'value' in meant ? parsePeriod(String(meant.value)) : null;
    return period === null ? text : formatPeriod(period, language);
  };

export function asksField(board: Board, schema: Schema, asked: FieldAsked): Asks {
  const field = itemOf(schema, asked.field);
  if (field === undefined) throw new Error(`the schema of ${schema.kind} has no field ${schema.base} ${asked.field}`);
  const { language } = board;
  const other = language === 'fr' ? 'en' : 'fr';
  const isList = fieldOf(schema, asked.field)?.types.includes('array') ?? false;
  const labels = labelsOf(schema, asked, language);
  const others = labelsOf(schema, asked, other);
  const called = [others.join(' – '), ...labels.slice(-1), ...others.slice(-1), asked.item ?? asked.field];
  return (given) => {
    if (asked.isAsked?.(given, board) === false) return null;
    const choices = asked.choices?.(given, board) ?? choicesOf(board, schema, asked, field);
    // What only names what the project holds waits until it holds some.
    const isNaming = field.ref !== undefined && !field.orText;
    if (choices.length === 0 && isNaming && !asked.isRequired) return null;
    return {
      key: keyOf(asked),
      label: asked.label ?? labels.join(' – '),
      names: [...(asked.label === undefined ? called : []), ...(asked.names ?? [])],
      help: guideWords[language].help(field.noun ?? field.format ?? ''),
      choices,
      takesText:
        choices.length === 0 || (field.values === undefined && !isYesOrNo(field) && (field.orText ?? field.ref === undefined)),
      isMany: isList,
      isRequired: asked.isRequired ?? false,
      proposed: asked.proposed?.(given, board) ?? [],
      shown: shownBy(field, language),
      fault: faultOf(board, schema, asked, field),
    };
  };
}
