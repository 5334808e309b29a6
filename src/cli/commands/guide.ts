// jalon alone: a session that asks, in the reader's words, what the project needs next, and writes it by the commands that anybody could type.
import { resolve } from 'node:path';
import { type Door, scriptedDoor, terminalDoor, unlessGivenUp } from '../../asking/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { findProjects, isFolder, isProject } from '../../reading/index.ts';
import { guideReport } from '../../reporting/index.ts';
import { answersIn } from '../../usecases/guide/answers.ts';
import { type Command, changeFolder } from '../../usecases/guide/typed.ts';
import { guideWords } from '../../wording/project/guide.ts';
import { visible } from '../../wording/visible.ts';
import { changesIn, commandIs, inForce } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { doStep, type Sitting } from './guide/do-step.ts';
import { type Beginning, beginning, example, shown } from './guide/outside.ts';
import { itemOf, sessionIn } from './guide/session.ts';
import type { CommonOptions } from './options.ts';

export interface GuideOptions extends CommonOptions {
  /** The file whose answers are given. */
  readonly answers?: string;
  /** Handed on to each command. */
  readonly organisation?: string;
}

/** Runs a command line, as if it were typed. */
export type Run = (argv: readonly string[], world: World) => Promise<number>;

function doorOf({ answers, lang }: GuideOptions, world: World, isUndoable: () => boolean): Door {
  const language = lang ?? world.language;
  if (answers === undefined) {
    if (!world.interactive) throw new UsageError('guide-without-terminal');
    return terminalDoor(atTerminal(world, language), guideWords[language].door, { isUndoable });
  }
  const style = { language, colour: world.colour };
  return scriptedDoor(answersIn(answers, resolve(world.cwd, answers)), {
    path: answers,
    echo: (question, said) => world.out(guideReport.echo(question, said, style)),
  });
}

/** Lines of files, and the list of those that are laid out, are no part of a talk. */
const tellingOf = ([verb]: Command, { out }: World): World['out'] =>
  verb === 'init'
    ? () => {}
    : (text, exact) => {
        if (!exact || !['add', 'set', 'plan'].includes(verb ?? '')) out(text, exact);
      };

/** The folders of the projects that are here; none where there is nothing yet. */
function projectsHere({ cwd }: World): readonly string[] {
  try {
    return findProjects(['.'], cwd);
  } catch (error) {
    if (error instanceof UsageError && error.code === 'no-project-here') return [];
    throw error;
  }
}

/** A project is begun, brought in or copied; where it is, or null when somebody stopped. */
async function begin(sitting: Sitting): Promise<string | null> {
  const { door, world, language } = sitting;
  const words = guideWords[language];
  world.out(`${words.outside}\n`);
  for (;;) {
    const items = [...(['begin', 'bring', 'demo'] as const).map((id) => itemOf(id, language, '', ''))];
    const id = await door.next(words.next, [...items, { value: '', says: words.stop, names: [], why: '', group: '' }]);
    if (id === null || id === '') return null;
    const form: Beginning = id === 'demo' ? example(sitting) : beginning(sitting, id === 'bring');
    let folder = '';
    const ending = await doStep(sitting, {
      asks: form.asks,
      settle: words.create,
      commands: (answered) => {
        folder = form.folderOf(answered);
        return form.commands(answered);
      },
    });
    if (ending === 'stopped') throw door.refusal('answers-stopped');
    const root = resolve(world.cwd, folder);
    if (ending === 'done' && isProject(root)) {
      if (isFolder(resolve(root, 'excel'))) world.out(`${words.filledIn(visible(folder))}\n`);
      return root;
    }
  }
}

async function chosenAmong(projects: readonly string[], { door, world, language }: Sitting): Promise<string | null> {
  const [only, ...others] = projects;
  if (only === undefined || others.length === 0) return only ?? null;
  const items = projects.map((root) => ({ value: root, says: visible(shown(root, world.cwd)), names: [], why: '', group: '' }));
  return door.next(guideWords[language].which, items);
}

/** 0 when it is over, 2 when nobody can answer or an answer cannot be used, 130 when somebody gave up at a question. */
export async function guide(options: GuideOptions, world: World, run: Run): Promise<number> {
  const { lang: language = world.language, today = world.today, organisation, answers } = options;
  let place: string | null = null;
  const door = doorOf(options, world, () => place !== null && inForce(changesIn(place)).length > 0);
  const shared = organisation === undefined ? [] : ['--organisation', resolve(world.cwd, organisation)];
  const performAt =
    (cwd: string): Sitting['perform'] =>
    (command) =>
      run([...command, ...shared], { ...world, cwd, today, language, interactive: false, out: tellingOf(command, world) });
  const sitting: Sitting = {
    door,
    world: { ...world, today, language },
    language,
    isScripted: answers !== undefined,
    perform: performAt(world.cwd),
  };
  const code = await unlessGivenUp(async () => {
    const projects = projectsHere(world);
    const root = projects.length === 0 ? await begin(sitting) : await chosenAmong(projects, sitting);
    if (root === null) return 0;
    place = root;
    const from = shown(root, world.cwd);
    if (from !== '.') world.out(guideReport.where(changeFolder(from), { language, colour: world.colour }));
    return sessionIn(root, { ...sitting, perform: performAt(root) });
  });
  // Each change was told with how to take it back.
  commandIs([]);
  if (code === 130) world.out(`\n${guideWords[language].stopped}\n`);
  return code;
}
