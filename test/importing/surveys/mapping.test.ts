// Columns are proposed, kept, and never guessed in silence; people's data is left out; what is there is not lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { counted, imported, project, questionnaire } from './imported.ts';

const plain = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(';')}\n`).join('');
const heads = ['Votre commune', 'Quelles difficultés rencontrez-vous ?', 'Démarches faciles ?', 'Renoncé'];
const rows = [
  heads,
  ['Bédée', 'Pas de réseau', '4', 'Oui'],
  ['Breteil', 'Aucune', '2', 'Non'],
  ['Iffendic', 'Aucune', '5', 'Non'],
];

test('a column is known by the answers that it holds; one that nothing tells is named, and left', async () => {
  const { told, survey, code } = await imported(plain(rows));
  expect(told.questions.map(({ question, headers, confidence, because }) => [question, ...headers, confidence, because])).toEqual(
    [
      ['Q1', 'Votre commune', 'likely', 'answers'],
      ['Q2', 'Quelles difficultés rencontrez-vous ?', 'sure', 'text'],
      ['Q3', 'Démarches faciles ?', 'doubtful', 'near-text'],
    ],
  );
  expect(told.missing.map(({ question }) => question)).toEqual(['Q4', 'Q5', 'Q6']);
  expect(told.unknown.map(({ header }) => header)).toEqual(['Renoncé']);
  expect(survey).toContain('mapping:');
  expect(survey).not.toContain('Q3: Démarches');
  expect(code).toBe(1);
});

test('what the survey says of its columns wins, texts that differ have their code, and comments stay', async () => {
  const settled = `${questionnaire}mapping:
  Q1: Votre commune # celle où l’on dort
  Q3: Démarches faciles ?
  Q4: {column: Renoncé, answers: {Parfois: "yes", Bof: ""}}
`;
  const folder = project(settled);
  const file = plain([...rows, ['Bedee', 'Aucune', '6', 'Parfois'], ['Bédéee', 'Aucune', '1', 'Bof']]);
  const one = await imported(file, { folder });
  expect(one.told.questions.map(({ confidence }) => confidence)).toEqual(['kept', 'sure', 'kept', 'kept']);
  expect(counted(one, 'Q4')).toEqual({ base: 4, yes: 2, no: 2 });
  expect(counted(one, 'Q1')).toEqual({ base: 4, a: 2, b: 1, c: 1 });
  expect(one.told.remarks).toHaveLength(2);
  expect(one.told.remarks).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'unknown-answer', question: 'Q1', words: 'Bédéee', nearest: 'Bédée', at: ['A6'] }),
      expect.objectContaining({ code: 'out-of-bounds', question: 'Q3', words: '6', at: ['C5'] }),
    ]),
  );
  expect(one.survey).toContain('# celle où l’on dort');
  expect(one.survey).toContain('Q2: Quelles difficultés rencontrez-vous ?');
  // The next import of such a file finds everything said.
  const again = await imported(file, { folder });
  expect(again.told.questions.every(({ confidence }) => confidence === 'kept')).toBe(true);
  expect(again.told.results.what).toBe('same');
});

test('columns that the survey names one by one are answers, what others said, rows, ranks, or places of answers', async () => {
  const ordered = (id: string, ...codes: readonly string[]) =>
    `  - {id: ${id}, type: ranking, text: Vos priorités, options: [${codes.map((code) => `{code: "${code}", label: Choix ${code}}`)}]}\n`;
  const settled = `${questionnaire}${ordered('Q7', 'a', 'b')}${ordered('Q8', '1', '2', '3')}mapping:
  Q2: {columns: {a: C1, other: C2}}
  Q6: {columns: {eau: C3, ecole: C4}}
  Q7: {columns: {"1": C5, "2": C6}}
  Q8: {columns: {"1": C7, "2": C8, "3": C9}}
