// Commands that tell the money, the people and the time of a programme.
import { Option } from 'commander';
import { accountGroupings, portfolioGroupings, portfolioMeasures } from '../model/index.ts';
import { day, each, oneOf, year } from './arguments.ts';
import { inBatches } from './batch.ts';
import type { Contents } from './contents.ts';

export function foreseeing({ family, add, words, world, done }: Contents): void {
  family('decide');
  add('budget [projects...]', words.budget)
    .addOption(oneOf('--by <what>', words.budget.by, [...accountGroupings, 'funder']).conflicts('refused'))
    .option('--refused <funder>', words.budget.refused)
    .action(async (paths: string[], options) => done(await (await import('./commands/budget.ts')).budget(paths, options, world)));
  add('workload [projects...]', words.workload)
    .addOption(new Option('--year <year>', words.workload.year).argParser(year))
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/workload.ts')).workload(paths, options, world)),
    );
  add('calendar [projects...]', words.calendar)
    .addOption(new Option('--year <year>', words.calendar.year).argParser(year))
    .addOption(new Option('--before <date>', words.calendar.before).argParser(day))
    .option('--action <action>', words.calendar.action)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/calendar.ts')).calendar(paths, options, world)),
    );
  family('many');
  inBatches(add('portfolio [folders...]', words.portfolio), words, world)
    .addOption(oneOf('--by <what>', words.portfolio.by, portfolioGroupings))
    .addOption(oneOf('--rank <measure>', words.portfolio.rank, portfolioMeasures))
    .addOption(new Option('--needs', words.portfolio.needs).conflicts(['agreements', 'by', 'rank']))
    .addOption(new Option('--agreements', words.portfolio.agreements).conflicts(['by', 'rank']))
    .addOption(new Option('--out <dir>', words.portfolio.out).conflicts(['needs', 'agreements', 'by']))
    .option('--only <documents>', words.portfolio.only)
    .option('--pdf', words.portfolio.pdf)
    .option('--proof', words.portfolio.proof)
    .addOption(new Option('--output <format=path>', words.render.output).argParser(each))
    .option('--strict', words.render.strict)
    .option('--dry-run', words.portfolio.dryRun)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/portfolio.ts')).portfolio(paths, options, world)),
    );
}
