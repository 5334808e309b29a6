// A command typed at no terminal, in French unless it is said otherwise, in a folder: its code and all that it says.
import { run } from '../../src/cli.ts';
import type { World } from '../../src/model/index.ts';

export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Nobody at a terminal, no clock, and nobody who hears. */
export const quiet = {
  today: '2026-11-24',
  colour: 0,
  interactive: false,
  width: 120,
  now: () => 0,
  language: 'fr',
  out: () => {},
  err: () => {},
} as const satisfies Partial<World>;

export async function typed(cwd: string, today: string, words: readonly string[], over: Partial<World> = {}): Promise<Seen> {
  const [out, err]: [string[], string[]] = [[], []];
  const world = { ...quiet, cwd, today, ...over, out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await run([...words], world);
  return { code, out: out.join(''), err: err.join('') };
}
