// The public page of a portfolio in a browser: for everyone (axe-core, WCAG 2.1 AA), on a telephone, light, and asking nothing of
// anybody. Slow, and needs Debian's Chromium: .ci/run runs it once.
import { cpSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';
import { openBrowser, violations } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-portfolio-page-'));
const pages = { fr: 'fr/page-publique.html', en: 'en/public-page.html' } as const;
/** In bytes. */
const HEAVIEST = 300_000;

async function made(language: keyof typeof pages): Promise<void> {
  const write = (): void => {};
  const world = { ...quiet, cwd: folder, width: 110 } as const;
  const line = [
    'portfolio',
    'examples/syndicat',
    '--organisation',
    'examples',
    '--only',
    'portfolio-page',
    '--out',
    language,
    '--lang',
    language,
  ];
  // The example follows a project whose files are to be mended, and says so.
  expect(await run(line, { ...world, language, out: write, err: write })).toBe(1);
}

let browser: Browser;
beforeAll(async () => {
  cpSync(join(home, 'examples'), join(folder, 'examples'), { recursive: true });
  await made('fr');
  await made('en');
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

async function visit(path: string, look: (page: Page) => Promise<void>, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(folder, path)).href;
  await page.goto(address);
  await look(page);
  expect(asked).toEqual([address]);
  await context.close();
}

describe.each(Object.values(pages))('%s', (path) => {
  test.each(['light', 'dark'] as const)('no one is kept out, on a %s screen as on a telephone', async (colorScheme) => {
    await visit(
      path,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 800 });
        expect(await violations(page)).toEqual([]);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
      },
      colorScheme,
    );
  });

  test('on a telephone, each figure of a table is read without scrolling, behind its head', async () => {
    await visit(path, async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const cell of await page.locator('.stack td').all()) {
        const box = await cell.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      }
    });
  });

  test('each chart says in words what it shows', async () => {
    await visit(path, async (page) => {
      const charts = page.locator('svg[role=img]');
      expect(await charts.count()).toBe(3);
      for (const chart of await charts.all()) expect((await chart.textContent())?.trim()).toMatch(/\d/);
    });
  });

  test('weighs less than 300 kB', () => {
    expect(statSync(join(folder, path)).size).toBeLessThan(HEAVIEST);
  });
});

test('what would keep someone out is seen', async () => {
  await visit(pages.fr, async (page) => {
    await page.evaluate("document.documentElement.lang = ''; document.querySelector('h2').style.color = '#ddd'");
    const found = (await violations(page)).map((one) => one.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
  });
});
