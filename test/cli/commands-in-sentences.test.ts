// Every command that a sentence proposes is in the words of its language, and is taken by the command line of that language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownCodes, ruleOf } from '../../src/checking/index.ts';
import { run } from '../../src/cli.ts';
import { spoken } from '../../src/vocabulary/index.ts';
import { home, sources } from '../house/sources.ts';
import { wordsOf } from '../words-of.ts';
import { quiet } from './typed.ts';

const rules = readdirSync(join(home, 'templates/rules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: `templates/rules/${path}`, text: readFileSync(join(home, 'templates/rules', path), 'utf8') }));
const sentences = [...sources.filter(({ path }) => /^src\/(?:wording|checking|reporting|cli|usecases)\//.test(path)), ...rules];

/** What is put in when it is told stands for a word. */
const bare = (text: string): string => text.replace(/\$\{[^{}]*\}/g, '…');

interface Proposed {
  readonly path: string;
  readonly command: string;
}

/** Between the quotation marks of a language. */
const quoted = { fr: /« (jalon [^»]+?) »/g, en: /“(jalon [^”]+?)”/g } as const;
const inSentences = (language: 'fr' | 'en'): readonly Proposed[] =>
  sentences.flatMap(({ path, text }) =>
    [...bare(text).matchAll(quoted[language])].map(([, command = '']) => ({ path, command: command.replaceAll("\\'", "'") })),
  );

/** Between brackets or after a colon too: in the reason of a rule and in how to mend it. */
const inRules = (language: 'fr' | 'en'): readonly Proposed[] =>
  knownCodes.flatMap((code) => {
    const { why = '', mend = '' } = ruleOf(code)?.[language] ?? {};
    const said = `${why} ${mend}`.replace(/[\u00a0\u202f]/g, ' ');
    return [
      ...said.matchAll(/(?<=[«“(:] ?)jalon (?:add|set|explain|purge|render|status|template|trace|validate|workload)\b[^»”()]*/g),
    ].map(([command]) => ({
      path: code,
      command: command.replace(/[ .]+$/, ''),
    }));
  });

/** A year and a folder for the blanks that stand for one. */
const filled = (command: string): string =>
  command.replace(/(?<=--(?:amend|amendments|freeze|year) )…/, '2027').replace(/(?<=--organisation )\S+/, '/');

/** What the command line says of a command followed by an option that it has not: that one alone when all the rest is taken. */
async function refused(command: string, language: 'fr' | 'en'): Promise<boolean> {
  let err = '';
  await run([...wordsOf(command).slice(1), '--none-such'], {
    ...quiet,
    cwd: '/',
    width: 1000,
    language,
    err: (text) => {
      err += text;
    },
  });
  return !err.includes('--none-such');
}

test.each(['fr', 'en'] as const)('in %s', async (language) => {
  const all = [...inSentences(language), ...inRules(language)].filter(({ command }) => !/^jalon (?:…|--help)$/.test(command));
  expect(all.length).toBeGreaterThan(50);
  const odd: (readonly string[])[] = [];
  for (const { path, command } of all) {
    if (spoken(command, language) !== command) odd.push([path, command, spoken(command, language)]);
    else if (await refused(filled(command), language)) odd.push([path, command]);
  }
  expect(odd).toEqual([]);
});
