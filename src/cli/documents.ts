// Commands that make documents, and that tend their templates.
import { Option } from 'commander';
import { readerships } from '../model/index.ts';
import { each, oneOf, port, year } from './arguments.ts';
import { inBatches } from './batch.ts';
import type { Contents } from './contents.ts';

export function documents({ family, add, group, words, world, done }: Contents): void {
  family('documents');
  inBatches(add('render [projects...]', words.render), words, world)
    .option('--only <names>', words.render.only)
    .option('--list', words.render.list)
    .option('--out <folder>', words.render.out)
    .addOption(new Option('--year <year>', words.render.year).argParser(year))
    .addOption(oneOf('--audience <audience>', words.render.audience, readerships))
    .option('--body <body>', words.render.body)
    .option('--names', words.render.names)
    .option('--format <formats>', words.render.format)
    .option('--templates <folder>', words.render.templates)
    .option('--final', words.render.final)
    .option('--theme <file>', words.render.theme)
    .option('--pdf', words.render.pdf)
    .option('--proof', words.render.proof)
    .addOption(new Option('--output <format=path>', words.render.output).argParser(each))
    .option('--strict', words.render.strict)
    .option('--quiet', words.render.quiet)
    .option('--dry-run', words.render.dryRun)
    .action(async (paths: string[], options) =>
      done(
        options.list
          ? (await import('./commands/list-words.ts')).listDocuments(options, world)
          : await (await import('./commands/render.ts')).render(paths, options, world),
      ),
    );
  add('preview [project]', words.preview)
    .addOption(new Option('--port <number>', words.preview.port).argParser(port))
    .action(async (path: string | undefined, options) =>
      done(await (await import('./commands/preview.ts')).preview(path, options, world)),
    );
  const { template } = words;
  const about = group('template', template.does);
  about('list', template.list)
    .option('--templates <folder>', template.templates)
    .action(async (options) => done(await (await import('./commands/template/list.ts')).list(options, world)));
  about('tags [document]', template.tags).action(async (name: string | undefined, options) =>
    done(await (await import('./commands/template/tags.ts')).tags(name, options, world)),
  );
  about('eject <document>', template.eject)
    .option('--format <formats>', template.format)
    .option('--templates <folder>', template.templates)
    .option('--dry-run', template.dryRun)
    .action(async (name: string, options) =>
      done(await (await import('./commands/template/eject.ts')).eject(name, options, world)),
    );
  about('check [files...]', template.check)
    .option('--annotate', template.annotate)
    .action(async (files: string[], options) =>
      done(await (await import('./commands/template/check.ts')).check(files, options, world)),
    );
}
