// The file that holds a programme and its data: nothing in it ends early, and nothing is fetched.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standalonePage } from '../../src/live/page.ts';

const page = (data: unknown, title = 'Séance', programme = 'export {}') =>
  standalonePage({ language: 'fr', title, withoutProgramme: ['Sans programme'], programme, styles: ['a{}'], data });

/** The text of the first element of that tag and id, as a browser finds its end. */
function inside(html: string, tag: string, mark: string): string {
  const start = html.indexOf('>', html.indexOf(mark)) + 1;
  return html.slice(start, html.toLowerCase().indexOf(`</${tag}`, start));
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what people wrote comes back from the page as it is, whatever it looks like', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script>', '\u2028]]>', '&lt;'));
  fc.assert(
    fc.property(fc.array(hostile), hostile, (texts, title) => {
      const html = page({ texts }, title);
      expect(JSON.parse(inside(html, 'script', 'id="data"'))).toEqual({ texts });
      expect(html.match(/<script/g)).toHaveLength(2);
      expect(html).not.toMatch(/<!--/);
    }),
    { numRuns: 40 },
  );
});

test('the policy lets the one programme and the styles run, and nothing be fetched', () => {
  const html = page({}, 'a', 'const a = "</script><!--";\n');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hash(inside(html, 'script', 'type="module"'))};`);
  expect(policy).toContain(`style-src ${hash('a{}')};`);
  expect(policy).not.toMatch(/unsafe|https?:/);
});
