// The solver as a page holds it: the WebAssembly of its package, deflated and in base 64, made when a page is first wanted.
import { createRequire } from 'node:module';
import { deflateSync } from 'fflate';
import { bytesNamed } from '../disk/index.ts';

const { resolve } = createRequire(import.meta.url);

let made: string | undefined;

/** The same on every Node, whose own compression is not. */
export function solverOfPages(): string {
  made ??= Buffer.from(deflateSync(bytesNamed(resolve(`highs/runtime`)), { level: 9 })).toString('base64');
  return made;
}
