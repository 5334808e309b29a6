// A command typed at no terminal, in French, in a folder: its code and all that it says.
import { run } from '../../src/cli.ts';

export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function typed(cwd: string, today: string, words: readonly string[], width = 120): Promise<Seen> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run([...words], {
    cwd,
    today,
    colour: 0,
    interactive: false,
    width,
    now: () => 0,
    language: 'fr',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
}
