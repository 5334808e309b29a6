// Every link of every page leads somewhere: to a file that is there, and to a title that it has.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { links, pages } from './readme-pages.ts';
import { home } from './sources.ts';

/** As GitHub and npm name titles: small letters, hyphens for spaces, letters, digits and hyphens alone, a number for the second of a name. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, title = ''] of text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)) {
    const name = title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    anchors.add(times === 0 ? name : `${name}-${times}`);
  }
  return anchors;
}

test('there are links to follow', () => expect(links.length).toBeGreaterThan(100));

test('anchors are those of the titles', () => {
  expect([...anchorsOf('# Un titre, l’accentué !\n## `jalon plan`\n## Two\n## Two\n')]).toEqual([
    'un-titre-laccentué-',
    'jalon-plan',
    'two',
    'two-1',
  ]);
});

test('every relative link leads to a file, and every anchor to a title', () => {
  const lost = links.filter(({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const there = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!existsSync(home + there)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(home + there, 'utf8')).has(decodeURIComponent(anchor));
  });
  expect(lost).toEqual([]);
});

test('no page is out of reach of the two faces', () => {
  const reached = new Set(['README.md', 'LISEZMOI.md']);
  for (const path of reached)
    for (const { target } of links.filter((link) => link.path === path)) {
      const there = posix.join(posix.dirname(path), target.split('#')[0] ?? '');
      if (there.endsWith('.md')) reached.add(there);
    }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
