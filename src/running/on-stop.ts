// What is to be said when somebody stops a job. Only for one that is done in other threads, or that gives way between short steps: otherwise a
// signal that is listened to would wait.
const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A signal then ends this process as if nobody had listened to it. Gives back what stops listening. */
export function onStop(say: () => void): () => void {
  const quiet = (): void => {
    for (const ending of endings) process.off(ending, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    quiet();
    say();
    process.kill(process.pid, signal);
  };
  for (const ending of endings) process.on(ending, stop);
  return quiet;
}
