// Which programs are ours to start: those of this machine, never those that a project may have brought.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { environmentFor, findProgram } from '../../src/running/find-program.ts';

let [top, project, machine] = ['', '', ''];

function program(folder: string, name = 'git'): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
  return join(folder, name);
}
const found = (folders: readonly string[], roots: readonly string[] = []): string | null =>
  findProgram('git', roots, { path: folders.join(delimiter) });

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'jalon-test-')));
  project = join(top, 'depot/projet');
  mkdirSync(project, { recursive: true });
  machine = join(top, 'machine');
  program(machine);
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === 'win32')('a program', () => {
  test('is taken where a terminal looks, first come first served', () => {
    const other = program(join(top, 'other'));
    expect(found([join(top, 'other'), machine])).toBe(other);
    expect(found([join(top, 'nowhere'), machine])).toBe(join(machine, 'git'));
    expect(found([join(top, 'nowhere')])).toBeNull();
  });
  test('is never taken in the current folder, however that is named', () => {
    program(project);
    program(join(project, 'node_modules/.bin'));
    for (const folder of [
      '.',
      '',
      './',
      project,
      'node_modules/.bin',
      join(project, 'node_modules/.bin'),
      `${project}/../projet`,
    ])
      expect(found([folder, machine])).toBe(join(machine, 'git'));
  });
  test('is never taken in a project that is looked at, nor in the repository that holds it', () => {
    const elsewhere = join(top, 'ailleurs');
    program(join(elsewhere, 'projet/bin'));
    const inRepository = program(join(elsewhere, 'node_modules/.bin'));
    const folders = [join(elsewhere, 'projet/bin'), join(elsewhere, 'node_modules/.bin'), machine];
    expect(found(folders, [join(elsewhere, 'projet')])).toBe(inRepository);
    mkdirSync(join(elsewhere, '.git'));
    expect(found(folders, [join(elsewhere, 'projet')])).toBe(join(machine, 'git'));
    expect(found(folders)).toBe(join(elsewhere, 'projet/bin/git'));
  });
  test('is never taken through a link into the project', () => {
    program(join(project, 'bin'));
    symlinkSync(join(project, 'bin'), join(top, 'linked'));
    mkdirSync(join(top, 'links'));
    symlinkSync(join(project, 'bin/git'), join(top, 'links/git'));
    expect(found([join(top, 'linked'), join(top, 'links'), machine])).toBe(join(machine, 'git'));
  });
  test('of somebody’s home is theirs, when they work in it or above it', () => {
    vi.stubEnv('HOME', top);
    const own = program(join(top, 'bin'));
    for (const folder of [top, '/']) {
      vi.spyOn(process, 'cwd').mockReturnValue(folder);
      expect(found([join(top, 'bin')])).toBe(own);
    }
  });
  test('is a file that may be run', () => {
    mkdirSync(join(top, 'a/git'), { recursive: true });
    mkdirSync(join(top, 'b'));
    writeFileSync(join(top, 'b/git'), '');
    expect(found([join(top, 'a'), join(top, 'b')])).toBeNull();
  });
  test('is told the folders where we look, and its own; and nothing that was meant for git', () => {
    vi.stubEnv('GIT_DIR', '/else');
    vi.stubEnv('LD_PRELOAD_OF_MINE', 'kept');
    const path = ['.', '', join(project, 'bin'), machine].join(delimiter);
    program(join(project, 'bin'));
    const told = environmentFor('/opt/office/soffice', [], { path });
    expect(told['PATH']).toBe([machine, '/opt/office'].join(delimiter));
    expect(told['GIT_DIR']).toBeUndefined();
    expect(told['LD_PRELOAD_OF_MINE']).toBe('kept');
  });
});
