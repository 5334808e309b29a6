// Who voiced each need: interviews, workshops and survey answers name it; what no file holds is declared on the need itself.
import type { Interview, Need, Project, Raised, Survey, SurveyResults, Workshop } from '../../model/index.ts';
import { sumOf, sumOfKnown } from '../../values/index.ts';
import { heirs } from './heirs.ts';

/** One source of a need: `SV-01/Q5/a` for an option of a survey, plain text for an outside document. */
export interface NeedSource {
  readonly kind: 'interview' | 'workshop' | 'survey' | 'declared' | 'document';
  /** Null for a mention that names no source. */
  readonly source: string | null;
  /** Sources of one origin may be the same people: several options of a question, a need and another merged into it. */
  readonly origin: string;
  readonly audiences: readonly string[];
  readonly commune: string | null;
  /** Votes, as many as were there at most; else the people of an interview, else 1; the answers of a survey; 0 for a document. */
  readonly people: number;
}

/** The source of most people of each origin: its others may be the same people. */
function largest(sources: readonly NeedSource[]): readonly NeedSource[] {
  const byOrigin = new Map<string, NeedSource>();
  for (const source of sources)
    if (source.people > (byOrigin.get(source.origin)?.people ?? -1)) byOrigin.set(source.origin, source);
  return [...byOrigin.values()];
}

/** How many people asked, at most once an origin. */
export const mentionsIn = (sources: readonly NeedSource[]): number => sumOf(largest(sources), ({ people }) => people);

/** How often they raised it, an origin counting once, and how many people did. */
export const raisedIn = (sources: readonly NeedSource[]): Raised => {
  const all = largest(sources);
  return { times: all.length, people: sumOf(all, ({ people }) => people) };
};

/** The same by what each source is told under, the most people first. */
export function raisedBy<Key>(
  sources: readonly NeedSource[],
  keyOf: (source: NeedSource) => Key,
): readonly (readonly [key: Key, raised: Raised])[] {
  const counts = new Map<Key, Raised>();
  for (const source of largest(sources)) {
    const { times, people } = counts.get(keyOf(source)) ?? { times: 0, people: 0 };
    counts.set(keyOf(source), { times: times + 1, people: people + source.people });
  }
  return [...counts].sort(([, a], [, b]) => b.people - a.people);
}

/** Null for those of several audiences at once, or of one that is not said. */
export const audienceOf = ({ audiences }: NeedSource): string | null => (audiences.length === 1 ? (audiences[0] ?? null) : null);

/** How many people of each audience asked, the most numerous first. */
export const mentionsByAudience = (
  sources: readonly NeedSource[],
): readonly { readonly audience: string | null; readonly people: number }[] =>
  raisedBy(sources, audienceOf).flatMap(([audience, { people }]) => (people > 0 ? [{ audience, people }] : []));

/** The sources of every need that has some, those with a file first, in the order of files. A need that was merged or split speaks for its heirs. */
export function needSourcesOf(project: Project): ReadonlyMap<string, readonly NeedSource[]> {
  const heir = heirs(project.needs);
  const sources = new Map<string, NeedSource[]>();
  for (const [need, source] of heard(project))
    for (const key of heir(need)) sources.set(key, [...(sources.get(key) ?? []), source]);
  return sources;
}

type Heard = readonly [need: string, source: NeedSource];
type Voted = { readonly need: string; readonly votes?: number };

/** What each source says of each need that it names, as it names it, in the order of files. */
export function* heard({ interviews, workshops, surveys, surveyResults, needs, untold = [] }: Project): Generator<Heard> {
  const hidden = new Set(untold);
  for (const interview of interviews)
    yield* voted(interview, hidden, {
      kind: 'interview',
      ...from(interview),
      audiences: interview.audience ? [interview.audience] : [],
      people: interview.headcount ?? 1,
    });
  for (const workshop of workshops)
    yield* voted(workshop, hidden, {
      kind: 'workshop',
      ...from(workshop),
      audiences: (workshop.audiences ?? []).map((one) => one.audience),
      people: 1,
    });
  for (const survey of surveys)
    yield* surveyed(
      survey,
      surveyResults.filter((results) => results.survey === survey.id),
      hidden,
    );
  for (const need of needs) yield* declared(need, hidden);
}

const from = ({ id, commune = null }: { readonly id: string; readonly commune?: string | null }) => ({
  source: id,
  origin: id,
  commune,
});

/** How many were there, of those that were counted; null where nothing says it. */
export const headcountOf = ({ headcount, ...meeting }: Interview | Workshop): number | null =>
  headcount ?? ('audiences' in meeting ? sumOfKnown((meeting.audiences ?? []).map((one) => one.headcount)) : null);

/** How many can have chosen a need; null where some of those who came were not counted. */
export function mostAt(meeting: Interview | Workshop): number | null {
  const uncounted = 'audiences' in meeting && meeting.audiences?.some(({ headcount }) => headcount === undefined);
  return meeting.headcount === undefined && uncounted ? null : headcountOf(meeting);
}

/** As a project names those of an origin who raised a need, whom no document may count. */
export const heardId = (origin: string, need: string): string => `${origin} ${need}`;

/** Who has several votes is one person: a need has no more people than were there. */
function* voted(meeting: Interview | Workshop, hidden: ReadonlySet<string>, source: NeedSource): Generator<Heard> {
  const most = mostAt(meeting) ?? Number.POSITIVE_INFINITY;
  for (const vote of meeting.needs ?? []) {
    const { need, votes = source.people }: Voted = typeof vote === 'string' ? { need: vote } : vote;
    yield [need, { ...source, people: hidden.has(heardId(source.origin, need)) ? 0 : Math.min(votes, most) }];
  }
}

/** As a project names an answer of a wave that no document may count. */
export const untoldId = ({ survey, wave = '' }: Pick<SurveyResults, 'survey' | 'wave'>, question: string, code: string): string =>
  `${survey}/${wave}/${question}/${code}`;

/** One source an option and a wave; a survey that has no results yet is a source all the same. What may not be told counts nobody. */
function* surveyed(
  { id, audiences = [], questions = [] }: Survey,
  waves: readonly SurveyResults[],
  hidden: ReadonlySet<string>,
): Generator<Heard> {
  for (const question of questions)
    for (const { code, need } of question.options ?? []) {
      if (need === undefined) continue;
      const source = `${id}/${question.id}/${code}`;
      const answers = waves.map(({ counts = [], ...wave }) =>
        hidden.has(untoldId(wave, question.id, code))
          ? 0
          : (counts.find((count) => count.question === question.id)?.options?.[code] ?? 0),
      );
      for (const [wave, people] of (answers.length > 0 ? answers : [0]).entries()) {
        const origin = `${question.type === 'single' ? source : `${id}/${question.id}`} ${wave}`;
        yield [need, { kind: 'survey', source, origin, audiences, commune: null, people }];
      }
    }
}

function* declared({ id, mentions = [], sources = [] }: Need, hidden: ReadonlySet<string>): Generator<Heard> {
  for (const [index, { audience, commune = null, people = 1 }] of mentions.entries()) {
    const audiences = audience ? [audience] : [];
    const origin = `${id} ${index}`;
    const told = hidden.has(heardId(origin, id)) ? 0 : people;
    yield [id, { kind: 'declared', source: null, origin, audiences, commune, people: told }];
  }
  for (const source of sources) yield [id, { kind: 'document', source, origin: source, audiences: [], commune: null, people: 0 }];
}
