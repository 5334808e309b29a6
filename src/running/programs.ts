// The one door to programs outside the house: a request that is answered here is one that another process could be sent instead.
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { environmentFor, findProgram, type Places } from './find-program.ts';
import { layProfile } from './office-profile.ts';
import { type Call, callOf, type ProgramAnswer, type ProgramRequest } from './program-requests.ts';

/** In bytes, the most that a program may say: the texts of a project are far smaller. */
const most = 64 * 1024 * 1024;
/** In characters, what is heard of its complaints. */
const mostComplaints = 16 * 1024;

export interface Meanwhile {
  /** Hears each line that the program says, as soon as it is whole. */
  readonly hears?: (line: string) => void;
  /** Ends the program, and what it started, at once. */
  readonly stop?: AbortSignal;
  readonly places?: Places | undefined;
}

/** LibreOffice starts a program of its own: the whole group is ended. */
function end(child: ChildProcess, isGroup: boolean): void {
  if (child.pid === undefined) return;
  try {
    if (isGroup && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

function byLine(hears: (line: string) => void): (data: Buffer) => void {
  let begun = '';
  return (data) => {
    const lines = (begun + data.toString('utf8')).split('\n');
    begun = lines.pop() ?? '';
    lines.forEach(hears);
  };
}

/** `path` is the program's own, in full: neither a shell nor the folders of anybody have a part in which program it is. */
function answered(path: string, call: Call, { hears, stop, places }: Meanwhile): Promise<ProgramAnswer> {
  const { words, input, folder, roots, environment, patience, isGroup } = call;
  return new Promise((resolve) => {
    const child = spawn(path, [...words], {
      // A program may look for parts of itself in the folder where it starts: never in that of a project.
      cwd: folder ?? dirname(path),
      env: { ...environmentFor(path, roots, places), ...environment },
      detached: isGroup && process.platform !== 'win32',
      windowsHide: true,
    });
    const out: Buffer[] = [];
    let [size, err, isCut] = [0, '', false];
    const cut = (): void => {
      isCut = true;
      end(child, isGroup);
      // What it started may hold these open for longer than it lives.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    let alarm = setTimeout(cut, patience);
    const tell = hears && byLine(hears);
    child.stdout.on('data', (data: Buffer) => {
      clearTimeout(alarm);
      alarm = setTimeout(cut, patience);
      size += data.length;
      if (size > most) return cut();
      out.push(data);
      tell?.(data);
    });
    child.stderr.on('data', (data: Buffer) => {
      if (err.length < mostComplaints) err += data.toString('utf8');
    });
    // It may end before it has read what it is given.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    stop?.addEventListener('abort', cut, { once: true });
    if (stop?.aborted) cut();
    const done = (code: number | null): void => {
      clearTimeout(alarm);
      stop?.removeEventListener('abort', cut);
      resolve({ state: 'ended', code: isCut ? null : code, out: Buffer.concat(out), err });
    };
    child.once('error', () => done(null));
    child.once('close', done);
  });
}

/** A program that cannot be started has ended without a code. */
export async function askProgram(request: ProgramRequest, meanwhile: Meanwhile = {}): Promise<ProgramAnswer> {
  const call = callOf(request);
  if (call === null) return { state: 'refused' };
  const path = findProgram(call.program, call.roots, meanwhile.places);
  if (path === null) return { state: 'absent' };
  if (request.asks === 'pdfs') layProfile(join(request.folder, 'profile'));
  return answered(path, call, meanwhile);
}
