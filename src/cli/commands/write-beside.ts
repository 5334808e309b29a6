// A file written where none is: nothing that is there is replaced.
import { basename, dirname, resolve } from 'node:path';
import type { World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { writeNew } from '../../writing/index.ts';

/** The file that it has become, from where they stand: `wanted`, or the first of its name and a number that is free. */
export function writeBeside(wanted: string, bytes: Uint8Array, world: Pick<World, 'cwd'>): string {
  const full = resolve(world.cwd, wanted);
  const [, stem = basename(full), ending = ''] = /^(.*)(\.\w+)$/s.exec(basename(full)) ?? [];
  for (let copy = 1; ; copy++) {
    const path = `${stem}${copy === 1 ? '' : `-${copy}`}${ending}`;
    const [written] = writeNew(dirname(full), [{ path, bytes }]);
    if (written?.what === 'made') return pathFrom(world.cwd, resolve(dirname(full), path));
  }
}
