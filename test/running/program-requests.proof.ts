// What programs are asked, and what nobody gets them to do: a request may come from another process.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../../src/running/own-folder.ts';
import { callOf } from '../../src/running/program-requests.ts';
import { askProgram } from '../../src/running/programs.ts';

/** As another process would send it. */
const sent = (request: unknown): ReturnType<typeof callOf> => callOf(JSON.parse(JSON.stringify(request)));
const asked = (question: unknown): readonly string[] | undefined => sent({ asks: 'history', root: '/p', question })?.words;

const id = 'a'.repeat(40);

describe('git', () => {
  test('is asked to read, by these words alone', () => {
    const questions = [
      { about: 'repository' },
      { about: 'work-tree' },
      { about: 'name', name: '--upload-pack=x' },
      { about: 'day', day: '2026-01-02' },
      { about: 'commit', id },
      { about: 'files', id },
      { about: 'sizes', ids: [id] },
      { about: 'contents', ids: [] },
    ];
    const words = questions.map((question) => asked(question) ?? []);
    expect(words.map((all) => all.slice(all.indexOf('/p') + 1).join(' '))).toEqual([
      'rev-parse --absolute-git-dir --git-common-dir',
      'config --get core.worktree',
      'rev-parse --verify --quiet --end-of-options --upload-pack=x^{commit}',
      'rev-list -1 --before=2026-01-02T23:59:59 HEAD --',
      `cat-file commit ${id}`,
      `ls-tree -r -z ${id} .`,
      'cat-file --batch-check',
      'cat-file --batch',
    ]);
    for (const all of words) expect(all.slice(0, all.indexOf('-C'))).toEqual(words[0]?.slice(0, words[0].indexOf('-C')));
  });
  test.each([
    { about: 'show', id },
    { about: 'commit', id: '--textconv' },
    { about: 'commit', id: [id] },
    { about: 'files', id: 'HEAD' },
    { about: 'day', day: '2026-01-02 --exec=x' },
    { about: 'name', name: 'x\0y' },
    { about: 'name', name: { toString: 'x' } },
    { about: 'contents', ids: ['HEAD:.git/config'] },
    { about: 'contents', ids: [`${id}\n--textconv`] },
    { about: 'sizes', ids: id },
    { about: '__proto__' },
    {},
  ])('is not asked %j', (question) => expect(asked(question)).toBeUndefined());
  test.each(['projet', '', '.', '/p\0', 3, null])('looks nowhere but into a folder by its full path, not %j', (root) =>
    expect(sent({ asks: 'history', root, question: { about: 'repository' } })).toBeNull(),
  );
});

test('no text is a word that an option could be, whatever the family or the name', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const font = sent({ asks: 'font', family: text })?.words;
      if (font) expect(font.indexOf('--')).toBe(font.length - 2);
      const named = asked({ about: 'name', name: text });
      if (named) expect(named.indexOf('--end-of-options')).toBe(named.length - 2);
    }),
  );
});

