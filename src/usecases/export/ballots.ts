// A voting workbook for each member of a body.
import { type Language, type OutputFile, type Project, UsageError } from '../../model/index.ts';
import { type BallotMethod, ballotForm, type Voter, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { ballotWorkbook } from '../../rendering/index.ts';
import { label } from '../../wording/label.ts';

export interface BallotsRequest {
  /** The project's own by default. */
  readonly language?: Language | undefined;
  /** The id of the body; the steering committee by default. */
  readonly body?: string | undefined;
  readonly year?: number | undefined;
  readonly method?: BallotMethod | undefined;
}

/** The name of a ballot's file tells the code of its voter. */
const fileOf = ({ code }: Voter, year: number, language: 'fr' | 'en'): string =>
  `${{ fr: 'bulletin', en: 'ballot' }[language]}-${year}-${code}.xlsx`;

/** The workbooks, one a voter, and what is told of them. */
export async function ballotsOf(project: Project, today: string, request: BallotsRequest) {
  const language = request.language ?? project.language;
  const year = request.year ?? Number(today.slice(0, 4));
  const body = votingBody(project, request.body);
  if (body === null) throw new UsageError('no-voting-body', { id: request.body ?? '' });
  const voters = votersOf(project, body);
  if (voters.length === 0) throw new UsageError('body-without-members', { id: body.id });
  const { criteria, typed } = ballotForm(project);
  if (criteria.length === 0) throw new UsageError('nothing-to-vote', {});
  const asked = { body, year, language, today, method: request.method ?? 'points' } as const;
  const files: OutputFile[] = [];
  for (const voter of voters)
    files.push({ path: fileOf(voter, year, language), bytes: await ballotWorkbook(project, { ...asked, voter }) });
  const name = namesOf(project, (key) => label(key, language));
  return { files, details: { body: { id: body.id, name: name('body', body.id).name }, year, voters, typed } };
}
