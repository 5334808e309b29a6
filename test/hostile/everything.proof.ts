// One folder that holds all the traps at once, but for those of the longest texts, which a proof adds: every command comes to an end on it, says
// so in words, and touches nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { activeIn } from './active.ts';
import { layEverything, longTopics, topics } from './cases.ts';
import { merging, someDocuments, telling, within, writing } from './commands.ts';
import { filesBelow, openSandbox } from './sandbox.ts';

const told: string[] = [];
afterAll(() => console.log(told.join('\n')));

test.each(['--untrusted', '--trusted'])('every command, %s', { timeout: 300_000 }, async (trust) => {
  const { place, look, close } = openSandbox();
  try {
    const { traps, texts } = layEverything(
      place,
      topics.filter(({ name }) => !longTopics.includes(name)),
    );
    const ended = new Map<number | null, number>();
    const trusts = trust === '--trusted';
    const commands = [
      ...[...telling, ...writing].map((words) => ({ words: [...words, trust], cwd: place.top })),
      { words: [...someDocuments, trust], cwd: place.top },
      ...within.map((words) => ({ words: [...words, trust], cwd: place.project })),
      { words: merging, cwd: place.top },
    ];
    for (const { words, cwd } of commands) {
      const { code, out, err } = await place.run(words, { trusts, cwd });
      expect({ words, code, isTold: `${out}${err}`.trim() !== '' }).toMatchObject({
        words,
        code: expect.toBeOneOf([0, 1, 2]),
        isTold: true,
      });
      ended.set(code, (ended.get(code) ?? 0) + 1);
    }
    const { out } = await place.run(['validate', 'projet', '--json', trust], { trusts });
    for (const code of ['file/link-not-followed', 'file/old-change', 'file/unknown-place', 'project/unknown-theme'])
      expect(out).toContain(code);
    look();
    const made = [join(place.project, 'build'), place.out].filter(existsSync).flatMap(filesBelow);
    expect(made.length).toBeGreaterThan(40);
    expect(
      made.flatMap((path) => activeIn(path, readFileSync(path)).map((found) => `${relative(place.top, path)}: ${found}`)),
    ).toEqual([]);
    const codes = [...ended].sort().map(([code, count]) => `${count} × ${code}`);
    told.push(
      `everything at once, ${trust}: ${traps} traps and ${texts} hostile texts, ${commands.length} commands (exit codes ${codes.join(', ')}), ${made.length} files made and looked at`,
    );
  } finally {
    close();
  }
});
