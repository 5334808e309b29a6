// One thing of the method as a guided session knows it: what it asks, and the commands that write what was answered.
import { type Answered, type Asks, type Choice, type Given, type Prompter, questionOf } from '../../asking/index.ts';
import { type AddableName, findThing, thingsIn, valueAt } from '../../editing/index.ts';
import type { Language } from '../../model/index.ts';
import { kindWord, namesOfKind } from '../../vocabulary/index.ts';
import { wholeNamed } from '../changes/assigned.ts';
import type { Board } from './board.ts';
import { asksField, type FieldAsked, fieldOf, keyOf, type Schema } from './field-question.ts';
import { assignments, type Command, called } from './typed.ts';

export interface Form {
  /** What is asked at a terminal in place of its questions; null when somebody went back before the first. */
  readonly talk?: (prompter: Prompter) => Promise<Command | null>;
  readonly asks: readonly Asks[];
  /** What is asked before it is written, where that is not into a project. */
  readonly settle?: string;
  readonly commands: (answered: readonly Answered[]) => readonly Command[];
}

export interface GuidedStep {
  /** By which its words are known. */
  readonly id: string;
  /** What it does something about: the conditions of a method, and the codes of what is to be done. */
  readonly settles: readonly string[];
  /** What it adds to the project. */
  readonly adds?: AddableName;
  /** Whether it comes before others that do something about it too: always, unless it is said otherwise. */
  readonly comesFirst?: (board: Board, settled: string) => boolean;
  /** Null when the project has nothing yet that it could be done with. */
  readonly form: (board: Board) => Form | null;
  /** Offered again once it is done. */
  readonly isRepeated?: boolean;
}

type Fields = (board: Board) => readonly FieldAsked[];

/** One of several things, which is asked. */
interface Among {
  readonly noun: AddableName;
  readonly things: (board: Board) => readonly Choice[];
}

interface Adding {
  readonly id: string;
  readonly kind: AddableName;
  readonly schema: Schema;
  /** The field that says what it is, and what is proposed for it. */
  readonly says: string;
  readonly proposed?: FieldAsked['proposed'];
  /** What it is by its nature: value by field, and not asked. */
  readonly given?: Readonly<Record<string, string>>;
  readonly asks: readonly FieldAsked[] | Fields;
  readonly settles?: readonly string[];
  /** What may hold it, one of which is asked; it has nowhere to go without any. */
  readonly within?: Among;
  /** What is there to be filled in, in place of a new one: the thing that a new project begins with. */
  readonly instead?: (board: Board) => string | null;
  /** Options besides. */
  readonly options?: (given: Given, board: Board) => readonly string[];
  readonly isRepeated?: boolean;
}

const fieldsOf = (asks: readonly FieldAsked[] | Fields, board: Board): readonly FieldAsked[] =>
  typeof asks === 'function' ? asks(board) : asks;

/** The question whose answer is one of the things of the project. */
export const whichKey = '@';

/** As a question calls it. */
export const nounOf = (kind: AddableName, language: Language): string =>
  kindWord(kind, language).replace(/^./, (letter) => letter.toUpperCase());

/** One of the things of the project, whose id goes into the command. */
const asksWhich =
  (noun: AddableName, language: Language, choices: readonly Choice[]): Asks =>
  () =>
    questionOf(whichKey, nounOf(noun, language), {
      names: namesOfKind(noun),
      choices,
      isRequired: true,
      proposed: choices.slice(0, 1).map(({ value }) => value),
    });

export const replyTo = (answered: readonly Answered[], key: string): string =>
  answered.find(({ question }) => question.key === key)?.reply[0] ?? '';

