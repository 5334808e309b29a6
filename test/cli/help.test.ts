// Help on one screen, and commands found by their words.
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Language } from '../../src/model/index.ts';
import { shippedTitles } from '../../src/vocabulary/index.ts';
import { documentWords } from '../../src/wording/commands/command-words.ts';
import { helpWords } from '../../src/wording/commands/help.ts';
import { frenchSubcommands } from '../../src/wording/commands/subcommands.ts';
import { quiet } from './typed.ts';

async function said(language: Language, ...typed: string[]): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', ''];
  const code = await run(typed, {
    ...quiet,
    cwd: '/',
    width: 80,
    language,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err, code };
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('the first page holds on a screen of 24 lines of 80 characters, each command in one family', async () => {
    const { out } = await said(language, '--help');
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
    for (const family of Object.values(helpWords[language].families)) expect(lines).toContain(family);
    const named = lines.filter((line) => line.startsWith('  ')).flatMap((line) => line.trim().split(/ {2}/));
    expect(named.length).toBeGreaterThan(25);
    expect(new Set(named).size).toBe(named.length);
    for (const name of named) expect((await said(language, name, '--help')).code).toBe(0);
  });

  test('what is of every day comes before what is of batches', async () => {
    const { out } = await said(language, 'status', '--help');
    const places = ['--remind', '--today', '--help', '--json', '--shard'].map((option) => out.indexOf(`${option} `));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((at) => at > 0)).toBe(true);
  });
});

test.each(['--help', 'export --help', 'export plan-national --help', 'add --help', 'help survey'])(
  'the language that is asked for is that of every word: %s',
  async (line) => {
    expect(await said('fr', ...line.split(' '), '--lang', 'en')).toEqual(await said('en', ...line.split(' ')));
  },
);

test.each([
  ['fr', 'enveloppes', 'jalon plan'],
  ['fr', 'bulletin', 'jalon import ballots'],
  ['fr', 'ANNULER', 'jalon undo'],
  ['fr', 'communiqué', 'jalon render --only communiqué-de-presse'],
  ['fr', 'réunion', 'jalon add réunion "…" date=…   une réunion, son ordre du jour, ses présents'],
  ['fr', 'fiche', 'jalon add action "…"'],
  ['en', 'meeting', 'jalon add meeting "…" date=…'],
  ['en', 'survey', 'jalon import survey'],
] as const)('in %s, %s leads to %s', async (language, word, command) => {
  const { out, code } = await said(language, 'help', word);
  expect(out).toContain(command);
  expect(code).toBe(0);
});

describe('of what a command takes', () => {
  const commands = Object.values(helpWords.fr.families);
  const everyHelp = async (language: Language): Promise<string> => {
    const first = (await said('fr', '--help')).out.trimEnd().split('\n');
    const names = first.filter((line) => line.startsWith('  ')).flatMap((line) => line.trim().split(/ {2}/));
    expect(first).toEqual(expect.arrayContaining(commands));
    const pages: string[] = [];
    for (const name of names) pages.push((await said(language, name, '--help')).out);
    return pages.join('\n');
  };
  const taken = (text: string): ReadonlySet<string> =>
    new Set([...text.matchAll(/[<[]([\p{L}/=-]+)(?:\.{3})?[>\]]/gu)].flatMap(([, words = '']) => words.split(/[=/]/)));

  test('each word is that of the language', async () => {
    const both =
      /^(?:action|archive|code|codes|date|document|documents|forge|format|formats|i|licence|moment|n|options|parts|question|shell|source)$/;
    const [french, english] = [taken(await everyHelp('fr')), taken(await everyHelp('en'))];
    expect([...french].filter((word) => english.has(word) && !both.test(word))).toEqual([]);
    expect(french).toContain('dossier');
    expect(english).toContain('command');
    expect(english).not.toContain('commande');
  });

  test('no line ends with the mark that a word goes with', async () => {
    for (const line of (await everyHelp('fr')).split('\n')) {
      expect(line).not.toMatch(/«$/);
      expect(line).not.toMatch(/^\s*[;:!?»]/);
    }
  });

  test('what is missing is called so too', async () => {
    expect((await said('fr', 'rename')).err).toMatch(/il manque «.ancien.»/);
    expect((await said('en', 'rename')).err).toMatch(/old/);
  });
});

test('help is asked for behind any option', async () => {
  const { out, code } = await said('fr', 'plan', '--help');
  expect(await said('fr', 'plan', '--amend', '--help')).toMatchObject({ out, code });
  expect(await said('fr', 'plan', '--lang=fr', '--amend', '-h')).toMatchObject({ out, code });
});

test('what is exchanged is called as people call it', async () => {
  expect((await said('fr', 'import', 'enquête', '--help')).out).toBe((await said('fr', 'import', 'survey', '--help')).out);
  expect((await said('fr', 'help', 'export', 'bulletins')).out).toBe((await said('fr', 'export', 'ballots', '--help')).out);
});

test.each([
  ['annuler', 'jalon undo '],
  ['corriger', 'jalon set '],
  ['échéances', 'jalon status --remind '],
  ['sondage', 'jalon import enquête '],
])('help « %s » finds what people so call', async (word, line) => {
  expect((await said('fr', 'help', word)).out.split('\n')[1]).toContain(line);
});

test.each([
  ['convocation', 'dossier-de-séance'],
  ['PV', 'compte-rendu'],
  ['journalistes', 'communiqué-de-presse'],
])('jalon help %s leads to the document that people so call', async (word, document) => {
  expect((await said('fr', 'help', word)).out).toContain(`jalon render --only ${document} `);
});

test('other names are those of documents that are', () => {
  const ids = shippedTitles().map(({ id }) => id);
  expect(Object.keys(documentWords).filter((id) => !ids.includes(id))).toEqual([]);
});

test('a word that nothing speaks of is told, with where all commands are', async () => {
  const { out, err, code } = await said('fr', 'help', 'zzz');
  expect([out, code]).toEqual(['', 2]);
  expect(err).toMatch(/aucune commande ne parle de «.zzz.».*jalon --help/);
});

test('help on a command is the command’s own', async () => {
  expect((await said('fr', 'help', 'rank')).out).toBe((await said('fr', 'rank', '--help')).out);
});

describe('what comes after import and export', () => {
  test.each(Object.entries(frenchSubcommands).flatMap(([group, words]) => Object.entries(words).map((one) => [group, ...one])))(
    '`%s %s` is also « %s »',
    async (group = '', name = '', word = '') => {
      const french = await said('fr', group, word, '--help');
      expect(french.code).toBe(0);
      expect(french.out).toContain(`jalon ${group} ${word}`);
      expect((await said('fr', group, name, '--help')).out).toBe(french.out);
      expect((await said('fr', 'help', group, word)).out).toBe(french.out);
      expect((await said('en', group, word, '--help')).out).toContain(`jalon ${group} ${name}`);
      expect((await said('fr', group, '--help')).out).toContain(`\n  ${word} [options]`);
      expect((await said('fr', '__complete', 'fish', `jalon ${group} ${word.slice(0, 3)}`)).out).toContain(`${word}\t`);
    },
  );
});
