// Escape in a list of the terminal: the line that leads back, else as Ctrl-C; what is pressed is heard by the real questions.
import { expect, test, vi } from 'vitest';
import { terminalPrompter, unlessGivenUp } from '../../src/asking/index.ts';

const prompter = terminalPrompter('fr', { fold: (text) => text, height: () => 24 });

/** A key is pressed until the question that hears it is answered: it takes a moment to stand. */
async function escaped(choices: readonly string[], before: readonly string[] = []) {
  const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const press = (name: string) => process.stdin.emit('keypress', undefined, { name });
  const answer = unlessGivenUp(() => prompter.choose('Laquelle ?', choices, 0));
  await vi.waitUntil(() => shown.mock.calls.some(([text]) => String(text).includes('Laquelle')));
  for (const name of [...before, 'escape']) press(name);
  const given = await answer;
  const text = shown.mock.calls.map(([one]) => String(one)).join('');
  shown.mockRestore();
  return { given, text };
}

test('it goes back where a line does, whatever stands below it and however far it is', async () => {
  const many = Array.from({ length: 120 }, (_, at) => `Action ${at}`);
  const { given, text } = await escaped([...many, '‹ Question précédente', 'Annuler le dernier changement'], ['down', '3']);
  expect(given).toBe(120);
  expect(text).toContain('Échap\u00a0revenir • Ctrl+C\u00a0quitter');
});

test('else it leaves, and nothing is chosen', async () => {
  const { given, text } = await escaped(['Oui, écrire', 'Non, ne rien écrire'], ['down']);
  expect(given).toBe(130);
  expect(text).toContain('⏎ valider • Échap\u00a0quitter');
});
