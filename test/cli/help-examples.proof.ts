// The examples of every help page can be typed: as they stand the command line takes them, and on a project nothing of them is unknown.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Language } from '../../src/model/index.ts';
import { home } from '../house/sources.ts';
import { wordsOf } from '../words-of.ts';
import { quiet } from './typed.ts';

async function said(language: Language, cwd: string, words: readonly string[]): Promise<{ out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  await run(words, {
    ...quiet,
    cwd,
    width: 1000,
    folds: { out: 1000, err: 1000 },
    language,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { out: out.join(''), err: err.join('').replace(/[\u00a0\u202f]/g, ' ') };
}

interface Page {
  readonly path: readonly string[];
  readonly hasDryRun: boolean;
  readonly examples: readonly string[];
}

/** What stands after the command is for people: where it writes, what it is for. */
const typedOf = (line: string): string =>
  (/(?:^|<\()(jalon\b[^()]*)/.exec(line.trim())?.[1] ?? '').split(/ {2,}| > /)[0]?.trim() ?? '';

async function pagesOf(language: Language, path: readonly string[] = []): Promise<readonly Page[]> {
  const { out } = await said(language, '/', path.length === 0 ? ['--help'] : [...path, '--help']);
  const under = (title: RegExp): readonly string[] => {
    const [, ...rest] = out.split(title);
    return (rest.join('').split(/\n\n|\n(?=\S)/)[0] ?? '').split('\n').filter((line) => line.trim() !== '');
  };
  const inner =
    path.length === 0
      ? out.split('\n').flatMap((line) => (line.startsWith('  ') ? line.trim().split(/ {2}/) : []))
      : under(/^(?:Commandes|Commands)\s?:\n/m).map((line) => line.trim().split(/[ |]/)[0] ?? '');
  const names = inner.filter((name) => /^[\p{L}-]+$/u.test(name) && name !== 'help');
  if (names.length > 0) return (await Promise.all(names.map((name) => pagesOf(language, [...path, name])))).flat();
  const examples = under(/^(?:Exemples|Examples)\s?:\n/m).map(typedOf);
  return [{ path, hasDryRun: out.includes('--dry-run'), examples: examples.filter((line) => line !== '') }];
}

/** What goes out of the folder, stays open, or takes long is only parsed. */
const played =
  /^(?:add|set|remove|rename|trace|explain|status|rank|plan|calendar|budget|workload|purge|export (?:person|survey|personne|enquête))$/;
const unknown =
  /n’existe pas|rien n’est dit|pas été comparés|une carte et une seule|n’est pas dans|terminée|pas arrêté|nothing is said|not compared|one card|is not in|is over|not frozen|n’existe|ne s’appelle|n’est ni une|on n’ajoute pas|aucun champ|ne convient pas|does not exist|is called|cannot be added|does not suit|no field|unknown/;
const foreign = /projets|projects|examples|exemples|--template|--weights|--export|--out/;
/** It names something. */
const names = /[A-Z]{2}-\d|["=]/;

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('every example is taken by the command line', async () => {
    const pages = await pagesOf(language);
    expect(pages.length).toBeGreaterThan(40);
    const lines = pages.flatMap(({ examples }) => examples);
    expect(lines.length).toBeGreaterThan(100);
    const refused: string[] = [];
    for (const line of lines) {
      const [, ...words] = wordsOf(line);
      // Folders are those of whoever types it.
      const here = words.map((word, at) => (words[at - 1] === '--organisation' ? '/' : word));
      const { err } = await said(language, '/', [...here, '--none-such']);
      if (!err.includes('--none-such')) refused.push(`${line} → ${err}`);
    }
    expect(refused).toEqual([]);
  });

  test('no example is refused for a word that nothing bears', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
    cpSync(join(home, 'examples/roche-aux-fees'), cwd, { recursive: true });
    const refused: string[] = [];
    for (const { path, hasDryRun, examples } of await pagesOf(language)) {
      if (!played.test(path.join(' '))) continue;
      for (const line of examples.filter((one) => names.test(one) && !foreign.test(one))) {
        const [, ...words] = wordsOf(line);
        const dry = hasDryRun && !words.includes('--dry-run') ? ['--dry-run'] : [];
        const { err } = await said(language, cwd, [...words, ...dry]);
        const last =
          err
            .trim()
            .split('\n')
            .findLast((one) => /^jalon ?:/.test(one)) ?? '';
        if (unknown.test(last)) refused.push(`${line} → ${last}`);
      }
    }
    expect(refused).toEqual([]);
  });
});
