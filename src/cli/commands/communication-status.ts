// jalon status --communication: what each step is to make known, what of it is done, late or missing, and what adds it.
import type { CommunicationStanding, Outcome, Problem, World } from '../../model/index.ts';
import { communicationReport, reportsOf } from '../../reporting/index.ts';
import { communicationOf } from '../../steering/index.ts';
import { standingOf } from '../../usecases/standing.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

interface Result {
  readonly standing: CommunicationStanding;
  readonly problems: readonly Problem[];
}

export async function communicationStatus(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const outcomes: Outcome<Result>[] = [];
  const work = (context: Parameters<typeof standingOf>[0]): Result => {
    const { method, problems } = standingOf(context);
    return { standing: communicationOf(method, context.project, context.today), problems };
  };
  for await (const outcome of eachProject(paths, options, world, work))
    outcomes.push({ ...outcome, problems: [...outcome.problems, ...(outcome.result?.problems ?? [])] });
  const language = options.lang ?? world.language;
  const style = { language, colour: world.colour, width: world.width };
  const standings = outcomes.map(({ root, result }) => ({ root, communication: result?.standing ?? null }));
  if (options.json) printJson(world, 'communication', standings);
  else world.out(reportsOf(outcomes, style, ({ standing }) => communicationReport(standing, style)));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
