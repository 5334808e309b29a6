// What the preview answers, to whom, without a network.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PreviewedFiles } from '../../src/model/index.ts';
import { type PreviewSource, previewApp } from '../../src/previewing/index.ts';
import { documentFiles } from '../../src/usecases/preview/document-files.ts';
import { previewOf } from '../../src/usecases/preview/preview-of.ts';
import { home } from '../house/sources.ts';

const host = '127.0.0.1:4321';
const token = 'a-token';
const settings = { cwd: home, today: '2026-11-28', named: [], organisation: null };
const hostile = '<img src=x onerror="alert(1)">';

let root: string;
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'jalon-preview-')), 'montfort');
  cpSync(join(home, 'examples', 'montfort'), root, { recursive: true });
  const file = join(root, 'project.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: '${hostile}'`));
});

const source = (files: PreviewSource['files'] = documentFiles(root, settings, 'fr', null)): PreviewSource => ({
  language: 'fr',
  preview: () => previewOf(root, settings, 'fr'),
  files,
  onChange: () => () => {},
});

/** As a browser on this computer asks, but for what is said otherwise. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET', from = source()) {
  const answer = await previewApp(from, { token, host: () => host }).request(`http://${host}${path}`, {
    method,
    headers: { host, ...headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('who is answered', () => {
  test.each<[string, Record<string, string>, string, number, string?]>([
    ['this computer', {}, 'GET', 200],
    ['a name that leads here (DNS rebinding)', { host: 'evil.example:4321' }, 'GET', 403],
    ['this computer by another port', { host: '127.0.0.1:80' }, 'GET', 403],
    ['a page of elsewhere', { origin: 'https://evil.example' }, 'GET', 403],
    ['a page without an origin of its own', { origin: 'null' }, 'GET', 403],
    ['a link of another site', { 'sec-fetch-site': 'cross-site' }, 'GET', 403],
    ['another page of this computer', { 'sec-fetch-site': 'same-site' }, 'GET', 403],
    ['somebody who would change something', {}, 'POST', 405],
    ['somebody without the token', {}, 'GET', 404, '/'],
    ['somebody with a wrong token', {}, 'GET', 404, '/another/'],
  ])('%s', async (_, headers, method, status, path = `/${token}/`) => {
    const answer = await ask(path, headers, method);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.text).not.toContain('Montfort');
  });
});

describe('the page', () => {
  test('tells where the project stands, in French, and takes nothing that is written there for code', async () => {
    const { text, headers } = await ask(`/${token}/`);
    for (const part of ['steps', 'next', 'problems', 'actions', 'ranking', 'plan', 'documents'])
      expect(text).toContain(`id="part-${part}"`);
    expect(text).toContain('lang="fr"');
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain(hostile);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('has parts that say the same, for the script that follows', async () => {
    const { text } = await ask(`/${token}/parts`);
    const parts = Object.entries<string>(JSON.parse(text));
    expect(parts.map(([id]) => id)).toEqual(['steps', 'next', 'problems', 'actions', 'ranking', 'plan', 'documents']);
    for (const [, body] of parts) expect(body).not.toContain('[object');
  });

  test('names each action of the plan once', async () => {
    const { text } = await ask(`/${token}/parts`);
    const { plan }: { readonly plan: string } = JSON.parse(text);
    const rows = plan.match(/<li>.*?<\/strong>/g) ?? [];
    expect([rows.length, new Set(rows).size]).toEqual([8, 8]);
  });

  test('shows the problems of a project that cannot be used, and nothing else', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'jalon-preview-'));
    writeFileSync(join(broken, 'project.yaml'), 'title: [\n');
    const preview = await previewOf(broken, settings, 'fr');
    expect(preview.view).toBeNull();
    expect(preview.problems.length).toBeGreaterThan(0);
    const { text } = await ask(`/${token}/`, {}, 'GET', { ...source(), preview: async () => preview });
    expect(text).toContain('project.yaml, ligne ');
    expect(text).not.toContain('part-plan');
  });
});

describe('a document', () => {
  test('of HTML has a frame of its own, in which it is nobody', async () => {
    const app = previewApp(source(), { token, host: () => host });
    const get = (path: string) => app.request(`http://${host}/${token}/${path}`, { headers: { host } });
    expect(await (await get('documents/site')).text()).toContain('<iframe src="documents/site/0"');
    const page = await get('documents/site/0');
    expect(page.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
    expect(await page.text()).toContain('<!doctype html>');
    expect((await get('documents/site/7')).status).toBe(404);
  });

  test('of Word says what its pages need where LibreOffice is not there', async () => {
    const { text } = await ask(`/${token}/documents/programme`);
    expect(text).toContain('LibreOffice');
  });

  test('that nobody knows is empty', async () => {
    const { status, text } = await ask(`/${token}/documents/${encodeURIComponent('../../etc/passwd')}`);
    expect(status).toBe(200);
    expect(text.trim()).toBe('');
  });

  test('is shown page by page, its text as text', async () => {
    const files: PreviewedFiles = {
      files: [
        { kind: 'pages', name: 'note.docx', pages: [new Uint8Array([137, 80, 78, 71]), new Uint8Array([1])] },
        { kind: 'text', name: 'a.csv', text: hostile },
      ],
      notes: [hostile],
    };
    const { text } = await ask(
      `/${token}/documents/x`,
      {},
      'GET',
      source(async () => files),
    );
    expect(text.match(/<img src="data:image\/png;base64,/g)).toHaveLength(2);
    expect(text).toContain('alt="Page 2 sur 2 de note.docx"');
    expect(text).not.toContain(hostile);
  });
});
