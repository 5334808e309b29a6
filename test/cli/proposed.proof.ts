// What jalon status proposes can be typed: each command exists, is accepted once its blanks are filled, and is refused before.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { open, status } from '../../src/index.ts';
import { spoken } from '../../src/vocabulary/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

type Language = 'fr' | 'en';

async function typed(
  words: readonly string[],
  cwd: string,
  today: string,
  language: Language = 'fr',
): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await run(words, {
    ...quiet,
    cwd,
    today,
    width: 100,
    language,
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  return { code, said: said.join('') };
}

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', '')).slice(1);

/** What a person would put for each blank. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:PE|MT|ND|IN)-)…/g, '01'],
  [/(?<=\bstatus=)…/, 'met'],
  [/(?<=--freeze )…/g, '2027'],
  [/(?<=\bverdict=)…/, 'partly-met'],
  [/(?<=\b(?:date|due|end|adopted)=)…/, '2030-06-30'],
  [/(?<=\bstart=)…/, '2026-12'],
  [/(?<=\b(?:audience)=)…/, 'elected'],
  [/(?<=\bfrequency=)…/, 'yearly'],
  [/(?<=\b(?:weight|staffFte|population|planned|baseline\.value)=)…/, '80'],
  [/(?<=\b(?:year|baseline\.period)=)…/, '2026'],
  [/ …=…/, ' 2026=12'],
  [/scores\.…=…/, 'scores.cost=3'],
  [/(?<=\bevidence\+=)…/, 'MT-01'],
  [/(?<=\bliftedBy=)…/, 'PE-01'],
  [/(?<=territory\.facts\.\w+=)…/, 'oui'],
  [/…/g, 'texte'],
];
const filled = (command: string): string => answers.reduce((text, [blank, answer]) => text.replace(blank, answer), command);

/** What changes nothing has no dry run. */
const foreseen = (command: string): string[] =>
  /^jalon (?:workload|rank|plan(?: --year \d+)?)$/.test(command) ? [] : ['--dry-run'];

/** One of each kind: two late actions are told alike. */
const kindOf = (command: string): string =>
  command.replace(/\b[A-Z]{2}-[\d-]+/g, 'ID').replace(/(\w+)(?= (?:status|evidence)=)/, 'WORD');

function proposed(root: string, today: string): readonly string[] {
  const { todos = [] } = status(open(root, { today })) ?? {};
  const commands = todos.flatMap((todo) => todo.commands).filter((command) => command.startsWith('jalon '));
  return [...new Map(commands.map((command) => [kindOf(command), command])).values()];
}

test.each([
  ['roche-aux-fees', '2026-11-24'],
  ['montfort', '2027-09-30'],
])('%s, %s', async (example, today) => {
  const root = join(home, 'examples', example);
  const commands = proposed(root, today);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const { code, said } = await typed([...wordsOf(filled(command)), ...foreseen(command)], root, today);
    expect([command, code, code === 0 ? '' : said]).toEqual([command, 0, '']);
    // In the words of each reader, it is the same command.
    for (const language of ['fr', 'en'] as const) {
      const told = spoken(filled(command), language);
      if (told === filled(command)) continue;
      const same = language === 'fr' ? { code, said } : { code: 0, said: expect.anything() };
      expect([told, await typed([...wordsOf(told), ...foreseen(command)], root, today, language)]).toEqual([told, same]);
    }
  }
});

test('a new project, from its first command to the next: what a command names is added first', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  const today = '2026-11-24';
  await typed(['init', '.', '--title', 'Projet', '--territory', '243500550', '--yes'], cwd, today);
  const best = (): readonly string[] => (status(open(cwd, { today }))?.todos ?? []).map(({ commands: [one = ''] }) => one);
  expect(best()).toContain('jalon add person "…"');
  expect(best()).not.toContain('jalon set project lead=PE-… electedLead=PE-…');
  expect((await typed(['add', 'person', 'Chargée de mission'], cwd, today)).code).toBe(0);
  expect(best()).toContain('jalon set project lead=PE-… electedLead=PE-…');
  for (const command of proposed(cwd, today)) {
    const { code, said } = await typed([...wordsOf(filled(command)), ...foreseen(command)], cwd, today);
    // A meeting and a need are not there yet: what says so is proposed first.
    const lacks = /\b(?:MT|ND|IN)-…/.test(command);
    expect([command, code, code === 0 || lacks ? '' : said]).toEqual([command, lacks ? code : 0, '']);
  }
});

test('a blank left as it stands is never written', async () => {
  const root = join(home, 'examples/montfort');
  for (const command of proposed(root, '2027-09-30').filter((one) => one.includes('…'))) {
    const { code, said } = await typed([...wordsOf(command), '--dry-run'], root, '2027-09-30');
    expect([command, code]).toEqual([command, 2]);
    expect(said).toContain('remplacez «\u00a0…\u00a0»');
  }
  expect(open(root, { today: '2027-09-30' }).project).not.toBe(null);
});

test('what is a file of its own is set by the name of that file', async () => {
  const root = join(home, 'examples/montfort');
  const told = async (...words: string[]) => typed(['set', ...words, '--dry-run'], root, '2026-11-24');
  expect(await told('projet', 'intitulé=x')).toMatchObject({ code: 2 });
  expect(await told('diagnostic', 'synthesis=Les mairies sont inégalement armées.')).toMatchObject({ code: 0 });
  expect((await told('launch', 'effort.timeShare=25')).said).toMatch(/quotité.*30 → 25/);
  expect(await told('projet', 'title=x')).toMatchObject({ code: 0 });
  expect(await told('projt', 'title=x')).toMatchObject({ code: 2, said: expect.stringContaining('vouliez-vous dire projet') });
});
