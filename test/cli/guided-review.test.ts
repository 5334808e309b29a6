// Answers that are looked at again before they are written: the way back leads to what they come to, and loses none of them.
import { expect, test } from 'vitest';
import { type Prompter, questionOf, terminalDoor } from '../../src/asking/index.ts';
import { doStep } from '../../src/cli/commands/guide/do-step.ts';
import { guideWords } from '../../src/wording/project/guide.ts';
import { quiet } from './typed.ts';

async function sit(answers: readonly string[]) {
  const left = [...answers];
  const performed: string[] = [];
  const prompter: Prompter = {
    text: async (_, byDefault) => left.shift() || byDefault,
    choose: async (_, choices) => {
      const answer = left.shift() ?? '';
      return choices.findIndex((one) => one.startsWith(answer));
    },
  };
  const asks = ['un', 'deux'].map((key) => () => questionOf(key, key));
  const ending = await doStep(
    {
      door: terminalDoor(prompter, guideWords.fr.door),
      world: { ...quiet, cwd: '' },
      language: 'fr',
      isScripted: false,
      perform: async (command) => {
        performed.push(command.join(' '));
        return 0;
      },
    },
    { asks, commands: (answered) => [['set', ...answered.flatMap(({ reply }) => reply)]] },
  );
  return { ending, performed, left };
}
const { write, review, later } = guideWords.fr;

test('back from the first answer that is looked at again leads to what they come to, with those given before', async () => {
  expect(await sit(['50', '25', review, '<', write])).toEqual({ ending: 'done', performed: ['set 50 25'], left: [] });
  expect(await sit(['50', '25', review, '40', '<', '<', write])).toEqual({ ending: 'done', performed: ['set 50 25'], left: [] });
  expect(await sit(['50', '25', review, '40', '', write])).toEqual({ ending: 'done', performed: ['set 40 25'], left: [] });
});

test('before anything was looked at again, back from the first question leaves, and so does what is for later', async () => {
  expect(await sit(['<'])).toEqual({ ending: 'left', performed: [], left: [] });
  expect(await sit(['50', '25', review, '<', later])).toEqual({ ending: 'left', performed: [], left: [] });
});
