// The page of a sitting in a browser: the command's numbers, a plan by the solver that it holds, a file that comes back; for everyone
// (axe-core, WCAG 2.1 AA, keyboard alone), and asking nothing of anybody. Slow, and needs Debian's Chromium: .ci/run runs it once.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';
import { openBrowser, violations } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-live-page-'));
const root = join(folder, 'roche');
const page = join(root, 'sortie/roche/page-de-seance.html');
const sorting = `
sorting:
  majority: 60
  categories:
    - {title: À engager, from: {expectation: 3, feasibility: 4}, veto: {cost: 90000}}
    - {title: À mûrir, from: {expectation: 3, feasibility: 3, cohesion: 3, cost: 100000}}
    - {title: À écarter}
`;
/** In bytes: with the solver, and without. */
const HEAVIEST = { whole: 4_000_000, bare: 1_000_000 };

async function jalon(...line: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const world = { ...quiet, cwd: root, today: '2026-11-28', width: 110 } as const;
  const write = (text: string): void => {
    out += text;
  };
  const code = await run(line, { ...world, language: 'fr', out: write, err: write });
  return { code, out };
}

let browser: Browser;
beforeAll(async () => {
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  appendFileSync(join(root, 'criteria.yaml'), sorting);
  expect((await jalon('render', '.', '--only', 'live-page', '--out', 'sortie')).code).toBe(0);
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

async function visit(look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  const shown = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  shown.on('request', (request) => asked.push(request.url()));
  shown.on('console', (message) => complaints.push(message.text()));
  shown.on('pageerror', (error) => complaints.push(error.message));
  const address = pathToFileURL(page).href;
  await shown.goto(address);
  await shown.locator('.ranking').waitFor();
  await look(shown);
  expect(new Set(asked.filter((url) => !/^(?:data|blob):/.test(url)))).toEqual(new Set([address]));
  expect(complaints).toEqual([]);
  await context.close();
}

const press = async (shown: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await shown.keyboard.press(key);
};

type Scores = Readonly<Record<string, readonly [rank: number | null, score: number]>>;

interface Told {
  readonly rankings: readonly {
    readonly ranking: {
      readonly ranked: readonly { readonly action: string; readonly rank: number | null; readonly score: number }[];
    };
  }[];
}
interface ToldPlans {
  readonly plans: readonly {
    readonly plan: {
      readonly years: readonly {
        readonly year: number;
        readonly actions: readonly { readonly action: string; readonly choice: string }[];
      }[];
    };
  }[];
}

interface ToldSorts {
  readonly sorted: { readonly actions: readonly { readonly action: string; readonly best: string }[] };
}
interface ToldRanks {
  readonly ranking: {
    readonly ranked: readonly {
      readonly action: string;
      readonly stability: { readonly ranks: { readonly best: number; readonly worst: number } } | null;
    }[];
  };
}
interface ToldPairs {
  readonly preferences: {
    readonly pairs: readonly { readonly before: string; readonly after: string; readonly holds: string }[];
  };
}

async function told(): Promise<Scores> {
  const { rankings }: Told = JSON.parse((await jalon('rank', '.', '--json')).out);
  return Object.fromEntries((rankings[0]?.ranking.ranked ?? []).map(({ action, rank, score }) => [action, [rank, score]]));
}

async function toldPlan(): Promise<readonly string[]> {
  const { plans }: ToldPlans = JSON.parse((await jalon('plan', '.', '--json')).out);
  return (plans[0]?.plan.years ?? [])
    .flatMap(({ year, actions }) => actions.map(({ action, choice }) => `${year} ${action} ${choice}`))
    .sort();
}

async function shownScores(shown: Page): Promise<Scores> {
  const rows = await shown.locator('[data-ranked]').all();
  const read = await Promise.all(
    rows.map(async (row) => {
      const [action, rank, score] = await Promise.all(
        ['data-ranked', 'data-rank', 'data-score'].map((name) => row.getAttribute(name)),
      );
      return [action ?? '', [rank ? Number(rank) : null, Number(score)]] as const;
    }),
  );
  return Object.fromEntries(read);
}

function expectSame(found: Scores, wanted: Scores): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
  for (const [action, [rank, score]] of Object.entries(wanted)) {
    expect([action, found[action]?.[0]]).toEqual([action, rank]);
    expect(Math.abs((found[action]?.[1] ?? Number.NaN) - score)).toBeLessThan(1e-9);
  }
}

async function shownPlan(shown: Page): Promise<readonly string[]> {
  await shown.locator('#tab-plan').click();
  await shown.locator('[role=tabpanel] button.strong').click();
  await shown.locator('.plan').waitFor({ timeout: 90_000 });
  const rows = await shown.locator('[data-planned]').all();
  const read = await Promise.all(rows.map((row) => row.getAttribute('data-planned')));
  return read.flatMap((one) => one ?? []).sort();
}

test('weighs little, and the same twice', async () => {
  const before = readFileSync(page);
  expect(statSync(page).size).toBeLessThan(HEAVIEST.whole);
  const bare = before.toString('utf8').replace(/<script type="text\/plain" id="solver">[^<]*/, '');
  expect(bare.length).toBeLessThan(HEAVIEST.bare);
  await jalon('render', '.', '--only', 'live-page', '--out', 'encore');
  expect(readFileSync(join(root, 'encore/roche/page-de-seance.html')).equals(before)).toBe(true);
});

test('ranks and plans as the command does', async () => {
  await visit(async (shown) => {
    expectSame(await shownScores(shown), await told());
    expect(await shownPlan(shown)).toEqual(await toldPlan());
  });
}, 180_000);

test('sorts and compares as the command does', async () => {
  const { sorted }: ToldSorts = JSON.parse((await jalon('rank', '.', '--sort', '--json')).out).rankings[0];
  const { preferences }: ToldPairs = JSON.parse((await jalon('rank', '.', '--pairs', '--json')).out).rankings[0];
  await visit(async (shown) => {
    for (const { action, best } of sorted.actions)
      expect([action, await shown.locator(`[data-ranked=${action}] .category`).getAttribute('data-category')]).toEqual([
        action,
        best,
      ]);
    await shown.locator('button[data-action=AC-005]').click();
    await shown.locator('[data-pairs]').first().waitFor();
    const own = preferences.pairs.filter(({ before, after }) => [before, after].includes('AC-005'));
    const wanted = (kind: string) =>
      own.flatMap(({ before, after, holds }) => {
        const said = holds === 'always' && after === 'AC-005' ? 'never' : holds;
        return said === kind ? [`${before} ${after}`] : [];
      });
    for (const kind of ['always', 'never', 'depends']) {
      const rows = await shown.locator(`[data-pairs=${kind}] li`).all();
      const found = await Promise.all(rows.map((row) => row.getAttribute('data-pair')));
      expect([kind, found.sort()]).toEqual([kind, wanted(kind).sort()]);
    }
    expect(own).toHaveLength(16);
  });
}, 120_000);

test('ranks that no closed form gives are those of the command, by the solver of the page', async () => {
  const { ranking }: ToldRanks = JSON.parse((await jalon('rank', '.', '--json')).out).rankings[0];
  await visit(async (shown) => {
    await shown.locator('[data-ranks-from=exact]').waitFor({ timeout: 60_000 });
    for (const { action, stability } of ranking.ranked)
      expect([action, await shown.locator(`[data-ranked=${action}] .firm`).getAttribute('data-ranks')]).toEqual([
        action,
        stability && `${stability.ranks.best} ${stability.ranks.worst}`,
      ]);
  });
}, 120_000);

test('ballots and rules of the room: the numbers of the command once they are brought back', async () => {
  let scores: Scores = {};
  let planned: readonly string[] = [];
  const before = ['criteria.yaml', 'plan.yaml'].map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
  await visit(async (shown) => {
    await shown.locator('#tab-ballots').click();
    await shown.locator('[id^=points-]').first().fill('beaucoup');
    expect(await shown.locator('#points-how [role=status]').textContent()).toContain('en chiffres');
    await shown.locator('[id^=points-]').first().fill('');
    expect(await shown.locator('#points-how [role=status]').textContent()).toBe('');
    for (const [voter, points] of [
      ['PE-01', ['100', '20', '35,5', '10']],
      ['PE-02', ['10', '100', '60', '']],
    ] as const) {
      await shown.locator('#voter').fill(voter);
      for (const [at, one] of points.entries()) await shown.locator('[id^=points-]').nth(at).fill(one);
      await shown.keyboard.press('Enter');
    }
    expect(await shown.locator('[data-ballot]').count()).toBe(2);
    expect(await violations(shown)).toEqual([]);
    await shown.locator('#tab-plan').click();
    await shown.locator('details.rules summary').click();
    await shown.locator('[data-rule="mandatory AC-011"]').uncheck();
    await shown.locator('#mandatory-first').selectOption('AC-017');
    await shown.locator('details.rules form').first().locator('button').click();
    await shown.locator('#waiting').fill('9');
    planned = await shownPlan(shown);
    await shown.locator('#tab-ranking').click();
    scores = await shownScores(shown);
    const saving = shown.waitForEvent('download');
    await shown.locator('.toolbar .strong').click();
    await (await saving).saveAs(join(root, 'vote.json'));
  });
  const brought = await jalon('import', 'live', 'vote.json', '--yes');
  expect([brought.code, brought.out]).toEqual([0, brought.out]);
  expectSame(scores, await told());
  expect(planned).toEqual(await toldPlan());
  for (const [name, text] of before) writeFileSync(join(root, name), text);
  rmSync(join(root, 'ballots/2026.yaml'));
}, 240_000);

test('the page is for everyone, each view, on a screen and on a wall', async () => {
  await visit(async (shown) => {
    for (const tab of ['ranking', 'categories', 'walking', 'effort', 'plan', 'ballots', 'compare', 'decisions']) {
      await shown.locator(`#tab-${tab}`).click();
      if (tab === 'plan') await shown.locator('details.rules summary').click();
      expect([tab, await violations(shown)]).toEqual([tab, []]);
    }
    await shown.locator('#tab-ranking').click();
    await shown.locator('.toolbar [aria-pressed]').click();
    expect(await violations(shown)).toEqual([]);
    await shown.locator('button[data-action]').first().click();
    await shown.locator('dialog[open] [data-pairs]').first().waitFor();
    expect(await violations(shown)).toEqual([]);
  });
}, 120_000);

test('the keyboard is enough: weigh, undo, go from view to view, open a sheet and close it', async () => {
  await visit(async (shown) => {
    const before = await shownScores(shown);
    for (let tab = 0; tab < 20; tab++) {
      if (await shown.evaluate("document.activeElement?.id === 'weight-0'")) break;
      await shown.keyboard.press('Tab');
    }
    await press(shown, 'ArrowRight', 10);
    expect(await shownScores(shown)).not.toEqual(before);
    await shown.keyboard.press('Control+z');
    expect(await shownScores(shown)).toEqual(before);
    await shown.keyboard.press('Control+y');
    expect(await shownScores(shown)).not.toEqual(before);
    await shown.locator('#tab-ranking').focus();
    await shown.keyboard.press('End');
    expect(await shown.evaluate('document.activeElement?.id')).toBe('tab-decisions');
    await shown.keyboard.press('Home');
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Enter');
    await shown.locator('dialog[open]').waitFor();
    await shown.keyboard.press('Escape');
    await shown.locator('dialog').waitFor({ state: 'detached' });
  });
}, 120_000);

/** Moves a weight, and says whether the browser would ask of somebody who leaves before the next frame. */
const leftAtOnce = `(async () => {
  const weight = document.getElementById('weight-0');
  weight.stepUp();
  weight.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((then) => new MutationObserver(then).observe(document.body, { subtree: true, childList: true, characterData: true }));
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
})()`;

test('what is being written outlasts a look at another view, and what is not saved is asked about before the page is left', async () => {
  await visit(async (shown) => {
    const asked: string[] = [];
    shown.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    const told = shown.locator('.toolbar [role=status]');
    const save = async (): Promise<void> => {
      const saving = shown.waitForEvent('download');
      await shown.locator('.toolbar .strong').click();
      await saving;
    };
    await shown.locator('#tab-decisions').click();
    await shown.locator('#decision').fill('Le comité');
    await shown.locator('#tab-ballots').click();
    await shown.locator('#voter').fill('PE-01');
    await shown.locator('#tab-decisions').click();
    expect(await shown.locator('#decision').inputValue()).toBe('Le comité');
    await shown.locator('#view-decisions button[type=submit]').click();
    await shown.locator('#tab-ballots').click();
    expect(await shown.locator('#voter').inputValue()).toBe('PE-01');
    await save();
    expect(await told.textContent()).toContain('Fichier enregistré');
    expect(await shown.evaluate(leftAtOnce)).toBe(true);
    expect(await told.textContent()).toBe('');
    await shown.reload();
    expect(asked).toEqual(['beforeunload']);
    await shown.locator('#weight-0').focus();
    await press(shown, 'ArrowRight', 1);
    await save();
    await shown.reload();
    expect(asked).toEqual(['beforeunload']);
  });
}, 120_000);

test('a saved file is reopened: what was settled is back, and another file is refused', async () => {
  const file = join(root, 'reprise.json');
  let scores: Scores = {};
  const save = async (shown: Page, into: string): Promise<void> => {
    const saving = shown.waitForEvent('download');
    await shown.locator('.toolbar .strong').click();
    await (await saving).saveAs(into);
  };
  await visit(async (shown) => {
    await shown.locator('#weight-1').focus();
    await press(shown, 'ArrowRight', 9);
    await shown.locator('#tab-decisions').click();
    await shown.locator('#decision').fill('Le comité retient ces poids');
    await shown.locator('#view-decisions button[type=submit]').click();
    await shown.locator('#tab-ranking').click();
    scores = await shownScores(shown);
    await save(shown, file);
  });
  writeFileSync(join(root, 'ailleurs.json'), '{"kind":"jalon-ballot"}');
  await visit(async (shown) => {
    const told = shown.locator('.toolbar [role=status]');
    const input = shown.getByLabel('Rouvrir un fichier enregistré');
    await input.setInputFiles(join(root, 'ailleurs.json'));
    await told.getByText('rien n’en est repris').waitFor();
    await input.setInputFiles(file);
    await told.getByText('est repris').waitFor();
    expect(await shownScores(shown)).toEqual(scores);
    expect(await violations(shown)).toEqual([]);
    await save(shown, join(root, 'encore.json'));
    expect(readFileSync(join(root, 'encore.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
    // One step like another.
    await shown.keyboard.press('Control+z');
    expect(await shownScores(shown)).not.toEqual(scores);
  });
}, 120_000);

test('a field shows what is reckoned with: an amount that cannot be, or no weight at all, is not left there', async () => {
  await visit(async (shown) => {
    for (const at of [0, 1, 2, 3]) {
      await shown.locator(`#weight-${at}`).focus();
      await shown.keyboard.press('Home');
    }
    const sliders = await shown.locator('[type=range]').all();
    expect(await Promise.all(sliders.map((one) => one.inputValue()))).toEqual(['0', '0', '0', '1']);
    await shown.locator('#tab-plan').click();
    for (const [id, typed] of [
      ['#waiting', '150'],
      ['#minimum', '2.5'],
      ['[id^=investment-]', ''],
    ] as const) {
      const field = shown.locator(id).first();
      const before = await field.inputValue();
      await field.fill(typed);
      await field.blur();
      expect([id, await field.inputValue()]).toEqual([id, before]);
    }
  });
}, 120_000);

test('a sheet is printed whole, alone, and no field to fill in with it', async () => {
  await visit(async (shown) => {
    await shown.setViewportSize({ width: 700, height: 500 });
    await shown.locator('button[data-action]').first().click();
    await shown.locator('dialog[open] [data-pairs]').first().waitFor();
    await shown.emulateMedia({ media: 'print' });
    expect(await shown.evaluate('((one) => one.scrollHeight - one.clientHeight)(document.querySelector("dialog"))')).toBe(0);
    for (const hidden of ['header', 'main', 'dialog form'])
      expect([hidden, await shown.locator(hidden).isVisible()]).toEqual([hidden, false]);
    await shown.emulateMedia({ media: 'screen' });
    await shown.keyboard.press('Escape');
    await shown.locator('#tab-decisions').click();
    await shown.emulateMedia({ media: 'print' });
    expect(await shown.locator('#decision').isVisible()).toBe(false);
  });
}, 120_000);

test('what the room settles comes back, once, and never over what changed since', async () => {
  let scores: Scores = {};
  let planned: readonly string[] = [];
  await visit(async (shown) => {
    await shown.locator('#weight-1').focus();
    await press(shown, 'ArrowRight', 7);
    await shown.locator('button[data-action]').nth(2).click();
    await shown.locator('#new-score').fill('2');
    await shown.locator('#why').fill('Le prestataire s’est retiré </script>');
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Enter');
    expect(await shown.locator('dialog button[type=submit] + [role=status]').textContent()).toContain('Note appliquée');
    await shown.keyboard.press('Escape');
    await shown.locator('#tab-decisions').click();
    await shown.locator('#decision').fill('Le comité retient ces poids');
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Enter');
    await shown.locator('#tab-ranking').click();
    scores = await shownScores(shown);
    planned = await shownPlan(shown);
    const saving = shown.waitForEvent('download');
    await shown.locator('.toolbar .strong').click();
    await (await saving).saveAs(join(root, 'seance.json'));
  });
  const known = /id: (\S+)/.exec(readFileSync(join(root, 'meetings/2025-12-18-copil-evaluation.yaml'), 'utf8'))?.[1];
  const line = ['import', 'live', 'seance.json', '--meeting', known ?? ''];
  const criteria = readFileSync(join(root, 'criteria.yaml'), 'utf8');
  expect((await jalon(...line, '--dry-run')).code).toBe(0);
  expect(readFileSync(join(root, 'criteria.yaml'), 'utf8')).toBe(criteria);
  const brought = await jalon(...line, '--yes');
  expect([brought.code, brought.out]).toEqual([0, brought.out]);
  expectSame(scores, await told());
  expect(planned).toEqual(await toldPlan());
  const remarks = (text: string) => text.match(/#.*/g) ?? [];
  expect(remarks(readFileSync(join(root, 'criteria.yaml'), 'utf8'))).toEqual(remarks(criteria));
  expect(readFileSync(join(root, 'meetings/2025-12-18-copil-evaluation.yaml'), 'utf8')).toContain('Le comité retient ces poids');
  const again = await jalon(...line, '--yes');
  expect(again.code).toBe(0);
  expect(again.out).toContain('déjà ainsi');
  const changed = readFileSync(join(root, 'criteria.yaml'), 'utf8').replace(/weight: \S+/, 'weight: 99');
  writeFileSync(join(root, 'criteria.yaml'), changed);
  const late = await jalon(...line, '--yes');
  expect(late.code).toBe(1);
  expect(late.out).toContain('changé depuis la séance');
  expect(readFileSync(join(root, 'criteria.yaml'), 'utf8')).toBe(changed);
}, 240_000);
