// A file with a great many problems shows the worst of them, and says how many more there are.
import { type Problem, type Severity, tooManyProblems } from '../model/index.ts';
import { sumOf } from '../values/index.ts';

/** Shown of one file. */
export const mostShown = 100;

const gravity = { error: 0, warning: 1, info: 2 } as const;
const countNames = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** The values of a problem that stands for so many of one severity. */
export const hiddenOf = (severity: Severity, count: number) => ({
  more: count,
  errors: 0,
  warnings: 0,
  infos: 0,
  [countNames[severity]]: count,
});

const isNotice = ({ code }: Problem): boolean => code === tooManyProblems;

/** How many problems of a severity are hidden: those that a notice stands for, and those that are hidden here. */
function hiddenAmong(hidden: readonly Problem[], severity: Severity): number {
  const count = (one: Problem): number =>
    isNotice(one) ? Number(one.found[countNames[severity]]) : Number(one.severity === severity);
  return sumOf(hidden, count);
}

function cappedFile(all: readonly Problem[]): readonly Problem[] {
  const reported = all.filter((problem) => !isNotice(problem));
  const shown = new Set(reported.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, mostShown));
  const hidden = [...reported.filter((problem) => !shown.has(problem)), ...all.filter(isNotice)];
  const [first] = hidden;
  if (first === undefined) return all;
  const [errors, warnings, infos] = [hiddenAmong(hidden, 'error'), hiddenAmong(hidden, 'warning'), hiddenAmong(hidden, 'info')];
  const found = { more: errors + warnings + infos, errors, warnings, infos };
  return [...reported.filter((problem) => shown.has(problem)), { code: tooManyProblems, severity: 'info', at: first.at, found }];
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
