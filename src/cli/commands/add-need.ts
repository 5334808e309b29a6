// jalon add need: a need and the sources that name it; one that is nearly written already is proposed before a twin is made.
import { type Thing, thingsIn } from '../../editing/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { type AddRequest, added } from '../../usecases/changes/added.ts';
import { thingNamed } from '../../usecases/changes/assigned.ts';
import { namedBySources } from '../../usecases/changes/need-sources.ts';
import { isSame, type Near, namesTyped, nearInWords } from '../../values/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { additions } from '../../wording/changes/additions.ts';
import { visible } from '../../wording/visible.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange } from './change.ts';

export interface NeedOptions extends ChangeOptions {
  readonly from?: readonly string[];
  readonly votes?: number;
  /** It is another need, however near its words. */
  readonly new?: boolean;
}

/** Three are enough to choose from. */
const mostProposed = 3;
const statementOf = ({ value }: Thing): string => String(value['statement'] ?? '');

/** What to type so that the sources name the need that is there already. */
const attaching = (need: string, { from = [], votes }: NeedOptions): string => {
  const typed = from.flatMap(namesTyped);
  const named = typed.length === 0 ? ['--from …'] : typed.map((one) => `--from ${one}`);
  return ['jalon add need', need, ...named, ...(votes === undefined ? [] : [`--votes ${votes}`])].join(' ');
};

/** The need that is meant: at a terminal somebody chooses, and null is a new one; elsewhere the same words are refused. */
async function chosenAmong(near: readonly Near<Thing>[], options: NeedOptions, world: World): Promise<Thing | null> {
  const [first] = near;
  if (first === undefined) return null;
  const { lang: language = world.language, json } = options;
  const isTwin = first.closeness >= isSame;
  if (world.interactive && !json) {
    const { question, another } = additions[language].near;
    const lines = near.map(({ thing }) => `${thing.id}  ${statementOf(thing)}`);
    const at = await atTerminal(world, language).choose(question, [...lines, another], isTwin ? 0 : lines.length);
    return near[at]?.thing ?? null;
  }
  if (!isTwin) return null;
  const { id } = first.thing;
  throw new UsageError('need-there', {
    id,
    statement: statementOf(first.thing),
    command: spoken(attaching(id, options), language),
  });
}

/** `text` is what the need says, or the id of one that is there: then sources alone are added to it. */
export async function addNeed(root: string, request: AddRequest, options: NeedOptions, world: World): Promise<0 | 1> {
  const { lang: language = world.language } = options;
  const sources = { from: options.from ?? [], votes: options.votes };
  const needs = thingsIn(readWorkspace(root).files).filter(({ kind }) => kind === 'needs');
  const { text = '' } = request;
  const isId = /^[A-Za-z]{2}-\d+$/.test(text.trim());
  const known = isId ? thingNamed(needs, text) : undefined;
  const live = needs.filter(({ value }) => value['mergedInto'] === undefined);
  const near = options.new || isId ? [] : nearInWords(text, live, statementOf).slice(0, mostProposed);
  const there = known ?? (await chosenAmong(near, options, world));
  if (there !== null && (request.assignments ?? []).length > 0) throw new UsageError('fields-of-known', { id: there.id });
  const { id, code } = await locked(root, async () => {
    const made = there === null ? added(root, 'need', request) : { id: there.id, revisions: [] };
    const named = namedBySources(root, made.revisions, made.id ?? '', sources);
    const details = { need: made.id, near: near.map(({ thing, closeness }) => ({ need: thing.id, closeness })) };
    return { id: made.id, code: await makeChange(root, named, options, world, { details }) };
  });
  const { after } = additions[language].near;
  // Not sure enough to be refused, near enough to be said.
  if (there === null && !options.json && !world.interactive)
    for (const { thing } of near)
      world.err(`${visible(after(thing.id, statementOf(thing), spoken(`jalon set ${id} mergedInto=${thing.id}`, language)))}\n`);
  return code;
}
