// A survey tool that no line of code knows: its format is a file, beside the project or in it, and the nearest wins.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Prompter } from '../../../src/asking/index.ts';
import { importSurvey } from '../../../src/cli/commands/import/survey.ts';
import { run } from '../../../src/cli.ts';
import { shippedSurveyFormats, type World } from '../../../src/model/index.ts';
import { quiet } from '../../cli/typed.ts';
import { home } from '../../house/sources.ts';
import { counted, imported, project } from './imported.ts';

function withFormats(formats: Readonly<Record<string, string>>, folder = project()): string {
  for (const [path, text] of Object.entries(formats)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');

async function typed(cwd: string, words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const code = await run(words, {
    ...quiet,
    cwd,
    today: '2026-07-20',
    out: (text) => out?.push(text),
    err: (text) => err?.push(text),
  });
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}

test('what ships is written as anybody would write it, and its file is what is used', async () => {
  const shelf = join(home, 'templates/survey-formats');
  const files = readdirSync(shelf).map((name) => [name, readFileSync(join(shelf, name), 'utf8')] as const);
  expect(Object.keys(shippedSurveyFormats)).toEqual(files.map(([name]) => name.replace('.yaml', '')));
  for (const [name, text] of files) expect(load(text)).toEqual(shippedSurveyFormats[name.replace('.yaml', '')]);
  const folder = withFormats(Object.fromEntries(files.map(([name, text]) => [`survey-formats/${name}`, text])));
  const { out } = await typed(folder, ['validate', '--json']);
  const told: { problems: readonly { code: string; at: { path: string } }[] } = JSON.parse(out).outcomes[0];
  const about = told.problems.filter(({ at }) => at.path.startsWith('survey-formats/'));
  expect(about.map(({ code }) => code)).toEqual(files.map(() => 'survey-format/hides-another'));
});

test('codes, their words on the row below, and a row that is neither: as Qualtrics writes them', async () => {
  const folder = withFormats({
    'survey-formats/qualtrics.yaml': `title: {fr: export Qualtrics}
recognise: {signs: 3, before: [limesurvey]}
headers: {rows: texts-below, skip: 1}
columns:
  started: [StartDate]
  submitted: [RecordedDate]
  ip: [IPAddress]
  user: [ResponseId]
dates: ['{month}/{day}/{year}']
complete: submitted
`,
  });
  const one = await imported(
    csv([
      ['StartDate', 'RecordedDate', 'IPAddress', 'ResponseId', 'QID1', 'QID4', 'QID6_1', 'QID6_2'],
      [
        'Start Date',
        'Recorded Date',
        'IP Address',
        'Response ID',
        'Dans quelle commune habitez-vous ?',
        'Avez-vous renoncé à une démarche ?',
        'Utilisez-vous ces services ? [Le portail de l’eau]',
        'Utilisez-vous ces services ? [Le portail des écoles]',
      ],
      ['{"ImportId":"startDate"}', '{}', '{}', '{}', '{"ImportId":"QID1"}', '{}', '{}', '{}'],
      ['1/5/2026 10:00', '1/5/2026 10:04', '192.0.2.1', 'R_1', 'Bédée', 'Oui', 'Souvent', 'Jamais'],
      ['2/13/2026 10:00', '', '192.0.2.2', 'R_2', 'Breteil', 'Non', 'Jamais', ''],
    ]),
    { folder },
  );
  expect(one.told.read).toMatchObject({ format: 'qualtrics', origin: 'project', headerRow: 3, headerRows: 2 });
  expect(one.told.responses).toMatchObject({ complete: 1, partial: 1, firstDay: '2026-01-05', lastDay: '2026-02-13' });
  expect(one.told.dropped.map(({ role }) => role)).toEqual(['ip', 'user']);
  expect(counted(one, 'Q1')).toEqual({ base: 2, a: 1, b: 1, c: 0 });
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
});

test('a column an answer under questions, and the words of the tool for what is ticked, said and not said', async () => {
  const folder = withFormats({
    'survey-formats/ruche.yaml': `title: {fr: export Ruche}
recognise: {first: ['réponse n°{any}']}
headers: {rows: questions-above}
columns: {technical: ['réponse n°{any}']}
choices: {ticked: [choisi], unticked: [laissé]}
answers:
  yes: [tout à fait]
  no: [pas du tout]
  empty: ['--']
  not-asked: [sans objet]
  no-opinion: [joker]
`,
  });
  const heads = ['Dans quelle commune habitez-vous ?', 'Quelles difficultés rencontrez-vous ?', '', '', ''];
  const one = await imported(
    csv([
      ['', ...heads, 'Ces démarches sont-elles faciles ?', 'Avez-vous renoncé à une démarche ?', 'Laquelle ?'],
      ['Réponse n° (2026)', '', 'Trop de mots de passe, de comptes', 'Pas de réseau', 'Aucune', 'Autre', '', '', ''],
      ['1', 'Bédée', 'choisi', 'choisi', 'laissé', '--', '4', 'Tout à fait', 'La carte grise'],
      ['2', 'Breteil', 'laissé', 'laissé', 'choisi', 'Les captchas', 'joker', 'Pas du tout', '--'],
      ['3', '--', '--', '--', '--', '--', '--', 'sans objet', '--'],
    ]),
    { folder },
  );
  expect(one.told.read).toMatchObject({ format: 'ruche', headerRows: 2, because: ['Réponse n° (2026)'] });
  expect(one.told.remarks.filter(({ code }) => code !== 'general-no-opinion')).toEqual([]);
  expect(counted(one, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1, other: 1 });
  expect(counted(one, 'Q3')).toMatchObject({ base: 1, 4: 1 });
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
  expect(counted(one, 'Q5')).toEqual({ base: 1 });
  expect(one.told.responses.base).toBe(2);
});

const numbers = `id: SV-01
title: Enquête
questions: [{id: Q1, type: number, text: Combien}, {id: Q2, type: multiple, text: Vous êtes, options: [{code: a, label: "Agent, élu"}, {code: b, label: Habitant}]}]
`;
test.each([
  ['comma', ['1.234,125', '1.500', '2,125'], [1234.125, 1500, 2.125]],
  ['point', ['1,234.125', '1,500', '2.125'], [1234.125, 1500, 2.125]],
])('decimals by a %s: nothing could be two numbers', async (decimal, cells, values) => {
  const folder = withFormats(
    { 'survey-formats/un.yaml': `title: {fr: export}\ndecimal: ${decimal}\nchoices: {separator: ' / '}\n` },
    project(numbers),
  );
  const rows = cells.map((cell, at) => [cell, at === 0 ? 'Agent, élu / Habitant' : 'Habitant']);
  const one = await imported(csv([['Combien', 'Vous êtes'], ...rows]), { folder, words: ['--yes', '--format', 'un'] });
  expect(one.told.remarks).toEqual([]);
  const said = one.results?.counts?.find(({ question }) => question === 'Q1');
  expect([said?.smallest, said?.largest, said?.base]).toEqual([Math.min(...values), Math.max(...values), 3]);
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 1, b: 3 });
});

