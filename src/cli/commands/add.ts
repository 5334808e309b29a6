// jalon add: one more action, need, indicator, note… with the next id, in the right file, at the right place.
import { type Prompter, unlessGivenUp } from '../../asking/index.ts';
import {
  type AddableName,
  addables,
  findThing,
  heldNames,
  holdersOf,
  isAddable,
  placeName,
  registerId,
  type Thing,
  thingsIn,
} from '../../editing/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../../model/index.ts';
import { heldFolder, readWorkspace } from '../../reading/index.ts';
import { added, addedTo } from '../../usecases/changes/added.ts';
import { titleOfThing } from '../../usecases/changes/told/told-fields.ts';
import { theOne } from '../../values/index.ts';
import { homeOf, kindNamed, kindWord, labelled, typable } from '../../vocabulary/index.ts';
import { additions } from '../../wording/changes/additions.ts';
import { formatDate } from '../../wording/formats.ts';
import { labelOf } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { addBallot, type BallotOptions } from './add-ballot.ts';
import { addEvaluation, type EvaluationOptions } from './add-evaluation.ts';
import { addNeed, type NeedOptions } from './add-need.ts';
import { addValue, type ValueOptions } from './add-value.ts';
import { addVerdict } from './add-verdict.ts';
import { makeChange, projectOf } from './change.ts';

// What somebody who adds a thing did not type: the thing that is to hold it, and its text; asked at a terminal, else refused.

/** The id that is chosen among those that may hold it; undefined when nothing must, or when nothing can. */
async function askHolder(
  name: AddableName,
  things: readonly Thing[],
  language: Language,
  { choose }: Prompter,
): Promise<string | undefined> {
  const holders = holdersOf(name, things);
  // A question is known by its survey.
  const nameOf = ({ id, path, pointer }: Thing): string =>
    registerId.test(id) || pointer.length === 0
      ? id
      : `${things.find((one) => one.path === path && one.pointer.length === 0)?.id ?? ''}/${id}`;
  const [only] = holders;
  if (holders.length < 2) return only && nameOf(only);
  const lines = holders.map((thing) => `${nameOf(thing)}  ${formatDate(titleOfThing(thing), language)}`);
  const chosen = holders[await choose(additions[language].holder(kindWord(name, language)), lines, 0)];
  return chosen && nameOf(chosen);
}

/** By what the schemas call the field that it goes to: « Fonction » of a person. */
function askText(name: AddableName, language: Language, { text }: Prompter): Promise<string> {
  const { kind, pointer } = homeOf(addables[name]);
  return text(
    additions[language].ask(labelOf(placeName(kind, [...pointer, addables[name].says]), language), kindWord(name, language)),
    '',
  );
}

/** The word that names a thing may say of which kind it is: « subvention », of a funding. */
function saidKind(name: AddableName, typed: string): readonly string[] {
  const { kind, pointer } = homeOf(addables[name]);
  const value = theOne(typed, labelled(placeName(kind, [...pointer, 'kind'])));
  return value === undefined ? [] : [`kind=${value}`];
}

export interface AddOptions extends ValueOptions, BallotOptions, EvaluationOptions, NeedOptions {
  /** The id of the thing that is to hold it. */
  readonly in?: string;
  /** A model of the catalogue. */
  readonly like?: string;
  /** The day of what is added: a meeting, an interview, a note. */
  readonly date?: string;
}

