// The problems of a day, remembered so that an old project starts clean and only gets better.
import type { KnownProblem, KnownProblems, Problem } from '../../model/index.ts';
import type { Placed } from './placed.ts';

export const knownProblem = ({ code, at }: Problem, placed: Placed | null): KnownProblem => ({
  rule: code,
  path: at.path,
  pointer: placed?.pointer ?? '',
  value: placed?.value() ?? '',
});

/** One text for one problem: what is compared. */
const nameOf = ({ rule, path, pointer, value }: KnownProblem): string => [rule, path, pointer, value].join('\0');

/** Takes each entry once: two alike problems need two alike entries. */
export function memoryOf(entries: readonly KnownProblem[]): {
  readonly take: (problem: KnownProblem) => boolean;
  readonly left: () => readonly KnownProblem[];
} {
  const byName = new Map<string, KnownProblem[]>();
  for (const entry of entries) byName.set(nameOf(entry), [...(byName.get(nameOf(entry)) ?? []), entry]);
  return {
    take: (problem) => byName.get(nameOf(problem))?.shift() !== undefined,
    left: () => [...byName.values()].flat(),
  };
}

/** The file, one entry a line so that two people's changes can be merged. */
export function writeKnown(problems: readonly KnownProblem[]): string {
  const known: KnownProblems = { format: 1, problems };
  if (problems.length === 0) return `${JSON.stringify(known)}\n`;
  return `{"format":${known.format},"problems":[\n${known.problems.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
