// One run of LibreOffice over many documents: it ends by itself, or is ended when nothing has come for too long.
import { type ChildProcess, spawn } from 'node:child_process';

export interface Conversion {
  readonly program: string;
  /** The folder that the names of documents start from. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Where PDFs go, and the profile as a `file:` address. */
  readonly out: string;
  readonly profile: string;
  /** How long one document may take, in milliseconds. */
  readonly patience: number;
  /** Called when LibreOffice begins with a document. */
  readonly onDocument: () => void;
}

/** What is still at work, to be ended with us. */
let working: ChildProcess | null = null;

/** LibreOffice starts a program of its own: the whole group is ended. */
export function endConversion(): void {
  if (working?.pid === undefined) return;
  try {
    if (process.platform === 'win32') working.kill('SIGKILL');
    else process.kill(-working.pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
  working = null;
}

/** `finished`: it went through all documents, even those that it could not read. */
export function convert({
  program,
  folder,
  names,
  out,
  profile,
  patience,
  onDocument,
}: Conversion): Promise<'finished' | 'broken'> {
  const words = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nologo',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
  ];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, ...names], {
      cwd: folder,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    working = child;
    let alarm = setTimeout(endConversion, patience);
    child.stdout.on('data', (data: Buffer) => {
      clearTimeout(alarm);
      alarm = setTimeout(endConversion, patience);
      for (const _ of String(data).matchAll(/^convert /gm)) onDocument();
    });
    const end = (code: number | null): void => {
      clearTimeout(alarm);
      working = null;
      resolve(code === 0 ? 'finished' : 'broken');
    };
    child.on('error', () => end(null));
    child.on('close', end);
  });
}
