// jalon remove: things taken out of the project, once it is known what becomes of all that refers to them.
import { type Prompter, unlessGivenUp } from '../../asking/index.ts';
import type { Thing } from '../../editing/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { removed, replacementFor, type Standing, standingOf, thingsMeant } from '../../usecases/changes/removed.ts';
import { calledThing } from '../../usecases/changes/told/told-fields.ts';
import { countedKinds, removalWords } from '../../wording/changes/removal.ts';
import { formatList } from '../../wording/formats.ts';
import { visible } from '../../wording/visible.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

export interface RemoveOptions extends ChangeOptions {
  /** What refers to them refers to them no more. */
  readonly yes?: boolean;
  /** What refers to them refers to this one: an id or a title. */
  readonly replaceBy?: string;
}

/** Lines that are shown of what refers to a thing. */
const mostShown = 8;

const calledIn = (thing: Thing, language: Language): string => calledThing(thing, language) || thing.path;

/** One of those that the words may mean: asked at a terminal, else refused. */
async function meant(workspace: Workspace, typed: string, asks: Prompter | null, language: Language): Promise<Thing> {
  const found = thingsMeant(workspace, typed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const lines = found.map((thing) => `${calledIn(thing, language)}  ${thing.path}`);
  if (asks === null) throw new UsageError('several-named', { typed, known: found.map(({ id, path }) => `${id} (${path})`) });
  const chosen = found[await asks.choose(removalWords[language].which(typed), lines.map(visible), 0)];
  if (chosen === undefined) throw new UsageError('several-named', { typed, known: lines });
  return chosen;
}

const whatOf = ({ things }: Standing, language: Language): string =>
  formatList(
    things.map((thing) => calledIn(thing, language)),
    language,
  );

function toldStanding(standing: Standing, language: Language): string {
  const { kinds, held, lines, things } = standing;
  const words = removalWords[language];
  const what = whatOf(standing, language);
  const more = lines.length > mostShown ? [`  ${words.among(lines.length - mostShown)}`] : [];
  const shown = lines.slice(0, mostShown).map((line) => `  ${line}`);
  const told = [
    ...(held.length > 0 ? [words.holds(what, countedKinds(held, language), things.length)] : []),
    ...(lines.length > 0 ? [words.referred(what, countedKinds(kinds, language)), ...shown, ...more] : []),
  ];
  return `${told.map(visible).join('\n')}\n`;
}

/** What becomes of the links, once what goes with them is said: dropped, or led to another thing; null when nothing is to be removed after all. */
async function fate(
  workspace: Workspace,
  standing: Standing,
  options: RemoveOptions,
  world: World,
): Promise<{ readonly by: Thing | null } | null> {
  const language = options.lang ?? world.language;
  const { things, lines, held } = standing;
  if (options.replaceBy !== undefined) return { by: replacementFor(workspace, things, options.replaceBy) };
  if (options.yes || lines.length + held.length === 0) return { by: null };
  const told = toldStanding(standing, language);
  if (!world.interactive || options.json) {
    if (!options.json) world.err(told);
    throw new UsageError(lines.length > 0 ? 'still-referred' : 'still-holding', {
      ids: things.map(({ id, path }) => id || path),
    });
  }
  world.out(told);
  const { choose, text } = atTerminal(world, language);
  const words = removalWords[language];
  if (lines.length === 0) return (await choose(words.whole.question, words.whole.choices, 0)) === 0 ? null : { by: null };
  const chosen = await choose(words.question, words.choices, 0);
  if (chosen === 0) return null;
  if (chosen === 1) return { by: null };
  const by = await text(words.by, '');
  return by === '' ? null : { by: replacementFor(workspace, things, by) };
}

/** 0 when it is done or left as it is, 1 when it would bring an error, 130 when somebody gave up at a question. */
export async function remove(typed: readonly string[], options: RemoveOptions, world: World): Promise<0 | 1 | 130> {
  const language = options.lang ?? world.language;
  if (options.yes && options.replaceBy !== undefined)
    throw new UsageError('options-apart', { one: '--yes', other: '--replace-by' });
  const root = projectOf(options, world);
  return unlessGivenUp(async () => {
    const workspace = readWorkspace(root);
    const asks = world.interactive && !options.json ? atTerminal(world, language) : null;
    const things: Thing[] = [];
    for (const word of typed) things.push(await meant(workspace, word, asks, language));
    const standing = standingOf(workspace, root, things, { language, today: options.today ?? world.today });
    const decided = await fate(workspace, standing, options, world);
    if (decided === null) {
      world.err(`${removalWords[language].left}\n`);
      return 0;
    }
    if (standing.votes.length > 0 && !options.json)
      world.err(`${visible(removalWords[language].held(whatOf(standing, language), standing.votes.join(', ')))}\n`);
    return locked(root, () => makeChange(root, removed(workspace, root, standing, decided.by), options, world));
  });
}
