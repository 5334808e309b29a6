// A file with a great many problems shows the worst of them, and says how many more there are.
import type { Problem } from '../model/index.ts';

/** Shown of one file. */
export const mostShown = 100;

export const tooMany = 'file/too-many-problems';

const gravity = { error: 0, warning: 1, info: 2 } as const;
const moreIn = ({ code, found }: Problem): number => (code === tooMany ? Number(found['more']) : 0);

function cappedFile(all: readonly Problem[]): readonly Problem[] {
  const told = all.filter(({ code }) => code !== tooMany);
  const shown = new Set(told.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, mostShown));
  const hidden = [...told.filter((problem) => !shown.has(problem)), ...all.filter(({ code }) => code === tooMany)];
  const [first] = hidden;
  if (first === undefined) return all;
  const more = told.length - shown.size + all.reduce((sum, problem) => sum + moreIn(problem), 0);
  return [...told.filter((problem) => shown.has(problem)), { code: tooMany, severity: 'info', at: first.at, found: { more } }];
}

/** `problems` sorted by place; so is what is left of them. */
export function capped(problems: readonly Problem[]): readonly Problem[] {
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) {
    const those = byPath.get(problem.at.path);
    if (those === undefined) byPath.set(problem.at.path, [problem]);
    else those.push(problem);
  }
  return [...byPath.values()].flatMap(cappedFile);
}
