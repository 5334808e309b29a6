// Commands that tell what is wrong, and where projects stand.
import { Option } from 'commander';
import { portfolioGroupings, portfolioMeasures, readerships, steps } from '../model/index.ts';
import { count, each, oneOf } from './arguments.ts';
import { inBatches } from './batch.ts';
import type { Contents } from './contents.ts';

export function checking({ family, add, words, world, done }: Contents): void {
  family('follow');
  inBatches(add('validate [projects...]', words.validate), words, world)
    .option('--format <format>', words.validate.format)
    .addOption(new Option('--output <format=path>', words.validate.output).argParser(each))
    .addOption(new Option('--only <codes>', words.validate.only).argParser(each))
    .option('--quiet', words.validate.quiet)
    .option('-v, --all', words.validate.all)
    .option('--strict', words.validate.strict)
    .addOption(new Option('--max-warnings <n>', words.validate.maxWarnings).argParser(count))
    .addOption(oneOf('--step <step>', words.validate.step, steps, 'project.step'))
    .option('--final', words.validate.final)
    .addOption(oneOf('--known <what>', words.validate.known, ['write', 'ignore']))
    .option('--fix', words.validate.fix)
    .option('--dry-run', words.validate.dryRun)
    .option('--patch', words.patch)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/validate.ts')).validate(paths, options, world)),
    );
  inBatches(add('status [projects...]', words.status), words, world)
    .option('--remind', words.status.remind)
    .addOption(new Option('--diagnostic', words.status.diagnostic).conflicts(['indicators', 'remind']))
    .option('--indicators', words.status.indicators)
    .option('--indicator <id>', words.status.indicator)
    .option('--progress', words.status.progress)
    .option('--needs', words.status.needs)
    .option('--communication', words.status.communication)
    .option('--survey <id>', words.status.survey)
    .option('--by <question>', words.status.by)
    .option('--search <words>', words.status.search)
    .option('--all', words.status.all)
    .action(async (paths: string[], options) => done(await (await import('./commands/status.ts')).status(paths, options, world)));
  family('many');
  const pooled = (does: string): string => `${words.merge.pooled}${does}`;
  add('merge <parts...>', words.merge)
    .option('--format <format>', words.merge.format)
    .addOption(new Option('--output <format=path>', words.merge.output).argParser(each))
    .addOption(new Option('--only <codes>', words.merge.only).argParser(each))
    .option('--quiet', words.merge.quiet)
    .option('--strict', words.merge.strict)
    .addOption(new Option('--max-warnings <n>', words.merge.maxWarnings).argParser(count))
    .addOption(oneOf('--by <what>', pooled(words.portfolio.by), portfolioGroupings))
    .addOption(oneOf('--rank <measure>', pooled(words.portfolio.rank), portfolioMeasures))
    .addOption(new Option('--needs', pooled(words.portfolio.needs)).conflicts(['agreements', 'by', 'rank']))
    .addOption(new Option('--agreements', pooled(words.portfolio.agreements)).conflicts(['by', 'rank']))
    .addOption(new Option('--out <dir>', pooled(words.portfolio.out)).conflicts(['needs', 'agreements', 'by']))
    .option('--pdf', pooled(words.portfolio.pdf))
    .option('--proof', pooled(words.portfolio.proof))
    .option('--dry-run', pooled(words.portfolio.dryRun))
    .action(async (paths: string[], options) => done(await (await import('./commands/merge.ts')).merge(paths, options, world)));
  family('follow');
  add('diff [since]', words.diff)
    .option('--project <dir>', words.project)
    .addOption(oneOf('--format <format>', words.diff.format, ['text', 'markdown', 'word']))
    .option('--all', words.diff.all)
    .option('--patch', words.patch)
    .action(async (since: string | undefined, options) =>
      done(await (await import('./commands/diff.ts')).diff(since, options, world)),
    );
  add('compare <file>', words.compare)
    .option('--as <document>', words.compare.as)
    .addOption(oneOf('--audience <audience>', words.compare.audience, readerships))
    .option('--take', words.compare.take)
    .option('--yes', words.compare.yes)
    .option('--all', words.compare.all)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.compare.dryRun)
    .option('--patch', words.patch)
    .action(async (file: string, options) => done(await (await import('./commands/compare.ts')).compare(file, options, world)));
  add('privacy [projects...]', words.privacy)
    .option('--files', words.privacy.files)
    .option('--templates <folder>', words.privacy.templates)
    .option('--write', words.privacy.write)
    .option('--dry-run', words.privacy.dryRun)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/privacy.ts')).privacy(paths, options, world)),
    );
  add('trace [ids...]', words.trace)
    .option('--matrix', words.trace.matrix)
    .option('--clear <need>', words.trace.clear)
    .option('--note <text>', words.trace.note)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.trace.dryRun)
    .option('--patch', words.patch)
    .action(async (ids: string[], options) => done(await (await import('./commands/trace.ts')).trace(ids, options, world)));
  add('explain [code]', words.explain)
    .option('--project <dir>', words.project)
    .action(async (code: string | undefined, options) =>
      done(await (await import('./commands/explain.ts')).explain(code, options, world)),
    );
}
