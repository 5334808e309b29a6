// What is wrong in the files of projects, told on the error stream.
import { ruleOf } from '../../checking/index.ts';
import type { FaultyFiles, Language, Outcome, World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { gathered, problemsReport } from '../../reporting/index.ts';
import { problemReports } from '../../wording/faults/problem-reports.ts';
import { usage } from '../../wording/faults/usage.ts';

type Outcomes = readonly Outcome<unknown>[];

const isError = ({ severity }: Outcome<unknown>['problems'][number]): boolean => severity === 'error';

/** The errors alone. */
const errorsIn = (outcomes: Outcomes): Outcomes =>
  outcomes.map((outcome) => ({ ...outcome, problems: outcome.problems.filter(isError) }));

export const hasErrors = (outcomes: Outcomes): boolean => outcomes.some(({ problems }) => problems.some(isError));

export function tellProblems(outcomes: Outcomes, language: Language, { colour, width, err }: World): void {
  const faulty = outcomes.filter(({ problems }) => problems.length > 0);
  if (faulty.length > 0) err(problemsReport(gathered(faulty), { language, colour, width, ruleOf }));
}

/** The files that keep a command from its job, then that it did nothing. */
export function tellFaultyFiles({ root, problems, code, values }: FaultyFiles, world: World): 1 {
  const { language } = world;
  const paths = new Set(problems.map(({ at }) => at.path));
  tellProblems([{ root: pathFrom(world.cwd, root) || '.', problems, filesChecked: paths.size }], language, world);
  world.err(usage[language].line(usage[language].says(code, values)));
  return 1;
}

const unread = /^(?:structure|yaml|json)\//;

/** Whether what is told of a project lacks something that its files hold: what could not be read of them is left out. */
export const isPartial = ({ problems }: Pick<Outcome<unknown>, 'problems'>): boolean =>
  problems.some((problem) => isError(problem) && unread.test(problem.code));

/** The errors behind what was just told of projects, and whether it is the whole of them: an account must say what was left out. */
export function tellErrors(outcomes: Outcomes, language: Language, world: World): void {
  tellProblems(errorsIn(outcomes), language, world);
  if (outcomes.some((one) => one.result !== undefined && isPartial(one))) world.err(`${problemReports[language].partial}\n`);
}
