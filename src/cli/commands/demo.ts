// jalon demo: the whole journey on the embedded example.
import { join, resolve } from 'node:path';
import type { Language, World } from '../../model/index.ts';
import { packageFiles, readWorkspace, slashed, walk } from '../../reading/index.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { colon, isHolder } from '../../values/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { reports } from '../../wording/reports.ts';
import { visible } from '../../wording/visible.ts';
import { writeOutputs } from '../../writing/index.ts';
import type { CommonOptions } from './options.ts';
import { plan } from './plan.ts';
import { rank } from './rank.ts';
import { render } from './render.ts';
import { validate } from './validate.ts';

const example = 'examples/roche-aux-fees';

/** The day at which the example is told: after it, everything in it would be late. */
function referenceDate(root: string): string | undefined {
  const data = readWorkspace(root).files.find(({ kind }) => kind === 'project')?.data;
  const day: unknown = isHolder(data) && 'x-reference-date' in data ? data['x-reference-date'] : undefined;
  return typeof day === 'string' ? day : undefined;
}

export async function demo(typed: string, options: CommonOptions, world: World): Promise<number> {
  const dir = slashed(typed);
  const language = options.lang ?? world.language;
  const words = reports[language].demo;
  const root = resolve(world.cwd, dir);
  writeOutputs(root, packageFiles(example), { besideMark: language === 'fr' ? 'nouveau' : 'new' });
  const today = options.today ?? referenceDate(root) ?? world.today;
  const passed = { ...options, today };
  const heading = (command: string): void => world.out(`\n$ ${command}\n`);

  world.out(`${words.title}${colon[language]}${words.copied} → ${visible(dir)}/ (${words.date(formatDate(today, language))})\n`);
  heading(`jalon validate ${visible(dir)}`);
  const codes = [await validate([dir], passed, world)];
  heading(`jalon rank ${visible(dir)}`);
  codes.push(await rank([dir], passed, world));
  heading(`jalon plan ${visible(dir)} --year ${today.slice(0, 4)}`);
  codes.push(await plan([dir], { ...passed, year: Number(today.slice(0, 4)) }, world));
  heading(`jalon render ${visible(dir)}`);
  // A list of all of them would push the rest off the screen.
  codes.push(await render([dir], passed, { ...world, out: () => {} }));
  const made = walk(join(root, 'build'));
  const first = worthOpening(made, language);
  const lines = [
    words.made(made.length),
    '',
    words.open,
    ...first.map(({ path, title }) => `  ${visible(dir)}/build/${path}   ${title}`),
    words.others(made.length - first.length, visible(dir)),
    '',
    ...words.begin,
  ];
  world.out(`${lines.join('\n')}\n`);
  return Math.max(...codes);
}

/** From one page to the whole, then the committee’s, then what everybody reads. */
const FIRST = ['summary', 'programme', 'annual-plan', 'steering-deck', 'site'];

/** The documents of these kinds among the files that were made; the example is written in French. */
function worthOpening(made: readonly string[], language: Language) {
  const kinds = documentsOf({ project: undefined }).ofProject;
  return FIRST.flatMap((wanted) => {
    const kind = kinds.find(({ id }) => id === wanted);
    const name = new RegExp(`^(?:[a-z]+/)?${kind?.names.fr.replaceAll(/\{\{[^{}]*\}\}/g, '.*')}\\.(?:docx|pptx|html)$`);
    const path = made.find((one) => name.test(one));
    return kind === undefined || path === undefined ? [] : [{ path, title: kind.title[language] }];
  });
}
