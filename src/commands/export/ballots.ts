// jalon export ballots: a voting workbook for each member of a body.

import { type OutputFile, type Project, UsageError, type World } from '../../model/index.ts';
import { type BallotMethod, ballotForm, type Voter, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { ballotWorkbook } from '../../rendering/index.ts';
import { sentBallotsReport } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export interface BallotsOptions extends ExportOptions {
  /** The id of the body; the steering committee by default. */
  readonly body?: string;
  readonly year?: number;
  readonly method?: BallotMethod;
}

/** The name of a ballot's file tells the code of its voter. */
const fileOf = ({ code }: Voter, year: number, language: 'fr' | 'en'): string =>
  `${{ fr: 'bulletin', en: 'ballot' }[language]}-${year}-${code}.xlsx`;

/** The workbooks, one a voter, and what is told of them. */
export async function ballotsOf(project: Project, today: string, options: BallotsOptions) {
  const language = options.lang ?? project.language;
  const year = options.year ?? Number(today.slice(0, 4));
  const body = votingBody(project, options.body);
  if (body === null) throw new UsageError('no-voting-body', { id: options.body ?? '' });
  const voters = votersOf(project, body);
  if (voters.length === 0) throw new UsageError('body-without-members', { id: body.id });
  const { criteria, typed } = ballotForm(project);
  if (criteria.length === 0) throw new UsageError('nothing-to-vote', {});
  const request = { body, year, language, today, method: options.method ?? 'points' } as const;
  const files: OutputFile[] = [];
  for (const voter of voters)
    files.push({ path: fileOf(voter, year, language), bytes: await ballotWorkbook(project, { ...request, voter }) });
  const name = namesOf(project, (key) => label(key, language));
  return { files, details: { body: { id: body.id, name: name('body', body.id).name }, year, voters, typed } };
}

export const exportBallots = (options: BallotsOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build/ballots', say: sentBallotsReport }, ({ project, today }) =>
    ballotsOf(project, today, options),
  );
