// Commands that bring in what others wrote elsewhere.
import { Option } from 'commander';
import type { World } from '../model/index.ts';
import { valuesOf } from '../wording/label.ts';
import { oneOf, percent, year } from './arguments.ts';
import type { ChangeOptions } from './commands/change.ts';
import type { Contents } from './contents.ts';

type Discreetly = (
  files: readonly string[],
  options: ChangeOptions,
  work: (shown: World) => Promise<0 | 1 | 130>,
) => Promise<void>;

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
  const bringing = group('import', bring.does);
  const discreetly: Discreetly = async (files, options, work) =>
    done(await (await import('./commands/import/discreetly.ts')).discreetly(files, options, world, work));
  bringing('plan <file>', bring.plan)
    .option('--project <dir>', words.project)
    .option('--yes', bring.yes)
    .option('--ours', bring.plan.ours)
    .option('--theirs', bring.plan.theirs)
    .option('--delete', bring.plan.delete)
    .option('--no-names', bring.plan.noNames)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .option('--annotate', bring.annotate)
    .option('--out <file>', bring.annotated)
    .addOption(new Option('--accept <percent>', bring.accept).argParser(percent))
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) => (await import('./commands/import/plan.ts')).importPlan(file, options, shown)),
    );
  bringing('workbook <file>', bring.workbook)
    .option('--project <dir>', words.project)
    .option('--yes', bring.yes)
    .option('--ours', bring.workbook.ours)
    .option('--theirs', bring.workbook.theirs)
    .option('--delete', bring.workbook.delete)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .option('--annotate', bring.annotate)
    .option('--out <file>', bring.annotated)
    .addOption(new Option('--accept <percent>', bring.accept).argParser(percent))
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) =>
        (await import('./commands/import/workbook.ts')).importWorkbook(file, options, shown),
      ),
    );
  bringing('updates <folder>', bring.updates)
    .option('--project <dir>', words.project)
    .option('--yes', bring.yes)
    .option('--ours', bring.updates.ours)
    .option('--theirs', bring.updates.theirs)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .addOption(new Option('--accept <percent>', bring.accept).argParser(percent))
    .action(async (folder: string, options) =>
      discreetly([folder], options, async (shown) =>
        (await import('./commands/import/updates.ts')).importUpdates(folder, options, shown),
      ),
    );
  bringing('values <file>', bring.values)
    .option('--project <dir>', words.project)
    .option('--yes', bring.yes)
    .option('--replace', bring.values.replace)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .option('--annotate', bring.annotate)
    .option('--out <file>', bring.annotated)
    .addOption(new Option('--accept <percent>', bring.accept).argParser(percent))
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) =>
        (await import('./commands/import/values.ts')).importValues(file, options, shown),
      ),
    );
  bringing('contributions <file>', bring.contributions)
    .option('--project <dir>', words.project)
    .option('--column <header>', bring.contributions.column)
    .option('--source <text>', bring.contributions.source)
    .addOption(
      oneOf('--audience <audience>', bring.contributions.audience, valuesOf('needs.needs.audiences'), 'needs.needs.audiences'),
    )
    .option('--yes', bring.yes)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) =>
        (await import('./commands/import/contributions.ts')).importContributions(file, options, shown),
      ),
    );
  bringing('figures <file>', bring.figures)
    .option('--project <dir>', words.project)
    .option('--column <header>', bring.figures.column)
    .option('--label <text>', bring.figures.label)
    .option('--unit <text>', bring.figures.unit)
    .addOption(oneOf('--as <way>', bring.figures.as, ['sum', 'weighted-mean']))
    .option('--weights <header>', bring.figures.weights)
    .option('--where <filter...>', bring.figures.where)
    .addOption(new Option('--year <year>', bring.figures.year).argParser(year))
    .option('--source <text>', bring.figures.source)
    .option('--yes', bring.yes)
    .option('--replace', bring.figures.replace)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) =>
        (await import('./commands/import/figures.ts')).importFigures(file, options, shown),
      ),
    );
  bringing('survey <files...>', bring.survey)
    .option('--project <dir>', words.project)
    .option('--survey <id>', bring.survey.survey)
    .option('--wave <id>', bring.survey.wave)
    .option('--format <id>', bring.survey.format)
    .option('--yes', bring.yes)
    .option('--new', bring.survey.new)
    .option('--replace', bring.survey.replace)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (files: [string, ...string[]], options) =>
      discreetly(files, options, async (shown) =>
        (await import('./commands/import/survey.ts')).importSurvey(files, options, shown),
      ),
    );
  bringing('votes <files...>', bring.votes)
    .option('--project <dir>', words.project)
    .option('--vote <id>', bring.votes.vote)
    .option('--replace', bring.votes.replace)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (files: string[], options) =>
      discreetly(files, options, async (shown) =>
        (await import('./commands/import/votes.ts')).importVotes(files, options, shown),
      ),
    );
  bringing('formats', bring.formats)
    .option('--project <dir>', words.project)
    .action(async (options) => done((await import('./commands/import/formats.ts')).importFormats(options, world)));
  bringing('live <file>', bring.live)
    .option('--project <dir>', words.project)
    .option('--meeting <id>', bring.live.meeting)
    .option('--late', bring.live.late)
    .option('--yes', bring.yes)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) => (await import('./commands/import/live.ts')).importLive(file, options, shown)),
    );
  bringing('ballots <files...>', bring.ballots)
    .option('--project <dir>', words.project)
    .option('--body <id>', bring.ballots.body)
    .addOption(new Option('--year <year>', bring.ballots.year).argParser(year))
    .option('--late', bring.ballots.late)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .addOption(new Option('--accept <percent>', bring.accept).argParser(percent))
    .action(async (files: string[], options) =>
      discreetly(files, options, async (shown) =>
        (await import('./commands/import/ballots.ts')).importBallots(files, options, shown),
      ),
    );
}