`;
  const file = plain([
    ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'],
    ['Oui', 'La fibre', 'Souvent', 'Jamais', 'Choix b', 'Choix a', '2', '3', '1'],
    ['Non', '', 'Jamais', 'Jamais', 'Choix b', 'Choix a', '2', '3', '1'],
  ]);
  const one = await imported(file, { folder: project(settled) });
  expect([one.told.lost, one.told.remarks]).toEqual([[], []]);
  expect(counted(one, 'Q2')).toEqual({ base: 1, a: 1, b: 0, c: 0, other: 1 });
  expect(counted(one, 'Q6', 'eau')).toEqual({ base: 2, s: 1, j: 1 });
  expect(counted(one, 'Q6', 'ecole')).toEqual({ base: 2, s: 0, j: 2 });
  expect(['a', 'b'].map((row) => counted(one, 'Q7', row))).toEqual([
    { base: 2, 1: 0, 2: 2 },
    { base: 2, 1: 2, 2: 0 },
  ]);
  // A number that is the code of an answer is that answer, whose column says its rank.
  expect(['1', '2', '3'].map((row) => counted(one, 'Q8', row))).toEqual([
    { base: 2, 1: 0, 2: 2, 3: 0 },
    { base: 2, 1: 0, 2: 0, 3: 2 },
    { base: 2, 1: 2, 2: 0, 3: 0 },
  ]);
});

test('a column that the survey names and the file does not have is told', async () => {
  const { told, code } = await imported(plain(rows), { folder: project(`${questionnaire}mapping: {Q4: Abandon}\n`) });
  expect(told.lost).toEqual([{ question: 'Q4', header: 'Abandon' }]);
  expect(code).toBe(1);
});

test('columns without a question are left aside for the next time', async () => {
  const one = await imported(plain(rows));
  expect(one.survey).toContain('aside:');
  const again = await imported(plain(rows), { folder: one.folder });
  expect(again.told.unknown).toEqual([]);
  expect(again.told.aside).toContain('Renoncé');
});

test('columns of people are dropped by their header, by what they hold, or as the questionnaire says', async () => {
  const personal = `${questionnaire}  - {id: Q7, type: text, text: Comment vous joindre ?, personal: true}\n`;
  const file = plain([
    [...heads, 'Nom et prénom', 'Contact', 'Comment vous joindre ?', 'Navigateur'],
    [...(rows[1] ?? []), 'Anne Martin', 'a@exemple.fr', '06 12 34 56 78', 'Mozilla/5.0'],
    [...(rows[2] ?? []), 'Jean Petit', 'j@exemple.fr', 'par courrier', 'Mozilla/5.0'],
  ]);
  const one = await imported(file, { folder: project(personal) });
  expect(one.told.dropped.map(({ header, role, isByContent }) => [header, role, isByContent])).toEqual([
    ['Nom et prénom', 'name', false],
    ['Contact', 'e-mail', true],
    ['Comment vous joindre ?', 'name', false],
    ['Navigateur', 'user-agent', false],
  ]);
  const written = `${JSON.stringify(one.results)}${one.survey}${one.open}`;
  expect(written).not.toMatch(/Martin|exemple\.fr|06 12|courrier/);
});

test('of two surveys, the one that the file answers best; of two as good, none', async () => {
  const other =
    'id: SV-02\ntitle: Autre\nquestions: [{id: Q1, type: single, text: Votre âge ?, options: [{code: a, label: Jeune}]}]\n';
  const folder = project(questionnaire, { 'surveys/SV-02.yaml': other });
  expect((await imported(plain(rows), { folder })).told).toMatchObject({ survey: 'SV-01', others: ['SV-02'] });
  const twins = project(questionnaire, { 'surveys/SV-02.yaml': questionnaire.replace('SV-01', 'SV-02') });
  const { code, err } = await imported(plain(rows), { folder: twins });
  expect([code, err]).toEqual([2, expect.stringContaining('--survey (SV-01, SV-02)')]);
  expect((await imported(plain(rows), { folder: twins, words: ['--yes', '--survey', 'sv-1'] })).told.survey).toBe('SV-01');
});

test('nothing is written without a yes, nor on a dry run', async () => {
  for (const words of [[], ['--dry-run']]) {
    const one = await imported(plain(rows), { words });
    expect([one.results, one.open]).toEqual([null, null]);
    expect(one.survey).toBe(questionnaire);
    expect(existsSync(join(one.folder, '.private'))).toBe(false);
  }
  const { code, err } = await imported(plain(rows), { words: [] });
  expect([code, err]).toEqual([1, expect.stringContaining('--yes')]);
});

test('the same file changes nothing on another day; another one waits for --replace, and what somebody wrote is kept', async () => {
  const first = await imported(plain(rows));
  const { folder } = first;
  const path = join(folder, 'surveys/results/SV-01-2026.yaml');
  const before = readFileSync(path, 'utf8');
  const again = await imported(plain(rows), { folder, words: ['--yes', '--today', '2026-12-01'] });
  expect([again.told.results.what, readFileSync(path, 'utf8')]).toEqual(['same', before]);
  const more = plain([...rows, ['Bédée', 'Aucune', '1', 'Oui']]);
  const waiting = await imported(more, { folder });
  expect([waiting.code, waiting.told.results.what, readFileSync(path, 'utf8')]).toEqual([1, 'different', before]);
  const replaced = await imported(more, { folder, words: ['--yes', '--replace'] });
  expect(replaced.told.results).toMatchObject({ what: 'replaced', keptAt: null });
  expect(replaced.results?.base).toBe(4);
  writeFileSync(path, `# relu par le comité\n${readFileSync(path, 'utf8')}`);
  const { told } = await imported(plain(rows), { folder, words: ['--yes', '--replace'] });
  expect(readFileSync(join(folder, told.results.keptAt ?? ''), 'utf8')).toContain('# relu par le comité');
});

