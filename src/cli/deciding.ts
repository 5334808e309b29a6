// Commands that choose among actions.
import { Option } from 'commander';
import { count, each, grouping, oneOf, place, year } from './arguments.ts';
import { inBatches } from './batch.ts';
import type { Contents } from './contents.ts';

export function deciding({ family, add, words, world, done }: Contents): void {
  family('decide');
  inBatches(add('rank [projects...]', words.rank), words, world)
    .addOption(oneOf('--method <method>', words.rank.method, ['weighted-sum', 'all'], 'criteria.aggregator'))
    .addOption(new Option('--top <number>', words.rank.top).argParser(place))
    .addOption(new Option('--seed <number>', words.rank.seed).argParser(count))
    .option('--why <action>', words.rank.why)
    .option('--against <action>', words.rank.against)
    .addOption(new Option('--by <group>', words.rank.by).choices(['college']).argParser(grouping))
    .option('--sort', words.rank.sort)
    .option('--pairs', words.rank.pairs)
    .option('--votes', words.rank.votes)
    .option('-v, --all', words.rank.all)
    .addOption(new Option('--what-if <criterion=percent>', words.rank.whatIf).argParser(each))
    .action(async (paths: string[], options) => done(await (await import('./commands/rank.ts')).rank(paths, options, world)));
  add('tally [projects...]', words.tally)
    .option('--vote <id>', words.tally.vote)
    .action(async (paths: string[], options) => done(await (await import('./commands/tally.ts')).tally(paths, options, world)));
  inBatches(add('plan [projects...]', words.plan), words, world)
    .addOption(new Option('--year <year>', words.plan.year).argParser(year))
    .option('--simple', words.plan.simple)
    .option('--why-not <action>', words.plan.whyNot)
    .option('--frontier', words.plan.frontier)
    .option('--core', words.plan.core)
    .addOption(new Option('--freeze <year>', words.plan.freeze).argParser(year))
    .addOption(new Option('--amend <year>', words.plan.amend).argParser(year))
    .addOption(new Option('--amendments <year>', words.plan.amendments).argParser(year))
    .option('--decision <id>', words.plan.decision)
    .addOption(new Option('--change <action=choice>', words.plan.change).argParser(each))
    .option('--note <text>', words.plan.note)
    .option('--dry-run', words.plan.dryRun)
    .option('--patch', words.patch)
    .action(async (paths: string[], options) => done(await (await import('./commands/plan.ts')).plan(paths, options, world)));
}
