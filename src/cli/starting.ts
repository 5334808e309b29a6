// Commands that lay out a project and show what comes of one.
import { oneOf } from './arguments.ts';
import type { Contents } from './contents.ts';

export function starting({ family, add, words, world, done, run }: Contents): void {
  family('start');
  add('guide', words.guide)
    .option('--answers <file>', words.guide.answers)
    .action(async (options) => done(await (await import('./commands/guide.ts')).guide(options, world, run)));
  add('init [dir]', words.init)
    .option('--title <title>', words.init.title)
    .option('--territory <territory>', words.init.territory)
    .option('--territory-name <name>', words.init.territoryName)
    .option('--kind <kind>', words.init.kind)
    .option('--method <method>', words.init.method)
    .option('--term <years>', words.init.term)
    .option('--lead <function>', words.init.lead)
    .option('--elected-lead <function>', words.init.electedLead)
    .option('--from <file>', words.init.from)
    .option('-y, --yes', words.init.yes)
    .option('--excel', words.init.excel)
    .addOption(oneOf('--editor <editor>', words.init.editor, ['vscode']))
    .addOption(oneOf('--ci <forge>', words.init.ci, ['github', 'gitlab']))
    .option('--hook', words.init.hook)
    .option('--package <archive>', words.init.package)
    .option('--integrity <sum>', words.init.integrity)
    .option('--dry-run', words.init.dryRun)
    .action(async (dir: string | undefined, options) =>
      done(await (await import('./commands/init.ts')).init(dir ?? '.', options, world)),
    );
  add('demo [dir]', words.demo).action(async (dir: string | undefined, options) =>
    done(await (await import('./commands/demo.ts')).demo(dir ?? 'jalon-demo', options, world)),
  );
  add('doctor', words.doctor).action(async (options) =>
    done(await (await import('./commands/doctor.ts')).doctor(options, world)),
  );
  add('completion <shell>', words.completion).action(async (shell: string, options) =>
    done((await import('./commands/completion.ts')).completion(shell, options, world)),
  );
}