test('what people wrote is kept apart, ignored by git, and runs in no spreadsheet', async () => {
  const file = plain([
    ['Q1', 'Q4', 'Q5'],
    ['a', 'Y', '=HYPERLINK("x")'],
    ['b', 'Y', 'Mme Durand au 06 12 34 56 78'],
  ]);
  const { open, folder, told } = await imported(file);
  expect(open).toBe(
    `question,respondent,day,flags,text\r\nQ5,2,,,"'=HYPERLINK(""x"")"\r\nQ5,3,,name phone,Mme Durand au 06 12 34 56 78\r\n`,
  );
  expect(told.openAnswers).toMatchObject({ count: 2, flagged: 1 });
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('.private/');
});

test('codes that LimeSurvey made do with, since it takes letters and digits alone, are known when they come back', async () => {
  const survey = `id: SV-01
title: Enquête
questions:
  - {id: Q1, type: single, text: Âge, options: [{code: 15-29, label: De 15 à 29 ans}, {code: 30-59, label: De 30 à 59 ans}]}
  - {id: Q2, type: multiple, text: Outils, options: [{code: mon-tel, label: Téléphone}, {code: mon-pc, label: Ordinateur}]}
`;
  const file = plain([
    ['id', 'submitdate', 'lastpage', 'Q1', 'Q2[SQ1]', 'Q2[SQ2]'],
    ['1', '2026-06-01', '2', 'A2', 'Y', ''],
    ['2', '2026-06-01', '2', 'A1', 'Y', 'Y'],
  ]);
  const one = await imported(file, { folder: project(survey) });
  expect(one.told.questions.map(({ confidence }) => confidence)).toEqual(['sure', 'sure']);
  expect(counted(one, 'Q1')).toEqual({ base: 2, '15-29': 1, '30-59': 1 });
  expect(counted(one, 'Q2')).toEqual({ base: 2, 'mon-tel': 2, 'mon-pc': 1 });
});

test.each([
  [7, 'doubtful'],
  [8, 'sure'],
])('of ten cells under the name of a question, %i that read as its answers make it %s', async (read, confidence) => {
  const cells = Array.from({ length: 10 }, (_, at) => (at < read ? 'Oui' : `pas de ça ${at}`));
  const file = plain([['Q1', 'Avez-vous renoncé à une démarche ?'], ...cells.map((cell) => ['Bédée', cell])]);
  const one = await imported(file);
  expect(one.told.questions.find(({ question }) => question === 'Q4')?.confidence).toBe(confidence);
  expect(counted(one, 'Q4') === undefined).toBe(confidence === 'doubtful');
  expect(one.survey.includes('Q4: Avez-vous')).toBe(confidence === 'sure');
});

