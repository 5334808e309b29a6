// The browser that shows pages: without a window, and calling nobody by itself.
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags =
  '--no-sandbox --disable-dev-shm-usage --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: flags.split(' ') });

/**
 * What stands in the way of somebody, as axe finds it (WCAG 2.1, A and AA, and good practice). Told in the page's own words, since what runs there
 * knows a document that programs of Node have not. `but`: a selector of what is not looked into.
 */
export async function violations(page: Page, but?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const within = but === undefined ? 'document' : JSON.stringify({ exclude: [but] });
  const { violations: found } = await page.evaluate<axe.AxeResults>(
    `axe.run(${within}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
