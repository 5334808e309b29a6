// Commands that change the files of a project.
import type { Contents } from './contents.ts';

export function changing({ add, words, world, done }: Contents): void {
  add('set <id> <assignments...>', words.set)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.set.dryRun)
    .action(async (id: string, assignments: string[], options) =>
      done((await import('../commands/set.ts')).set(id, assignments, options, world)),
    );
}
