// --accept: whether enough of a file was understood for it to be written; what is missing is told.
import type { World } from '../../../model/index.ts';
import { type CellCount, tooLittle } from '../../../usecases/import/accepted.ts';
import type { CommonOptions } from '../options.ts';

export interface AcceptOptions extends CommonOptions {
  /** Percent of the cells that must be understood for anything to be written. */
  readonly accept?: number;
}

export function isAccepted(cells: CellCount, { accept, lang }: AcceptOptions, world: World): boolean {
  const why = tooLittle(cells, accept, lang ?? world.language);
  if (why !== null) world.err(`✗ ${why}\n`);
  return why === null;
}