describe('LibreOffice', () => {
  const conversion = (folder: string, more: object = {}) =>
    sent({ asks: 'pdfs', folder, names: ['0.docx'], patience: 1000, language: 'fr', ...more });
  const laid = () => {
    const own = ownFolder();
    for (const path of ['in', 'out', 'profile/user']) mkdirSync(join(own.path, path), { recursive: true });
    return own;
  };
  test('is given documents of a folder of ours, under settings of ours', () => {
    const own = laid();
    expect(conversion(own.path)?.words).toEqual([
      `-env:UserInstallation=file://${own.path}/profile`,
      '--headless',
      '--norestore',
      '--nologo',
      '--convert-to',
      'pdf',
      '--outdir',
      join(own.path, 'out'),
      '0.docx',
    ]);
    own.close();
  });
  test.each([
    ['svg', 'png'],
    ['xls', 'xlsx'],
    ['doc', 'docx'],
  ])('is given one .%s of a folder of ours, for a .%s', (from, to) => {
    const own = laid();
    expect(sent({ asks: 'conversion', folder: own.path, from, names: ['../x'] })?.words.slice(-5)).toEqual([
      '--convert-to',
      to,
      '--outdir',
      join(own.path, 'out'),
      `0.${from}`,
    ]);
    for (const folder of [tmpdir(), join(own.path, 'in'), '', null, {}])
      expect(sent({ asks: 'conversion', folder, from })).toBeNull();
    for (const other of ['../0.xls', 'constructor', 'html', null])
      expect(sent({ asks: 'conversion', folder: own.path, from: other })).toBeNull();
    own.close();
  });
  test('is given nothing else', () => {
    const own = laid();
    for (const name of ['../x.docx', '--infilter=x', 'macro:///x', 'x.docx', ['0.docx'], {}, '0.docx\n'])
      expect(conversion(own.path, { names: ['0.docx', name] })).toBeNull();
    expect(conversion(own.path, { names: '0.docx' })).toBeNull();
    for (const language of ['de', '', null, '</value>', undefined]) expect(conversion(own.path, { language })).toBeNull();
    for (const patience of [0, -1, Number.NaN, 1e12, '1000 ']) expect(conversion(own.path, { patience })).toBeNull();
    const other = mkdtempSync(join(tmpdir(), 'jalon-test-'));
    expect(conversion(other)).toBeNull();
    expect(conversion(join(own.path, 'in'))).toBeNull();
    const link = `${own.path}link`;
    symlinkSync(own.path, link);
    expect(conversion(link)).toBeNull();
    rmSync(link);
    rmSync(join(own.path, 'profile'), { recursive: true });
    symlinkSync(other, join(own.path, 'profile'));
    expect(conversion(own.path)).toBeNull();
    own.close();
  });
});

describe('poppler', () => {
  const pages = (more: object = {}) => {
    const own = ownFolder();
    for (const path of ['in', 'out', 'profile/user']) mkdirSync(join(own.path, path), { recursive: true });
    const call = sent({ asks: 'pages', folder: own.path, name: '12.pdf', of: 'words', ...more });
    own.close();
    return call;
  };
  test('is asked of a PDF that LibreOffice made, and writes nothing', () => {
    expect(['words', 'ink', 'pictures'].map((of) => [pages({ of })?.program, ...(pages({ of })?.words ?? [])].join(' '))).toEqual(
      ['pdftotext -q -bbox-layout -enc UTF-8 12.pdf -', 'pdftoppm -q -gray -r 18 12.pdf', 'pdftoppm -q -png -r 40 12.pdf'],
    );
    expect(pages()?.folder).toMatch(/out$/);
  });
  test.each([
    { name: '-f' },
    { name: '../12.pdf' },
    { name: '12.pdf\n' },
    { name: ['12.pdf'] },
    { of: 'toString' },
    { of: 'js' },
    { folder: '/p' },
  ])('is not asked %j', (more) => expect(pages(more)).toBeNull());
});

test.each([
  { asks: 'version', of: 'sh' },
  { asks: 'run', words: ['x'] },
  { asks: 'font', family: ['x'] },
  { asks: 'history', root: '/p' },
  {},
  null,
])('%j is refused', async (request) => {
  expect(sent(request)).toBeNull();
  expect(await askProgram(JSON.parse(JSON.stringify(request)))).toEqual({ state: 'refused' });
});

test('a request and its answer are data that another process can be sent', async () => {
  const request = { asks: 'version', of: 'git' } as const;
  const answer = structuredClone(await askProgram(structuredClone(request)));
  expect(answer.state).toBe('ended');
  expect(new TextDecoder().decode('out' in answer ? answer.out : undefined)).toMatch(/^git version \d/);
});

test.skipIf(process.platform === 'win32')(
  'a program that is stopped is not waited for, though one that it started goes on',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
    const started = join(folder, 'started');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nsleep 600 &\necho $! > '${started}'\necho begun\nwait\n`, { mode: 0o755 });
    const stop = new AbortController();
    const answer = await askProgram(
      { asks: 'version', of: 'git' },
      { stop: stop.signal, hears: () => stop.abort(), places: { path: `${folder}:${process.env['PATH']}` } },
    );
    expect(answer).toMatchObject({ state: 'ended', code: null });
    // It is there to be ended.
    expect(process.kill(Number(readFileSync(started, 'utf8')), 'SIGKILL')).toBe(true);
  },
);
