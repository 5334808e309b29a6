/** Verdicts asked at the terminal: only words that agree are offered, what is implied is not asked, and the way back leads before it. */
import { expect, it } from 'vitest';
import { askVerdicts, type Prompter } from '../../src/asking/index.ts';
import { verdictsAsked } from '../../src/usecases/changes/given-verdicts.ts';
import { criterion } from '../ranking/tiny-project.ts';

const use = criterion('use', {
  title: 'Usage',
  scale: { min: 1, max: 3, levels: { '1': 'rare', '2': 'courant', '3': 'quotidien' } },
});

async function play(answers: readonly string[]) {
  const left = [...answers];
  const offered: (readonly string[])[] = [];
  const prompter: Prompter = {
    text: async () => '',
    choose: async (question, choices) => {
      const answer = left.shift();
      offered.push(choices);
      const at = choices.findIndex((choice) => choice.startsWith(answer ?? '–'));
      if (at < 0) throw new Error(`${answer} is not among ${choices.join(', ')}, asked: ${question}`);
      return at;
    },
  };
  return { given: await askVerdicts(prompter, verdictsAsked(use, 'fr')), offered, left };
}

it('asks levels that follow each other, then the others, among words that agree', async () => {
  const { given, offered, left } = await play(['faible', 'forte', 'extrême', 'C’est bien']);
  expect(given).toEqual([
    { from: 1, to: 2, difference: 'weak' },
    { from: 2, to: 3, difference: 'strong' },
    { from: 1, to: 3, difference: 'extreme' },
  ]);
  expect(left).toEqual([]);
  // The whole is no less than its greater part.
  expect(offered[2]).not.toContain('faible');
  expect(offered[2]).toContain('je ne sais pas dire');
});

it('what is implied is not asked; going back leads before it, and out before the first', async () => {
  const implied = await play(['faible', 'extrême', 'C’est bien']);
  expect(implied.given).toHaveLength(3);
  expect(implied.given?.[2]).toEqual({ from: 1, to: 3, difference: 'extreme' });
  const again = await play(['faible', '‹', 'forte', 'extrême', '‹ Reprendre', 'faible', 'faible', 'c’est assez', 'C’est bien']);
  expect(again.given).toEqual([
    { from: 1, to: 2, difference: 'weak' },
    { from: 2, to: 3, difference: 'weak' },
  ]);
  expect((await play(['‹'])).given).toBeNull();
});
