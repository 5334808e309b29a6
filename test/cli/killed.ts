// Runs the command as people do, and kills it so many milliseconds after it began to lay out what it is about to write.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateOf } from '../../src/disk/index.ts';
import { home } from '../house/sources.ts';

type Kill = (root: string, typed: readonly string[]) => Promise<void>;

export async function killedAt(waits: readonly number[], judge: (kill: Kill) => Promise<void>): Promise<void> {
  for (const wait of waits)
    await judge(async (root, typed) => {
      const state = stateOf(root);
      const child = spawn(process.execPath, [join(home, 'bin/jalon.js'), ...typed], { cwd: root, stdio: 'ignore' });
      const closed = new Promise((resolve) => child.once('close', resolve));
      const watch = setInterval(() => {
        if (!existsSync(state) || readdirSync(state).length === 0) return;
        clearInterval(watch);
        setTimeout(() => child.kill('SIGKILL'), wait);
      }, 1);
      await closed;
      clearInterval(watch);
    });
}
