// jalon add: one more action, need, indicator, note… with the next id, in the right file, at the right place.
import { terminalPrompter, wasInterrupted } from '../asking/index.ts';
import { folded, nearest } from '../deriving/index.ts';
import {
  type AddableName,
  type Addition,
  actionFrom,
  addableNames,
  addition,
  indicatorFrom,
  isAddable,
  nextId,
  revise,
  thingsIn,
} from '../editing/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../model/index.ts';
import { readWorkspace } from '../reading/index.ts';
import { additions } from '../wording/additions.ts';
import { finishPending } from '../writing/index.ts';
import { addBallot, type BallotOptions } from './add-ballot.ts';
import { addValue, type ValueOptions } from './add-value.ts';
import { askHolder, askText } from './ask-what-is-missing.ts';
import { assignAll, revisionsOf, type Texts, textIn } from './assign-all.ts';
import { catalogueOf } from './catalogue.ts';
import { makeChange, projectOf } from './change.ts';

export interface AddOptions extends ValueOptions, BallotOptions {
  /** The id of the thing that is to hold it. */
  readonly in?: string;
  /** A model of the catalogue. */
  readonly like?: string;
}

interface Adding {
  readonly root: string;
  readonly texts: Texts;
  readonly language: Language;
  readonly today: string;
}

/** Puts one thing more in the texts; where it stands. */
function put(
  { root, texts, today }: Adding,
  name: AddableName,
  more: { text?: string; holder?: string | undefined; like?: Readonly<Record<string, unknown>> },
) {
  const { files } = readWorkspace(root, texts);
  const added: Addition = addition({ name, today, ...more }, files, thingsIn(files));
  if ('fault' in added) throw new UsageError(added.fault.code, { holder: added.fault.holder, wanted: added.fault.wanted });
  for (const { path, after } of revise(added.edits, (path) => textIn(root, texts, path))) texts.set(path, after);
  return added;
}

/** What the thing starts from; the indicators of a model action come with it, unless the project has them already. */
function fromModel(adding: Adding, name: AddableName, like: string, workspace: Workspace): Readonly<Record<string, unknown>> {
  const catalogue = catalogueOf(workspace);
  const known = name === 'action' ? catalogue.actions : name === 'indicator' ? catalogue.indicators : [];
  const refuse = () =>
    new UsageError('unknown-model', {
      id: like,
      nearest:
        nearest(
          like,
          known.map(({ id }) => id),
        ) ?? '',
      known: known.map(({ id }) => id),
    });
  if (name === 'indicator') {
    const model = catalogue.indicators.find(({ id }) => id === like);
    if (model === undefined) throw refuse();
    return indicatorFrom(model, adding.language);
  }
  const model = catalogue.actions.find(({ id }) => id === like);
  if (name !== 'action' || model === undefined) throw refuse();
  const indicators = model.indicators.flatMap((id) => {
    const there = thingsIn(readWorkspace(adding.root, adding.texts).files).find(
      ({ kind, value }) => kind === 'indicators' && value['model'] === id,
    );
    if (there !== undefined) return [there.id];
    const one = catalogue.indicators.find((indicator) => indicator.id === id);
    const made = one && put(adding, 'indicator', { like: indicatorFrom(one, adding.language) }).id;
    return made ? [made] : [];
  });
  const risks = thingsIn(workspace.files).map(({ id }) => id);
  const riskIds = (model.risks ?? []).reduce<readonly string[]>((ids) => [...ids, nextId('RK', [...risks, ...ids])], []);
  return actionFrom(model, adding.language, { indicators, riskId: (index) => riskIds[index] ?? '' });
}

/** `words` are the text that says what it is, then assignments; what is missing is asked at a terminal. */
async function wordsFor(name: AddableName, words: readonly string[], options: AddOptions, world: World, workspace: Workspace) {
  const [first, ...rest] = words;
  const isText = first !== undefined && !/^[\p{L}\d.\s]+[+-]?=/u.test(first);
  const isEnough = options.like !== undefined || words.length > 0;
  const mayAsk = world.interactive && !options.json;
  const language = options.lang ?? world.language;
  const holder =
    options.in ?? (mayAsk ? await askHolder(name, thingsIn(workspace.files), language, terminalPrompter(language)) : undefined);
  if (isText) return { text: first, holder, assignments: rest };
  if (isEnough) return { text: undefined, holder, assignments: words };
  if (!mayAsk) throw new UsageError('text-missing', { name });
  return { text: await askText(name, language, terminalPrompter(language)), holder, assignments: [] };
}

/** By the name it has in files, or by one that people know it by, in either language. */
function kindNamed(typed: string, language: Language): AddableName {
  const { names } = additions[language];
  const said = addableNames.filter(isAddable).map((name) => ({ name, all: [name, ...names[name]] }));
  const found = said.find(({ all }) => all.some((one) => folded(one) === folded(typed)));
  if (found !== undefined) return found.name;
  const [value = '', valeur = ''] = additions[language].valueNames;
  const [ballot = '', bulletin = ''] = additions[language].ballotNames;
  const others = language === 'fr' ? [valeur, bulletin] : [value, ballot];
  const known = [...said.map(({ all }) => all[language === 'fr' ? 1 : 0] ?? ''), ...others];
  throw new UsageError('unknown-kind', { name: typed, nearest: nearest(typed, known) ?? '', known });
}

/** 0 when it is done, 1 when it would bring an error, 130 when somebody gave up at the question. */
export async function add(typed: string, words: readonly string[], options: AddOptions, world: World): Promise<0 | 1 | 130> {
  const language = options.lang ?? world.language;
  const isValue = additions[language].valueNames.some((one) => folded(one) === folded(typed));
  const isBallot = additions[language].ballotNames.some((one) => folded(one) === folded(typed));
  const name = isValue || isBallot ? null : kindNamed(typed, language);
  const root = projectOf(options, world);
  finishPending(root);
  if (isBallot) return addBallot(root, words, options, world);
  if (name === null) return addValue(root, words, options, world);
  const workspace = readWorkspace(root);
  const info: { readonly language?: Language } = Object(workspace.files.find(({ kind }) => kind === 'project')?.data);
  const adding: Adding = { root, texts: new Map(), language: info.language ?? 'fr', today: options.today ?? world.today };
  try {
    const { text, holder, assignments } = await wordsFor(name, words, options, world, workspace);
    const like = options.like === undefined ? undefined : fromModel(adding, name, options.like, workspace);
    const { thing } = put(adding, name, { holder, ...(text !== undefined && { text }), ...(like && { like }) });
    assignAll(root, adding.texts, () => ({ ...thing, value: {} }), assignments);
    return makeChange(root, revisionsOf(root, adding.texts), options, world);
  } catch (error) {
    if (wasInterrupted(error)) return 130;
    throw error;
  }
}
