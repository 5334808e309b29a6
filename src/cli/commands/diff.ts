// jalon diff: what changed in a project since its last committee, a day, a state of its git history, or another folder.
import type { World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { differencesMarkdown, differencesReport, diffReport, writtenReport } from '../../reporting/index.ts';
import { besidesSince, changedSince, changesView, projectAt, revisionsSince } from '../../usecases/changes/changed-since.ts';
import { makeDocuments } from '../../usecases/documents/documents.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { refuseUnread } from '../../usecases/refuse-unread.ts';
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

/** 0 whether or not something changed: a change is no fault. */
export async function diff(asked: string | undefined, options: DiffOptions, world: World): Promise<number> {
  const { lang: language = world.language, today = world.today, format = 'text' } = options;
  const root = projectOf(options, world);
  if (format === 'word') return inWord(root, asked, options, world);
  const data = await changedSince({ root, project: projectAt(root, today) }, asked, { cwd: world.cwd, today, language });
  const { from, to, state, differences } = data;
  if (options.json) printJson(world, 'differences', { from, to, state, differences });
  else if (format === 'markdown') world.out(differencesMarkdown(data, language));
  else {
    const besides = await besidesSince(data.past, root, today, language);
    world.out(differencesReport({ ...data, besides, all: options.all ?? false }, { language, colour: world.colour }));
  }
  if (options.patch && !options.json) {
    const shown = revisionsSince(data.past, root).map((file) => ({ root: pathFrom(world.cwd, root) || '.', file }));
    world.out(`\n${diffReport(shown, { colour: world.colour })}`, true);
  }
  return 0;
}

async function inWord(root: string, asked: string | undefined, options: DiffOptions, world: World): Promise<number> {
  const { lang, today = world.today, json } = options;
  const outcomes = [];
  for await (const outcome of eachProject([root], options, world, async (passing) => {
    refuseUnread(passing.workspace);
    const language = lang ?? passing.project.language;
    const data = await changedSince({ root, project: passing.project }, asked, { cwd: world.cwd, today, language });
    const { files } = await makeDocuments(
      passing,
      documentsOf({ project: root }).ofProject.filter(({ id }) => id === 'changes'),
      { language, changes: changesView(data, language) },
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
