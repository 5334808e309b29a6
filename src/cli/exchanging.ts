// Commands that bring in what others wrote elsewhere, and send out what others read elsewhere.
import { Option } from 'commander';
import type { World } from '../model/index.ts';
import { ballotMethods } from '../project/people/index.ts';
import { valuesOf } from '../wording/label.ts';
import { oneOf, percent, year } from './arguments.ts';
import type { ChangeOptions } from './commands/change.ts';
import type { Contents } from './contents.ts';

type Discreetly = (
  files: readonly string[],
  options: ChangeOptions,
  work: (shown: World) => Promise<0 | 1 | 130>,
) => Promise<void>;

export function exchanging({ family, add, group, words, world, done }: Contents): void {
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
  const { import: bring, export: send } = words;
  const importing = group('import', bring.does);
  const discreetly: Discreetly = async (files, options, work) =>
    done(await (await import('./commands/import/discreetly.ts')).discreetly(files, options, world, work));
  importing('plan <file>', bring.plan)
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
  importing('workbook <file>', bring.workbook)
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
  importing('updates <folder>', bring.updates)
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
  importing('values <file>', bring.values)
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
  importing('contributions <file>', bring.contributions)
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
  importing('figures <file>', bring.figures)
    .option('--project <dir>', words.project)
    .option('--column <header>', bring.figures.column)
    .option('--label <text>', bring.figures.label)
    .option('--unit <text>', bring.figures.unit)
    .addOption(new Option('--as <way>', bring.figures.as).choices(['sum', 'weighted-mean']))
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
  importing('survey <files...>', bring.survey)
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
  importing('votes <files...>', bring.votes)
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
  importing('formats', bring.formats)
    .option('--project <dir>', words.project)
    .action(async (options) => done((await import('./commands/import/formats.ts')).importFormats(options, world)));
  const exporting = group('export', send.does);
  exporting('national-plan [project]', send['national-plan'])
    .option('--project <dir>', words.project)
    .option('--out <file>', send.out)
    .option('--names', send['national-plan'].names)
    .option('--dry-run', send.dryRun)
    .action(async (project: string | undefined, options) =>
      done(
        await (await import('./commands/export/national-plan.ts')).exportNationalPlan(
          { ...options, ...(project !== undefined && { project }) },
          world,
        ),
      ),
    );
  exporting('dataset', send.dataset)
    .option('--project <dir>', words.project)
    .option('--out <dir>', send.dataset.out)
    .addOption(new Option('--licence <licence>', send.dataset.licence).choices(['etalab-2.0', 'ODbL-1.0']).default('etalab-2.0'))
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/dataset.ts')).exportDataset(options, world)));
  exporting('workbook', send.workbook)
    .option('--project <dir>', words.project)
    .option('--only <sheets>', send.workbook.only)
    .option('--out <file>', send.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/workbook.ts')).exportWorkbook(options, world)));
  exporting('update-forms', send['update-forms'])
    .option('--project <dir>', words.project)
    .option('--out <folder>', send['update-forms'].out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/update-forms.ts')).exportUpdateForms(options, world)));
  exporting('ballots', send.ballots)
    .option('--project <dir>', words.project)
    .option('--body <id>', send.ballots.body)
    .addOption(new Option('--year <year>', send.ballots.year).argParser(year))
    .addOption(new Option('--method <method>', send.ballots.method).choices(ballotMethods).default('points'))
    .option('--html', send.ballots.html)
    .option('--verdicts', send.ballots.verdicts)
    .option('--out <dir>', send.ballots.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/ballots.ts')).exportBallots(options, world)));
  exporting('votes', send.votes)
    .option('--project <dir>', words.project)
    .option('--vote <id>', send.votes.vote)
    .option('--whole', send.votes.whole)
    .option('--out <file>', send.votes.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/votes.ts')).exportVotes(options, world)));
  exporting('survey <id>', send.survey)
    .option('--project <dir>', words.project)
    .addOption(
      new Option('--format <format>', send.survey.format).choices(['lss', 'limesurvey-tsv', 'framaforms']).default('lss'),
    )
    .addOption(new Option('--language <language>', send.survey.language).choices(['fr', 'en']))
    .option('--out <file>', send.survey.out)
    .option('--dry-run', send.dryRun)
    .action(async (id: string, options) =>
      done(await (await import('./commands/export/survey.ts')).exportSurvey(id, options, world)),
    );
  exporting('inclusion-roadmap', send['inclusion-roadmap'])
    .option('--project <dir>', words.project)
    .option('--funder <name>', send['inclusion-roadmap'].funder)
    .option('--out <dir>', send['inclusion-roadmap'].out)
    .option('--dry-run', send.dryRun)
    .action(async (options) =>
      done(await (await import('./commands/export/inclusion-roadmap.ts')).exportInclusionRoadmap(options, world)),
    );
  exporting('person <who>', send.person)
    .option('--project <dir>', words.project)
    .option('--out <file>', send.person.out)
    .option('--dry-run', send.dryRun)
    .action(async (who: string, options) =>
      done((await import('./commands/export/person.ts')).exportPerson(who, options, world)),
    );
  importing('live <file>', bring.live)
    .option('--project <dir>', words.project)
    .option('--meeting <id>', bring.live.meeting)
    .option('--late', bring.live.late)
    .option('--yes', bring.yes)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (file: string, options) =>
      discreetly([file], options, async (shown) => (await import('./commands/import/live.ts')).importLive(file, options, shown)),
    );
  importing('ballots <files...>', bring.ballots)
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
