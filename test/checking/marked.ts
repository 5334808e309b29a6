// Projects that mark their own mistakes: `# expect: code …` at the end of a line, or `expect.txt` where no comment can stand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';

/** The folder of a path from the repository's root. */
export const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

export const problemsIn = (root: string, today = '2026-01-01'): readonly Problem[] =>
  checkInFull(readWorkspace(root), { today }).problems;

export const placed = ({ at, code }: Problem): string => `${at.path}:${at.line} ${code}`;
export const placedExactly = ({ at, code }: Problem): string => `${at.path}:${at.line}:${at.column} ${code}`;

/** What the comments announce, as `path:line code`, sorted. */
export function marksIn(root: string): string[] {
  return filesOf(root)
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split(/\r\n|\r|\n/)
        .flatMap((line, index) =>
          (/# expect: ([\w/ -]+?)(?: -->)?$/.exec(line)?.[1]?.split(' ') ?? []).map((code) => `${path}:${index + 1} ${code}`),
        ),
    )
    .sort();
}

/** What `expect.txt` announces, as `path:line:column code`; empty when there is none. */
export function listIn(root: string): string[] {
  const path = join(root, 'expect.txt');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}
