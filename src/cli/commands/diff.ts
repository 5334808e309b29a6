// jalon diff: what changed in a project since its last committee, a day, a state of its git history, or another folder.
import { resolve } from 'node:path';
import { UsageError, type World } from '../../model/index.ts';
import { findProjects, pathFrom } from '../../reading/index.ts';
import { differencesMarkdown, differencesReport, diffReport, undifferedMarkdown, writtenReport } from '../../reporting/index.ts';
import { besidesSince, changedSince, changesView, projectAt, revisionsSince } from '../../usecases/changes/changed-since.ts';
import { removedSince } from '../../usecases/changes/removed-projects.ts';
import { makeDocuments } from '../../usecases/documents/documents.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { refuseUncompared } from '../../usecases/refuse-unread.ts';
import { differenceWords } from '../../wording/changes/differences.ts';
import { usage } from '../../wording/faults/usage.ts';
import { writeOutputs } from '../../writing/index.ts';
import { type ChangeOptions, projectOf } from './change.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { printJson } from './options.ts';
import { besideMark } from './place-documents.ts';

export const diffFormats = ['text', 'markdown', 'word'] as const;

export interface DiffOptions extends Omit<ChangeOptions, 'dryRun'> {
  /** `word` is written beside the other documents of the project. */
  readonly format?: (typeof diffFormats)[number];
  /** Every field that changed, however many. */
  readonly all?: boolean;
}

const isNotThereYet = ({ code }: UsageError): boolean => code === 'diff-not-there-yet';

/** 0 whether or not something changed: a change is no fault. */
export async function diff(asked: string | undefined, options: DiffOptions, world: World): Promise<number> {
  const { lang: language = world.language, today = world.today, format = 'text' } = options;
  if (format === 'markdown' && !options.json) return inMarkdown(asked, options, world);
  const root = projectOf(options, world);
  if (format === 'word') return inWord(root, asked, options, world);
  const data = await changedSince({ root, project: projectAt(root, today) }, asked, { cwd: world.cwd, today, language });
  const { from, to, state, differences } = data;
  if (options.json) printJson(world, 'differences', { from, to, state, differences });
  else {
    const besides = await besidesSince(data.past, root, { today, language });
    world.out(differencesReport({ ...data, besides, all: options.all ?? false }, { language, colour: world.colour }));
  }
  if (options.patch && !options.json) {
    const shown = revisionsSince(data.past, root).map((file) => ({ root: pathFrom(world.cwd, root) || '.', file }));
    world.out(`\n${diffReport(shown, { colour: world.colour })}`, true);
  }
  return 0;
}

/** A merge request may change several projects: those that it changed are told, one after the other, then those that it takes away. */
async function inMarkdown(asked: string | undefined, options: DiffOptions, world: World): Promise<number> {
  const { lang: language = world.language, today = world.today, all = false, project = '.' } = options;
  const { cwd } = world;
  const found = findProjects([project], cwd);
  const roots = found.length > 1 ? found : [projectOf(options, world)];
  const told: string[] = [];
  for (const root of roots) {
    let title = pathFrom(cwd, root) || '.';
    try {
      const now = projectAt(root, today);
      title = now.info.title;
      const data = await changedSince({ root, project: now }, asked, { cwd, today, language });
      const besides = await besidesSince(data.past, root, { today, language });
      const isSame = data.differences.length + besides.fields.length + besides.moved.length === 0;
      if (!isSame || roots.length === 1) told.push(differencesMarkdown({ ...data, besides, all }, language));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const isNew = isNotThereYet(error);
      if (roots.length === 1 && !isNew) throw error;
      const why = isNew ? differenceWords[language].newProject : usage[language].says(error.code, error.values);
      told.push(undifferedMarkdown(title, why));
    }
  }
  for (const { path, title } of await removedSince(resolve(cwd, project), asked, cwd))
    told.push(undifferedMarkdown(title ?? path, differenceWords[language].removedProject(path)));
  world.out(told.length === 0 ? `${differenceWords[language].nothing}\n` : told.join('\n'));
  return 0;
}

async function inWord(root: string, asked: string | undefined, options: DiffOptions, world: World): Promise<number> {
  const { lang, today = world.today, json, all = false } = options;
  const outcomes = [];
  for await (const outcome of eachProject([root], options, world, async (context) => {
    refuseUncompared(context.workspace);
    const language = lang ?? context.project.language;
    const changed = async () => {
      const data = await changedSince({ root, project: context.project }, asked, {
        cwd: world.cwd,
        today,
        language,
        readership: 'elected',
      });
      const besides = await besidesSince(data.past, root, { today, language, isShown: true });
      return changesView({ ...data, besides, all }, language);
    };
    const changes = await changed().catch((error: unknown) => {
      if (!(error instanceof UsageError && isNotThereYet(error))) throw error;
      const groups = [{ label: differenceWords[language].newProject, items: [] }];
      return { since: String(error.values['day']), state: '', groups };
    });
    const { files } = await makeDocuments(
      context,
      documentsOf({ project: root }).ofProject.filter(({ id }) => id === 'changes'),
      { language, changes },
    );
    const written = writeOutputs(
      root,
      files.map(({ path, bytes }) => ({ path: `build/${path}`, bytes })),
      { dryRun: false, besideMark: besideMark[language] },
    );
    if (json) printJson(world, 'rendered', written);
    else world.out(writtenReport(pathFrom(world.cwd, root), written, { language, colour: world.colour, dryRun: false }));
  }))
    outcomes.push(outcome);
  return exitCodeOf(outcomes);
}
