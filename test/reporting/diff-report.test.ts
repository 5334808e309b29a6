// A unified diff that people read: parts of three lines around, colours, nothing that plays tricks on a terminal.
import { expect, test } from 'vitest';
import { diffReport, mendedReport } from '../../src/reporting/index.ts';

const shown = (before: string, after: string) => ({
  root: '.',
  isRefused: false,
  file: { path: 'a.yaml', before, after, mends: [{ line: 2, key: 'b', was: 'x', now: 'y' }] },
});
const numbered = (changed: readonly number[]): string =>
  Array.from({ length: 20 }, (_, n) => (changed.includes(n + 1) ? `new ${n + 1}\n` : `line ${n + 1}\n`)).join('');

test('changes that are close stand in one part, the others apart', () => {
  const diff = diffReport([shown(numbered([]), numbered([1, 8, 20]))], { colour: 0 });
  expect(diff.split('\n').filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,11 +1,11 @@', '@@ -17,4 +17,4 @@']);
  expect(diff.startsWith('--- a.yaml\n+++ a.yaml\n@@ -1,11 +1,11 @@\n-line 1\n+new 1\n line 2\n')).toBe(true);
  expect(diff.endsWith(' line 19\n-line 20\n+new 20\n')).toBe(true);
});

test('lines that follow one another are shown before, then after', () => {
  const diff = diffReport([shown('a\nb\nc', 'A\nB\nc')], { colour: 0 });
  expect(diff).toBe('--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,3 @@\n-a\n-b\n+A\n+B\n c\n');
});

test('colours, and no control character of the file', () => {
  const diff = diffReport([shown('\ufeffa: 1\r\nb: \u001b[31mx\r\n', '\ufeffa: 1\r\nb: \u202ey\r\n')], { colour: 1 });
  expect(diff).toContain('\u001b[31m-b: \\u{1b}[31mx\u001b[39m\n\u001b[32m+b: \\u{202e}y\u001b[39m');
  expect(diff).not.toMatch(/[\r\ufeff\u202e]/);
});

test('what was mended, and what was refused', () => {
  const style = { language: 'fr', colour: 0, dryRun: false } as const;
  expect(mendedReport([shown('', '')], style)).toBe('a.yaml\n  2  b: x → y\n1 correction dans 1 fichier.\n\n');
  expect(mendedReport([{ ...shown('', ''), isRefused: true }], style)).toBe(
    '! a.yaml  a changé entre-temps\u00a0: rien n’a été écrit\n\n',
  );
});

test('of a long new file, how it begins and how much more, where it may be opened', () => {
  const file = { path: 'a.yaml', before: null, after: 'a: 1\n'.repeat(50) };
  const whole = diffReport([{ root: '.', file }], { colour: 0 });
  expect(whole.split('\n')[2]).toBe('@@ -0,0 +1,50 @@');
  expect(whole.split('\n').filter((line) => line === '+a: 1')).toHaveLength(50);
  const cut = diffReport([{ root: '.', file }], { colour: 0, clippedIn: 'fr' });
  expect(cut.split('\n').filter((line) => line === '+a: 1')).toHaveLength(15);
  expect(cut.endsWith('\n  … et 35 autres lignes, à lire dans le fichier\n')).toBe(true);
  const short = { ...file, after: 'a: 1\n'.repeat(40) };
  expect(diffReport([{ root: '.', file: short }], { colour: 0, clippedIn: 'fr' })).not.toContain('…');
  const known = { ...file, before: 'b: 1\n' };
  expect(diffReport([{ root: '.', file: known }], { colour: 0, clippedIn: 'fr' })).not.toContain('…');
});
