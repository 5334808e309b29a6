// Several files of one wave: read with one mapping, counted together, each told by itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Prompter } from '../../../src/asking/index.ts';
import { importSurvey } from '../../../src/cli/commands/import/survey.ts';
import type { Survey, World } from '../../../src/model/index.ts';
import { quiet, typed } from '../../cli/typed.ts';
import { counted, emptyProject, imported, project, questionnaire } from './imported.ts';

const csv = (...rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');
const online = csv(
  'Horodateur;E-mail;Dans quelle commune habitez-vous ?;Quelles difficultés rencontrez-vous ?;Avez-vous renoncé à une démarche ?;Laquelle ?',
  '12/01/2026 10:11:12;a@ex.fr;Bédée;Pas de réseau, Aucune;Oui;Les impôts',
  '13/01/2026 10:21:13;b@ex.fr;Breteil;Aucune;Non;',
  '14/01/2026 10:31:14;c@ex.fr;Iffendic;Pas de réseau;Non;',
);
const paper = csv(
  'N°;Commune;Quelles difficultés rencontrez-vous ?;Ces démarches sont-elles faciles ?;Courriel',
  '1;Bédée;Aucune;3;x@ex.fr',
  '2;Breteil;Pas de réseau;1;b@ex.fr',
  '3;Iffendic;Aucune;9;y@ex.fr',
  '4;Iffendic;Aucune;5;z@ex.fr',
  '5;Iffendic;Aucune;5;w@ex.fr',
);

function both(first = online, second = paper, words: readonly string[] = ['--yes'], folder = project()) {
  writeFileSync(join(folder, 'papier.csv'), second);
  return imported(first, { folder, words: ['papier.csv', ...words] });
}
const mappingOf = (survey: string): Survey['mapping'] => {
  const read: { readonly mapping?: Survey['mapping'] } = Object(load(survey));
  return read.mapping;
};

test('an online form and the sheet of paper forms are one wave; what one lacks is unanswered there', async () => {
  const one = await both();
  expect(counted(one, 'Q1')).toEqual({ base: 8, a: 2, b: 2, c: 4 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 8, b: 3, c: 6 });
  expect(one.results?.counts?.find(({ question }) => question === 'Q4')).toMatchObject({ asked: 8, base: 3 });
  expect(one.results?.counts?.find(({ question }) => question === 'Q3')).toMatchObject({ asked: 8, base: 4 });
  expect(one.told.responses).toMatchObject({ base: 8, firstDay: '2026-01-12', lastDay: '2026-01-14' });
  expect(one.told.files.map(({ file, responses }) => [file, responses.base])).toEqual([
    ['reponses.csv', 3],
    ['papier.csv', 5],
  ]);
  // A cell has its place in its own file.
  expect(one.told.files.map(({ remarks }) => remarks.map(({ words, at }) => [words, ...at]))).toEqual([[], [['9', 'D4']]]);
  expect(one.told.missing.map(({ question }) => question)).toEqual(['Q6']);
  expect(one.open).toContain('Q5,2,2026-01-12,,Les impôts,reponses.csv');
  expect(mappingOf(one.survey)).toMatchObject({
    Q1: { column: ['Dans quelle commune habitez-vous ?', 'Commune'] },
    Q2: 'Quelles difficultés rencontrez-vous ?',
    Q3: 'Ces démarches sont-elles faciles ?',
  });
});

test('the same files again, in any order, change no byte; one file of them is other results', async () => {
  const one = await both();
  const again = await both(online, paper, ['--yes'], one.folder);
  expect(again.told.results.what).toBe('same');
  expect(again.told.questions.every(({ confidence }) => confidence === 'kept')).toBe(true);
  expect([again.survey, again.open, again.results]).toEqual([one.survey, one.open, one.results]);
  const turned = await typed(one.folder, '2026-07-21', ['import', 'survey', 'papier.csv', 'reponses.csv', '--yes']);
  expect(turned.out).toContain('Rien n’a changé depuis la dernière importation');
  expect(readFileSync(join(one.folder, 'surveys/SV-01.yaml'), 'utf8')).toBe(one.survey);
  const alone = await imported(online, { folder: one.folder });
  expect(alone.told.results.what).toBe('different');
  expect(alone.told.files).toEqual([]);
});

test('what is printed says each file, what it lacks, and what none has', async () => {
  const folder = project();
  writeFileSync(join(folder, 'en-ligne.csv'), online);
  writeFileSync(join(folder, 'papier.csv'), paper);
  const { out } = await typed(folder, '2026-07-20', ['import', 'survey', 'en-ligne.csv', 'papier.csv', '--dry-run']);
  expect(out.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toContain(
    '8 réponses, dont 8 complètes et 0 partielle\n  en-ligne.csv : 3 réponses, dont 3 complètes et 0 partielle\n',
  );
  expect(out).toMatch(/Sans colonne dans ce fichier\s: Q3, Q6\n/);
  expect(out).toMatch(/Sans colonne dans ce fichier\s: Q4, Q5, Q6\n/);
  expect(out).toContain('! Q6 n’a de colonne dans aucun des fichiers');
  expect(out).toMatch(/papier\.csv\n {2}! Q3 \(.*\)\s: «\s9\s» est hors de l’échelle \(1 fois, D4\)/);
});

test('an address in two files is told and counts, a line in two files counts once, a number from 1 on says nothing', async () => {
  const one = await both();
  expect(one.told.files.map(({ responses }) => responses.senderElsewhere)).toEqual([
    { count: 0, at: [] },
    { count: 1, at: [3] },
  ]);
  const longer = await both(online, `${online}15/01/2026 09:00:01;d@ex.fr;Bédée;Aucune;Oui;Rien\n`);
  expect(longer.told.responses.base).toBe(4);
  expect(longer.told.files[1]?.responses.againElsewhere).toEqual({ count: 3, at: [2, 3, 4] });
  expect(longer.open?.match(/Les impôts/g)).toHaveLength(1);
  const typedTwice = ['N°;Commune', '1;Bédée', '2;Breteil', '3;Iffendic'];
  const agents = await both(csv(...typedTwice), csv(...typedTwice, '4;Bédée'));
  expect(agents.told.responses).toMatchObject({ base: 7, againElsewhere: { count: 0 }, senderElsewhere: { count: 0 } });
});

test('a file given twice, a structure among answers, a questionnaire to draft: each is refused in words', async () => {
  const twice = await both(online, online);
  expect([twice.code, twice.err]).toEqual([2, expect.stringMatching(/papier\.csv.*mot pour mot.*reponses\.csv/)]);
  const structure = project();
  writeFileSync(join(structure, 'papier.csv'), paper);
  await typed(structure, '2026-07-20', ['export', 'survey', 'SV-01', '--out', 'form.lss']);
  const among = await typed(structure, '2026-07-20', ['import', 'survey', 'papier.csv', 'form.lss', '--yes']);
  expect([among.code, among.err]).toEqual([2, expect.stringMatching(/form\.lss.*est un questionnaire/)]);
  const drafted = await both(online, paper, ['--yes'], emptyProject());
  expect([drafted.code, drafted.err]).toEqual([2, expect.stringMatching(/d’après un seul fichier.*reponses\.csv.*--replace/)]);
});

test('a file that surely answers nothing is named', async () => {
  const one = await both(online, csv('x;y', '1;2', '3;4'));
  expect([one.code, one.err]).toEqual([2, expect.stringMatching(/aucune colonne de «\s?papier\.csv\s?»/)]);
});

test('rows of a matrix that files share out are all counted, and choices in columns meet choices in a cell', async () => {
  const one = await both(
    csv(
      'Utilisez-vous ces services ? [Le portail de l’eau];Quelles difficultés rencontrez-vous ? [Pas de réseau];Quelles difficultés rencontrez-vous ? [Aucune]',
      'Souvent;Oui;Non',
      'Jamais;Oui;Oui',
    ),
    csv(
      'Utilisez-vous ces services ? [Le portail des écoles];Quelles difficultés rencontrez-vous ?',
      'Jamais;Pas de réseau, Aucune',
      'Jamais;Aucune',
    ),
  );
  expect(counted(one, 'Q6', 'eau')).toEqual({ base: 2, s: 1, j: 1 });
  expect(counted(one, 'Q6', 'ecole')).toEqual({ base: 2, s: 0, j: 2 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 4, b: 3, c: 3 });
  const again = await imported(readFileSync(join(one.folder, 'reponses.csv')), {
    folder: one.folder,
    words: ['papier.csv', '--yes'],
  });
  expect([again.told.results.what, again.survey]).toEqual(['same', one.survey]);
});

test('a title that another file has for another question is not taken by its start, and a column of one is aside in none', async () => {
  const short = csv('Commune;Renoncé;Laquelle ?', 'Bédée;x;rien', 'Breteil;y;rien', 'Iffendic;z;rien');
  const long = csv(
    'Commune de travail;Dans quelle commune habitez-vous ?;Renoncé',
    'Paris;Bédée;Oui',
    'Lyon;Breteil;Non',
    'Nice;Bédée;Oui',
  );
  const asked = questionnaire.replace('text: Laquelle ?', 'text: Commune de travail');
  const folder = project(asked.replace('    showIf: Q4 = yes\n', ''));
  const one = await both(short, long, ['--yes'], folder);
  expect(counted(one, 'Q1')).toEqual({ base: 6, a: 3, b: 2, c: 1 });
  const again = await both(short, long, ['--yes'], folder);
  expect([again.told.results.what, again.survey, again.results]).toEqual(['same', one.survey, one.results]);
});

test('somebody says what a column of the second file is: both titles are kept, and nothing more is asked', async () => {
  const folder = project();
  writeFileSync(join(folder, 'a.csv'), online);
  writeFileSync(
    join(folder, 'b.csv'),
    csv('Dom.;Quelles difficultés rencontrez-vous ?', 'Bédée;Aucune', 'Bedée1;Aucune', 'Iffendic;Aucune'),
  );
  const questions: string[] = [];
  const prompter: Prompter = {
    text: async () => '',
    choose: async (question, choices) => {
      questions.push(question);
      const wanted = ['Voir la colonne', 'Plus tard', 'Oui'].map((start) => choices.findIndex((one) => one.startsWith(start)));
      return wanted.find((at) => at >= 0) ?? 0;
    },
  };
  const out: string[] = [];
  const world: World = {
    ...quiet,
    env: {},
    cwd: folder,
    today: '2026-07-20',
    interactive: true,
    out: (text) => void out.push(text),
    err: () => undefined,
  };
  await importSurvey(['a.csv', 'b.csv'], {}, world, prompter);
  const written = readFileSync(join(folder, 'surveys/SV-01.yaml'), 'utf8');
  expect(mappingOf(written)).toMatchObject({
    Q1: { column: expect.arrayContaining(['Dans quelle commune habitez-vous ?', 'Dom.']) },
  });
  const before = questions.length;
  await importSurvey(['a.csv', 'b.csv'], {}, world, prompter);
  // What is left open is the one text that answers nothing.
  expect(questions.slice(before).filter((question) => question.includes('colonnes'))).toEqual([]);
  expect(readFileSync(join(folder, 'surveys/SV-01.yaml'), 'utf8')).toBe(written);
});
