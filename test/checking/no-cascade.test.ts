// A mistake of structure hides no more than itself, and brings no other: whatever value of a sound project is spoilt, what is told besides the
// mistake was told before.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/commands/check-workspace.ts';
import type { Problem } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { folder } from './marked.ts';

const root = folder('examples/montfort');
const today = '2026-11-24';
const told = (instead: ReadonlyMap<string, string>): readonly Problem[] =>
  checkWorkspace(readWorkspace(root, instead), { today }).problems;
const isOfStructure = ({ code }: Problem): boolean => /^(?:structure|yaml)\//.test(code);
const named = ({ at, code }: Problem): string => `${at.path}:${at.line} ${code}`;

const before = new Set(told(new Map()).map(named));
const paths = readWorkspace(root).files.flatMap(({ path, kind }) => (kind === undefined ? [] : [path]));

/** The lines that hold a key and a value of their own. */
function* spoilt(text: string, value: string): Generator<readonly [line: number, text: string]> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, start] = /^(\s*(?:- )?[A-Za-z]+: )[^\s|>&{[].*$/.exec(line) ?? [];
    if (start !== undefined) yield [index + 1, lines.with(index, `${start}${value}`).join('\n')];
  }
}

describe.each(['[{zzz: 1}]', '-7.25'])('a value that becomes %s', (value) => {
  test.each(paths)('%s', (path) => {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const cascades = [...spoilt(text, value)].flatMap(([line, after]) => {
      const problems = told(new Map([[path, after]]));
      if (!problems.some(isOfStructure)) return [];
      return problems.filter((one) => !isOfStructure(one) && !before.has(named(one))).map((one) => `${line} → ${named(one)}`);
    });
    expect(cascades).toEqual([]);
  });
});
