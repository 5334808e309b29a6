// Who voiced each need: interviews, workshops and survey answers name it; what no file holds is declared on the need itself.
import type { Need, Project, Survey, SurveyResults } from '../model/index.ts';

/** One source of a need: `SV-01/Q5/a` for an option of a survey, plain text for an outside document. */
export interface Voice {
  readonly kind: 'interview' | 'workshop' | 'survey' | 'declared' | 'document';
  /** Null for a mention that names no source. */
  readonly source: string | null;
  readonly audiences: readonly string[];
  readonly commune: string | null;
  /** How many people or votes; 1 when a source names the need without a number, 0 for a document. */
  readonly mentions: number;
}

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
  return (need) => {
    const passed = new Set<string>();
    let current = need;
    for (let into = next.get(current); into !== undefined; into = next.get(current)) {
      if (passed.has(current)) return need;
      passed.add(current);
      current = into;
    }
    return current;
  };
}

function* heard({ interviews, workshops, surveys, surveyResults, needs }: Project): Generator<readonly [string, Voice]> {
  for (const { id, audience, commune = null, needs: named = [] } of interviews)
    for (const vote of named) yield [needOf(vote), voice('interview', id, audience ? [audience] : [], commune, votesOf(vote))];
  for (const { id, audiences = [], commune = null, needs: named = [] } of workshops)
    for (const vote of named)
      yield [
        needOf(vote),
        voice(
          'workshop',
          id,
          audiences.map(({ audience }) => audience),
          commune,
          votesOf(vote),
        ),
      ];
  for (const survey of surveys) yield* surveyed(survey, surveyResults);
  for (const { id, mentions = [], sources = [] } of needs) {
    for (const { audience, commune = null, people = 1 } of mentions)
      yield [id, voice('declared', null, audience ? [audience] : [], commune, people)];
    for (const source of sources) yield [id, voice('document', source, [], null, 0)];
  }
}

function* surveyed(survey: Survey, results: readonly SurveyResults[]): Generator<readonly [string, Voice]> {
  const counts = results.filter((result) => result.survey === survey.id).flatMap((result) => result.counts ?? []);
  for (const { id: question, options = [] } of survey.questions ?? [])
    for (const { code, need } of options) {
      if (need === undefined) continue;
      const mentions = counts
        .filter((count) => count.question === question)
        .reduce((sum, { options: chosen }) => sum + (chosen?.[code] ?? 0), 0);
      yield [need, voice('survey', `${survey.id}/${question}/${code}`, survey.audiences ?? [], null, mentions)];
    }
}

type Vote = string | { readonly need: string; readonly votes?: number };
const needOf = (vote: Vote): string => (typeof vote === 'string' ? vote : vote.need);
const votesOf = (vote: Vote): number => (typeof vote === 'string' ? 1 : (vote.votes ?? 1));

const voice = (
  kind: Voice['kind'],
  source: string | null,
  audiences: readonly string[],
  commune: string | null,
  mentions: number,
): Voice => ({ kind, source, audiences, commune, mentions });
