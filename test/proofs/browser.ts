// The browser that shows pages: without a window, and calling nobody by itself.
import { type Browser, chromium } from 'playwright-core';

const flags =
  '--no-sandbox --disable-dev-shm-usage --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: flags.split(' ') });
