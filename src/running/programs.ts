// The one door to programs outside the house: a request that is answered here is one that another process could be sent instead.
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { writeWhole } from '../disk/index.ts';
import type { Language } from '../model/index.ts';
import { environmentFor, findProgram } from './find-program.ts';
import { type Call, callOf, type ProgramAnswer, type ProgramRequest } from './program-requests.ts';
import { askAbove, type Meanwhile } from './supervised.ts';

// The settings that LibreOffice starts with: our own, so that nobody's open window, macros or habits have a part in our PDFs.

/** PDF/UA (ISO 14289-1) asks for tags, a title that is shown, and a language; its named places tell us the pages of bookmarks. */
const exported = {
  UseTaggedPDF: 'true',
  PDFUACompliance: 'true',
  ExportBookmarks: 'true',
  ExportBookmarksToPDFDestination: 'true',
  DisplayPDFDocumentTitle: 'true',
  // Pictures as they were brought, at a size that a letterbox takes.
  UseLosslessCompression: 'false',
  Quality: '90',
  ReduceImageResolution: 'true',
  MaxImageResolution: '300',
};

const property = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Of the languages of documents: how numbers, days and amounts are written where a document does not say. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const settingsIn = (language: Language): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...Object.entries(exported).map(([name, value]) => property('/org.openoffice.Office.Common/Filter/PDF/Export', name, value)),
    property('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locales[language]),
    property('/org.openoffice.Office.Linguistic/General', 'DefaultLocale', locales[language]),
    // Macros of a document never run, and links in it fetch nothing.
    property('/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'),
    property('/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
    property('/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
    '</oor:items>',
    '',
  ].join('\n');

/** Before each start, in a profile that is there: what an earlier run, or anybody, wrote in their place goes. */
function layProfile(profile: string, language: Language): void {
  writeWhole(join(profile, 'user', 'registrymodifications.xcu'), new TextEncoder().encode(settingsIn(language)));
}

/** In bytes, the most that a program may say: the texts of a project are far smaller. */
const most = 64 * 1024 * 1024;
/** In characters, what is heard of its complaints. */
const mostComplaints = 16 * 1024;

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
      resolve({ state: 'ended', path, code: isCut ? null : code, out: Buffer.concat(out), err });
    };
    child.once('error', () => done(null));
    child.once('close', done);
  });
}

/** By the process above ours when there is one, which alone may. A program that cannot be started has ended without a code. */
export const askProgram = async (request: ProgramRequest, meanwhile: Meanwhile = {}): Promise<ProgramAnswer> =>
  (await askAbove(request, meanwhile)) ?? answerHere(request, meanwhile);

async function answerHere(request: ProgramRequest, meanwhile: Meanwhile): Promise<ProgramAnswer> {
  const call = callOf(request);
  if (call === null) return { state: 'refused' };
  const path = findProgram(call.program, call.roots, meanwhile.places);
  if (path === null) return { state: 'absent' };
  if (request.asks === 'pdfs') layProfile(join(request.folder, 'profile'), request.language);
  // Nothing of it is written otherwise in another language.
  if (request.asks === 'conversion') layProfile(join(request.folder, 'profile'), 'fr');
  return answered(path, call, meanwhile);
}

/** Another process of our own command. */
export interface Self {
  readonly say: (message: object) => void;
  readonly onMessage: (hear: (message: unknown) => void) => void;
  /** What it says on stderr, as it is to be shown; where that is a terminal, it speaks to it by itself. */
  readonly onError: (shown: (text: string) => string) => void;
  readonly end: () => void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** `mark`: the name of what its environment says, so that it knows that there is a process above it. It ends when this one does. */
export function startSelf(asked: {
  readonly flags: readonly string[];
  readonly script: string;
  readonly words: readonly string[];
  readonly mark: string;
}): Self {
  const { flags, script, words, mark } = asked;
  const child = spawn(process.execPath, [...flags, script, ...words], {
    env: { ...process.env, [mark]: '1' },
    stdio: ['inherit', 'inherit', process.stderr.isTTY ? 'inherit' : 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  const close = (): void => end(child, false);
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      close();
      process.kill(process.pid, signal);
    });
  return {
    say: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (hear) => child.on('message', hear),
    onError: (shown) => {
      child.stderr?.on('data', (data: Buffer) => process.stderr.write(shown(data.toString('utf8'))));
    },
    end: close,
    ended: new Promise((resolve) => {
      child.once('error', () => resolve({ code: 2, signal: null }));
      child.once('close', (code, signal) => {
        process.off('exit', close);
        resolve({ code, signal });
      });
    }),
  };
}
