// One child at a time, replaced when it passes the limits of one file or has grown: a file is judged again alone before it is blamed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./pass-file.js', import.meta.url));
/** Of processor time, in milliseconds; and of memory, in megabytes. */
export const LIMITS = { time: 5000, memory: 600 };
/** A machine shared with others is slow: what never ends is ended after so many milliseconds by the clock. */
const PATIENCE = 25_000;

async function startChild(engine, mode) {
  const child = spawn('nice', ['-n', '10', process.execPath, `--max-old-space-size=${LIMITS.memory}`, CHILD, engine, mode], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

function ask(child, path) {
  return new Promise((resolve) => {
    const finish = (outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      finish({ limit: 'time' });
      child.kill('SIGKILL');
    }, PATIENCE);
    child.once('message', finish);
    child.once('exit', () => finish({ limit: 'memory' }));
    child.send(path);
  });
}

const overLimit = (outcome) =>
  outcome.limit ?? (outcome.spent > LIMITS.time ? 'time' : outcome.memory > LIMITS.memory ? 'memory' : undefined);

/** Gives the outcome of each file, in order. */
export async function* passAll(engine, paths, mode) {
  let child = await startChild(engine, mode);
  const renew = async () => {
    child.kill('SIGKILL');
    child = await startChild(engine, mode);
  };
  for (const path of paths) {
    let outcome = await ask(child, path);
    if (overLimit(outcome)) {
      await renew();
      outcome = await ask(child, path);
      await renew();
    } else if (outcome.memory > LIMITS.memory / 2) await renew();
    yield { path, ...outcome, limit: overLimit(outcome) };
  }
  child.kill('SIGKILL');
}
