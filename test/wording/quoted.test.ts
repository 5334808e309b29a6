// Quotation marks inside quotation marks. Source: Lexique des règles typographiques en usage à l’Imprimerie nationale, « Guillemets ».
import { expect, test } from 'vitest';
import { quoted } from '../../src/wording/quoted.ts';
import { liveFr } from '../../src/wording/votes/live-fr.ts';

test.each([
  ['fr', 'Proposer des ateliers', '«\u00a0Proposer des ateliers\u00a0»'],
  ['fr', 'Ateliers «\u00a0Premiers clics\u00a0» en ville', '«\u00a0Ateliers “Premiers clics” en ville\u00a0»'],
  ['fr', 'Ateliers « Premiers clics »', '«\u00a0Ateliers “Premiers clics”\u00a0»'],
  ['fr', 'Ateliers «\u202fun\u202f», «deux»', '«\u00a0Ateliers “un”, “deux”\u00a0»'],
  ['en', 'Run “First clicks” workshops', '“Run ‘First clicks’ workshops”'],
  ['en', 'Ateliers « Premiers clics »', '“Ateliers « Premiers clics »”'],
] as const)('%s: %s', (language, text, shown) => expect(quoted(text, language)).toBe(shown));

test('on the page of a sitting too', () => {
  const { plan, decisions } = liveFr;
  expect(plan.whyNot('Ateliers « Premiers clics »')).toContain('Ateliers “Premiers clics”');
  expect(decisions.remove('Ateliers « Premiers clics »')).toContain('Ateliers “Premiers clics”');
});
