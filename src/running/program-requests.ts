// What may be asked of programs outside the house, and the words in which each is called: plain data, which another process can be sent.
import { devNull } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryAt } from '../disk/index.ts';
import { type Language, languages } from '../model/index.ts';
import type { Poppler, ProgramName } from './find-program.ts';
import { guarded, guards, type HistoryQuestion, historyWords, isWord } from './history-questions.ts';
import { isOwnFolder } from './own-folder.ts';

export type ProgramRequest =
  | { readonly asks: 'version'; readonly of: 'git' | 'soffice' }
  /** The families of the font that stands for this one here, with commas between. */
  | { readonly asks: 'font'; readonly family: string }
  /** `root`: the full path of a folder. */
  | { readonly asks: 'history'; readonly root: string; readonly question: HistoryQuestion }
  /**
   * A PDF in `out` of each document of `in`, both in a folder of our own, as is `profile`. `patience`: how long one document may take, in
   * milliseconds. Numbers and days are written as in this language where a document does not say how, whatever the machine's.
   */
  | {
      readonly asks: 'pdfs';
      readonly folder: string;
      readonly names: readonly string[];
      readonly patience: number;
      readonly language: Language;
    }
  /** In `out`, what is made of the file `0.<from>` of `in`, both in a folder of our own, as is `profile`. */
  | { readonly asks: 'conversion'; readonly folder: string; readonly from: Convertible }
  /** Of a PDF of `out`, in a folder of our own. */
  | { readonly asks: 'pages'; readonly folder: string; readonly name: string; readonly of: PagesQuestion };

/** A sound drawing; workbooks and texts of Office before 2007, and its binary workbooks. And what becomes of each. */
export const conversions = { svg: 'png', xls: 'xlsx', xlsb: 'xlsx', doc: 'docx' } as const;
export type Convertible = keyof typeof conversions;
/** What LibreOffice is to take the file for: else it would read a damaged one as a text. */
const filters: Readonly<Partial<Record<Convertible, string>>> = {
  xls: 'MS Excel 97',
  xlsb: 'Calc MS Excel 2007 Binary',
  doc: 'MS Word 97',
};

export type PagesQuestion =
  /** XHTML: each page, its lines and words, and where they stand. */
  | 'words'
  /** A grey map of each page, some 18 points an inch, one behind the other. */
  | 'ink'
  /** A PNG of each page, one behind the other: small, to look at many, or to be read. */
  | ('pictures' | 'sheets');

export type ProgramAnswer =
  /** Nothing of that name is installed here. */
  | { readonly state: 'absent' }
  /** It is no request that we answer. */
  | { readonly state: 'refused' }
  /** `path` is the program's own, in full; `code` is null when it was ended before: it said nothing for too long, or far too much. */
  | {
      readonly state: 'ended';
      readonly path: string;
      readonly code: number | null;
      readonly out: Uint8Array;
      readonly err: string;
    };

/** How a program is called for a request. */
export interface Call {
  readonly program: ProgramName;
  readonly words: readonly string[];
  readonly input?: string;
  /** The folder that it starts in; its own when absent. */
  readonly folder?: string;
  /** Full paths of the projects that are looked at. */
  readonly roots: readonly string[];
  /** What it is told besides. */
  readonly environment: Readonly<Record<string, string>>;
  /** The longest that it may say nothing, in milliseconds. */
  readonly patience: number;
  /** It starts programs of its own, which end with it. */
  readonly isGroup: boolean;
}

const brief = { roots: [], environment: {}, patience: 15_000, isGroup: false };

const isPath = (path: unknown): path is string => isWord(path) && isAbsolute(path);

/**
 * What LibreOffice writes for itself goes into this folder: its temporary files, and what its desktop keeps for the session. It calls no
 * printer: the socket that it is told of is not there. The person's fonts stand where they stood.
 */
const officeIn = (folder: string): Readonly<Record<string, string>> => ({
  TMPDIR: folder,
  TEMP: folder,
  TMP: folder,
  XDG_RUNTIME_DIR: folder,
  SAL_DISABLE_PRINTERLIST: '1',
  CUPS_SERVER: join(folder, 'no-printer'),
});

