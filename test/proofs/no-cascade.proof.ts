// A mistake hides no more than itself, and brings no other: whatever value of a sound project is spoilt, all that is told besides stands on its
// line, or was told before.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/reading/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { folder, placed } from '../checking/marked.ts';

const root = folder('examples/montfort');
const told = (instead: ReadonlyMap<string, string>): readonly string[] =>
  checkInFull(readWorkspace(root, instead), { today: '2026-11-24' }).problems.map(placed);

const before = new Set(told(new Map()));
const paths = readWorkspace(root).files.flatMap(({ path, kind }) => (kind === undefined ? [] : [path]));

/** In turn, one a line: two that schemas refuse, and two that stop the parser. */
const spoils = ['[{zzz: 1}]', '-7.25', 'Un lieu : ouvert', '"Un lieu'];

test.each(spoils)('a value that becomes %s', { timeout: 180_000 }, (spoil) => {
  const turn = spoils.indexOf(spoil);
  const cascades: string[] = [];
  for (const path of paths) {
    const lines = readFileSync(`${root}/${path}`, 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const key = /^\s*(?:- )?[A-Za-z]+: (?=[^\s|>&{[])/.exec(line)?.[0];
      if (key === undefined || index % spoils.length !== turn) continue;
      const problems = told(new Map([[path, lines.with(index, `${key}${spoil}`).join('\n')]]));
      const isOwn = (one: string): boolean => one.startsWith(`${path}:${index + 1} `);
      // A text may be anything.
      if (problems.some(isOwn))
        for (const one of problems) if (!isOwn(one) && !before.has(one)) cascades.push(`${path}:${index + 1} → ${one}`);
    }
  }
  expect(cascades).toEqual([]);
});
