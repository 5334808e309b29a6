// --annotate: somebody's own file given back beside itself, each cell in the colour of how it was read; nothing that is there is replaced.
import { extname } from 'node:path';
import { annotatedEndings, type CellMark, isAnnotated, signed, type Table, type World } from '../../../model/index.ts';
import { markedTable } from '../../../rendering/index.ts';
import { annotatedTable } from '../../../wording/exchanges/annotated-table.ts';
import type { CommonOptions } from '../options.ts';
import { writeBeside } from '../write-beside.ts';

export interface AnnotateOptions extends CommonOptions {
  readonly annotate?: boolean;
  /** The annotated file; beside the one that was read by default. */
  readonly out?: string;
}

/** What was read of a file: as people call it, its bytes in a format of today, its table. */
export interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly table: Table;
}

export const isAnnotating = ({ annotate = false, out }: AnnotateOptions): boolean => annotate || out !== undefined;

/** Null when nothing could be put in it, or nobody asks. */
export function giveBack(
  { file, bytes, table }: ReadFile,
  marks: () => readonly CellMark[],
  options: AnnotateOptions,
  world: World,
): string | null {
  if (!isAnnotating(options)) return null;
  const language = options.lang ?? world.language;
  const words = annotatedTable[language];
  const ending = extname(file);
  const told = marks().map((mark) => ({ ...mark, words: mark.words === null ? null : signed[language](mark.words) }));
  const made = markedTable(bytes, ending.slice(1).toLowerCase(), table, told);
  if (made === null) {
    world.err(`! ${words.notAnnotated}\n`);
    return null;
  }
  const stem = ending === '' ? file : file.slice(0, -ending.length);
  const named = isAnnotated(file) ? stem : `${stem}${annotatedEndings[language]}`;
  const written = writeBeside(options.out ?? `${named}.${made.ending}`, made.bytes, world);
  world.err(`${words.written(written)}\n`);
  return written;
}
