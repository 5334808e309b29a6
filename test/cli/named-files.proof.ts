// No message names a file that is not there, unless it says that it is to be written.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleOf } from '../../src/checking/index.ts';
import { run } from '../../src/cli.ts';
import { open } from '../../src/index.ts';
import type { Language } from '../../src/model/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const today = '2026-11-24';

async function typed(cwd: string, language: Language, words: readonly string[]): Promise<string> {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = { cwd, today, colour: 0, interactive: false, width: 1000, folds: { out: 1000, err: 1000 } } as const;
  await run([...words], { ...quiet, ...world, language, out: say, err: say });
  return said.join('');
}

const path =
  /(?<![\p{L}\d/.*<{-])(?:\.?[\p{L}\d_-]+\/)*\.?[\p{L}\d_-]+\.(?:ya?ml|md|docx|xlsx|pptx|csv|json|png|jpe?g|svg|pdf)\b/gu;

/** Where a file is said to be lacking, to be created, or to be an example; the line of somebody’s file itself is theirs. */
const isSaid =
  /à créer|n’existe pas|aucune charte|par exemple|to be created|no such file|there is no look|for example|^\s*\d+ │|^\d+ │/;

function astray(root: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(path)]
        .map(([found]) => found)
        .filter((found) => !existsSync(join(root, found)) && !existsSync(join(root, basename(found))))
        .map((found) => `${line.trim()} (${found})`),
    )
    .filter((line) => !isSaid.test(line));
}

const examples = ['montfort', 'roche-aux-fees', 'broken'].map((name) => [name, join(home, 'examples', name)] as const);

test.each(['fr', 'en'] as const)('in %s', async (language) => {
  const fresh = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'projet');
  await typed(join(fresh, '..'), language, ['init', 'projet', '--title', 'Projet', '--lang', language, '--yes']);
  const odd: string[] = [];
  for (const [name, root] of [...examples, ['fresh', fresh] as const]) {
    const mends = open(root, { today }).problems.map(({ code }) => `${code}: ${ruleOf(code)?.[language].mend}`);
    const said = [
      await typed(root, language, ['validate', '--all']),
      await typed(root, language, ['status', '--all']),
      [...new Set(mends)].join('\n'),
    ].join('\n');
    odd.push(...astray(root, said).map((line) => `${name}: ${line}`));
  }
  expect(odd).toEqual([]);
});
