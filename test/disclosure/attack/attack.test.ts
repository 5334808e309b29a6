// An attack on the annexes as they are printed, which knows nothing of how figures were hidden.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../../house/sources.ts';
import { attack } from './attack.ts';
import { annexOf, projectOf } from './drawn-project.ts';
import type { Printed } from './read-annex.ts';

test('Montfort: dashes are read, and none must be of one to four people', async () => {
  const printed = await annexOf(join(home, 'examples/montfort'));
  expect(printed.people).toBe(412);
  const [communes] = printed.questions;
  expect(communes?.lines[0]).toMatchObject({ base: 412, answers: [{ label: 'Bédée', count: 71 }, ...Array(7).fill({})] });
  const { hidden, told } = await attack(printed);
  expect(hidden).toBeGreaterThan(9);
  expect(told).toEqual([]);
});

test('Roche aux Fées: none either', async () => {
  const { hidden, told } = await attack(await annexOf(join(home, 'examples/roche-aux-fees')));
  expect(hidden).toBeGreaterThan(5);
  expect(told).toEqual([]);
});

test('surveys drawn at random: none either', async () => {
  for (const [seed, people] of [150, 400].entries()) {
    const { hidden, told } = await attack(await annexOf(projectOf(seed + 3, people)));
    expect(hidden).toBeGreaterThan(0);
    expect([people, told]).toEqual([people, []]);
  }
});

test('the attack finds a count that one dash alone hides', async () => {
  const group = (label: string, shares: readonly (number | null)[]) => ({ label, base: 50, shares });
  const answers = (counts: readonly number[]) => counts.map((count, at) => ({ label: 'xyz'.charAt(at), count }));
  const printed: Printed = {
    people: 100,
    questions: [
      { text: 'Qui', isSeveral: false, lines: [{ base: 100, answers: answers([50, 50]) }], crossings: [] },
      {
        ...{ text: 'Quoi', isSeveral: false, lines: [{ base: 100, answers: answers([30, 67, 3]) }] },
        crossings: [{ by: 'Qui', answers: ['x', 'y', 'z'], groups: [group('x', [60, 40, 0]), group('y', [0, 94, null])] }],
      },
    ],
  };
  expect((await attack(printed)).told).toEqual(['Quoi : z : y']);
});
