// jalon import votes: the votes of residents, from tables, counts, a survey or files of Pabulib, counted.
import { extname, resolve } from 'node:path';
import { surveyFormatsOf } from '../../../checking/index.ts';
import { type FileKind, UsageError, type Workspace, type World } from '../../../model/index.ts';
import { openAnyAnswers, readAnyTable, readText, readWorkspace } from '../../../reading/index.ts';
import { importedVotesReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import { soundProject } from '../../../usecases/refuse-faulty.ts';
import { broughtVotes, type VoteSource, voteNamed } from '../../../usecases/votes/bring-votes.ts';
import { locked } from '../../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from '../change.ts';
import { masked } from './discreetly.ts';

/** What is voted on, and what counts it. */
const compared: readonly FileKind[] = ['residents-vote', 'residents-vote-results', 'action', 'survey', 'survey-format'];

export interface ImportVotesOptions extends ChangeOptions {
  readonly vote?: string;
  readonly replace?: boolean;
}

async function sourceOf(path: string, isSurvey: boolean, workspace: Workspace, { cwd }: World): Promise<VoteSource> {
  const full = resolve(cwd, path);
  if (extname(path).toLowerCase() === '.pb') {
    const text = readText(cwd, path);
    if (text === null) throw new UsageError('table-missing', { path });
    return { path, text };
  }
  if (isSurvey) return { path, file: await openAnyAnswers(path, full, converted), formats: surveyFormatsOf(workspace) };
  return { path, table: await readAnyTable(path, full, converted) };
}

/** 1 when something was not taken, or when other results are there already. */
export const importVotes = (paths: readonly string[], options: ImportVotesOptions, world: World): Promise<0 | 1> => {
  const root = projectOf(options, world);
  return locked(root, () => take(root, paths, options, world));
};

async function take(root: string, paths: readonly string[], options: ImportVotesOptions, world: World): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today } = options;
  const workspace = readWorkspace(root);
  const project = soundProject(workspace, compared, today);
  const vote = voteNamed(project, options.vote);
  const sources: VoteSource[] = [];
  for (const path of paths) sources.push(await sourceOf(path, vote.question !== undefined, workspace, world));
  const { report, revisions } = broughtVotes(sources, { project, workspace, today }, { ...options, vote: vote.id });
  if (!options.json) world.out(importedVotesReport(masked(world, report), { language, colour: world.colour }));
  const code = await makeChange(root, revisions, options, world, { details: { votes: report } });
  return report.notes.length + report.counting.length > 0 || report.what === 'different' ? 1 : code;
}
