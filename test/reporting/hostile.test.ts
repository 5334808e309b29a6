// Nothing that people wrote reaches a terminal, a page or a reader as anything but text.
import { expect, test } from 'vitest';
import { formats } from '../../src/reporting/index.ts';
import { formatNamed, hostileReport, problem, report } from './reported.ts';

test.each(formats.map(({ id }) => id))('%s: no control character, no bidirectional mark, no zero-width character', (id) => {
  const text = formatNamed(id)(hostileReport);
  // The word joiner is ours: it keeps Markdown readers from seeing a mention.
  expect(text.replaceAll('\n', '').match(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu)).toBeNull();
});

test('markdown: no mark-up, mention, reference or link comes from a value, and a row stays a row', () => {
  const text = formatNamed('markdown')(hostileReport);
  expect(text).not.toMatch(/<script|@quelquun|#12\b|\]\(|http:\/\/|`x`/);
  const rows = text.split('\n').filter((line) => line.startsWith('| ❌') || line.startsWith('| ⚠️'));
  expect(rows.map((line) => line.split('|').length)).toEqual([6, 6]);
});

test('markdown: what it escapes reads back as it was', () => {
  const read = formatNamed('markdown')(report([problem({ found: { id: '__proto__ <b>', home: 'a|b' } })]));
  expect(read.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toContain('«\u00a0__proto__ <b>\u00a0»');
});

test('markdown: what was accepted is listed with its reason, as plain text', () => {
  const waived = [
    { problem: problem(), by: { kind: 'waiver', reason: '@quelquun | <b>', author: 'DGS', until: '2027-01-31' } },
    { problem: problem({ severity: 'warning' }), by: { kind: 'known' } },
  ] as const;
  const text = formatNamed('markdown')(report([], { waived }));
  expect(text).toContain('<summary>2 problèmes acceptés</summary>');
  expect(text).toContain('| @\u2060quelquun &#124; &#60;b&#62;, DGS, jusqu’au 31 janvier 2027 |\n');
  expect(text).toContain('| déjà connu |\n\n</details>\n');
});