/** A new thing: `jalon add`. */
export const adding = ({
  id,
  kind,
  schema,
  says,
  proposed,
  given = {},
  asks,
  settles = [],
  within,
  instead = () => null,
  options,
  isRepeated = true,
}: Adding): GuidedStep => ({
  id,
  settles,
  isRepeated,
  adds: kind,
  form: (board) => {
    const { language } = board;
    const asked = fieldsOf(asks, board);
    const holders = within?.things(board) ?? [];
    if (within !== undefined && holders.length === 0) return null;
    const first: FieldAsked = { field: says, isRequired: true, ...(proposed && { proposed }) };
    const word = kindWord(kind, language);
    const fixed: readonly Answered[] = Object.entries(given).map(([field, value]) => {
      const question = asksField(board, schema, { field })(new Map());
      if (question === null) throw new Error(`${field} is given, and never asked`);
      return { question, reply: [value] };
    });
    return {
      asks: [
        ...(within === undefined ? [] : [asksWhich(within.noun, language, holders)]),
        asksField(board, schema, first),
        ...asked.map((one) => asksField(board, schema, one)),
      ],
      commands: (answered) => {
        const isMain = ({ question }: Answered): boolean => question.key === keyOf(first);
        const [text = '', ...texts] = answered.find(isMain)?.reply ?? [];
        // A first line is what it is added by; more of them are added to it.
        const rest = answered.map((one) => (isMain(one) ? { ...one, reply: texts } : one));
        const typing = { schema, asked: [...Object.keys(given).map((field) => ({ field })), first, ...asked], countIn: () => 0 };
        const replies: Given = new Map(answered.map(({ question, reply }) => [question.key, reply]));
        const sample = instead(board);
        if (sample !== null) return [['set', sample, ...assignments(board, typing, [...fixed, ...answered])]];
        const holder = within === undefined ? [] : ['--in', called(board, replyTo(answered, whichKey))];
        return [
          [
            'add',
            word,
            text,
            ...assignments(board, typing, [...fixed, ...rest]),
            ...holder,
            ...(options?.(replies, board) ?? []),
          ],
        ];
      },
    };
  },
});

interface Setting {
  readonly id: string;
  readonly schema: Schema;
  /** The file that is one thing, or one of the things that are asked. */
  readonly of: 'project' | 'launch' | 'diagnostic' | 'evaluation' | 'criteria' | 'plan' | Among;
  readonly asks: readonly FieldAsked[] | Fields;
  readonly settles?: readonly string[];
  readonly isRepeated?: boolean;
}

const valueIn = (board: Board, id: string, keys: readonly string[]): unknown => {
  const { files } = board.workspace;
  const place = wholeNamed(files, id) ?? findThing(thingsIn(files), id);
  return place && valueAt(files, { ...place, pointer: [...place.pointer, ...keys] });
};

/** What a field of one value says today is proposed. */
const withToday = (board: Board, schema: Schema, id: string, asked: FieldAsked): FieldAsked => {
  const isPlain = asked.row === undefined && !asked.field.includes('*') && !fieldOf(schema, asked.field)?.types.includes('array');
  if (!isPlain || asked.proposed !== undefined) return asked;
  const thing = (given: Given): string => given.get(whichKey)?.[0] ?? id;
  return {
    ...asked,
    proposed: (given) => {
      const now = valueIn(board, thing(given), asked.field.split('.'));
      return typeof now === 'string' || typeof now === 'number' ? [String(now)] : [];
    },
  };
};

/** Fields of what is there: `jalon set`. */
export const setting = ({ id, schema, of, asks, settles = [], isRepeated = false }: Setting): GuidedStep => ({
  id,
  settles,
  isRepeated,
  form: (board) => {
    const things = typeof of === 'string' ? [] : of.things(board);
    if (typeof of !== 'string' && things.length === 0) return null;
    const asked = fieldsOf(asks, board).map((one) => withToday(board, schema, typeof of === 'string' ? of : '', one));
    if (asked.length === 0) return null;
    return {
      asks: [
        ...(typeof of === 'string' ? [] : [asksWhich(of.noun, board.language, things)]),
        ...asked.map((one) => asksField(board, schema, one)),
      ],
      commands: (answered) => {
        const target = typeof of === 'string' ? of : replyTo(answered, whichKey);
        const isNew = ({ question, reply }: Answered): boolean => {
          const one = asked.find((field) => keyOf(field) === question.key);
          const now = one === undefined || one.field.includes('*') ? undefined : valueIn(board, target, one.field.split('.'));
          return reply.length > 0 && String(now ?? '') !== reply.join();
        };
        const countIn = (list: string): number => {
          const there = valueIn(board, target, list.split('.'));
          return Array.isArray(there) ? there.length : 0;
        };
        const typed = assignments(board, { schema, asked, countIn }, answered.filter(isNew));
        return typed.length === 0 ? [] : [['set', typeof of === 'string' ? of : called(board, target), ...typed]];
      },
    };
  },
});

/** A command that is run as it is, or with what was chosen. */
export const running = (id: string, settles: readonly string[], form: (board: Board) => Form | null): GuidedStep => ({
  id,
  settles,
  form,
});
