// Contributions that ask the same → one need each; what is only near is told, for somebody to say.
import { isSame, mayBeSame, sharedStems, stemsOf } from '../../values/index.ts';
import type { Contribution } from './read-contributions.ts';

/** A need that stands in the project. */
export interface StandingNeed {
  readonly id: string;
  readonly statement: string;
}
export interface Group {
  /** Null for a need to be. */
  readonly need: StandingNeed | null;
  /** In the words of the need, or of the first who asked. */
  readonly statement: string;
  readonly contributions: Contribution[];
  /** What may well be the same, by its statement. */
  readonly near: string | null;
}

/** The first group that asks the same takes a contribution; needs of the project come before those to be. */
export function groupContributions(all: readonly Contribution[], needs: readonly StandingNeed[]): readonly Group[] {
  const groups: { readonly group: Group; readonly stems: ReadonlySet<string> }[] = [];
  const byStem = new Map<string, number[]>();
  const begin = (group: Group, stems: ReadonlySet<string>): void => {
    for (const stem of stems) {
      const there = byStem.get(stem);
      if (there === undefined) byStem.set(stem, [groups.length]);
      else there.push(groups.length);
    }
    groups.push({ group, stems });
  };
  for (const need of needs) begin({ need, statement: need.statement, contributions: [], near: null }, stemsOf(need.statement));
  for (const one of all) {
    const stems = stemsOf(one.statement);
    let best: { readonly at: number; readonly closeness: number } = { at: -1, closeness: 0 };
    for (const at of new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []))) {
      const closeness = sharedStems(stems, groups[at]?.stems ?? new Set());
      if (closeness > best.closeness || (closeness === best.closeness && at < best.at)) best = { at, closeness };
    }
    const there = groups[best.at]?.group;
    if (there !== undefined && best.closeness >= isSame) there.contributions.push(one);
    else
      begin(
        {
          need: null,
          statement: one.statement,
          contributions: [one],
          near: best.closeness >= mayBeSame ? (there?.statement ?? null) : null,
        },
        stems,
      );
  }
  return groups.flatMap(({ group }) => (group.contributions.length > 0 ? [group] : []));
}
