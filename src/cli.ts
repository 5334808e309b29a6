// The table of contents: each command, its options, and the file that it opens when it is called.
import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { isDiskError, readerships, steps, UsageError, type World } from './model/index.ts';
import { commandLine } from './wording/command-line.ts';
import { usage } from './wording/usage.ts';

type Words = (typeof commandLine)['fr'];

type Language = 'fr' | 'en';

/** `--lang` must be known before the help is written, and holds wherever it stands. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at === -1 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return asked === 'fr' || asked === 'en' ? asked : undefined;
}

const day = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) throw new UsageError('bad-day', { value: text });
  return text;
};
const year = (text: string): number => {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new UsageError('bad-year', { value: text });
  return Number(text);
};

const count = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('bad-count', { value: text });
  return Number(text);
};
/** An option that may be given several times. */
const each = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

interface Described {
  readonly does: string;
  readonly examples: readonly string[];
}

function describe(command: Command, { does, examples }: Described, words: Words, lang: Language | undefined): Command {
  return command
    .description(does)
    .addOption(new Option('--json', words.json))
    .addOption(new Option('--today <date>', words.today).argParser(day))
    .addOption(new Option('--lang <lang>', words.lang).choices(['fr', 'en']).default(lang))
    .helpOption('-h, --help', words.help)
    .addHelpText('after', `\n${words.examples}\n${examples.map((line) => `  ${line}`).join('\n')}`);
}

function program(words: Words, world: World, lang: Language | undefined, done: (code: number) => void): Command {
  const top = new Command('jalon')
    .description(words.description)
    .version(manifest.version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [commande]', words.helpCommand)
    .enablePositionalOptions();
  top.addOption(new Option('--lang <lang>', words.lang).choices(['fr', 'en']));
  const add = (name: string, words2: Described): Command => describe(top.command(name), words2, words, lang);

  add('init [dir]', words.init)
    .option('--title <title>', words.init.title)
    .option('--territory <territory>', words.init.territory)
    .option('-y, --yes', words.init.yes)
    .addOption(new Option('--editor <editor>', words.init.editor).choices(['vscode']))
    .addOption(new Option('--ci <forge>', words.init.ci).choices(['github', 'gitlab']))
    .option('--hook', words.init.hook)
    .option('--package <spec>', words.init.package)
    .option('--dry-run', words.init.dryRun)
    .action(async (dir: string | undefined, options) =>
      done(await (await import('./commands/init.ts')).init(dir ?? '.', options, world)),
    );
  add('validate [projects...]', words.validate)
    .option('--format <format>', words.validate.format)
    .addOption(new Option('--output <format=path>', words.validate.output).argParser(each))
    .addOption(new Option('--only <codes>', words.validate.only).argParser(each))
    .option('--quiet', words.validate.quiet)
    .option('--strict', words.validate.strict)
    .addOption(new Option('--max-warnings <n>', words.validate.maxWarnings).argParser(count))
    .addOption(new Option('--step <step>', words.validate.step).choices(steps))
    .option('--final', words.validate.final)
    .addOption(new Option('--known <what>', words.validate.known).choices(['write', 'ignore']))
    .option('--fix', words.validate.fix)
    .option('--dry-run', words.validate.dryRun)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/validate.ts')).validate(paths, options, world)),
    );
  add('rank [projects...]', words.rank).action(async (paths: string[], options) =>
    done(await (await import('./commands/rank.ts')).rank(paths, options, world)),
  );
  add('plan [projects...]', words.plan)
    .addOption(new Option('--year <year>', words.plan.year).argParser(year))
    .action(async (paths: string[], options) => done(await (await import('./commands/plan.ts')).plan(paths, options, world)));
  add('render [projects...]', words.render)
    .option('--only <names>', words.render.only)
    .option('--out <folder>', words.render.out)
    .addOption(new Option('--year <year>', words.render.year).argParser(year))
    .addOption(new Option('--audience <audience>', words.render.audience).choices(readerships))
    .option('--format <formats>', words.render.format)
    .option('--templates <folder>', words.render.templates)
    .option('--final', words.render.final)
    .option('--pdf', words.render.pdf)
    .option('--dry-run', words.render.dryRun)
    .action(async (paths: string[], options) => done(await (await import('./commands/render.ts')).render(paths, options, world)));
  const { template } = words;
  const templates = top.command('template').description(template.does).helpOption('-h, --help', words.help);
  const about = (name: string, said: Described): Command => describe(templates.command(name), said, words, lang);
  about('list', template.list)
    .option('--templates <folder>', template.templates)
    .action(async (options) => done(await (await import('./commands/template/list.ts')).list(options, world)));
  about('eject <document>', template.eject)
    .option('--format <formats>', template.format)
    .option('--templates <folder>', template.templates)
    .option('--dry-run', template.dryRun)
    .action(async (name: string, options) =>
      done(await (await import('./commands/template/eject.ts')).eject(name, options, world)),
    );
  about('check [files...]', template.check).action(async (files: string[], options) =>
    done(await (await import('./commands/template/check.ts')).check(files, options, world)),
  );
  add('set <id> <assignments...>', words.set)
    .option('--project <dir>', words.project)
    .option('--dry-run', words.set.dryRun)
    .action(async (id: string, assignments: string[], options) =>
      done((await import('./commands/set.ts')).set(id, assignments, options, world)),
    );
  add('explain [code]', words.explain).action(async (code: string | undefined, options) =>
    done(await (await import('./commands/explain.ts')).explain(code, options, world)),
  );
  add('demo [dir]', words.demo).action(async (dir: string | undefined, options) =>
    done(await (await import('./commands/demo.ts')).demo(dir ?? 'jalon-demo', options, world)),
  );
  return top;
}

/** Our style for every command: nothing exits by itself, help is headed in the reader's language, usage faults go to stderr in one line. */
function furnish(command: Command, words: Words, world: World): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: () => {} })
    .configureHelp({
      optionDescription: ({ description }) => description,
      styleTitle: (title) =>
        ({ 'Usage:': words.usage, 'Commands:': words.commands, 'Options:': words.options, 'Arguments:': words.arguments })[
          title
        ] ?? title,
    });
  for (const inner of command.commands) furnish(inner, words, world);
}

/** Runs one command line; the exit code is 0 clean, 1 findings in the user's files, 2 the job could not be done. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const lang = askedLanguage(argv);
  const language = lang ?? world.language;
  let code = 0;
  const top = program(commandLine[language], { ...world, language }, lang, (value) => {
    code = value;
  });
  furnish(top, commandLine[language], world);
  try {
    await top.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const words = usage[language];
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') (top.commands.find((one) => one.name() === argv[0]) ?? top).outputHelp();
      else world.err(words.line(words.commander(error.code, error.message)));
    } else if (error instanceof UsageError) world.err(words.line(words.says(error.code, error.values)));
    else if (isDiskError(error)) world.err(words.line(words.says('disk', { code: error.code, path: error.path ?? '' })));
    else world.err(`${words.ourFault}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}
