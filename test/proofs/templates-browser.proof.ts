// The engine of templates in a browser: the document of a letter, made in Chromium, has the bytes of the one that Node makes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../../src/templates.ts';
import { home } from '../house/sources.ts';
import { openBrowser } from './browser.ts';

const letter = readFileSync(`${home}docs/samples/letter.docx`);
const data = {
  title: 'Commande',
  recipient: 'Ana',
  day: '2026-01-15',
  text: 'Comme **convenu** :',
  items: [
    { title: 'Bureau', amount: 1200 },
    { title: 'Chaise', amount: 99.5 },
  ],
  remark: null,
};

test('a letter made in Chromium', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const engine = `data:text/javascript;base64,${readFileSync(`${home}dist/browser/templates.js`).toString('base64')}`;
    const given = JSON.stringify({ engine, letter: [...letter], data });
    const made = await page.evaluate(`(async ({ engine, letter, data }) => {
      const { prepare } = await import(engine);
      return [...prepare(new Uint8Array(letter)).render(data)];
    })(${given})`);
    expect(made).toEqual([...prepare(letter).render(data)]);
  } finally {
    await browser.close();
  }
});
