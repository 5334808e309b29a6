/** Turns the source of a part into a function from view to text, in the language of Handlebars. */
import { isHolder } from '../../values/index.ts';
import { type Data, type Frame, isGiven, lookUp, type Names, NOTHING, pathOf, type Run, rootFrame, within } from './frames.ts';
import type { Helper, HelperSet } from './helper-set.ts';
import { isMade, type Made, plainOfMade } from './made.ts';
import { printValue } from './print-value.ts';
import { type Block, type Program, readProgram, type Statement } from './read-program.ts';
import { newSpending, type Spending } from './spending.ts';
import type { Call, Expression } from './tag.ts';

/**
 * How a value is written at its place: called by the source itself as `{{_text title}}`, or around a piece of it as
 * `{{#_name}}toc_{{_plain id}}{{/_name}}`. The state lives as long as one document.
 */
export type Writers<State> = Readonly<Record<string, Writer<State>>>;
/**
 * What a writer is told besides: the value itself when our functions made it, the number of its place, and the size of what is drawn there, in
 * the unit of its format.
 */
type Writing = { readonly made?: Made | undefined; readonly place: number; readonly box: Box };
export type Box = { readonly width: number; readonly height: number };
/** What a piece of source gives: what stands in the block of a writer, or behind the `else` of that block, written when it is asked for. */
type Inside = () => string;
/** `around`: how a piece is written by what says when, and whether, it is; `text` is then the value that is given with it. */
type Writer<State> =
  | ((text: string, state: State, writing: Writing) => string)
  | {
      readonly around: (
        inside: Inside,
        state: State,
        writing: Writing & { readonly text: string; readonly otherwise: Inside },
      ) => string;
    };
export type Compiled<State> = (view: unknown, state: State) => string;

/** In a loop, what says where its tag stands in the template. */
export const AT = '_at';
/** Around what a format repeats by itself: looks a list up once, and calls it by a name of the engine’s. */
export const LISTED = '_listed';
const LOOKUP = 'lookup';

type Write<State> = (frame: Frame<State>) => string;
type Inner<State> = (outer: Frame<State>, context: unknown, data?: Data, values?: readonly unknown[]) => string;
/** The pieces of a block: what stands in it, and behind its `else`. */
type Pieces<State> = { readonly fn: Inner<State>; readonly inverse: Inner<State> };

/**
 * A compiler that knows these helpers and writers and nothing else: no partials, no way to the prototypes, no log. What is written is
 * told to `spending`, which throws `Overspent` when a document has no end.
 */
