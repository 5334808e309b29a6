// A real terminal (tmux) in which keys are typed and whose screen is read: every step waits for what it expects, however slow the machine.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { home } from '../house/sources.ts';

/** Milliseconds: between two looks, and until nothing will come any more. */
const [between, longest] = [50, 180_000];

/** A question in a list is answered by one of its choices, between brackets; another one by words. */
export type Answer = readonly [question: string, said: string | readonly [string]];

/** Whatever the spaces, and wherever lines are broken. */
const bare = (text: string): string => text.replace(/\s/g, '');

/** `width` in characters; what is run there starts in `cwd`. */
export function openTerminal(width: number, cwd: string) {
  const socket = `jalon-proof-${process.pid}-${width}-${openings++}`;
  const env = { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1' };
  const tmux = (...words: readonly string[]): string =>
    execFileSync('tmux', ['-u', '-L', socket, '-f', '/dev/null', ...words], { encoding: 'utf8', env });
  const size = ['-x', String(width), '-y', '50'];
  tmux('start-server', ';', 'set-option', '-g', 'history-limit', '50000', ';', 'new-session', '-d', ...size, '-c', cwd, 'sh');

  let runs = 0;
  const screen = (): string => tmux('capture-pane', '-p');
  const past = (): string => tmux('capture-pane', '-p', '-S', '-');
  const answered = (): number => past().match(/^✔/gm)?.length ?? 0;
  /** What is asked now: below all that was answered. */
  const asked = (): string => {
    const left = screen().split(/^✔/m).at(-1) ?? '';
    return bare(left.slice(Math.max(0, left.lastIndexOf('\n?'))));
  };
  const pointed = (): string => bare(screen().split('❯ ').at(-1) ?? '');
  const lineOf = (): string => bare(screen().split('❯ ').at(-1)?.split('\n')[0] ?? '');

  async function until(isThere: () => boolean, wanted: string): Promise<void> {
    for (const end = Date.now() + longest; !isThere(); await pause(between))
      if (Date.now() > end) throw new Error(`« ${wanted} » does not show:\n${screen()}`);
  }
  const key = (...keys: readonly string[]): string => tmux('send-keys', ...keys);
  const sees = (text: string): Promise<void> => until(() => bare(past()).includes(bare(text)), text);
  const isAsked = (question: string): Promise<void> => until(() => asked().includes(bare(`? ${question}`)), question);

  async function enter(): Promise<void> {
    const before = answered();
    key('Enter');
    await until(() => answered() > before, 'the answer');
  }
  async function type(question: string, text: string): Promise<void> {
    // What was wrong with the answer before may stand above it.
    await until(() => asked().includes(bare(question)), question);
    if (text !== '') key('-l', text);
    await until(() => asked().includes(bare(text)), text);
    await enter();
  }
  /** Down to a choice, which is then under the cursor, and taken; `$` ends the one whose name begins another's. */
  async function choose(question: string, choice: string): Promise<void> {
    await isAsked(question);
    await until(() => asked().includes('⏎'), question);
    const isThere = (): boolean => (choice.endsWith('$') ? `${lineOf()}$` === bare(choice) : pointed().startsWith(bare(choice)));
    while (!isThere()) {
      const before = pointed();
      key('Down');
      await until(() => pointed() !== before, choice);
    }
    await enter();
  }
  async function answer(...answers: readonly Answer[]): Promise<void> {
    for (const [question, said] of answers) await (typeof said === 'string' ? type(question, said) : choose(question, said[0]));
  }
  return {
    answer,
    isAsked,
    sees,
    past,
    interrupt: (): string => key('C-c'),
    /**
     * Types a command line, and waits for what stood on the screen to be gone: a question that was interrupted stays there, and the same one
     * asked again would be answered before it is. `ended` waits for the exit code. The quotes tell what is printed from what is typed.
     */
    async run(words: string): Promise<void> {
      runs += 1;
      key('-l', `clear; echo "debut"-${runs}; node ${join(home, 'bin/jalon.js')} ${words} --lang fr; echo "fin-${runs} $?"`);
      key('Enter');
      await sees(`debut-${runs}`);
    },
    ended: (code: number): Promise<void> => sees(`fin-${runs} ${code}`),
    close: (): string => tmux('kill-server'),
  };
}
let openings = 0;