test('a name that fits proves nothing of rows, figures or crosses either', async () => {
  const more = `  - {id: Q7, type: number, text: Combien d’appareils avez-vous ?}\n`;
  const file = plain([
    [
      'Q1',
      'Combien d’appareils avez-vous ?',
      'Utilisez-vous ces services ? [Le portail de l’eau]',
      'Utilisez-vous ces services ? [Le portail des écoles]',
    ],
    ...Array.from({ length: 6 }, (_, at) => ['Bédée', `plusieurs, dont ${at}`, 'oui bien sûr', `parfois ${at}`]),
  ]);
  const one = await imported(file, { folder: project(questionnaire + more) });
  const found = one.told.questions.map(({ question, confidence }) => [question, confidence]);
  expect(found).toEqual([
    ['Q1', 'sure'],
    ['Q6', 'doubtful'],
    ['Q7', 'doubtful'],
  ]);
});

test.each([
  [['1er choix', '2e choix']],
  [['Classement 1', 'Classement 2']],
  [['Choix n° 1', 'Choix n° 2']],
  [['1ère priorité', '2ème priorité']],
])('a ranking has a column a rank, however the rank is said: %j', async (parts) => {
  const asked = `${questionnaire}  - {id: Q7, type: ranking, text: Que faire en premier ?, options: [{code: a, label: Un guichet}, {code: b, label: Un portail}]}\n`;
  const file = plain([
    ['Q1', ...parts.map((part) => `Que faire en premier ? [${part}]`)],
    ['Bédée', 'Un portail', 'Un guichet'],
    ['Breteil', 'Un portail', ''],
  ]);
  const one = await imported(file, { folder: project(asked) });
  expect([counted(one, 'Q7', 'a'), counted(one, 'Q7', 'b')]).toEqual([
    { base: 1, 1: 0, 2: 1 },
    { base: 2, 1: 2, 2: 0 },
  ]);
});

test('questions typed over their answers, two rows of headers, under a title in two cells', async () => {
  const file = plain([
    ['Questionnaires papier', '', '', '', '', '', '', 'saisie mairie'],
    [
      'N°',
      'Saisi le',
      'Dans quelle commune habitez-vous ?',
      'Quelles difficultés rencontrez-vous ?',
      '',
      '',
      '',
      'Utilisez-vous ces services ?',
      '',
    ],
    [
      '',
      '',
      '',
      'Trop de mots de passe, de comptes',
      'Pas de réseau',
      'Aucune',
      'Autre',
      'Le portail de l’eau',
      'Le portail des écoles',
    ],
    ['1', '12/06/2026', 'BÉDÉE', 'x', 'X', '', '', 'souvent', ' Jamais'],
    ['2', '13/06/2026', 'breteil', '', '', 'x', '', 'JAMAIS', ''],
    [],
    ['3', '14/06/2026', 'Iffendic', '', '', '', 'Les captchas', '', 'Jamais'],
  ]);
  const one = await imported(file);
  expect(one.told.remarks).toEqual([]);
  expect(one.told.responses).toMatchObject({ base: 3, firstDay: '2026-06-12', lastDay: '2026-06-14' });
  expect([counted(one, 'Q1'), counted(one, 'Q2'), counted(one, 'Q6', 'eau'), counted(one, 'Q6', 'ecole')]).toEqual([
    { base: 3, a: 1, b: 1, c: 1 },
    { base: 3, a: 1, b: 1, c: 1, other: 1 },
    { base: 2, s: 1, j: 1 },
    { base: 2, s: 0, j: 2 },
  ]);
});

test('a title in two cells above the headers names no question', async () => {
  const one = await imported(
    plain([['Enquête numérique', '', 'juin 2026'], ['N°', ...heads], ...rows.slice(1).map((row, at) => [`${at + 1}`, ...row])]),
  );
  expect(one.told.read.headerRow).toBe(2);
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 0, b: 1, c: 2, other: 0 });
});

