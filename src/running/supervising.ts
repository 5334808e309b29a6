// The process above the one that works on a stranger's project: it runs the programs that the other may not, and ends it when it goes over its budget.
import { askProgram, startSelf } from './programs.ts';
import { type Downward, supervisedMark, type Upward } from './supervised.ts';

export interface Watched {
  /** The command, in full, and its words. */
  readonly script: string;
  readonly words: readonly string[];
  /** What may be read and written, Node's second wall behind our own; `*` ends what begins so. */
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  /** In seconds, how long it may be held up. */
  readonly time: number;
  /** In megabytes, what it may hold. */
  readonly memory: number;
}

/** `over`: the budget that it went over. Otherwise the exit code, or the signal that ended it. */
export type Ended =
  | { readonly over: 'time' | 'memory' }
  | { readonly over: null; readonly code: number | null; readonly signal: NodeJS.Signals | null };

const isUpward = (message: unknown): message is Upward => typeof message === 'object' && message !== null && 'kind' in message;

/** Node 20 knows the permission model under its first name. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

const flagsOf = ({ readable, writable, memory }: Watched): readonly string[] => [
  permission,
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  '--allow-worker',
  `--max-old-space-size=${memory}`,
  ...readable.map((path) => `--allow-fs-read=${path}`),
  ...writable.map((path) => `--allow-fs-write=${path}`),
];

/** V8 says a page before it dies of its memory: that is nothing to people. */
const dying = /<--- Last few GCs --->/;

export function watch(watched: Watched): Promise<Ended> {
  const self = startSelf({ flags: flagsOf(watched), script: watched.script, words: watched.words, mark: supervisedMark });
  const stops = new Map<number, AbortController>();
  let isLate = false;
  let isDying = false;
  const late = (): void => {
    isLate = true;
    self.end();
  };
  let alarm = setTimeout(late, watched.time * 1000);
  const say = (message: Downward): void => self.say(message);
  const answer = async ({ number, request }: Extract<Upward, { kind: 'ask' }>): Promise<void> => {
    const stop = new AbortController();
    stops.set(number, stop);
    const said = await askProgram(request, { stop: stop.signal, hears: (line) => say({ kind: 'line', number, line }) });
    stops.delete(number);
    say({ kind: 'answer', number, answer: said });
  };
  self.onMessage((message) => {
    clearTimeout(alarm);
    alarm = setTimeout(late, watched.time * 1000);
    if (!isUpward(message)) return;
    if (message.kind === 'ask') void answer(message);
    else if (message.kind === 'stop') stops.get(message.number)?.abort();
  });
  self.onError((text) => {
    isDying ||= dying.test(text);
    return isDying ? '' : text;
  });
  return self.ended.then(({ code, signal }) => {
    clearTimeout(alarm);
    for (const stop of stops.values()) stop.abort();
    if (isLate) return { over: 'time' };
    // On a terminal it speaks by itself: we have not heard it.
    if (isDying || (signal === 'SIGABRT' && process.stderr.isTTY)) return { over: 'memory' };
    return { over: null, code, signal };
  });
}
