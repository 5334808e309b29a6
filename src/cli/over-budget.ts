// A project that could not be done within its budget is told as one that has a problem.
import { ruleOf } from '../checking/index.ts';
import type { Problem, World } from '../model/index.ts';
import { gathered, jsonText, problemsReport } from '../reporting/index.ts';

/** In seconds and in megabytes. */
interface Budget {
  readonly time: number;
  readonly memory: number;
}

/** The exit code. */
export function tellOverBudget(
  over: 'time' | 'memory',
  { time, memory }: Budget,
  words: readonly string[],
  world: Pick<World, 'language' | 'colour' | 'width' | 'out' | 'err'>,
): 1 {
  const problem: Problem = {
    ...(over === 'time'
      ? { code: 'project/too-long', found: { seconds: time } }
      : { code: 'project/too-much-memory', found: { megabytes: memory } }),
    severity: 'error',
    at: { path: 'project.yaml', line: 1, column: 1 },
  };
  const outcomes = [{ root: '.', problems: [problem], filesChecked: 0 }];
  const { language, colour, width } = world;
  if (words.includes('--json')) world.out(jsonText({ jalon: 1, kind: 'problems', problems: outcomes }), true);
  else world.err(problemsReport(gathered(outcomes), { language, colour, width, ruleOf }));
  return 1;
}
