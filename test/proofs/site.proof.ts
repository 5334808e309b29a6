// The public page in a browser: for everyone (axe-core, WCAG 2.1 AA), by keyboard, without JavaScript, on paper, and asking nothing of
// anybody. Slow, and needs Debian's Chromium: .ci/run runs it once.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';
import { openBrowser, violations } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-site-'));
const examples = ['montfort', 'roche-aux-fees'] as const;
/** Colours that nobody could read as they are: the page darkens them. */
const pale =
  "theme: {colours: {accent: '#F2C500', text: '#888888', muted: '#BBBBBB', band: '#9AA5B1', axes: ['#FFE066'], charts: ['#FFE066', '#C0FFEE']}}\n";

async function rendered(example: string, under: string, theme = ''): Promise<void> {
  const root = join(folder, under);
  cpSync(join(home, 'examples', example), root, { recursive: true });
  const file = join(root, 'project.yaml');
  writeFileSync(file, readFileSync(file, 'utf8') + theme);
  const out: string[] = [];
  const write = (text: string) => out.push(text);
  const world = { ...quiet, cwd: folder, width: 110 } as const;
  await run(['render', under, '--only', 'site,site-pages'], { ...world, out: write, err: write });
  await run(['render', under, '--only', 'programme', '--format', 'html'], { ...world, out: write, err: write });
  expect(out.join('')).toContain('site/index.html');
  expect(out.join('')).toContain('programme-d-actions.html');
}

