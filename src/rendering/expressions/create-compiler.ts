/** Turns the source of a part into a function from view to text, in a Handlebars of our own. */
import Handlebars from 'handlebars';
import type { HelperSet } from './helper-set.ts';
import { isMade, type Made, plainOfMade } from './made.ts';
import { printValue } from './print-value.ts';
import { WORDS } from './scope.ts';
import { newSpending, type Spending } from './spending.ts';

/**
 * How a value is written at its place: called by the source itself as `{{_text title}}`, or around a piece of it as
 * `{{#_name}}toc_{{_plain id}}{{/_name}}`. The state lives as long as one document.
 */
export type Writers<State> = Readonly<Record<string, Writer<State>>>;
/**
 * What a writer is told besides: the value itself when our functions made it, the number of its place, and the size of what is drawn there, in
 * the unit of its format.
 */
type Writing = { readonly made?: Made; readonly place: number; readonly box: Box };
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

/**
 * A compiler that knows these helpers and writers and nothing else: no partials, no way to the prototypes, no log. What is written is
 * told to `spending`, which throws `Overspent` when a document has no end.
 */
export function createCompiler<State>(
  set: HelperSet,
  writers: Writers<State>,
  spending: Spending = newSpending(),
): (source: string) => Compiled<State> {
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper('log');
  for (const { name, call } of Object.values(set.helpers))
    handlebars.registerHelper(
      name,
      (...given: unknown[]) => given.find(isGap) ?? call(given.slice(0, -1).map(bare), hashOf(given.at(-1)), set.language),
    );
  for (const [name, write] of Object.entries(writers)) handlebars.registerHelper(name, writerHelper(write, set, spending));
  handlebars.registerHelper('each', countedEach(handlebars.helpers['each'], spending));
  handlebars.registerHelper(LISTED, function listed(this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    return options.fn(this, { data: options.data, blockParams: [list] });
  });
  const names = [...Object.keys(set.helpers), ...Object.keys(writers), LISTED, 'each', 'if', 'unless', 'with', 'lookup'];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, true]));
  const { words = null } = set;
  return (source) => {
    // A line with nothing but a tag is text like any other here: its line break stays.
    const options = { knownHelpers, knownHelpersOnly: true, noEscape: true, ignoreStandalone: true, preventIndent: true };
    const render = handlebars.compile(words === null ? source : withWordsEverywhere(source), options);
    // Said outright, the refusal is silent: Handlebars would write a warning to the terminal.
    const closed = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
    return (view, state) => render(view, { ...closed, data: { state, ...(words && { [WORDS]: words }) } });
  };
}

/** The template's own words are read beside the view, which loops go through: they bear one name at every place. */
function withWordsEverywhere(source: string): hbs.AST.Program {
  const program = Handlebars.parseWithoutProcessing(source);
  new (class extends Handlebars.Visitor {
    override Program(inner: hbs.AST.Program): void {
      // A name that a block gives goes before.
      if (!inner.blockParams?.includes(WORDS)) super.Program(inner);
    }
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (path.parts[0] === WORDS && path.depth === 0 && !/^(\.|this\b)/.test(path.original)) path.data = true;
    }
  })().accept(program);
  return program;
}

/** What would be made of something missing is missing too. */
const isGap = (value: unknown): boolean => isMade(value) && value.kind === 'gap';
/** Functions take and compare characters: of what another one made, its words are left. */
const bare = (value: unknown): unknown => (isMade(value) ? plainOfMade(value) : value);

/** Handlebars’ own loop, each pass of which is told. */
function countedEach(each: Handlebars.HelperDelegate | undefined, spending: Spending): Handlebars.HelperDelegate {
  return function counted(this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const place = hashOf(options)[AT];
    const fn: Handlebars.TemplateDelegate = (context, given) =>
      spending.passed(() => options.fn(context, given), typeof place === 'string' ? place : null);
    return each?.call(this, list, { ...options, fn });
  };
}

function writerHelper<State>(write: Writer<State>, set: HelperSet, spending: Spending) {
  return function writer(this: unknown, ...given: unknown[]): string {
    const [value, options = value] = given;
    if (!isOptions<State>(options)) throw new TypeError('A writer was called without options');
    const since = spending.sum();
    const { state } = options.data;
    const hash = hashOf(options);
    const writing: Writing = {
      ...(isMade(value) && { made: value }),
      place: numberIn(hash, 'place'),
      box: 'width' in hash ? { width: numberIn(hash, 'width'), height: numberIn(hash, 'height') } : NO_BOX,
    };
    if (typeof write === 'function') {
      const text = options.fn ? options.fn(this) : given.length > 1 ? printValue(value, set.language) : '';
      return spending.written(write(text, state, writing), since);
    }
    const text = given.length > 1 ? printValue(value, set.language) : '';
    // What it leaves out was written all the same.
    const asked = (piece: Piece | undefined) => (): string => spending.written(piece?.(this) ?? '', since);
    const written = write.around(asked(options.fn), state, { ...writing, text, otherwise: asked(options.inverse) });
    return spending.written(written, since);
  };
}

const NO_BOX: Box = { width: 0, height: 0 };
type Piece = (context: unknown) => string;
type Options<State> = { readonly fn?: Piece; readonly inverse?: Piece; readonly data: { readonly state: State } };
const isOptions = <State>(value: unknown): value is Options<State> =>
  typeof value === 'object' && value !== null && 'data' in value;

const numberIn = (hash: Readonly<Record<string, unknown>>, name: string): number => {
  const found = hash[name];
  return typeof found === 'number' ? found : 0;
};
const hashOf = (options: unknown): Readonly<Record<string, unknown>> =>
  typeof options === 'object' && options !== null && 'hash' in options && isHash(options.hash) ? options.hash : {};
const isHash = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
