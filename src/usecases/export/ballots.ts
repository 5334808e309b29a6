// A voting workbook for each member of a body.
import { type Body, type Language, type OutputFile, type Project, UsageError } from '../../model/index.ts';
import { type BallotMethod, ballotForm, type Voter, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { askedLevels, differences, fixedTradeOffs, settlingOf } from '../../ranking/actions/index.ts';
import { ballotWorkbook, slug } from '../../rendering/index.ts';
import { label } from '../../wording/label.ts';
import { type BallotWords, ballotWords, criterionMeasure, measuresSaid } from '../../wording/votes/ballots.ts';

export interface BallotsRequest {
  /** The project's own by default. */
  readonly language?: Language | undefined;
  /** The id of the body; the steering committee by default. */
  readonly body?: string | undefined;
  readonly year?: number | undefined;
  readonly method?: BallotMethod | undefined;
  /** A page for each member beside the workbook. */
  readonly html?: boolean | undefined;
  /** Differences between levels are asked too, where the project does not settle them. */
  readonly verdicts?: boolean | undefined;
}

/** The name of a ballot's file tells its voter as people say it: by the id of a person, else the body, the public and a number. */
function fileOf({ code, person, audience, number }: Voter, of: Addressing, ending: 'xlsx' | 'html' | 'json'): string {
  const { body, year, language, name, words } = of;
  const member = audience === null ? words.member(number) : `${name('audience', audience).name} ${number}`;
  const voter = person === null ? `${body.id}-${slug(member)}` : code;
  return `${{ fr: 'bulletin', en: 'ballot' }[language]}-${year}-${voter}.${ending}`;
}

interface Addressing {
  readonly body: Body;
  readonly year: number;
  readonly language: Language;
  readonly name: ReturnType<typeof namesOf>;
  readonly words: BallotWords;
}

/** By a function or a number, never by name. */
export const voterName = ({ person, audience, number }: Voter, name: ReturnType<typeof namesOf>, words: BallotWords): string => {
  if (person) return name('person', person).name;
  return `${audience === null ? '' : `${name('audience', audience).name} – `}${words.member(number)}`;
};

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
  const tradeOffs = asked.method === 'tradeOffs' ? tradeOffsAsked(project, language) : [];
  const verdicts = request.verdicts ? verdictsAskedOf(project, language) : [];
  const files: OutputFile[] = [];
  const name = namesOf(project, (key) => label(key, language));
  const words = ballotWords[language];
  const of: Addressing = { body, year, language, name, words };
  const page = request.html ? (await import('./ballot-page.ts')).ballotPage : null;
  for (const voter of voters) {
    files.push({
      path: fileOf(voter, of, 'xlsx'),
      bytes: await ballotWorkbook(project, { ...asked, tradeOffs, verdicts, voter }),
    });
    if (page === null) continue;
    const text = page(project, {
      voter,
      voterName: voterName(voter, name, words),
      title: words.title(year, name('body', body.id).name),
      year,
      language,
      asksVerdicts: request.verdicts === true,
      file: fileOf(voter, of, 'json'),
    });
    files.push({ path: fileOf(voter, of, 'html'), bytes: new TextEncoder().encode(text) });
  }
  return { files, details: { body: { id: body.id, name: name('body', body.id).name }, year, voters, typed } };
}

// What a workbook asks beside points, cards and scores: a fixed list of trade-offs, and the differences between levels.

function tradeOffsAsked(project: Project, language: Language) {
  const criteria = project.criteria.criteria ?? [];
  const code = (side: Readonly<Record<string, number | undefined>>): string =>
    Object.entries(side)
      .map(([id, measure]) => `${id}:${measure}`)
      .join(',');
  return fixedTradeOffs(settlingOf(project)).map(({ one, other }) => ({
    code: `${code(one)}/${code(other)}`,
    one: measuresSaid(criteria, one, language),
    other: measuresSaid(criteria, other, language),
  }));
}

/** Each level and the next, then the whole scale, of the criteria of which the project settles no scale. */
function verdictsAskedOf(project: Project, language: Language) {
  const words = differences.map((one) => label(`criteria.criteria.verdicts.difference=${one}`, language) ?? one);
  return (project.criteria.criteria ?? []).flatMap((criterion) => {
    if (criterion.scale === undefined || criterion.values || criterion.verdicts) return [];
    const rising = askedLevels(criterion);
    const levels = criterion.direction === 'lower-is-better' ? rising.toReversed() : rising;
    const next = levels.slice(1).map((to, i) => [levels[i] ?? to, to] as const);
    const [worst, best] = [levels[0], levels.at(-1)];
    const all = levels.length > 2 && worst !== undefined && best !== undefined ? [...next, [worst, best] as const] : next;
    return all.map(([from, to]) => ({
      code: `${criterion.id}:${from}/${to}`,
      criterion: criterion.title,
      says: `${criterionMeasure(criterion, from, language)} → ${criterionMeasure(criterion, to, language)}`,
      words,
    }));
  });
}