test('a first response that leaves columns blank is no row of headers', async () => {
  const one = await imported(
    plain([
      [...heads, ''],
      ['Bédée', 'Aucune', '', '', 'à rappeler'],
      ['Breteil', 'Aucune', '4', 'Oui', ''],
    ]),
  );
  expect(one.told.responses.base).toBe(2);
});

test('a line that comes twice counts once; who answered twice, and trials, are told', async () => {
  const asked = ['Dans quelle commune habitez-vous ?', 'Laquelle ?'];
  const all = ['Bédée', 'Breteil', 'Iffendic', 'Bédée'].map((commune, at) => [`${at + 1}`, `jeton${at}`, commune, '']);
  const file = plain([
    ['ID de la réponse', 'Code d’invitation', ...asked],
    ...all,
    ['2', 'jeton1', 'Breteil', ''],
    ['9', 'jeton0', 'Breteil', ''],
    ['10', 'jeton9', 'Bédée', 'TEST'],
  ]);
  const one = await imported(file);
  expect(one.told.responses).toMatchObject({
    base: 6,
    again: { count: 1, at: [6] },
    sameSender: { count: 1, at: [7] },
    trials: { count: 1, at: [8] },
  });
  expect(counted(one, 'Q1')).toEqual({ base: 6, a: 3, b: 2, c: 1 });
  // An answer that was changed under the same mark, and each of the two lines once more.
  const changed = ['Breteil', 'Breteil', 'Bédée'].map((commune) => ['1', 'jeton0', commune, '']);
  const others = ['5', '6', '7', '8'].map((id) => [id, `jeton${id}`, 'Iffendic', '']);
  const twice = await imported(plain([['ID de la réponse', 'Code d’invitation', ...asked], ...all, ...others, ...changed]));
  expect(twice.told.responses).toMatchObject({ base: 9, again: { count: 2, at: [11, 12] } });
  // Two people may well say the same within a minute, but hardly within a second.
  const timed = (minute: string) =>
    imported(
      plain([
        ['Horodateur', 'Dans quelle commune habitez-vous ?'],
        ...['01', '02', '03', '04', '04'].map((at) => [`15/06/2026 10:${minute.replace('#', at)}`, 'Bédée']),
      ]),
    );
  expect((await timed('#')).told.responses).toMatchObject({ base: 5, again: { count: 0 } });
  expect((await timed('20:#')).told.responses).toMatchObject({ base: 4, again: { count: 1 } });
  // Where nothing tells responses apart, two people may well say the same.
  const alike = await imported(plain([heads, ...Array.from({ length: 4 }, () => rows[1] ?? [])]));
  expect(alike.told.responses).toMatchObject({ base: 4, again: { count: 0, at: [] } });
});

test('a ranking that asks two ranks counts two, and what comes after is told', async () => {
  const asked = `${questionnaire}  - {id: Q7, type: ranking, most: 2, text: Que faire en premier ?, options: [{code: a, label: Un guichet}, {code: b, label: Un portail}, {code: c, label: Un atelier}]}\n`;
  const file = plain([
    ['Q1', ...[1, 2, 3].map((rank) => `Que faire en premier ? [Choix ${rank}]`)],
    ['Bédée', 'Un portail', 'Un guichet', 'Un atelier'],
    ['Breteil', 'Un portail', '', ''],
  ]);
  const one = await imported(file, { folder: project(asked) });
  expect(['a', 'b', 'c'].map((row) => counted(one, 'Q7', row))).toEqual([
    { base: 1, 1: 0, 2: 1 },
    { base: 2, 1: 2, 2: 0 },
    { base: 0, 1: 0, 2: 0 },
  ]);
  expect(one.told.remarks).toMatchObject([{ code: 'beyond-ranks', question: 'Q7', words: 'Un atelier', at: ['D2'] }]);
  const joined = await imported(
    plain([
      ['Q1', 'Que faire en premier ?'],
      ['Bédée', 'Un portail, Un guichet, Un atelier'],
      ['Breteil', 'Un guichet, Un portail'],
    ]),
    { folder: project(asked) },
  );
  expect(joined.told.remarks).toMatchObject([{ code: 'beyond-ranks', question: 'Q7', words: 'Un atelier', at: ['B2'] }]);
});