const form = (id: string, before = ''): Readonly<Record<string, string>> => ({
  [`survey-formats/${id}.yaml`]: `title: {fr: export ${id}, en: ${id} export}\nrecognise: {signs: 2${before}}\ncolumns: {user: [participant], submitted: [reçu le]}\n`,
});
const answers = csv([
  ['Participant', 'Reçu le', 'Dans quelle commune habitez-vous ?'],
  ['1', '2026-06-01', 'Bédée'],
]);

test('two formats that fit as well are asked about, and are not when one says that it wins', async () => {
  const folder = withFormats({ ...form('un'), ...form('deux') });
  writeFileSync(join(folder, 'reponses.csv'), answers);
  const refused = await typed(folder, ['import', 'survey', 'reponses.csv', '--dry-run', '--lang', 'en']);
  expect(refused).toEqual({
    code: 2,
    out: '',
    err: 'jalon: several formats fit “reponses.csv”: say which one by --format (deux, un).\n',
  });
  const asked: (readonly string[])[] = [];
  const prompter: Prompter = {
    text: async (_, byDefault) => byDefault,
    choose: async (question, choices) => {
      asked.push([question, ...choices]);
      return asked.length === 1 ? 1 : choices.length - 1;
    },
  };
  const out: string[] = [];
  const world: World = { ...quiet, cwd: folder, today: '2026-07-20', interactive: true, out: (text) => out.push(text) };
  await importSurvey(['reponses.csv'], {}, world, prompter);
  expect(asked[0]?.slice(1)).toEqual([
    'export deux, format «\u00a0deux\u00a0» du projet',
    'export un, format «\u00a0un\u00a0» du projet',
  ]);
  expect(out.join('')).toContain('export un, format');
  const won = await imported(answers, { folder: withFormats({ ...form('un', ', before: [deux]'), ...form('deux') }) });
  expect(won.told.read.format).toBe('un');
  const both = withFormats({ ...form('un', ', before: [deux]'), ...form('deux', ', before: [un]') });
  expect((await imported(answers, { folder: both })).err).toContain('--format (deux, un)');
});

test('the project wins over the organisation, which wins over jalon', async () => {
  const folder = withFormats({ ...form('sphinx'), ...form('maison') });
  const shared = withFormats({ ...form('maison'), ...form('limesurvey'), ...form('seul') });
  const { out } = await typed(folder, ['import', 'formats', '--organisation', shared, '--json']);
  const { formats }: { formats: readonly { id: string; origin: string; hides: string | null }[] } = JSON.parse(out);
  expect(formats.filter(({ origin }) => origin !== 'shipped').map(({ id, origin, hides }) => [id, origin, hides])).toEqual([
    ['limesurvey', 'organisation', 'shipped'],
    ['maison', 'project', 'organisation'],
    ['seul', 'organisation', null],
    ['sphinx', 'project', 'shipped'],
  ]);
  const completed = await typed(folder, ['__complete', 'fish', `jalon import survey x.csv --organisation ${shared} --format s`]);
  expect(completed.out).toBe('seul\texport seul\nsphinx\texport sphinx\nsurveymonkey\texport SurveyMonkey\n');
  const elsewhere = await typed(shared, ['import', 'formats', '--project', 'nulle-part']);
  expect([elsewhere.code, elsewhere.out.split('\n').length]).toEqual([0, 17]);
});

test('a header that is empty makes no twins of the others', async () => {
  const one = await imported(
    csv([
      ['Dans quelle commune habitez-vous ?', '', 'Laquelle ?'],
      ['Bédée', '', 'La carte grise'],
    ]),
  );
  expect(one.told.read.format).toBe('plain');
});

test('columns left aside are written at once, one a line', async () => {
  const more = Array.from({ length: 300 }, (_, at) => `Colonne ${at}`);
  const one = await imported(
    csv([
      ['Dans quelle commune habitez-vous ?', ...more],
      ['Bédée', ...more.map(() => 'x')],
    ]),
  );
  expect(one.survey).toContain(`aside:\n${more.map((name) => `  - ${name}\n`).join('')}`);
});
