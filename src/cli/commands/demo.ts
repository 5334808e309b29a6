// jalon demo: the whole journey on the embedded example.
import { join, resolve } from 'node:path';
import type { World } from '../../model/index.ts';
import { packageFiles, readWorkspace, walk } from '../../reading/index.ts';
import { colon } from '../../values/index.ts';
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
  const day: unknown =
    typeof data === 'object' && data !== null && 'x-reference-date' in data ? data['x-reference-date'] : undefined;
  return typeof day === 'string' ? day : undefined;
}

export async function demo(dir: string, options: CommonOptions, world: World): Promise<number> {
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
  codes.push(await render([dir], passed, world));
  world.out(
    `\n${words.open}\n${openThese(root)
      .map((path) => `  ${visible(dir)}/build/${path}\n`)
      .join('')}`,
  );
  return Math.max(...codes);
}

/** One document of each kind. */
function openThese(root: string): string[] {
  const made = walk(join(root, 'build'));
  const sheet = made.find((path) => path.includes('/'));
  return [...made.filter((path) => !path.includes('/')), ...(sheet ? [sheet] : [])];
}
