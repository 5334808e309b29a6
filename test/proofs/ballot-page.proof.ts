// A member fills in the page of a ballot in Chromium, by the keyboard where it matters; once brought in, it weighs what the page said.
// Slow, and needs Debian's Chromium: .ci/run runs it once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';
import { openBrowser, violations } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-ballot-page-'));
const root = join(folder, 'montfort');

async function jalon(...line: readonly string[]): Promise<string> {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const world = { ...quiet, cwd: root, today: '2026-11-28', width: 110 } as const;
  const code = await run(line, { ...world, out: write, err: () => {} });
  expect(code, line.join(' ')).toBe(0);
  return out;
}

let browser: Browser;
beforeAll(async () => {
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const criteria = join(root, 'criteria.yaml');
  writeFileSync(criteria, readFileSync(criteria, 'utf8').replace('weightsFrom: typed', 'weightsFrom: ballots'));
  await jalon('export', 'ballots', '--html', '--verdicts', '--out', 'sent');
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What each side of the question is worth to somebody who weighs the three criteria so. */
const worths = `(() => {
  const { criteria } = JSON.parse(document.getElementById('data').textContent);
  return [...document.querySelectorAll('.side')].map((side) =>
    [...side.querySelectorAll('li')].reduce((sum, line) => {
      const title = line.querySelector('span').textContent;
      const j = criteria.findIndex((one) => one.title === title);
      const level = criteria[j].levels.find((one) => line.textContent === title + ' ' + one.says);
      return sum + [0.5, 0.2, 0.3][j] * (level ? level.value : NaN);
    }, 0),
  );
})()`;

interface Rankings {
  readonly rankings: readonly {
    readonly ranking: {
      readonly criteria: readonly { readonly id: string; readonly weight: number; readonly judged?: number }[];
    };
  }[];
}

test('trade-offs and verdicts: nothing fetched, nothing in the way of anybody, the same weights to 1e-9', {
  timeout: 300_000,
}, async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(String(error)));
  await page.goto(pathToFileURL(join(root, 'sent/bulletin-2026-BO-01-elus-1.html')).href);
  expect(await violations(page)).toEqual([]);
  const verdicts = page.getByRole('group', { name: 'Faisabilité' }).getByRole('combobox');
  for (const [at, word] of ['faible', 'forte', 'modérée', 'très faible'].entries())
    await verdicts.nth(at).selectOption({ label: word });
  await page.getByLabel('choisir entre deux actions imaginées').check();
  let questions = 0;
  for (; questions < 40; questions++) {
    const found = await page.evaluate<number[]>(worths);
    if (found.length === 0) break;
    await page
      .locator('.side')
      .nth((found[0] ?? 0) >= (found[1] ?? 0) ? 0 : 1)
      .focus();
    await page.keyboard.press('Enter');
    // Asked anew each time: what the page itself would ask again later is what its own policy forbids, an evaluated text.
    await expect
      .poll(
        () =>
          page.evaluate<boolean>(
            `document.querySelectorAll('.side').length === 0 || document.querySelector('h3').textContent.includes('${questions + 2}')`,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
  }
  expect(questions).toBeGreaterThan(2);
  expect(questions).toBeLessThanOrEqual(20);
  expect(await violations(page)).toEqual([]);
  const shown = ((await page.locator('[data-weights]').getAttribute('data-weights')) ?? '').split(' ').map(Number);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer mon bulletin' }).click(),
  ]);
  const back = join(root, 'received', file.suggestedFilename());
  await file.saveAs(back);
  expect(asked.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
  await page.close();

  await jalon('import', 'ballots', back);
  const { rankings }: Rankings = JSON.parse(await jalon('rank', '--json'));
  const criteria = rankings[0]?.ranking.criteria ?? [];
  expect(criteria.map(({ judged }) => judged)).toEqual([undefined, undefined, 1]);
  // Its verdicts move the scale on which the same answers are weighed: both are shown by the page that knows them.
  expect(shown).toHaveLength(3);
  const direct = criteria.map(({ weight }) => weight);
  for (const [j, weight] of direct.entries()) expect(Math.abs(weight - (shown[j] ?? 0))).toBeLessThan(1e-9);
});
