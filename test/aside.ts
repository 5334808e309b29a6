// The folder of what test files write aside, of one run: it goes with the run, also those of files of which no test was asked for.
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    aside: string;
  }
}

/** A disk in memory, and in bytes the room that tests want there: they write many small files, which costs a tenth of it elsewhere. */
const [memory, room] = ['/dev/shm', 1_000_000_000];
/** Where programs may be run too, as some tests put one in the place of another: containers often forbid it there. */
function isRoomy(): boolean {
  if (!existsSync(memory)) return false;
  const mounted = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > room && mounted.some((line) => line.includes(` ${memory} `) && !/\bnoexec\b/.test(line));
}

/** Called once before the run; gives back what is called after it. */
export default function make({ config, provide }: TestProject): () => void {
  const aside = mkdtempSync(join(config.env?.['JALON_ASIDE'] === 'memory' && isRoomy() ? memory : tmpdir(), 'jalon-'));
  provide('aside', aside);
  // A program that was stopped may still be writing its last file.
  return () => rmSync(aside, { recursive: true, force: true, maxRetries: 10 });
}
