// How many people asked for what an action brings.
import type { Project } from '../model/index.ts';

interface Mention {
  readonly need: string;
  /** Two mentions of one need by one source are one: the larger counts. */
  readonly source: string;
  readonly people: number;
}

type Voiced = readonly (string | { readonly need: string; readonly votes?: number })[];

const voiced = (source: string, needs: Voiced | undefined, people: number): readonly Mention[] =>
  (needs ?? []).map((need) =>
    typeof need === 'string' ? { need, source, people } : { need: need.need, source, people: need.votes ?? people },
  );

/** Several options of one question may have been ticked by the same people, unless only one could be. */
function surveyMentions({ surveys, surveyResults }: Project): readonly Mention[] {
  return surveyResults.flatMap((results, wave) => {
    const questions = surveys.find(({ id }) => id === results.survey)?.questions ?? [];
    return (results.counts ?? []).flatMap(({ question: id, options: counts }) => {
      const question = questions.find((asked) => asked.id === id);
      return (question?.options ?? []).flatMap(({ code, need }) => {
        const source = `${results.survey}/${wave}/${id}${question?.type === 'single' ? `/${code}` : ''}`;
        return need === undefined ? [] : [{ need, source, people: counts?.[code] ?? 0 }];
      });
    });
  });
}

/** The need that a merged one has become; a circle of merged needs leaves it as it is. */
function mergedNeed(id: string, into: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = id;
  for (let next = into.get(current); next !== undefined; next = into.get(current)) {
    if (seen.has(current)) return id;
    seen.add(current);
    current = next;
  }
  return current;
}

/**
 * People who asked, summed over the sources of the needs: an interview counts its headcount (1 if unsaid), a workshop its votes (1 if
 * unsaid), a survey the answers of the options that name the need, and the need itself the people of its `mentions`. A need merged into
 * another brings its mentions along. Null when the action names no need: that nobody asked is then not known.
 */
export function expectation(project: Project): (needs: readonly string[] | undefined) => number | null {
  const into = new Map(
    project.needs.flatMap(({ id, mergedInto }) => (mergedInto === undefined ? [] : [[id, mergedInto] as const])),
  );
  const mentions: readonly Mention[] = [
    ...project.interviews.flatMap(({ id, needs, headcount = 1 }) => voiced(id, needs, headcount)),
    ...project.workshops.flatMap(({ id, needs }) => voiced(id, needs, 1)),
    ...surveyMentions(project),
    ...project.needs.flatMap(({ id, mentions: typed }) =>
      (typed ?? []).map(({ people = 1 }, i) => ({ need: id, source: `${id}/${i}`, people })),
    ),
  ];
  const asked = new Map<string, Map<string, number>>();
  for (const { need: written, source, people } of mentions) {
    const need = mergedNeed(written, into);
    const bySource = asked.get(need) ?? new Map<string, number>();
    asked.set(need, bySource.set(source, Math.max(people, bySource.get(source) ?? 0)));
  }
  const people = (need: string): number => [...(asked.get(need)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return (needs) => {
    if (needs === undefined || needs.length === 0) return null;
    return [...new Set(needs.map((need) => mergedNeed(need, into)))].reduce((sum, need) => sum + people(need), 0);
  };
}
