// Who voiced each need: interviews, workshops and survey answers name it; what no file holds is declared on the need itself.
import type { Need, Project, Raised, Survey, SurveyResults } from '../../model/index.ts';

/** One source of a need: `SV-01/Q5/a` for an option of a survey, plain text for an outside document. */
export interface Voice {
  readonly kind: 'interview' | 'workshop' | 'survey' | 'declared' | 'document';
  /** Null for a mention that names no source. */
  readonly source: string | null;
  /** Voices of one origin may be the same people: several options of a question, a need and another merged into it. */
  readonly origin: string;
  readonly audiences: readonly string[];
  readonly commune: string | null;
  /** Votes, else the people of an interview, else 1; the answers of a survey; 0 for a document. */
  readonly people: number;
}

/** The loudest voice of each origin: its others may be the same people. */
function loudest(voices: readonly Voice[]): readonly Voice[] {
  const byOrigin = new Map<string, Voice>();
  for (const voice of voices) if (voice.people > (byOrigin.get(voice.origin)?.people ?? -1)) byOrigin.set(voice.origin, voice);
  return [...byOrigin.values()];
}

/** How many people asked, at most once an origin. */
export const mentionsIn = (voices: readonly Voice[]): number => loudest(voices).reduce((sum, { people }) => sum + people, 0);

/** How often they raised it, an origin counting once, and how many people did. */
export const raisedIn = (voices: readonly Voice[]): Raised => {
  const all = loudest(voices);
  return { times: all.length, people: all.reduce((sum, { people }) => sum + people, 0) };
};

/** The same by what each voice is told under, the most people first. */
export function raisedBy<Key>(
  voices: readonly Voice[],
  keyOf: (voice: Voice) => Key,
): readonly (readonly [key: Key, raised: Raised])[] {
  const counts = new Map<Key, Raised>();
  for (const voice of loudest(voices)) {
    const { times, people } = counts.get(keyOf(voice)) ?? { times: 0, people: 0 };
    counts.set(keyOf(voice), { times: times + 1, people: people + voice.people });
  }
  return [...counts].sort(([, a], [, b]) => b.people - a.people);
}

/** Null for those of several audiences at once, or of one that is not said. */
export const audienceOf = ({ audiences }: Voice): string | null => (audiences.length === 1 ? (audiences[0] ?? null) : null);

/** How many people of each audience asked, the most numerous first. */
export const mentionsByAudience = (
  voices: readonly Voice[],
): readonly { readonly audience: string | null; readonly people: number }[] =>
  raisedBy(voices, audienceOf).flatMap(([audience, { people }]) => (people > 0 ? [{ audience, people }] : []));

/** The voices of every need that has some, sources first, in the order of files. A merged need speaks for the one it went into. */
export function voicesOf(project: Project): ReadonlyMap<string, readonly Voice[]> {
  const heir = heirs(project.needs);
  const voices = new Map<string, Voice[]>();
  for (const [need, voice] of heard(project)) {
    const key = heir(need);
    voices.set(key, [...(voices.get(key) ?? []), voice]);
  }
  return voices;
}

/** The need that a need was merged into, at the end of the chain; itself when it was not, or when the chain turns round. */
export function heirs(needs: readonly Need[]): (need: string) => string {
  const next = new Map(needs.map(({ id, mergedInto }) => [id, mergedInto]));
  const ends = new Map<string, string | null>();
  /** Null for a chain that turns round. */
  const endOf = (need: string): string | null => {
    const passed = new Set<string>();
    let current = need;
    while (!passed.has(current) && !ends.has(current) && next.get(current) !== undefined) {
      passed.add(current);
      current = next.get(current) ?? current;
    }
    const end = passed.has(current) ? null : (ends.get(current) ?? (ends.has(current) ? null : current));
    for (const id of passed) ends.set(id, end);
    return end;
  };
  return (need) => endOf(need) ?? need;
}

type Heard = readonly [need: string, voice: Voice];
type Vote = string | { readonly need: string; readonly votes?: number };

/** What each source says of each need that it names, as it names it, in the order of files. */
export function* heard({ interviews, workshops, surveys, surveyResults, needs }: Project): Generator<Heard> {
  for (const { id, audience, commune, headcount, needs: named } of interviews)
    yield* voted(named, {
      kind: 'interview',
      ...from(id, commune),
      audiences: audience ? [audience] : [],
      people: headcount ?? 1,
    });
  for (const { id, audiences = [], commune, needs: named } of workshops)
    yield* voted(named, { kind: 'workshop', ...from(id, commune), audiences: audiences.map((one) => one.audience), people: 1 });
  for (const survey of surveys)
    yield* surveyed(
      survey,
      surveyResults.filter((results) => results.survey === survey.id),
    );
  for (const need of needs) yield* declared(need);
}

const from = (id: string, commune: string | undefined) => ({ source: id, origin: id, commune: commune ?? null });

function* voted(votes: readonly Vote[] = [], voice: Voice): Generator<Heard> {
  for (const vote of votes)
    yield typeof vote === 'string' ? [vote, voice] : [vote.need, { ...voice, people: vote.votes ?? voice.people }];
}

/** One voice an option and a wave; a survey that has no results yet is a source all the same. */
function* surveyed({ id, audiences = [], questions = [] }: Survey, waves: readonly SurveyResults[]): Generator<Heard> {
  for (const question of questions)
    for (const { code, need } of question.options ?? []) {
      if (need === undefined) continue;
      const source = `${id}/${question.id}/${code}`;
      const answers = waves.map(
        ({ counts = [] }) => counts.find((count) => count.question === question.id)?.options?.[code] ?? 0,
      );
      for (const [wave, people] of (answers.length > 0 ? answers : [0]).entries()) {
        const origin = `${question.type === 'single' ? source : `${id}/${question.id}`} ${wave}`;
        yield [need, { kind: 'survey', source, origin, audiences, commune: null, people }];
      }
    }
}

function* declared({ id, mentions = [], sources = [] }: Need): Generator<Heard> {
  for (const [index, { audience, commune = null, people = 1 }] of mentions.entries()) {
    const audiences = audience ? [audience] : [];
    yield [id, { kind: 'declared', source: null, origin: `${id} ${index}`, audiences, commune, people }];
  }
  for (const source of sources) yield [id, { kind: 'document', source, origin: source, audiences: [], commune: null, people: 0 }];
}
