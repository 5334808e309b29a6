// The process that a stranger's project is worked on in: it says that it lives, and has programs run by the process above it, which alone may.
import type { Places } from './find-program.ts';
import type { ProgramAnswer, ProgramRequest } from './program-requests.ts';

export interface Meanwhile {
  /** Hears each line that the program says, as soon as it is whole. */
  readonly hears?: (line: string) => void;
  /** Ends the program, and what it started, at once. */
  readonly stop?: AbortSignal;
  readonly places?: Places | undefined;
}

/** What is said to the process above. */
export type Upward =
  | { readonly kind: 'alive' }
  | { readonly kind: 'ask'; readonly number: number; readonly request: ProgramRequest }
  | { readonly kind: 'stop'; readonly number: number };

/** What it says. */
export type Downward =
  | { readonly kind: 'line'; readonly number: number; readonly line: string }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: ProgramAnswer };

/** In the environment of the process, set by the one above. */
export const supervisedMark = 'JALON_SUPERVISED';

/** In milliseconds: how often a process says that it is not held up. */
const pulse = 2_000;

/** Null in a process of one's own, and in a thread, which has nobody above it to ask. */
const above = (): NonNullable<typeof process.send> | null =>
  process.env[supervisedMark] === '1' && process.send !== undefined ? process.send.bind(process) : null;

export const isSupervised = (): boolean => above() !== null;

/** Says so until the work is done; nothing is said while a file holds us up. */
export function sayAlive(): void {
  const say = above();
  if (say === null) return;
  const alive = { kind: 'alive' } satisfies Upward;
  setInterval(() => say(alive), pulse).unref();
  // Nobody is left to answer to.
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}

let asked = 0;

const isDownward = (message: unknown): message is Downward =>
  typeof message === 'object' && message !== null && 'kind' in message;

/** As `askProgram`, by the process above; null where there is none. */
export function askAbove(request: ProgramRequest, { hears, stop }: Meanwhile): Promise<ProgramAnswer> | null {
  const say = above();
  if (say === null) return null;
  const number = asked++;
  process.channel?.ref();
  return new Promise((resolve) => {
    const cut = (): void => {
      say({ kind: 'stop', number } satisfies Upward);
    };
    const listen = (message: unknown): void => {
      if (!isDownward(message) || message.number !== number) return;
      if (message.kind === 'line') hears?.(message.line);
      else {
        process.off('message', listen);
        stop?.removeEventListener('abort', cut);
        process.channel?.unref();
        resolve(message.answer);
      }
    };
    process.on('message', listen);
    stop?.addEventListener('abort', cut, { once: true });
    say({ kind: 'ask', number, request } satisfies Upward);
  });
}
