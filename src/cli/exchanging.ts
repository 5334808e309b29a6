// Commands that bring in what others wrote elsewhere, and send out what others read elsewhere.
import { Option } from 'commander';
import type { Contents } from './contents.ts';

export function exchanging({ group, words, world, done }: Contents): void {
  const { export: send } = words;
  const exporting = group('export', send.does);
  exporting('national-plan', send['national-plan'])
    .option('--project <dir>', words.project)
    .option('--out <file>', send.out)
    .option('--dry-run', send.dryRun)
    .action(async (options) =>
      done(await (await import('../commands/export/national-plan.ts')).exportNationalPlan(options, world)),
    );
  exporting('dataset', send.dataset)
    .option('--project <dir>', words.project)
    .option('--out <dir>', send.dataset.out)
    .addOption(new Option('--licence <licence>', send.dataset.licence).choices(['etalab-2.0', 'ODbL-1.0']).default('etalab-2.0'))
    .option('--dry-run', send.dryRun)
    .action(async (options) => done(await (await import('../commands/export/dataset.ts')).exportDataset(options, world)));
}
