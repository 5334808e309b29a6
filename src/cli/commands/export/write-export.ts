// What is made of one project for others, written where nothing of anybody's is lost.

import { basename, dirname, extname, resolve } from 'node:path';
import type { Language, Outcome, OutputFile, World, WrittenFile } from '../../../model/index.ts';
import { isFolder, pathFrom } from '../../../reading/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { type RunContext, workOn } from '../../../usecases/work-on.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { exitCodeOf, settingsOf } from '../each-project.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import { tellErrors } from '../told-problems.ts';

export interface ExportOptions extends ChangeOptions {
  /** The folder to write to; the file itself, when there is but one. */
  readonly out?: string;
}

/** Where the one file of an export goes: into a folder that is there, or is written as one, under its own name; else where it is said. */
export function placeOfFile(
  out: string,
  name: string,
  { cwd }: Pick<World, 'cwd'>,
): { readonly folder: string; readonly path: string } {
  const full = resolve(cwd, out);
  const isAFolder = isFolder(full) || /[\\/]$/.test(out) || extname(out) === '';
  return isAFolder ? { folder: full, path: name } : { folder: dirname(full), path: basename(full) };
}

/** `say` is what is told once it is written, or `details` of it in JSON. */
export interface Exported<Details> {
  /** Paths in the folder. */
  readonly files: readonly OutputFile[];
  readonly details: Details;
}

/**
 * Writes what `make` makes of the project to `folder` of its root, or to `--out`. Files with errors are left out of the project and named:
 * 1; 2 when we failed on it.
 */
export async function writeExport<Details>(
  {
    options,
    world,
    folder,
    isOne = false,
    say,
  }: {
    readonly options: ExportOptions;
    readonly world: World;
    readonly folder: string;
    /** It makes one file, which `--out` names. */
    readonly isOne?: boolean;
    readonly say: (details: Details, language: Language) => string;
  },
  make: (context: RunContext) => Exported<Details> | Promise<Exported<Details>>,
): Promise<number> {
  const { dryRun = false, lang: language = world.language } = options;
  const root = projectOf(options, world);
  const outcome: Outcome<Exported<Details>> = await workOn(root, settingsOf(options, world), make);
  const { result } = outcome;
  if (result) {
    const { out } = options;
    const places = result.files.map(({ path }) => {
      if (out === undefined) return { folder: root, path: `${folder}/${path}` };
      return isOne ? placeOfFile(out, path, world) : { folder: resolve(world.cwd, out), path };
    });
    const home = places[0]?.folder ?? root;
    const files = result.files.map(({ bytes }, index) => ({ path: places[index]?.path ?? '', bytes }));
    const written: readonly WrittenFile[] = writeOutputs(home, files, {
      dryRun,
      besideMark: besideMark[language],
      project: root,
    });
    if (options.json) printJson(world, 'export', { written, ...result.details });
    else {
      world.out(writtenReport(pathFrom(world.cwd, home), written, { language, colour: world.colour, dryRun }));
      world.err(say(result.details, language));
    }
  }
  tellErrors([outcome], language, world);
  return exitCodeOf([outcome]);
}
