// Commands that bring in what others wrote elsewhere.
import { type Command, Option } from 'commander';
import type { World } from '../model/index.ts';
import { valuesOf } from '../wording/label.ts';
import { oneOf, percent, year } from './arguments.ts';
import type { ChangeOptions } from './commands/change.ts';
import type { Contents, Described } from './contents.ts';

/** What brings in the file, the folder or the files that were typed. */
type Bring<Given, Options> = (given: Given, options: Options, shown: World) => Promise<0 | 1 | 130>;

export function importing({ family, add, group, words, world, done }: Contents): void {
  family('exchange');
  add('sync', words.sync)
    .option('--yes', words.sync.yes)
    .option('--ours', words.sync.ours)
    .option('--theirs', words.sync.theirs)
    .option('--delete', words.sync.delete)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (options) => done(await (await import('./commands/sync.ts')).sync(options, world)));
  const { import: bring } = words;
  const within = group('import', bring.does);
  const bringing = (usage: string, said: Described): Command => within(usage, said).option('--project <dir>', words.project);
  const tried = (command: Command): Command => command.option('--dry-run', words.dryRun).option('--patch', words.patch);
  const annotated = (command: Command): Command =>
    command.option('--annotate', bring.annotate).option('--out <file>', bring.annotated);
  const accepting = (command: Command): Command =>
    command.addOption(new Option('--accept <percent>', bring.accept).argParser(percent));
  /** What looks personal in the files is hidden from whoever looks on; `load` opens what the command needs when it is typed. */
  const discreetly =
    <Given extends string | readonly string[], Options extends ChangeOptions>(load: () => Promise<Bring<Given, Options>>) =>
    async (given: Given, options: Options): Promise<void> => {
      const { discreetly: hidden } = await import('./commands/import/discreetly.ts');
      done(await hidden([given].flat(), options, world, async (shown) => (await load())(given, options, shown)));
    };

  const plan = bringing('plan <file>', bring.plan)
    .option('--yes', bring.yes)
    .option('--ours', bring.plan.ours)
    .option('--theirs', bring.plan.theirs)
    .option('--delete', bring.plan.delete)
    .option('--no-names', bring.plan.noNames);
  accepting(annotated(tried(plan))).action(discreetly(async () => (await import('./commands/import/plan.ts')).importPlan));
  const workbook = bringing('workbook <file>', bring.workbook)
    .option('--yes', bring.yes)
    .option('--ours', bring.workbook.ours)
    .option('--theirs', bring.workbook.theirs)
    .option('--delete', bring.workbook.delete);
  accepting(annotated(tried(workbook))).action(
    discreetly(async () => (await import('./commands/import/workbook.ts')).importWorkbook),
  );
  const updates = bringing('updates <folder>', bring.updates)
    .option('--yes', bring.yes)
    .option('--ours', bring.updates.ours)
    .option('--theirs', bring.updates.theirs);
  accepting(tried(updates)).action(discreetly(async () => (await import('./commands/import/updates.ts')).importUpdates));
  const values = bringing('values <file>', bring.values).option('--yes', bring.yes).option('--replace', bring.values.replace);
  accepting(annotated(tried(values))).action(discreetly(async () => (await import('./commands/import/values.ts')).importValues));
  const contributions = bringing('contributions <file>', bring.contributions)
    .option('--column <header>', bring.contributions.column)
    .option('--source <text>', bring.contributions.source)
    .addOption(
      oneOf('--audience <audience>', bring.contributions.audience, valuesOf('needs.needs.audiences'), 'needs.needs.audiences'),
    )
    .option('--yes', bring.yes);
  tried(contributions).action(discreetly(async () => (await import('./commands/import/contributions.ts')).importContributions));
  const figures = bringing('figures <file>', bring.figures)
    .option('--column <header>', bring.figures.column)
    .option('--label <text>', bring.figures.label)
    .option('--unit <text>', bring.figures.unit)
    .addOption(oneOf('--as <way>', bring.figures.as, ['sum', 'weighted-mean']))
    .option('--weights <header>', bring.figures.weights)
    .option('--where <filter...>', bring.figures.where)
    .addOption(new Option('--year <year>', bring.figures.year).argParser(year))
    .option('--source <text>', bring.figures.source)
    .option('--yes', bring.yes)
    .option('--replace', bring.figures.replace);
  tried(figures).action(discreetly(async () => (await import('./commands/import/figures.ts')).importFigures));
  const survey = bringing('survey <files...>', bring.survey)
    .option('--survey <id>', bring.survey.survey)
    .option('--wave <id>', bring.survey.wave)
    .option('--format <id>', bring.survey.format)
    .option('--all-sheets', bring.survey.allSheets)
    .option('--yes', bring.yes)
    .option('--new', bring.survey.new)
    .option('--replace', bring.survey.replace);
  tried(survey).action(discreetly(async () => (await import('./commands/import/survey.ts')).importSurvey));
  const votes = bringing('votes <files...>', bring.votes)
    .option('--vote <id>', bring.votes.vote)
    .option('--replace', bring.votes.replace);
  tried(votes).action(discreetly(async () => (await import('./commands/import/votes.ts')).importVotes));
  bringing('formats', bring.formats).action(async (options) =>
    done((await import('./commands/import/formats.ts')).importFormats(options, world)),
  );
  const live = bringing('live <file>', bring.live)
    .option('--meeting <id>', bring.live.meeting)
    .option('--late', bring.live.late)
    .option('--yes', bring.yes);
  tried(live).action(discreetly(async () => (await import('./commands/import/live.ts')).importLive));
  const ballots = bringing('ballots <files...>', bring.ballots)
    .option('--body <id>', bring.ballots.body)
    .addOption(new Option('--year <year>', bring.ballots.year).argParser(year))
    .option('--late', bring.ballots.late);
  accepting(tried(ballots)).action(discreetly(async () => (await import('./commands/import/ballots.ts')).importBallots));
}
