// Imports show what others wrote: what looks personal in it is hidden in all that they say, ask and refuse.
import { basename } from 'node:path';
import type { Prompter } from '../../../asking/index.ts';
import { FaultyFiles, UsageError, type World } from '../../../model/index.ts';
import { hidden, identitiesIn, personalDataFinder } from '../../../project/people/index.ts';
import { readWorkspace } from '../../../reading/index.ts';
import { discreet, discreetLines } from '../../../reporting/index.ts';
import { atTerminal } from '../../at-terminal.ts';
import { type ChangeOptions, projectOf } from '../change.ts';

/** `shown`: names of files, which their reader has to find again. */
function maskOf(names: readonly string[], shown: readonly string[]): (text: string) => string {
  const find = personalDataFinder(names);
  return (text) => {
    const found = find(text);
    if (found.length === 0) return text;
    return found
      .filter(({ start, end }) => {
        const isIn = (one: string): boolean => {
          for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
            if (at <= start && end <= at + one.length) return true;
          return false;
        };
        return !shown.some(isIn);
      })
      .reduce((left, { start, end }) => left.slice(0, start) + hidden.repeat(end - start) + left.slice(end), text);
  };
}

/** `files`: as they were typed. */
export async function discreetly<Result>(
  files: readonly string[],
  options: ChangeOptions,
  world: World,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  const names = identitiesIn(readWorkspace(projectOf(options, world))).flatMap(({ name }) => name ?? []);
  const shown = files.flatMap((file) => [file, basename(file)]).filter((one) => one !== '' && one !== '.');
  const mask = maskOf(names, shown);
  try {
    return await work({
      ...world,
      mask,
      out: (text, exact) => world.out(exact ? text : discreetLines(text, mask), exact),
      err: (text, exact) => world.err(discreetLines(text, mask), exact),
    });
  } catch (error) {
    // What stands in the files of the project is its own.
    if (error instanceof UsageError && !(error instanceof FaultyFiles))
      throw new UsageError(error.code, discreet(error.values, mask));
    throw error;
  }
}

/** A noun as the world may be shown it: what looks personal is masked. */
export const masked = <Noun>({ mask }: World, noun: Noun): Noun => (mask === undefined ? noun : discreet(noun, mask));

/** Who answers, at the terminal unless it is `asker`, of questions that show nothing personal; null where the options ask nothing of anybody. */
export function prompterOf(
  { lang, json, yes, dryRun }: ChangeOptions & { readonly yes?: boolean },
  world: World,
  given?: Prompter,
): Prompter | null {
  const { interactive, language, mask } = world;
  if (!interactive || json || yes || dryRun) return null;
  const asker = given ?? atTerminal(world, lang ?? language);
  if (mask === undefined) return asker;
  return {
    text: (question, byDefault, wayBack) => asker.text(mask(question), byDefault, wayBack),
    choose: (question, choices, first) => asker.choose(mask(question), choices.map(mask), first),
  };
}