const assigning = /^[\p{L}\d.\s’'-]+?[+-]?=/u;

/** What is to hold it, said by its id before the text: « jalon add dépense AC-003 12000 ». */
const holderFirst = (name: AddableName, [first = '']: readonly string[]): string | undefined =>
  heldNames.includes(name) && /^[a-z]{2}-\d\S*$/i.test(first) ? first : undefined;

/** What is typed as the text of a new thing is the id of such a thing, there or not: it was to be changed, or has no words yet. */
function refuseId(name: AddableName, text: string, things: readonly Thing[], language: Language): void {
  const { id } = addables[name];
  if (id === null || !new RegExp(`^${id}-\\d[\\d-]*$`, 'i').test(text)) return;
  const there = findThing(things, text);
  if (there !== undefined && name === 'need') return;
  throw new UsageError('id-for-text', { name: typable(kindWord(name, language)), typed: text, there: there?.id ?? '' });
}

/** `typed` are the text that says what it is, then assignments; what is missing is asked at a terminal. */
async function wordsFor(name: AddableName, typed: readonly string[], options: AddOptions, world: World, { files }: Workspace) {
  const said = options.in ?? holderFirst(name, typed);
  const words = said === options.in ? typed : typed.slice(1);
  const [first, ...rest] = words;
  const isText = first !== undefined && !assigning.test(first);
  const isEnough = options.like !== undefined || words.length > 0;
  const mayAsk = world.interactive && !options.json;
  const language = options.lang ?? world.language;
  const holder = said ?? (mayAsk ? await askHolder(name, thingsIn(files), language, atTerminal(world, language)) : undefined);
  if (isText) {
    const [next] = rest;
    if (next !== undefined && !assigning.test(next)) {
      const end = rest.findIndex((word) => assigning.test(word));
      const text = [first, ...rest.slice(0, end === -1 ? undefined : end)]
        .join(' ')
        .replace(/^[«“„]|[»”]$/gu, '')
        .trim();
      throw new UsageError('text-unquoted', { name: typable(kindWord(name, language)), text });
    }
    if (holder === undefined) refuseId(name, first, thingsIn(files), language);
    return { text: first, holder, assignments: rest };
  }
  if (isEnough) return { text: undefined, holder, assignments: words };
  const text = mayAsk ? await askText(name, language, atTerminal(world, language)) : '';
  if (text === '') throw new UsageError('text-missing', { name: typable(kindWord(name, language)) });
  return { text, holder, assignments: [] };
}

/** 0 when it is done, 1 when it would bring an error, 130 when somebody gave up at the question. */
export async function add(typed: string, words: readonly string[], options: AddOptions, world: World): Promise<0 | 1 | 130> {
  const language = options.lang ?? world.language;
  const kind = kindNamed(typed, language);
  const name = isAddable(kind) ? kind : null;
  const asked = { '--from': options.from, '--votes': options.votes, '--new': options.new };
  const [stray] = Object.entries(asked).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (name !== 'need' && stray !== undefined)
    throw new UsageError('goes-with', { option: stray, others: [`jalon add ${kindWord('need', language)}`] });
  const undue = (): UsageError =>
    new UsageError('holder-undue', { name: typed, known: heldNames.map((one) => kindWord(one, language)) });
  if (options.in !== undefined && name === null) throw undue();
  const root = projectOf(options, world);
  if (kind === 'ballot') return addBallot(root, words, options, world);
  if (kind === 'verdict') return addVerdict(root, words, options, world);
  if (kind === 'evaluation') return addEvaluation(root, words, options, world);
  if (name === null) return addValue(root, words, options, world);
  return unlessGivenUp(async () => {
    const { text, holder, assignments } = await wordsFor(name, words, options, world, readWorkspace(root));
    const { like, today = world.today, date } = options;
    const said = [...saidKind(name, typed), ...(date === undefined ? [] : [`date=${date}`])];
    const request = { text, holder, like, assignments: [...said, ...assignments], today };
    if (holder !== undefined && !heldNames.includes(name))
      return locked(root, () => {
        const folder = heldFolder(root);
        const made = addedTo(folder, name, request);
        if (made === null) throw undue();
        return makeChange(folder, made.revisions, options, world, { heard: made.heard });
      });
    if (name === 'need') return addNeed(root, request, options, world);
    return locked(root, () => {
      const folder = heldFolder(root);
      const { revisions, heard } = added(folder, name, request);
      return makeChange(folder, revisions, options, world, { heard });
    });
  });
}
