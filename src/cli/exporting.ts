// Commands that send out what others read elsewhere.
import { Option } from 'commander';
import { ballotMethods } from '../project/people/index.ts';
import { oneOf, year } from './arguments.ts';
import type { Contents } from './contents.ts';

export function exporting({ group, words, world, done }: Contents): void {
  const { export: send } = words;
  const sending = group('export', send.does);
  sending('national-plan [project]', send['national-plan'])
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
  sending('dataset', send.dataset)
    .option('--project <dir>', words.project)
    .option('--out <dir>', send.dataset.out)
    .addOption(oneOf('--licence <licence>', send.dataset.licence, ['etalab-2.0', 'ODbL-1.0']).default('etalab-2.0'))
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/dataset.ts')).exportDataset(options, world)));
  sending('workbook', send.workbook)
    .option('--project <dir>', words.project)
    .option('--only <sheets>', send.workbook.only)
    .option('--out <file>', send.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/workbook.ts')).exportWorkbook(options, world)));
  sending('update-forms', send['update-forms'])
    .option('--project <dir>', words.project)
    .option('--out <folder>', send['update-forms'].out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/update-forms.ts')).exportUpdateForms(options, world)));
  sending('ballots', send.ballots)
    .option('--project <dir>', words.project)
    .option('--body <id>', send.ballots.body)
    .addOption(new Option('--year <year>', send.ballots.year).argParser(year))
    .addOption(oneOf('--method <method>', send.ballots.method, ballotMethods).default('points'))
    .option('--html', send.ballots.html)
    .option('--verdicts', send.ballots.verdicts)
    .option('--out <dir>', send.ballots.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/ballots.ts')).exportBallots(options, world)));
  sending('votes', send.votes)
    .option('--project <dir>', words.project)
    .option('--vote <id>', send.votes.vote)
    .option('--whole', send.votes.whole)
    .option('--out <file>', send.votes.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('./commands/export/votes.ts')).exportVotes(options, world)));
  sending('survey <id>', send.survey)
    .option('--project <dir>', words.project)
    .addOption(oneOf('--format <format>', send.survey.format, ['lss', 'limesurvey-tsv', 'framaforms']).default('lss'))
    .addOption(new Option('--language <language>', send.survey.language).choices(['fr', 'en']))
    .option('--out <file>', send.survey.out)
    .option('--dry-run', send.dryRun)
    .action(async (id: string, options) =>
      done(await (await import('./commands/export/survey.ts')).exportSurvey(id, options, world)),
    );
  sending('inclusion-roadmap', send['inclusion-roadmap'])
    .option('--project <dir>', words.project)
    .option('--funder <name>', send['inclusion-roadmap'].funder)
    .option('--out <dir>', send['inclusion-roadmap'].out)
    .option('--dry-run', send.dryRun)
    .action(async (options) =>
      done(await (await import('./commands/export/inclusion-roadmap.ts')).exportInclusionRoadmap(options, world)),
    );
  sending('person <who>', send.person)
    .option('--project <dir>', words.project)
    .option('--out <file>', send.person.out)
    .option('--dry-run', send.dryRun)
    .action(async (who: string, options) =>
      done((await import('./commands/export/person.ts')).exportPerson(who, options, world)),
    );
}