/** The folder is one that we made, and holds what we put there. */
const isOwn = (folder: unknown): folder is string =>
  isPath(folder) &&
  isOwnFolder(folder) &&
  ['in', 'out', 'profile', 'profile/user'].every((name) => entryAt(join(folder, name)) === 'folder');

const conversion = (folder: string, format: string): readonly string[] => [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  '--headless',
  '--norestore',
  '--nologo',
  '--convert-to',
  format,
  '--outdir',
  join(folder, 'out'),
];

/** How poppler is asked about pages; what it makes is heard, not written. */
const pageWords: Readonly<
  Record<PagesQuestion, { readonly program: Poppler; readonly words: readonly string[]; readonly after?: '-' }>
> = {
  words: { program: 'pdftotext', words: ['-q', '-bbox-layout', '-enc', 'UTF-8'], after: '-' },
  ink: { program: 'pdftoppm', words: ['-q', '-gray', '-r', '18'] },
  pictures: { program: 'pdftoppm', words: ['-q', '-png', '-r', '40'] },
  sheets: { program: 'pdftoppm', words: ['-q', '-png', '-r', '80'] },
};

/** fontconfig gives these characters a meaning in what it is asked. */
const asFamily = (family: string): string => family.replace(/[\\:,-]/g, '\\$&');

/** Null when it is no request that we answer: a request may come from another process, whatever its type says. */
export function callOf(request: ProgramRequest): Call | null {
  switch (request?.asks) {
    case 'version':
      if (!['git', 'soffice'].includes(request.of)) return null;
      // A folder that cannot be written into: for its number, it has nothing to keep.
      return { ...brief, program: request.of, words: ['--version'], environment: officeIn(devNull) };
    case 'font': {
      const { family } = request;
      return isWord(family) ? { ...brief, program: 'fc-match', words: ['--format=%{family}', '--', asFamily(family)] } : null;
    }
    case 'history': {
      const { root, question } = request;
      const asked = isPath(root) ? historyWords(question) : null;
      if (asked === null) return null;
      const words = [...guarded, '-C', root, ...asked.words];
      return { ...brief, ...asked, program: 'git', words, roots: [root], environment: guards, patience: 30_000 };
    }
    case 'pdfs': {
      const { folder, names, patience, language } = request;
      const areOurs =
        Array.isArray(names) && names.every((name) => isWord(name) && /^\d+\.(?:docx|pptx|xlsx|odt|odp|ods)$/.test(name));
      const isTime = Number.isFinite(patience) && patience > 0 && patience <= 3_600_000;
      if (!isOwn(folder) || !areOurs || !isTime || !languages.some((one) => one === language)) return null;
      const words = [...conversion(folder, 'pdf'), ...names];
      const environment = officeIn(join(folder, 'profile'));
      return { ...brief, program: 'soffice', words, folder: join(folder, 'in'), environment, patience, isGroup: true };
    }
    case 'conversion': {
      const { folder, from } = request;
      if (!isOwn(folder) || !Object.hasOwn(conversions, from)) return null;
      const taken = filters[from] === undefined ? [] : [`--infilter=${filters[from]}`];
      const words = [...taken, ...conversion(folder, conversions[from]), `0.${from}`];
      const environment = officeIn(join(folder, 'profile'));
      return { ...brief, program: 'soffice', words, folder: join(folder, 'in'), environment, patience: 60_000, isGroup: true };
    }
    case 'pages': {
      const { folder, name, of } = request;
      const asked = Object.hasOwn(pageWords, of) ? pageWords[of] : undefined;
      if (!isOwn(folder) || !isWord(name) || !/^\d+\.pdf$/.test(name) || !asked) return null;
      const { program, words, after } = asked;
      const all = [...words, name, ...(after === undefined ? [] : [after])];
      return { ...brief, program, words: all, folder: join(folder, 'out'), patience: 120_000 };
    }
    default:
      return null;
  }
}
