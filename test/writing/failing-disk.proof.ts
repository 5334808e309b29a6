// A disk that fails at the n-th call, for every n and every way of writing: the files are the old or the new ones, nothing is left over, and a rerun
// comes to the same.
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { stateOf } from '../../src/disk/index.ts';
import { isDiskError, UsageError } from '../../src/model/index.ts';
import {
  changesIn,
  finishPending,
  openPart,
  redo,
  undo,
  writeNew,
  writeOutputs,
  writeRevisions,
} from '../../src/writing/index.ts';

/** Which call fails, how, and whether nothing works any more from then on. */
const failing: { at: number; code: string; isDeath: boolean; calls: number } = { at: 0, code: '', isDeath: false, calls: 0 };

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const counted = [
    'accessSync',
    'chmodSync',
    'closeSync',
    'fstatSync',
    'fsyncSync',
    'lstatSync',
    'mkdirSync',
    'mkdtempSync',
    'openSync',
    'readSync',
    'readdirSync',
    'renameSync',
    'rmSync',
    'rmdirSync',
    'statSync',
    'writeSync',
  ] as const;
  const fails = (name: string) => {
    failing.calls++;
    const isNow = failing.at > 0 && (failing.isDeath ? failing.calls >= failing.at : failing.calls === failing.at);
    if (isNow) throw Object.assign(new Error(failing.code), { code: failing.code, syscall: name, path: 'x' });
  };
  const wrapped = Object.fromEntries(
    counted.map((name) => [
      name,
      (...args: unknown[]) => {
        // What a dead process had open, the system closes.
        if (name !== 'closeSync') fails(name);
        // Nobody pulls the plug: what is flushed is there anyway.
        if (name === 'fsyncSync') return undefined;
        return Reflect.apply(real[name], real, args);
      },
    ]),
  );
  return { ...real, ...wrapped, realpathSync: real.realpathSync };
});
const real = await vi.importActual<typeof fs>('node:fs');

afterEach(() => {
  failing.at = 0;
});

function project(): string {
  const root = real.mkdtempSync(join(tmpdir(), 'jalon-failing-'));
  real.mkdirSync(join(root, 'actions'));
  real.writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
  real.writeFileSync(join(root, 'actions/b.yaml'), 'b: 1\n');
  return root;
}

function contents(folder: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    real.readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return Object.entries(contents(folder, path));
      return [[path, real.readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const changed = [
  { path: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
  { path: 'actions/b.yaml', before: 'b: 1\n', after: null },
  { path: 'new/c.yaml', before: null, after: 'c: 1\n' },
];
const besideMark = 'nouveau';

interface Way {
  readonly prepare?: (root: string) => void;
  readonly write: (root: string) => unknown;
  /** Between the old files and the new ones, it may stop anywhere: what it makes can be made again. */
  readonly isByFile?: boolean;
}

const ways: Readonly<Record<string, Way>> = {
  'a change of files': { write: (root) => writeRevisions(root, changed) },
  'a change taken back': { prepare: (root) => void writeRevisions(root, changed), write: (root) => undo(root) },
  'a change brought back': {
    prepare: (root) => {
      writeRevisions(root, changed);
      undo(root);
    },
    write: (root) => redo(root),
  },
  'documents over those before': {
    prepare: (root) => void writeOutputs(root, [file('build/x.docx', 'x1'), file('build/y.docx', 'y1')], { besideMark }),
    write: (root) => writeOutputs(root, [file('build/x.docx', 'x2'), file('build/y.docx', 'y2')], { besideMark }),
    isByFile: true,
  },
  'a project laid out': { write: (root) => writeNew(root, [file('project.yaml', 'p'), file('texts/x.md', 'x')]) },
  'answers as they come': {
    write: (root) => {
      const part = openPart(root);
      try {
        part.write('ligne\n'.repeat(20_000));
        writeRevisions(root, [], { along: [part.kept('.private/answers.csv')] });
      } catch (error) {
        part.drop();
        throw error;
      }
    },
  },
};

/** What should not lie in the state folder; of a process that lives, the answers that it is writing may. */
const leftIn = (root: string): readonly string[] =>
  (real.existsSync(stateOf(root)) ? real.readdirSync(stateOf(root)) : []).filter(
    (name) => !['log', 'bytes'].includes(name) && !name.startsWith('answers-'),
  );

/** The next change sweeps what was begun. */
const tidy = (root: string): void => {
  if (leftIn(root).length > 0) writeRevisions(root, [{ path: 'z.yaml', before: null, after: 'z' }]);
  expect(leftIn(root)).toEqual([]);
};

/** Reads and writes nothing of its own: the calls of a way, from the first on. */
function faultsOf({ prepare = () => {}, write }: Way): {
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
  readonly calls: number;
} {
  const root = project();
  prepare(root);
  const before = contents(root);
  failing.calls = 0;
  write(root);
  const { calls } = failing;
  return { before, after: contents(root), calls };
}

const outputs = (all: Record<string, string>) => Object.entries(all).filter(([path]) => !path.startsWith('.jalon/'));
/** What was begun is hidden, and goes with the next command that writes there. */
const whole = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !path.endsWith('.part')));

describe.each(Object.entries(ways))('%s', (_, way) => {
  const reference = faultsOf(way);
  const isOldOrNew = (root: string): void => {
    const now = whole(contents(root));
    if (!way.isByFile) expect([reference.before, reference.after]).toContainEqual(now);
    else for (const [path, text] of outputs(now)) expect([reference.before[path], reference.after[path]], path).toContain(text);
  };

  /** What the system says when it refuses; each call meets one of them. */
  const codes = ['ENOSPC', 'EIO', 'EROFS'];
  test.each([
    ['refused', false],
    ['killed', true],
  ])('%s at any call', { timeout: 120_000 }, (_, isDeath) => {
    expect(reference.calls).toBeGreaterThan(3);
    for (let at = 1; at <= reference.calls; at++) {
      const root = project();
      way.prepare?.(root);
      const code = isDeath ? 'KILL' : (codes[at % codes.length] ?? '');
      Object.assign(failing, { at, code, isDeath, calls: 0 });
      try {
        way.write(root);
      } catch (error) {
        expect(isDiskError(error) || error instanceof UsageError, String(error)).toBe(true);
      }
      failing.at = 0;
      // Of a process that died, the lock is known to be nobody's; this one lives.
      real.rmSync(join(stateOf(root), 'lock'), { force: true });
      finishPending(root);
      isOldOrNew(root);
      const isNew = JSON.stringify(contents(root)) === JSON.stringify(reference.after);
      if (!isNew) way.write(root);
      expect(contents(root), `${code} at call ${at}`).toEqual(reference.after);
      tidy(root);
      expect(changesIn(root).every(({ files }) => files.length > 0)).toBe(true);
    }
  });
});
