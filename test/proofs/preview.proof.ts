// `jalon preview` in a browser: it follows a save, shows documents, is for everyone (axe-core, WCAG 2.1 AA) and asks nothing of anybody.
// Slow, and needs Debian's Chromium: .ci/run runs it once.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { openBrowser, violations } from './browser.ts';

const root = join(mkdtempSync(join(tmpdir(), 'jalon-preview-')), 'roche');
let server: ChildProcess;
let address = '';
let browser: Browser;

beforeAll(async () => {
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  server = spawn(process.execPath, [
    join(home, 'bin/jalon.js'),
    'preview',
    root,
    '--today',
    '2026-11-28',
    '--lang',
    'fr',
    '--trusted',
  ]);
  address = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (said: Buffer) => resolve(/http\S+/.exec(said.toString('utf8'))?.[0] ?? ''));
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.kill('SIGINT');
});

async function visit(look: (page: Page) => Promise<void>, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', colorScheme });
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await look(page);
  expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('the page is for everyone, %s, %i px wide', async (scheme, width) => {
  await visit(
    async (page) => {
      expect(await violations(page, 'iframe')).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    },
    scheme,
    width,
  );
});

test('a save is followed: actions, and problems with their place', async () => {
  await visit(async (page) => {
    const name = 'actions/AC-001-accueils-numeriques.yaml';
    const file = join(root, name);
    const before = readFileSync(file, 'utf8');
    const title = /^title: (.*)$/m.exec(before)?.[1] ?? '';
    expect(await page.locator('#part-actions').textContent()).toContain(title);
    writeFileSync(file, before.replace(/^title: .*$/m, 'title: Un intitulé tout neuf'));
    await page.locator('#part-actions').getByText('Un intitulé tout neuf').first().waitFor({ state: 'attached' });
    writeFileSync(file, before.replace(/^status: .*$/m, 'status: nowhere'));
    await page.locator('#part-problems').getByText(`${name}, ligne `).first().waitFor({ state: 'attached' });
    writeFileSync(file, before);
    await page.locator('#part-actions').getByText(title).first().waitFor({ state: 'attached' });
  });
}, 60_000);

test('a document shows its pages, by the keyboard too, and follows a save', async () => {
  await visit(async (page) => {
    await page.locator('[data-document=summary]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#shown img').first().waitFor({ timeout: 60_000 });
    const source = () => page.locator('#shown img').first().getAttribute('src');
    const [first, file] = [await source(), join(root, 'project.yaml')];
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^title: .*$/m, 'title: Un tout autre projet'));
    await expect.poll(source, { timeout: 60_000 }).not.toBe(first);
    writeFileSync(file, before);
    expect(await violations(page, 'iframe')).toEqual([]);
    await page.locator('[data-document=site]').click();
    await page.locator('#shown iframe').waitFor({ timeout: 60_000 });
    expect(await page.frameLocator('#shown iframe').locator('h1').textContent()).not.toBe('');
  });
}, 180_000);

test('the sitting page shown there says that nothing is saved from it, rather than that it was', async () => {
  await visit(async (page) => {
    await page.locator('[data-document=live-page]').focus();
    await page.keyboard.press('Enter');
    const sitting = page.frameLocator('#shown iframe');
    await sitting.locator('#weight-0').focus({ timeout: 60_000 });
    await page.keyboard.press('ArrowRight');
    expect(await sitting.locator('.toolbar [role=status]').textContent()).toContain('Aperçu');
    expect(await sitting.locator('.toolbar .strong').isDisabled()).toBe(true);
  });
}, 90_000);

test('once it is closed, the page says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-document]').first().waitFor();
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  await page.locator('#lost:not([hidden])').waitFor();
  await context.close();
}, 60_000);
