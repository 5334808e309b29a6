// Ctrl-C at a question: the code that shells know, and one line that says what became of the files.
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const asked: string[] = [];
/** Up to which question what is proposed is taken. */
let last = '';
vi.mock('inquirer', () => ({
  default: {
    prompt: ([one]: readonly { readonly message: string; readonly default: string | number }[]) => {
      asked.push(one?.message ?? '');
      return one?.message.startsWith(last)
        ? Promise.reject(Object.assign(new Error('SIGINT'), { name: 'ExitPromptError' }))
        : Promise.resolve({ answer: one?.default === '' ? 'Essai' : one?.default });
    },
  },
}));

const folder = (): string => mkdtempSync(join(tmpdir(), 'jalon-given-up-'));
function withProject(): string {
  const cwd = folder();
  cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
  return cwd;
}

async function stopped(language: 'fr' | 'en', argv: readonly string[], cwd = withProject(), until = '') {
  last = until;
  const err: string[] = [];
  const world = { ...quiet, cwd, interactive: true, language };
  const code = await run(argv, { ...world, out: () => {}, err: (text) => err.push(text) });
  return { code, err: err.join('') };
}

test.each([
  ['fr', ['init', 'neuf'], 'Interrompu\u00a0: rien n’a été changé.\n'],
  ['en', ['remove', 'AC-001', '--project', 'projet'], 'Interrupted: nothing was changed.\n'],
  // A word that may mean several things, asked before the command begins.
  ['fr', ['set', 'ouvrir', 'status=planned', '--project', 'projet'], 'Interrompu\u00a0: rien n’a été changé.\n'],
] as const)('%s %j', async (language, words, said) => {
  expect(await stopped(language, words)).toEqual({ code: 130, err: expect.stringContaining(said) });
});

test('the session says it in its own words', async () => {
  expect(await stopped('fr', [])).toEqual({ code: 130, err: expect.not.stringContaining('Interrompu') });
});

test.each([
  ['fr', 'Créer le projet\u202f?', 'Écrire dans le projet'],
  ['en', 'Create the project?', 'Write it in the project'],
] as const)('what does not exist yet is created, and not written in: %s', async (language, question, wrong) => {
  const cwd = folder();
  expect((await stopped(language, [], cwd, question)).code).toBe(130);
  expect(asked.at(-1)).toBe(question);
  expect(asked.join('\n')).not.toContain(wrong);
  expect(readdirSync(cwd)).toEqual([]);
});
