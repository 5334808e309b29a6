// What is wrong in the files of projects, told on the error stream.
import { ruleOf } from '../../checking/index.ts';
import type { Outcome, World } from '../../model/index.ts';
import { gathered, problemsReport } from '../../reporting/index.ts';

type Outcomes = readonly Outcome<unknown>[];

const isError = ({ severity }: Outcome<unknown>['problems'][number]): boolean => severity === 'error';

/** The errors alone: what was left out of a ranking or an account must be said. */
export const errorsIn = (outcomes: Outcomes): Outcomes =>
  outcomes.map((outcome) => ({ ...outcome, problems: outcome.problems.filter(isError) }));

export const hasErrors = (outcomes: Outcomes): boolean => outcomes.some(({ problems }) => problems.some(isError));

export function tellProblems(outcomes: Outcomes, language: 'fr' | 'en', { colour, width, err }: World): void {
  const faulty = outcomes.filter(({ problems }) => problems.length > 0);
  if (faulty.length > 0) err(problemsReport(gathered(faulty), { language, colour, width, ruleOf }));
}
