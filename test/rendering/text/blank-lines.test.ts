/** Blank lines of a Markdown text never come two in a row, but where they are shown as they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBlankRuns } from '../../../src/rendering/text/prepare-text.ts';

test('only the first of several blank lines stays', () => {
  expect(withoutBlankRuns('# A\n\n\n \nb\n\nc\n')).toBe('# A\n\nb\n\nc\n');
});

test('what stands between fences stays', () => {
  const code = '```yaml\na: 1\n\n\n``\nb: 2\n```';
  expect(withoutBlankRuns(`x\n\n\n${code}\n\n\ny`)).toBe(`x\n\n${code}\n\ny`);
  expect(withoutBlankRuns('~~~\n```\n\n\n~~~\n\n\ny')).toBe('~~~\n```\n\n\n~~~\n\ny');
});

test('no word is lost, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ' ', 'a', '```', '~~~~', '    b')), (lines) => {
      const text = lines.join('\n');
      const once = withoutBlankRuns(text);
      expect(withoutBlankRuns(once)).toBe(once);
      expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
