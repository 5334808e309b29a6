// Every command that writes, whole, on a disk that fails: what must hold, wherever it stops.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { stateOf } from '../../src/disk/index.ts';
import { finishPending, writeRevisions } from '../../src/writing/index.ts';
import { home } from '../house/sources.ts';
import { fill } from '../scenarios/fill.ts';
import { wordsOf } from '../words-of.ts';
import { type Counted, type Fault, onDisk } from './disk-that-fails.ts';
import { type Seen, typed } from './typed.ts';

export interface Writing {
  /** What is typed, and what was typed before it, in a folder that holds `projet`. */
  readonly does: string;
  readonly after?: readonly string[];
  /** The example that `projet` is; montfort by default. */
  readonly example?: string;
  readonly today?: string;
  /** Between the old files and the new ones, it may stop anywhere: what it makes can be made again. */
  readonly isByFile?: boolean;
  /** It cannot be taken back, by its nature. */
  readonly isForGood?: boolean;
  /** Something else follows once it is written, which may fail by itself. */
  readonly goesOn?: boolean;
}

const survey = 'import survey files/limesurvey.csv --project projet --yes --replace';
const purge = 'purge --project projet --until 2027-12-31 --visa "AD35 2028-118" --yes';
const rename = 'rename AC-001 AC-101 --project projet';
const files = 'render projet --only summary,programme';
const byFile = { isByFile: true };
const laRoche = { example: 'roche-aux-fees' };

/** By the name of each. */
export const writings: Readonly<Record<string, Writing>> = {
  set: { does: 'set AC-001 status=paused "title=Autre titre" --project projet' },
  'add action': { does: 'add action "Ouvrir un atelier" --project projet' },
  'add value': { does: 'add value IN-01 2024=15 --replace --project projet', ...laRoche },
  'add ballot': {
    does: 'add ballot PE-5 expectation=100 cost=60 feasibility=80 cohesion=20 --year 2025 --project projet',
    ...laRoche,
  },
  rename: { does: rename },
  fix: { does: 'validate projet --fix', example: 'broken', goesOn: true },
  'validate --known': { does: 'validate projet --known write', example: 'broken' },
  migrate: { does: 'migrate formats/0' },
  renew: { does: 'renew --project projet --term 2026-03/2032-03 --carry all --close AC-13=Redondante', ...laRoche },
  'import plan': { does: 'import plan files/plan.csv --project projet --yes' },
  'import survey': { does: survey },
  'import survey over answers': {
    does: survey,
    after: [survey, 'append projet/surveys/results/SV-01-2026.yaml', 'append projet/.private/answers/SV-01-2026.csv'],
  },
  'import workbook': {
    does: 'import workbook projet/build/classeur.xlsx --project projet --theirs --yes',
    after: ['export workbook --project projet', 'fill projet/build/classeur.xlsx Actions AC-001 Intitulé "Ouvrir un accueil"'],
  },
  'import ballots': {
    does: 'import ballots bulletins --project projet',
    after: [
      'export ballots --project projet --method cards --out bulletins',
      ...['expectation cards 3', 'cost cards 1', 'feasibility cards 2'].map(
        (said) => `fill bulletins/bulletin-2026-PE-01.xlsx Bulletin ${said}`,
      ),
    ],
  },
  'import updates': {
    does: 'import updates envois --project projet --yes',
    after: ['export update-forms --project projet --out envois', 'fill envois/PE-08.xlsx Actions AC-004 Météo assurée'],
    ...laRoche,
  },
  'plan --freeze': { does: 'plan projet --freeze 2027 --decision DE-2026-004' },
  undo: { does: 'undo --project projet', after: [rename] },
  redo: { does: 'redo --project projet', after: [rename, 'undo --project projet'] },
  'undo of answers': { does: 'undo --project projet', after: [survey] },
  purge: { does: purge, after: ['set project title=Autre --project projet'], isForGood: true, ...laRoche },
  'slip of a purge': { does: 'purge --project projet --today 2028-01-15', ...laRoche, ...byFile },
  render: { does: files, ...byFile },
  'render again': { does: files, after: [files, 'set project title=Autre --project projet'], ...byFile },
  'render --out': { does: 'render projet --only summary --out documents', ...byFile },
  'render calendars': { does: 'render projet --only calendar,lead-calendars', ...byFile },
  'diff in Word': { does: 'diff avant --project projet --format word', ...byFile },
  'export workbook': { does: 'export workbook --project projet', ...byFile },
  'export dataset': { does: 'export dataset --project projet', ...byFile },
  'export ballots': { does: 'export ballots --project projet --method cards', ...byFile },
  'export update-forms': { does: 'export update-forms --project projet --out envois', ...laRoche, ...byFile },
  'export person': { does: 'export person PE-16 --project projet', ...byFile },
  'export inclusion-roadmap': { does: 'export inclusion-roadmap --project projet', ...byFile },
  'export national-plan': { does: 'export national-plan --project projet', ...byFile },
  'export survey': { does: 'export survey SV-01 --project projet', ...byFile },
  init: { does: 'init neuf --yes', ...byFile },
};

type Contents = Readonly<Record<string, string>>;

function contentsOf(folder: string, below = ''): Contents {
  return Object.fromEntries(
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return Object.entries(contentsOf(folder, path));
      return [[path, readFileSync(join(folder, path), 'latin1')]];
    }),
  );
}

/** What was begun lies beside its place, and goes with the next command that writes there. */
const whole = (all: Contents): Contents =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !/\.[0-9a-f]{12}\.part$/.test(path)));

