// Commands that change the files of a project.
import { Option } from 'commander';
import { count, day, each, filled, influence, year } from './arguments.ts';
import type { Contents } from './contents.ts';

export function changing({ family, add, words, world, done }: Contents): void {
  family('fill');
  add('add [kind] [words...]', words.add)
    .option('--list', words.add.list)
    .option('--in <id>', words.add.in)
    .option('--like <model>', words.add.like)
    .addOption(new Option('--date <date>', words.add.date).argParser(day))
    .addOption(new Option('--from <source>', words.add.from).argParser(each))
    .addOption(new Option('--votes <number>', words.add.votes).argParser(count))
    .option('--new', words.add.new)
    .option('--source <text>', words.add.source)
    .option('--replace', words.add.replace)
    .option('--by <way>', words.add.by)
    .option('--college <college>', words.add.college)
    .addOption(new Option('--influence <number>', words.add.influence).argParser(influence))
    .addOption(new Option('--year <year>', words.add.year).argParser(year))
    .option('--kind <kind>', words.add.kind)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (kind: string | undefined, typed: string[], options) =>
      done(
        kind === undefined || options.list
          ? (await import('./commands/list-words.ts')).listKinds(kind, options, world)
          : await (await import('./commands/add.ts')).add(kind, filled(typed), options, world),
      ),
    );
  add('set [id] [assignments...]', words.set)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (id: string | undefined, assignments: string[], options) => {
      const [field] = assignments;
      const isAsked = assignments.length < 2 && !field?.includes('=');
      done(
        id === undefined || isAsked
          ? (await import('./commands/list-words.ts')).listFields(id, field, options, world)
          : await (await import('./commands/set.ts')).set(id, filled(assignments), options, world),
      );
    });
  add('remove <things...>', words.remove)
    .option('--yes', words.remove.yes)
    .option('--replace-by <thing>', words.remove.replaceBy)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (things: string[], options) =>
      done(await (await import('./commands/remove.ts')).remove(filled(things), options, world)),
    );
  add('rename <old> <new>', words.rename)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (from: string, to: string, options) =>
      done(await (await import('./commands/rename.ts')).rename(from, to, options, world)),
    );
  add('renew', words.renew)
    .option('--term <years>', words.renew.term)
    .option('--carry <ids>', words.renew.carry)
    .addOption(new Option('--close <id=reason>', words.renew.close).argParser(each))
    .option('--done <ids>', words.renew.done)
    .option('--title <title>', words.renew.title)
    .option('--lead <person>', words.renew.lead)
    .option('--elected-lead <person>', words.renew.electedLead)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (options) => done(await (await import('./commands/renew.ts')).renew(options, world)));
  add('log', words.log)
    .addOption(new Option('--last <number>', words.log.last).argParser(count))
    .option('--project <dir>', words.project)
    .action(async (options) => done((await import('./commands/change-log.ts')).log(options, world)));
  add('undo', words.undo)
    .option('--to <moment>', words.undo.to)
    .option('--project <dir>', words.project)
    .action(async (options) => done((await import('./commands/change-log.ts')).undo(options, world)));
  add('redo', words.redo)
    .option('--project <dir>', words.project)
    .action(async (options) => done((await import('./commands/change-log.ts')).redo(options, world)));
  add('purge', words.purge)
    .option('--data <sets>', words.purge.data)
    .addOption(new Option('--until <date>', words.purge.until).argParser(day))
    .option('--visa <reference>', words.purge.visa)
    .option('--yes', words.purge.yes)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.purge.dryRun)
    .option('--patch', words.patch)
    .action(async (options) => done(await (await import('./commands/purge.ts')).purge(options, world)));
  add('migrate [projects...]', words.migrate)
    .option('--dry-run', words.dryRun)
    .option('--patch', words.patch)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/migrate.ts')).migrate(paths, options, world)),
    );
}
