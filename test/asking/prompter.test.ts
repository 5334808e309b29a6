// Every question, what is proposed and what was answered break between words, whatever the width of the terminal.
import { stripVTControlCharacters } from 'node:util';
import inquirer from 'inquirer';
import { expect, test, vi } from 'vitest';
import { terminalPrompter } from '../../src/asking/index.ts';
import { fold } from '../../src/cli/fold.ts';

vi.mock('inquirer', () => ({ default: { prompt: vi.fn() } }));

let height = 24;
const prompter = terminalPrompter('fr', { fold: (text) => fold(text, 37), height: () => height });

/** What `inquirer` is asked to show. */
async function shown(ask: () => Promise<unknown>) {
  vi.mocked(inquirer.prompt).mockResolvedValue({ answer: 'oui' });
  await ask();
  const [questions] = vi.mocked(inquirer.prompt).mock.lastCall ?? [];
  if (!Array.isArray(questions)) throw new Error('nothing was asked');
  return questions[0];
}

test('a text, what is proposed for it and what was typed', async () => {
  const title = 'Projet numérique de territoire 2026-2032';
  const { message, theme, transformer } = await shown(() => prompter.text('Titre du projet, tel qu’on le lira partout :', title));
  expect(message.split('\n')).toEqual(['Titre du projet, tel qu’on le lira', '  partout :']);
  expect(
    stripVTControlCharacters(`${message} ${theme.style.defaultAnswer(title)}`)
      .split('\n')
      .slice(1),
  ).toEqual(['  partout : (Projet numérique de', '  territoire 2026-2032)']);
  expect(
    stripVTControlCharacters(`${message} ${transformer(title, { isFinal: true })}`)
      .split('\n')
      .slice(1),
  ).toEqual(['  partout : Projet numérique de', '  territoire 2026-2032']);
  expect(transformer(title, { isFinal: false })).toBe(title);
});

test('a choice and what may be chosen', async () => {
  const { message, choices } = await shown(() =>
    prompter.choose('Dans quelle instance cette décision a-t-elle été prise ?', ['conseil communautaire du 28 novembre 2026'], 0),
  );
  expect(message.split('\n')).toEqual(['Dans quelle instance cette décision', '  a-t-elle été prise ?']);
  // Below where the words of a choice begin.
  expect(choices[0].name.split('\n')).toEqual(['conseil communautaire du 28 novembre', '    2026']);
});

test('a list longer than the terminal says how long it is, below a question that stays in sight', async () => {
  const choices = Array.from({ length: 23 }, (_, at) => `Action ${at}`);
  const asked = async (rows: number, listed: readonly string[]) => {
    height = rows;
    const { pageSize, theme } = await shown(() => prompter.choose('Quelle action ?', listed, 0));
    return [pageSize, theme.style.keysHelpTip()];
  };
  // Keys that a narrow terminal breaks in two lines take one from the choices.
  const [cut, whole] = [
    '↑↓ ou début de ligne, parmi 23 • ⏎\n  valider • Échap\u00a0quitter',
    '↑↓ choisir • ⏎ valider •\n  Échap\u00a0quitter',
  ];
  expect(await asked(40, choices)).toEqual([12, cut]);
  expect(await asked(10, choices)).toEqual([6, cut]);
  expect(await asked(10, choices.slice(0, 6))).toEqual([6, whole]);
  expect(await asked(4, choices)).toEqual([3, cut]);
});
