// A disk does not stand still: what is replaced, withdrawn or grows while it is read, and what the system refuses, even to root.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';

/** What happens between two calls of the reader, by the name of the first one. */
const meanwhile: { before?: (call: 'open' | 'list', path: string) => void; opened?: (path: string) => void } = {};

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readdirSync: (path: string, options: object) => {
      meanwhile.before?.('list', String(path));
      return real.readdirSync(path, options as never);
    },
    openSync: (path: string, flags: number) => {
      meanwhile.before?.('open', String(path));
      return real.openSync(path, flags);
    },
    fstatSync: (file: number) => {
      const stat = real.fstatSync(file);
      meanwhile.opened?.(real.readlinkSync(`/proc/self/fd/${file}`));
      return stat;
    },
  };
});

beforeEach(() => {
  delete meanwhile.before;
  delete meanwhile.opened;
});

const file = 'actions/AC-1-x.yaml';
const witness = 'actions/AC-2-y.yaml:3:9 structure/unknown-value';

function project(): string {
  const root = fs.mkdtempSync(join(tmpdir(), 'jalon-'));
  fs.mkdirSync(join(root, 'actions'));
  fs.mkdirSync(join(root, 'values'));
  fs.writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  fs.writeFileSync(join(root, file), 'id: AC-1\ntitle: Avant\n');
  fs.writeFileSync(join(root, 'actions/AC-2-y.yaml'), 'id: AC-2\ntitle: Ouvrir\nstatus: bientôt\n');
  return root;
}

function read(root: string) {
  const workspace = readWorkspace(root);
  const { project, problems } = check(workspace, { today: '2026-01-01' });
  return {
    titles: (project?.actions ?? []).map(({ title }) => title),
    told: problems.map(({ code, at }) => `${at.path}:${at.line}:${at.column} ${code}`),
    reasons: problems.flatMap(({ code, found }) => (code === 'file/not-readable' ? [found.reason] : [])),
  };
}

const refuse = (code: string, path: string): never => {
  throw Object.assign(new Error(`${code}: refused`), { code, path, syscall: 'open', errno: -1 });
};
const onLinux = test.skipIf(process.platform !== 'linux');

onLinux('a file replaced after it is opened is read whole, as it was', () => {
  const root = project();
  meanwhile.opened = (path) => {
    if (!path.endsWith('AC-1-x.yaml')) return;
    fs.writeFileSync(`${path}.new`, `id: AC-1\ntitle: Après\ncontext: ${'x'.repeat(5000)}\nstatus: demain\n`);
    fs.renameSync(`${path}.new`, path);
  };
  expect(read(root)).toMatchObject({ titles: ['Avant'], told: [witness] });
  delete meanwhile.opened;
  expect(read(root).told).toEqual([`${file}:4:9 structure/unknown-value`, witness]);
});

onLinux('a file that grows past all bounds after it is measured is not swallowed', () => {
  const root = project();
  meanwhile.opened = (path) => {
    if (path.endsWith('AC-1-x.yaml')) fs.truncateSync(path, 100 * 1024 * 1024);
  };
  expect(read(root)).toMatchObject({ titles: ['Avant'], told: [witness] });
});

onLinux('a file cut while it is read gives one problem at most', () => {
  const root = project();
  meanwhile.opened = (path) => {
    if (path.endsWith('AC-1-x.yaml')) fs.truncateSync(path, 0);
  };
  expect(read(root).told).toEqual([`${file}:1:1 file/zero-length`, witness]);
});

test('a file withdrawn after its folder was listed', () => {
  const root = project();
  meanwhile.before = (call, path) => {
    if (call === 'open' && path.endsWith('AC-1-x.yaml')) fs.rmSync(path);
  };
  expect(read(root)).toMatchObject({ told: [`${file}:1:1 file/not-readable`, witness], reasons: ['ENOENT'] });
});

test('a file that became a folder', () => {
  const root = project();
  meanwhile.before = (call, path) => {
    if (call !== 'open' || !path.endsWith('AC-1-x.yaml')) return;
    fs.rmSync(path);
    fs.mkdirSync(path);
  };
  expect(read(root)).toMatchObject({ told: [`${file}:1:1 file/not-readable`, witness], reasons: ['EISDIR'] });
});

test('a folder that became a file', () => {
  const root = project();
  meanwhile.before = (call, path) => {
    if (call !== 'list' || !path.endsWith('values')) return;
    fs.rmdirSync(path);
    fs.writeFileSync(path, '');
  };
  expect(read(root)).toMatchObject({ told: [witness, 'values:1:1 file/not-readable'], reasons: ['ENOTDIR'] });
});

test.each(['EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENAMETOOLONG'])(
  '%s on a file and on a folder: the others are checked',
  (code) => {
    const root = project();
    meanwhile.before = (_, path) => {
      if (path.endsWith('AC-1-x.yaml') || path.endsWith('values')) refuse(code, path);
    };
    expect(read(root)).toMatchObject({
      told: [`${file}:1:1 file/not-readable`, witness, 'values:1:1 file/not-readable'],
      reasons: [code, code],
    });
  },
);

test('a project whose folder cannot be opened at all is told', () => {
  const root = project();
  meanwhile.before = (call, path) => {
    if (call === 'list' && path === join(root, '')) refuse('EACCES', path);
  };
  expect(read(root).told).toEqual(['.:1:1 file/not-readable']);
});