/** A folder in which something is about to be typed, as often as one likes. */
export interface Stage {
  readonly before: Contents;
  readonly after: Contents;
  /** Of the command on a sound disk. */
  readonly calls: Counted;
  readonly seen: Seen;
  /** On a disk that fails so; then once more, on a sound one, unless it was done. Whatever does not hold fails the test. */
  readonly meets: (fault: Fault) => Promise<void>;
  readonly remove: () => void;
}

export async function stageOf({ does, after = [], example = 'montfort', today = '2026-06-30', ...way }: Writing): Promise<Stage> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'jalon-stage-')));
  const [cwd, state, saved] = [join(base, 'cwd'), join(base, 'state'), join(base, 'saved')];
  const usual = process.env['JALON_STATE'];
  const type = async (words: string): Promise<Seen> => {
    process.env['JALON_STATE'] = state;
    const [verb, ...rest] = wordsOf(words);
    try {
      if (verb === 'fill') return { code: 0, out: await fill(cwd, rest), err: '' };
      if (verb === 'append') appendFileSync(join(cwd, rest[0] ?? ''), '# à la main\n');
      return verb === 'append' ? { code: 0, out: '', err: '' } : await typed(cwd, today, wordsOf(words));
    } finally {
      process.env['JALON_STATE'] = usual;
    }
  };
  for (const folder of [cwd, state]) mkdirSync(folder);
  const laid = {
    projet: `examples/${example}`,
    avant: 'examples/roche-aux-fees',
    formats: 'test/fixtures/formats',
    files: 'test/scenarios/files',
  };
  for (const [name, from] of Object.entries(laid))
    if ([does, ...after].some((words) => words.includes(name))) cpSync(join(home, from), join(cwd, name), { recursive: true });
  for (const words of after) {
    const { code, err } = await type(words);
    if (code > 1) throw new Error(`${words}: ${err}`);
  }
  for (const [name, folder] of Object.entries({ cwd, state })) cpSync(folder, join(saved, name), { recursive: true });
  const restore = (): void => {
    for (const [name, folder] of Object.entries({ cwd, state })) {
      rmSync(folder, { recursive: true });
      cpSync(join(saved, name), folder, { recursive: true });
    }
  };
  const before = contentsOf(cwd);
  let seen: Seen = { code: 0, out: '', err: '' };
  const run = async (failing: Fault | null): Promise<Counted> =>
    onDisk([cwd, state], failing, async () => {
      seen = await type(does);
    });
  const calls = await run(null);
  const reference = seen;
  const last = contentsOf(cwd);

  /** In the state folder, of any project. */
  const tidy = (): void => {
    const folders = existsSync(join(state, 'projects')) ? readdirSync(join(state, 'projects')) : [];
    const names = folders.flatMap((one) => readdirSync(join(state, 'projects', one)));
    expect(names.filter((name) => !['log', 'bytes'].includes(name))).toEqual([]);
    expect(Object.keys(contentsOf(state)).filter((path) => path.endsWith('.part'))).toEqual([]);
  };
  const roots = (): readonly string[] =>
    ['projet', 'formats/0', 'neuf', 'documents', 'documents/projet', 'envois'].map((one) => join(cwd, one));
  const isOldOrNew = (now: Contents): void => {
    if (!way.isByFile) expect([before, last]).toContainEqual(now);
    for (const [path, text] of Object.entries(now))
      if (!path.includes('.jalon/')) expect([before[path], last[path]], path).toContain(text);
  };

  return {
    before,
    after: last,
    calls,
    seen: reference,
    remove: () => rmSync(base, { recursive: true }),
    meets: async (failing) => {
      restore();
      await run(failing);
      const { code, out, err } = seen;
      // Of a process that is gone nothing is heard.
      if (!failing.isDeath) expect(out + err).not.toMatch(/\n\s+at .+:\d+:\d+\)?$|\.part\b|state\/projects/m);
      // What could not be read or written is told: as a problem of the file, or as what ended the command.
      if (!failing.isDeath && code !== reference.code) expect([1, 2], out + err).toContain(code);
      // The process has ended, and its lock is known to be nobody's; this one lives.
      for (const path of Object.keys(contentsOf(state)))
        if (/\/(?:lock|answers-[^/]+\.part)$/.test(path)) rmSync(join(state, path));
      process.env['JALON_STATE'] = state;
      try {
        const kept = roots().filter((root) => existsSync(root) && existsSync(stateOf(root)));
        for (const root of kept) finishPending(root);
        const now = whole(contentsOf(cwd));
        // What could not be read is told, and what is made of the rest is not the same.
        if (failing.isDeath || failing.of === 'changes' || code !== 1) isOldOrNew(now);
        // Who is told that it could not be done, does it again: nothing of the first time may come back.
        if (code === 2 && !failing.isDeath && !way.isByFile && !way.isForGood && !way.goesOn) expect(now).toEqual(before);
        const isNew = JSON.stringify(now) === JSON.stringify(last);
        // 1 may say that it is not done, too.
        if (code === 0 && reference.code === 0 && !failing.isDeath) expect(isNew, 'told as done').toBe(true);
        if (!isNew) await run(null);
        // Nothing of what is gone for good stays with the changes.
        if (way.isForGood) expect(Object.keys(contentsOf(state)).filter((path) => /\/(?:log|bytes)\//.test(path))).toEqual([]);
        // Whatever was begun goes with the next change.
        for (const root of kept)
          for (const text of ['a', null]) writeRevisions(root, [{ path: 'z', before: text === null ? 'a' : null, after: text }]);
        expect(contentsOf(cwd)).toEqual(last);
        tidy();
      } finally {
        process.env['JALON_STATE'] = usual;
      }
    },
  };
}