export function createCompiler<State>(
  set: HelperSet,
  writers: Writers<State>,
  spending: Spending = newSpending(),
): (source: string) => Compiled<State> {
  const { words = null, language } = set;
  const helperOf = own(set.helpers);
  const writerOf = own(writers);

  function runOf(expression: Expression, names: Names): Run<State> {
    if (expression.kind === 'literal') return () => expression.value;
    return expression.kind === 'path' ? pathOf(expression, names, words !== null) : callOf(expression, names);
  }

  function callOf({ helper: name, args, options }: Call, names: Names): Run<State> {
    const given = args.map((arg) => runOf(arg, names));
    const [first = none, second = none] = given;
    if (name === LOOKUP)
      return (frame) => {
        const [holder, field] = [first(frame), second(frame)];
        return holder ? lookUp(holder, String(field)) : holder;
      };
    const helper = helperOf(name);
    if (helper === undefined) throw new Error(`No function of templates is called ${name}`);
    const hash = hashOf(options, names);
    return (frame) =>
      called(
        helper,
        given.map((arg) => arg(frame)),
        hash(frame),
      );
  }
  const called = (helper: Helper, given: readonly unknown[], hash: Hash): unknown =>
    given.find(isGap) ?? helper.call(given.map(bare), hash, language);

  function hashOf(options: Call['options'], names: Names): (frame: Frame<State>) => Hash {
    if (options.every(({ value }) => value.kind === 'literal')) {
      const hash = Object.fromEntries(options.map(({ name, value }) => [name, value.kind === 'literal' ? value.value : null]));
      return () => hash;
    }
    const runs = options.map(({ name, value }) => [name, runOf(value, names)] as const);
    return (frame) => Object.fromEntries(runs.map(([name, run]) => [name, run(frame)]));
  }

  /** A writer at its place: without a block, of a value; without either, of nothing. */
  function writingOf(writer: Writer<State>, { args, options }: Call, names: Names, pieces: Pieces<State> | null): Write<State> {
    const [arg] = args;
    const value = arg ? runOf(arg, names) : none;
    const place = placeOf(options);
    /** What a piece gives, counted once with what the writer puts around it. */
    const asked = (piece: Inner<State> | undefined, frame: Frame<State>, since: number) => (): string =>
      spending.written(piece?.(frame, here(frame)) ?? '', since);
    return (frame) => {
      const said = value(frame);
      const since = spending.sum();
      const { state } = frame;
      const writing = isMade(said) ? { made: said, place: place.place, box: place.box } : place;
      if (typeof writer === 'function') {
        const text = pieces ? pieces.fn(frame, here(frame)) : printValue(said, language);
        return spending.written(writer(text, state, writing), since);
      }
      const text = printValue(said, language);
      // What it leaves out was written all the same.
      const otherwise = asked(pieces?.inverse, frame, since);
      const inside = { made: writing.made, place: place.place, box: place.box, text, otherwise };
      return spending.written(writer.around(asked(pieces?.fn, frame, since), state, inside), since);
    };
  }

  function statementOf(statement: Exclude<Statement, string>, names: Names): Write<State> {
    if (statement.kind === 'block') return blockOf(statement, names);
    const call = statement.kind === 'call' ? statement : namedAlone(statement, names);
    const writer = call && writerOf(call.helper);
    if (call && writer) return writingOf(writer, call, names, null);
    const run = runOf(statement, names);
    return (frame) => asText(run(frame));
  }

  function blockOf({ call, program, inverse }: Block, names: Names): Write<State> {
    const pieces = { fn: programOf(program, names), inverse: inverse === null ? () => '' : programOf(inverse, names) };
    const { fn } = pieces;
    const writer = writerOf(call.helper);
    if (writer) return writingOf(writer, call, names, pieces);
    const [subject = none] = call.args.map((arg) => runOf(arg, names));
    const hash = hashOf(call.options, names);
    const either = (isMet: (value: unknown, hash: Hash) => boolean) => (frame: Frame<State>) =>
      (isMet(subject(frame), hash(frame)) ? fn : pieces.inverse)(frame, here(frame));
    const isTrue = (value: unknown, { includeZero }: Hash): boolean => isFull(value) && Boolean(value || includeZero);
    if (call.helper === 'if') return either(isTrue);
    if (call.helper === 'unless') return either((value, named) => !isTrue(value, named));
    if (call.helper === LISTED) return (frame) => fn(frame, here(frame), frame.data, [subject(frame)]);
    if (call.helper === 'with')
      return (frame) => {
        const value = subject(frame);
        return isFull(value) ? fn(frame, value, frame.data, [value]) : pieces.inverse(frame, here(frame));
      };
    if (call.helper === 'each') return (frame) => each(frame, subject(frame), hash(frame)[AT], pieces);
    throw new Error(`No block of templates is called ${call.helper}`);
  }

  /** One pass for each thing of a list, for each field of an object; what is behind `else` when there is none. */
  function each(frame: Frame<State>, list: unknown, at: unknown, { fn, inverse }: Pieces<State>): string {
    const passes = passesOf(list);
    const place = typeof at === 'string' ? at : null;
    let text = '';
    for (const [index, [key, value]] of passes.entries()) {
      const loop = { key, index, first: index === 0, last: index === passes.length - 1 };
      const data = { named: { ...frame.data.named, ...loop }, around: frame.data };
      text += spending.passed(() => fn(frame, value, data, [value, key]), place);
    }
    return passes.length === 0 ? inverse(frame, here(frame)) : text;
  }

  function programOf({ params, statements }: Program, outer: Names): Inner<State> {
    const write = textOf(statements, { names: params, outer });
    return (frame, context, data, values) => write(within(frame, context, data, values));
  }

  function textOf(statements: readonly Statement[], names: Names): Write<State> {
    const pieces = statements.map((statement) => (typeof statement === 'string' ? statement : statementOf(statement, names)));
    return (frame) => {
      let text = '';
      for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(frame);
      return text;
    };
  }

  return (source) => {
    const write = textOf(readProgram(source).statements, { names: [], outer: null });
    return (view, state) => write(rootFrame(view, state, words));
  };
}

type Hash = Readonly<Record<string, unknown>>;
const NO_BOX: Box = { width: 0, height: 0 };
const none = (): undefined => undefined;

const own =
  <Value>(all: Readonly<Record<string, Value>>) =>
  (name: string): Value | undefined =>
    Object.hasOwn(all, name) ? all[name] : undefined;

/** A name alone, which a writer may bear. */
function namedAlone(expression: Expression, names: Names): Call | null {
  if (expression.kind !== 'path' || expression.depth > 0 || expression.scoped || expression.parts.length !== 1) return null;
  const [helper = ''] = expression.parts;
  return isGiven(helper, names) ? null : { helper, args: [], options: [] };
}

/** What would be made of something missing is missing too. */
const isGap = (value: unknown): boolean => isMade(value) && value.kind === 'gap';
/** Functions take and compare characters: of what another one made, its words are left. */
const bare = (value: unknown): unknown => (isMade(value) ? plainOfMade(value) : value);

const here = <State>({ context }: Frame<State>): unknown => context ?? NOTHING;
const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
/** Neither absent, nor false, nor empty. Zero is something. */
const isFull = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value) || value === 0);

/** What a writer is told of its place, which numbers of the source say. */
function placeOf(options: Call['options']): Writing {
  const numberOf = (name: string): number | undefined => {
    const value = options.findLast((option) => option.name === name)?.value;
    return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
  };
  const width = numberOf('width');
  return { place: numberOf('place') ?? 0, box: width === undefined ? NO_BOX : { width, height: numberOf('height') ?? 0 } };
}

/** What a loop goes through, each with its key. */
function passesOf(list: unknown): readonly (readonly [key: unknown, value: unknown])[] {
  if (!isHolder(list)) return [];
  return isIterable(list) ? Array.from(list, (value, index) => [index, value]) : Object.entries(list);
}
const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
