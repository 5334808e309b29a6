// Long runs: nothing is given away by all that the examples publish, nor by surveys drawn at random, whether the system of all that is
// published is bounded or its documents attacked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPortfolio, renderPortfolio } from '../../src/index.ts';
import { readBy } from '../../src/usecases/documents/counting-documents.ts';
import { documentsOf, templateName } from '../../src/usecases/documents/documents-of.ts';
import { shippedCounting } from '../../src/usecases/documents/shipped-counting.ts';
import { privacyOf } from '../../src/usecases/privacy.ts';
import { attack } from '../disclosure/attack/attack.ts';
import { blocksOf } from '../disclosure/attack/blocks.ts';
import { annexOf, projectOf } from '../disclosure/attack/drawn-project.ts';
import { filesOf, publishedOf } from '../disclosure/attack/published.ts';
import { answersSaid } from '../disclosure/attack/read-counts.ts';
import { drawnSurvey } from '../disclosure/drawn-survey.ts';
import { home } from '../house/sources.ts';

const sizes = [60, 75, 100, 150, 250, 400, 500, 650, 800, 1000, 1400, 2000];

test('240 surveys of 60 to 2,000 answers are certified', async () => {
  for (let seed = 0; seed < 240; seed += 1) {
    const people = sizes[seed % sizes.length] ?? 60;
    const [one] = await privacyOf(drawnSurvey(1000 + seed, people).project, 'fr');
    expect([seed, people, one?.proof.givenAway, one?.proof.unproved]).toEqual([seed, people, [], []]);
  }
});

test('the printed annexes of 36 of them give nothing away', async () => {
  for (let seed = 0; seed < 36; seed += 1) {
    const people = sizes[seed % sizes.length] ?? 60;
    const { told } = await attack({ waves: [await annexOf(projectOf(2000 + seed, people))] });
    expect([seed, people, told]).toEqual([seed, people, []]);
  }
});

test.each(['montfort', 'roche-aux-fees'])(
  '%s: all documents of all readers, the workbook, the dataset and the portfolio, held together',
  async (name) => {
    const { project, files } = await filesOf(join(home, 'examples', name), [undefined, 'residents', 'press']);
    const portfolio = await renderPortfolio(await openPortfolio(join(home, 'examples/syndicat'), { today: '2026-11-28' }));
    const pooled = portfolio.files.flatMap(({ path, bytes }) => answersSaid(blocksOf(path, bytes)));
    expect(files.length).toBeGreaterThan(60);
    expect(portfolio.files.length).toBeGreaterThan(3);
    for (const one of publishedOf(project, files)) {
      const { hidden, told } = await attack({ ...one, answers: [...(one.answers ?? []), ...pooled] });
      expect(hidden).toBeGreaterThan(0);
      expect(told).toEqual([]);
    }
  },
);

test('the list of what shipped templates read is what they read', () => {
  const { ofProject, ofPortfolio } = documentsOf({});
  const read = (kinds: readonly { readonly id: string; readonly template?: string }[], pooled: boolean) =>
    [...new Set(kinds.map(templateName))].map((name) => [name, [...readBy(name, {}, pooled).read].sort()] as const);
  const all = [...read(ofProject, false), ...read(ofPortfolio, true)]
    .filter(([, counts]) => counts.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (process.env['UPDATE'] === '1') {
    const path = join(home, 'src/usecases/documents/shipped-counting.ts');
    const keyOf = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
    const lines = all.map(([name, counts]) => `  ${keyOf(name)}: [${counts.map((one) => `'${one}'`).join(', ')}],\n`).join('');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(readonly Read\[\]>> = \{\n)[^}]*\};/, `$1${lines}};`));
    return;
  }
  expect(Object.fromEntries(all)).toEqual(shippedCounting);
});