let browser: Browser;
beforeAll(async () => {
  for (const example of examples) await rendered(example, example);
  await rendered('roche-aux-fees', 'pale', pale);
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

/** `file`: a page of the one-file site, of the folder when it says so, or of the programme for elected members. */
function addressOf(example: string, file: string): string {
  const path = file.startsWith('programme') ? file : `habitants/${file.startsWith('site') ? file : `site/${file}`}`;
  return pathToFileURL(join(folder, example, 'build', `${path}.html`)).href;
}

/** What the page asked of others, and what it complained of, is seen at the end of each visit. */
async function visit(
  [example, file]: readonly [string, string],
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(addressOf(example, file));
  await look(page);
  expect(asked.filter((url) => !url.startsWith(addressOf(example, file).replace(/[^/]*$/, '')))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}

const unfold = (page: Page) => page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
const shownCards = (page: Page) => page.locator('.action:visible').count();
const status = (page: Page) => page.locator('[role=status]').textContent();

describe.each(examples.flatMap((example) => (['index', 'en'] as const).map((file) => [example, file] as const)))(
  '%s, %s.html',
  (...page) => {
    test('no one is kept out, folded on a screen as unfolded on a telephone', async () => {
      await visit(page, async (shown) => {
        expect(await violations(shown)).toEqual([]);
        await shown.setViewportSize({ width: 390, height: 800 });
        await unfold(shown);
        expect(await violations(shown)).toEqual([]);
      });
    });

    test('no one is kept out on a dark screen', async () => {
      await visit(
        page,
        async (shown) => {
          await unfold(shown);
          expect(await violations(shown)).toEqual([]);
          expect(await shown.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe('rgb(255, 255, 255)');
        },
        { colorScheme: 'dark' },
      );
    });

    test('nothing has to be scrolled sideways on the narrowest telephone', async () => {
      await visit(
        page,
        async (shown) => {
          await unfold(shown);
          expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(320);
        },
        { viewport: { width: 320, height: 640 } },
      );
    });

    test('leads to the same page in the other language', async () => {
      await visit(page, async (shown) => {
        await shown.locator('.languages a').click();
        expect(shown.url()).toBe(addressOf(page[0], page[1] === 'en' ? 'index' : 'en'));
        expect(await shown.locator('html').getAttribute('lang')).toBe(page[1] === 'en' ? 'fr' : 'en');
      });
    });
  },
);

describe.each(['light', 'dark'] as const)('the folder, on a %s screen', (colorScheme) => {
  test.each([
    ...['site-pages/index', 'site-pages/en', 'site-pages/widget', 'site-pages/widget-en'],
    ...['site-pages/actions/AC-003', 'site-pages/actions/AC-013-en', 'programme-d-actions'],
  ])('%s keeps no one out, and fits a telephone', async (file) => {
    await visit(
      ['roche-aux-fees', file],
      async (page) => {
        expect(await violations(page)).toEqual([]);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await unfold(page);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

test('each page of an action keeps no one out on a telephone, in both languages', async () => {
  const actions = readdirSync(join(folder, 'roche-aux-fees/build/habitants/site-pages/actions')).filter((name) =>
    name.endsWith('.html'),
  );
  expect(actions.length).toBe(36);
  for (const name of actions)
    await visit(
      ['roche-aux-fees', `site-pages/actions/${name.replace('.html', '')}`],
      async (page) => {
        await unfold(page);
        expect([name, await violations(page)]).toEqual([name, []]);
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 390]);
      },
      { viewport: { width: 390, height: 800 } },
    );
});

test('from the index to an action, to its other language and back', async () => {
  await visit(['roche-aux-fees', 'site-pages/index'], async (page) => {
    await page.locator('.action a').first().click();
    expect(page.url()).toContain('/actions/AC-001.html');
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toContain('/actions/AC-001-en.html');
    await page.getByRole('link', { name: 'All the actions' }).click();
    expect(page.url()).toMatch(/\/en\.html#actions$/);
  });
});

test('the tables and the diary of the page are taken away from the page itself', async () => {
  await visit(['roche-aux-fees', 'index'], async (page) => {
    for (const [name, start] of [
      ['Les actions (tableau CSV)', '\ufeffNuméro;'],
      ['Les dates à venir, pour votre agenda', 'BEGIN:VCALENDAR\r\n'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(readFileSync(await file.path(), 'utf8').startsWith(start)).toBe(true);
    }
  });
});

test('the widget keeps the actions of the commune that its address names', async () => {
  await visit(['roche-aux-fees', 'site-pages/widget'], async (page) => {
    const all = await shownCards(page);
    await page.goto(`${page.url()}?commune=Chelun`);
    const kept = await shownCards(page);
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(all);
    expect(await page.getByLabel('Commune', { exact: true }).inputValue()).toBe('Chelun');
  });
});

test('what would keep someone out is seen', async () => {
  await visit(['montfort', 'index'], async (page) => {
    await page.evaluate(
      "document.querySelector('label').remove(); document.querySelector('h2').style.color = '#ddd'; document.documentElement.lang = ''",
    );
    const found = (await violations(page)).map((one) => one.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'label']));
  });
});

describe('the filters', () => {
  const [roche] = [['roche-aux-fees', 'index'] as const];
  test('keep the actions of each choice, say how many remain, and let go', async () => {
    await visit(roche, async (page) => {
      const all = await shownCards(page);
      expect(all).toBe(18);
      await page.getByLabel('Axe', { exact: true }).selectOption({ index: 1 });
      const ofAxis = await page.locator('.group').first().locator('.action').count();
      expect(await shownCards(page)).toBe(ofAxis);
      expect(await status(page)).toBe(`${ofAxis} actions affichées sur 18.`);
      expect(await page.locator('.group:visible').count()).toBe(1);
      await page.getByLabel('Situation').selectOption('Réalisée');
      expect(await status(page)).toBe('1 action affichée sur 18.');
      await page.getByRole('button', { name: 'Tout afficher' }).click();
      await expect.poll(() => status(page)).toBe('18 actions affichées sur 18.');
    });
  });

  test('know that what takes place everywhere takes place in each commune', async () => {
    await visit(roche, async (page) => {
      await page.getByLabel('Commune', { exact: true }).selectOption('Arbrissel');
      const kept = await page
        .locator('.action:visible')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-commune')));
      expect(kept.length).toBeGreaterThan(5);
      expect(kept.every((told) => told === '*' || told?.split('|').includes('Arbrissel'))).toBe(true);
      await page.getByLabel('Thème').selectOption('Éducation');
      expect(await shownCards(page)).toBe(1);
    });
  });

  test('find words without their accents, in what is folded too', async () => {
    await visit(roche, async (page) => {
      await page.getByRole('searchbox').fill('MEDIATHEQUE  premiers clics');
      expect(await shownCards(page)).toBe(1);
      expect(await page.locator('.action:visible h4').textContent()).toContain('Premiers clics');
    });
  });

  test('give way to a link that leads to an action they hide', async () => {
    await visit(roche, async (page) => {
      await page.getByRole('searchbox').fill('zzzz');
      expect(await status(page)).toBe('Aucune action ne répond à ces choix.');
      await page.locator('.need a').first().click();
      await expect.poll(() => shownCards(page)).toBe(18);
      expect(await page.locator('.action:target details').getAttribute('open')).not.toBeNull();
    });
  });
});

test('everything is reached and done by keyboard, and the focus is seen', async () => {
  await visit(['roche-aux-fees', 'index'], async (page) => {
    const focused = () =>
      page.evaluate<{ name: string; outline: string }>(
        '(({ activeElement: on }) => ({ name: on.id || on.tagName, outline: getComputedStyle(on).outlineWidth }))(document)',
      );
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Aller au contenu');
    expect(await page.locator(':focus').boundingBox()).toMatchObject({ x: 8 });
    await page.keyboard.press('Enter');
    expect((await focused()).name).toBe('content');
    const passed: string[] = [];
    for (let at = 0; at < 80 && (await focused()).name !== 'by-text'; at += 1) {
      await page.keyboard.press('Tab');
      const { name, outline } = await focused();
      expect([name, outline]).toEqual([name, '3px']);
      passed.push(name);
    }
    expect(passed.at(-1)).toBe('by-text');
    await page.keyboard.type('fibre');
    await expect.poll(() => status(page)).toMatch(/^\d actions? affichées? sur 18\.$/);
    // Enter in a field asks nothing of a server.
    await page.keyboard.press('Enter');
    for (const id of ['axis', 'status', 'commune', 'theme', 'audience']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toEqual({ name: `by-${id}`, outline: '3px' });
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('18 actions affichées sur 18.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.action details').first().getAttribute('open')).not.toBeNull();
  });
});

test('the filters stay in the address: kept when the page is read again, followed by Back, taken to the other language', async () => {
  await visit(['roche-aux-fees', 'index'], async (page) => {
    await page.getByLabel('Situation').selectOption('Réalisée');
    const done = await shownCards(page);
    await page.getByLabel('Commune', { exact: true }).selectOption('Arbrissel');
    const both = await shownCards(page);
    expect(new URL(page.url()).search).toBe('?status=done&commune=Arbrissel');
    await page.reload();
    expect([await shownCards(page), await page.getByLabel('Situation').inputValue()]).toEqual([both, 'done']);
    await page.goBack();
    expect([new URL(page.url()).search, await shownCards(page)]).toEqual(['?status=done', done]);
    await page.goBack();
    expect([new URL(page.url()).search, await shownCards(page)]).toEqual(['', 18]);
    await page.getByRole('searchbox').fill('fibre');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=fibre');
    const found = await shownCards(page);
    const { pathname } = new URL(page.url());
    await page.locator('.languages a').click();
    // A click is over before the page that it leads to has come.
    await page.waitForURL((url) => url.pathname !== pathname);
    expect([new URL(page.url()).search, await shownCards(page)]).toEqual(['?q=fibre', found]);
    await page.goto(`${addressOf('roche-aux-fees', 'index')}?status=zzz&commune=%3Cimg%20src%3Dx%3E`);
    expect(await shownCards(page)).toBe(18);
  });
});

test('on paper a state is its words and its border, even where grounds are printed', async () => {
  await visit(
    ['roche-aux-fees', 'index'],
    async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const looks = await page.evaluate<[string, string, string][]>(
        "[...document.querySelectorAll('.state')].map((one) => getComputedStyle(one)).map((css) => [css.color, css.backgroundColor, css.borderStyle])",
      );
      expect(looks.length).toBeGreaterThan(18);
      for (const [colour, ground, border] of looks) {
        expect([colour, ground]).toEqual(['rgb(38, 38, 38)', 'rgba(0, 0, 0, 0)']);
        expect(['solid', 'dashed']).toContain(border);
      }
    },
    { javaScriptEnabled: true },
  );
});

describe('without JavaScript', () => {
  test.each(examples)('%s is a plain list, whole', async (example) => {
    await visit(
      [example, 'index'],
      async (page) => {
        expect(await page.locator('#filters').isVisible()).toBe(false);
        expect(await shownCards(page)).toBe(await page.locator('.action').count());
        await page.locator('.action summary').first().click();
        expect(await page.locator('.action dl').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('on paper, what is folded is there, and what is for the screen is not', async () => {
    await visit(
      ['roche-aux-fees', 'index'],
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        for (const hidden of ['.contents', '.languages', '.skip', '#filters', '.action summary'])
          expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
        for (const seen of ['.action dl', '.indicator table', '#evaluation ~ details p'])
          expect([seen, await page.locator(seen).first().isVisible()]).toEqual([seen, true]);
        expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
      },
      { javaScriptEnabled: false },
    );
  });
});

test.each(['light', 'dark'] as const)('colours that cannot be read are made so on a %s screen', async (colorScheme) => {
  await visit(
    ['pale', 'index'],
    async (page) => {
      if (colorScheme === 'light')
        expect(await page.evaluate("getComputedStyle(document.querySelector('h2')).color")).not.toBe('rgb(242, 197, 0)');
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    },
    { colorScheme },
  );
});

test('the policy of the page holds: nothing is fetched, no other program runs', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(addressOf('montfort', 'index'));
  const refused = await page.evaluate<{ policies: string[]; title: string }>(`(async () => {
    const policies = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => policies.push(effectiveDirective));
    const picture = new Image();
    picture.src = 'https://exemple.invalid/pixel.png';
    await fetch('https://exemple.invalid/').catch(() => undefined);
    const program = document.createElement('script');
    program.textContent = 'document.title = "pris"';
    document.body.append(program);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { policies: policies.toSorted(), title: document.title };
  })()`);
  expect(refused.policies).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(refused.title).not.toBe('pris');
  await context.close();
});
