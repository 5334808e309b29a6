// What is pressed and pasted at the terminal, as the real questions hear it.
import { expect, test, vi } from 'vitest';
import { type Prompter, terminalPrompter, unlessGivenUp } from '../../src/asking/index.ts';

const prompter = terminalPrompter('fr', { fold: (text) => text, height: () => 24 });

/** What becomes of a question, and all that was shown; `hands`: what is done once it stands. */
async function answered<Answer>(ask: (prompter: Prompter) => Promise<Answer>, hands: () => void) {
  const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const answer = unlessGivenUp(() => ask(prompter));
  await vi.waitUntil(() => shown.mock.calls.some(([text]) => String(text).includes('Laquelle')));
  hands();
  const given = await answer;
  const text = shown.mock.calls.map(([one]) => String(one)).join('');
  shown.mockRestore();
  return { given, text };
}
const press = (...names: readonly string[]): void => {
  for (const name of names) process.stdin.emit('keypress', undefined, { name });
};
const choose = (choices: readonly string[]) => (prompter: Prompter) => prompter.choose('Laquelle ?', choices, 0);

test('Escape goes back where a line does, whatever stands below it and however far it is', async () => {
  const many = Array.from({ length: 120 }, (_, at) => `Action ${at}`);
  const choices = [...many, '‹ Question précédente', '‹‹ Annuler le dernier changement'];
  const { given, text } = await answered(choose(choices), () => press('down', '3', 'escape'));
  expect(given).toBe(120);
  expect(text).toContain('parmi 122 • ⏎ valider • Échap\u00a0revenir • Ctrl+C\u00a0quitter');
});

test('else it leaves, and nothing is chosen: never what takes back what was written', async () => {
  expect((await answered(choose(['Oui', 'Non', '‹‹ Annuler le dernier changement']), () => press('escape'))).given).toBe(130);
  const { given, text } = await answered(choose(['Oui, écrire', 'Non, ne rien écrire']), () => press('down', 'escape'));
  expect(given).toBe(130);
  expect(text).toContain('⏎ valider • Échap\u00a0quitter');
});

test('a text of several lines that is pasted is one answer, on one line', async () => {
  const ask = ({ text }: Prompter): Promise<string> => text('Laquelle ?', '');
  const paste = (lines: string) => () => void process.stdin.emit('data', Buffer.from(lines));
  const { given, text } = await answered(ask, paste('Aider les aînés\r\n\r\n  à se connecter\r'));
  expect(given).toBe('Aider les aînés à se connecter');
  expect(text).toContain('Aider les aînés à se connecter');
  expect((await answered(ask, paste('Aider\r'))).given).toBe('Aider');
});

test('Escape at a text goes back as what is typed for it, whatever stands there, and leaves where nothing leads back', async () => {
  const asked = async (wayBack?: string) => {
    const ask = ({ text }: Prompter) => text('Laquelle ?', 'Aider', wayBack);
    return (await answered(ask, () => press('x', 'y', 'escape'))).given;
  };
  expect(await asked('<')).toBe('<');
  expect(await asked()).toBe(130);
});
