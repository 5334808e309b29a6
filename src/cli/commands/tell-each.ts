// What commands tell of projects one by one: each in a report under its name, or as JSON, then the errors behind it.
import type { Language, Outcome, Problem, World } from '../../model/index.ts';
import { type ReportStyle, reportsOf } from '../../reporting/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

interface Telling<Result> {
  readonly work: (context: RunContext, language: Language) => Result | Promise<Result>;
  /** Those that come beside the problems of its files. */
  readonly problemsOf?: (result: Result) => readonly Problem[];
  /** Once all are read. @throws UsageError when what was asked for stands in none of them */
  readonly check?: (outcomes: readonly Outcome<Result>[]) => void;
  /** What JSON calls all that is told. */
  readonly kind: string;
  /** What JSON says of a project beside its folder: of one that could not be assembled too. Null leaves it out. */
  readonly json: (result: Result | undefined) => object | null;
  /** Null where nothing is to be told. */
  readonly say: (result: NonNullable<Result>, style: ReportStyle) => string | null;
}

export async function tellEach<Result>(
  paths: readonly string[],
  options: CommonOptions,
  world: World,
  { work, problemsOf = () => [], check, kind, json, say }: Telling<Result>,
): Promise<0 | 1 | 2> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<Result>[] = [];
  for await (const { result, ...outcome } of eachProject(paths, options, world, (context) => work(context, language)))
    outcomes.push(
      result === undefined ? outcome : { ...outcome, result, problems: [...outcome.problems, ...problemsOf(result)] },
    );
  check?.(outcomes);
  const style = { language, colour: world.colour, width: world.width };
  if (options.json)
    printJson(
      world,
      kind,
      outcomes.flatMap(({ root, result }) => {
        const told = json(result);
        return told === null ? [] : [{ root, ...told }];
      }),
    );
  else world.out(reportsOf(outcomes, style, (result) => say(result, style)));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
