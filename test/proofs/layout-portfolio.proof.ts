// The documents of a portfolio, in both languages: each is printed and looked at, and the faults of their layout do not grow.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { beyond, counted, keepWhatHasGone, printed } from './layout.ts';

test.each(['fr', 'en'] as const)(
  'the portfolio of the example, in the language %s',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-layout-portfolio-'));
    cpSync(join(home, 'examples'), join(folder, 'examples'), { recursive: true });
    const command = ['portfolio', 'examples/syndicat', '--organisation', 'examples', '--out', 'build'];
    const { layout, lacks, unprinted, unproofed, proofed } = JSON.parse(await printed(command, language, folder)).rendered;
    expect({ lacks, unprinted, unproofed }).toEqual({ lacks: null, unprinted: [], unproofed: [] });
    expect(proofed).toBe(4);
    const found = counted([['syndicat', layout]], language);
    keepWhatHasGone(found, ['syndicat'], language);
    expect(beyond(found)).toEqual([]);
  },
  600_000,
);
