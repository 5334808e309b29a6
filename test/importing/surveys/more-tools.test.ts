// Tools whose format is a file of templates/survey-formats and nothing else: the same three answers come to the same counts.
import { expect, test } from 'vitest';
import { counted, emptyProject, type Imported, imported } from './imported.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** Bédée, two difficulties, 4, gave up; Breteil, none, no opinion, did not; Iffendic, another difficulty, and stopped there. */
function expectSame(one: Imported, partial: number): void {
  expect([one.results?.base, one.results?.partial]).toEqual([3, partial]);
  expect(counted(one, 'Q1')).toEqual({ base: 3, a: 1, b: 1, c: 1 });
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 1, b: 1, c: 1, other: 1 });
  expect(counted(one, 'Q3')).toEqual({ base: 1, 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
  expect(counted(one, 'Q6', 'eau')).toEqual({ base: 2, s: 1, j: 1 });
  expect(one.code).toBe(0);
}
const [commune, problems, easy, gaveUp, which, services] = [
  'Dans quelle commune habitez-vous ?',
  'Quelles difficultés rencontrez-vous ?',
  'Ces démarches sont-elles faciles ?',
  'Avez-vous renoncé à une démarche ?',
  'Laquelle ?',
  'Utilisez-vous ces services ?',
];
const [words, network, none] = ['Trop de mots de passe, de comptes', 'Pas de réseau', 'Aucune'];
const [water, schools] = ['Le portail de l’eau', 'Le portail des écoles'];
/** What each of the three said after the difficulties. */
const rest = [
  ['4', 'Oui', 'La carte grise', 'Souvent', 'Jamais'],
  ['Ne se prononce pas', 'Non', '', 'Jamais', 'Jamais'],
  ['', '', '', '', ''],
];
const communes = ['Bédée', 'Breteil', 'Iffendic'];
const ticks = [
  ['1', '1', '0', '0', ''],
  ['0', '0', '1', '0', ''],
  ['0', '0', '0', '1', 'Les captchas'],
];

test('Qualtrics: codes, words, what it notes for itself; who went to the end is told', async () => {
  const heads = [
    [
      'StartDate',
      'EndDate',
      'Status',
      'IPAddress',
      'Progress',
      'Duration (in seconds)',
      'Finished',
      'RecordedDate',
      'ResponseId',
    ],
    ['RecipientLastName', 'UserLanguage', 'QID1', 'QID2_1', 'QID2_2', 'QID2_3', 'QID2_4_TEXT', 'QID3', 'QID4', 'QID5'],
    ['QID6_1', 'QID6_2'],
  ].flat();
  const texts = [
    ['Start Date', 'End Date', 'Response Type', 'IP Address', 'Progress', 'Duration (in seconds)', 'Finished', 'Recorded Date'],
    ['Response ID', 'Recipient Last Name', 'User Language', commune],
    [words, network, none].map((part) => `${problems} - Selected Choice - ${part}`),
    [`${problems} - Autre - Text`, easy, gaveUp, which, `${services} - ${water}`, `${services} - ${schools}`],
  ].flat();
  const notes = heads.map((head) => `{"ImportId":"${head}"}`);
  const labels = [words, network, none];
  const rows = communes.map((name, at) => [
    ...['2026-06-01 09:00:00', '2026-06-01 09:05:00', 'IP Address', '192.0.2.1', at === 2 ? '40' : '100', '300'],
    ...[at === 2 ? 'False' : 'True', '2026-06-01 09:05:00', `R_${at}`, 'Martin', 'FR', name],
    ...labels.map((label, index) => (ticks[at]?.[index] === '1' ? label : '')),
    ticks[at]?.[4] ?? '',
    ...(rest[at] ?? []),
  ]);
  const one = await imported(csv([heads, texts, notes, ...rows]));
  expect(one.told.read).toMatchObject({ format: 'qualtrics', headerRow: 3, headerRows: 2 });
  expect(one.told.dropped.map(({ role }) => role)).toEqual(['ip', 'name']);
  expect(one.told.questions[1]?.headers[0]).toBe(`QID2 [1]. ${problems} [${words}]`);
  expectSame(one, 1);
  // A workbook of it has no such notes: its first answer is one.
  expectSame(await imported(csv([heads, texts, ...rows])), 1);
});

test('KoboToolbox: what is ticked stands in columns of its own, and is joined once more', async () => {
  const several = [words, network, none, 'Autre'].map((part) => `${problems}/${part}`);
  const heads = [
    ...['start', 'end', commune, problems, ...several, `${problems}/Autre, précisez`, easy, gaveUp, which],
    ...[`${services}/${water}`, `${services}/${schools}`, '_id', '_uuid', '_submission_time', '_status', '_submitted_by'],
  ];
  const rows = communes.map((name, at) => [
    ...['2026-06-01T09:00:00.000+02:00', '2026-06-01T09:05:00.000+02:00', name, ['mots reseau', 'aucune', ''][at] ?? ''],
    ...[...(ticks[at] ?? []), ...(rest[at] ?? [])],
    ...[String(at), `u${at}`, '2026-06-01T07:06:00', 'submitted_via_web', 'martin'],
  ]);
  const one = await imported(csv([heads, ...rows]));
  expect(one.told.read.format).toBe('kobotoolbox');
  expect(one.told.unknown.map(({ header }) => header)).toEqual([problems]);
  expect(one.told.responses.firstDay).toBe('2026-06-01');
  expectSame(one, 0);
});

test('Tally: answers in brackets behind the question, and joined in a cell', async () => {
  const several = [words, network, none].map((part) => `${problems} (${part})`);
  const heads = ['Submission ID', 'Respondent ID', 'Submitted at', commune, problems, ...several, easy, gaveUp];
  const truth = (cell: string | undefined): string => (cell === '1' ? 'TRUE' : 'FALSE');
  const rows = communes.map((name, at) => [
    ...[
      `s${at}`,
      `r${at}`,
      '2026-06-01 09:00:00',
      name,
      at === 0 ? `${words}, ${network}` : '',
      ...[0, 1, 2].map((i) => truth(ticks[at]?.[i])),
    ],
    ...(rest[at] ?? []).slice(0, 2),
  ]);
  const one = await imported(csv([heads, ...rows]));
  expect(one.told.read.format).toBe('tally');
  expect(counted(one, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1, other: 0 });
  // Without a questionnaire, it drafts one of the columns and leaves what joins them.
  const drafted = await imported(csv([heads, ...rows]), { folder: emptyProject() });
  expect(counted(drafted, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1 });
});

test('Nextcloud Forms, in both languages: several answers in a cell, a column for each row of a grid, nobody’s account', async () => {
  const questions = [commune, problems, easy, gaveUp, which, `${services} (${water})`, `${services} (${schools})`];
  const several = [`${words}; ${network}`, none, 'Les captchas'];
  const rows = communes.map((name, at) => [
    ...[at === 0 ? 'jmartin' : '', at === 0 ? 'Jeanne Martin' : 'Utilisateur anonyme', `2026-06-0${at + 1}T09:00:00+02:00`],
    ...[name, several[at] ?? '', ...(rest[at] ?? [])],
  ]);
  for (const heads of [
    ['Identifiant utilisateur', "Nom d'affichage de l'utilisateur", 'Horodatage'],
    ['User ID', 'User display name', 'Timestamp'],
  ]) {
    const one = await imported(csv([[...heads, ...questions], ...rows]));
    expect(one.told.read.format).toBe('nextcloud-forms');
    expect(one.told.dropped.map(({ role }) => role)).toEqual(['user', 'name']);
    expect(one.told.responses.firstDay).toBe('2026-06-01');
    expectSame(one, 0);
    const drafted = await imported(csv([[...heads, ...questions], ...rows]), { folder: emptyProject() });
    expect(drafted.survey).not.toMatch(/Martin|utilisateur|User/);
  }
});

test('Typeform: who did not send is not complete', async () => {
  const heads = [
    '#',
    commune,
    gaveUp,
    'Response Type',
    'Start Date (UTC)',
    'Stage Date (UTC)',
    'Submit Date (UTC)',
    'Network ID',
    'Tags',
  ];
  const rows = communes.map((name, at) => [
    ...[`k${at}`, name, rest[at]?.[1] ?? '', at === 2 ? 'started' : 'completed', '2026-06-01 08:00:00', ''],
    ...[at === 2 ? '' : '2026-06-01 08:02:00', `n${at}`, ''],
  ]);
  const one = await imported(csv([heads, ...rows]));
  expect(one.told.read.format).toBe('typeform');
  expect([one.results?.base, one.results?.partial]).toEqual([3, 1]);
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
});

test('Démarches simplifiées: what becomes of the file of somebody is no answer, and who they are is dropped', async () => {
  const heads = [
    ...['ID', 'Email', 'Civilité', 'Nom', 'Prénom', 'Archivé', 'État du dossier', 'Dernière mise à jour le', 'Déposé le'],
    ...['Passé en instruction le', 'Traité le', 'Motivation de la décision', 'Instructeurs', commune, problems],
  ];
  const rows = communes.map((name, at) => [
    ...[String(at), 'a@exemple.fr', 'Mme', 'Martin', 'Léa', 'non', 'Accepté', '02/06/2026 10:00', '01/06/2026 10:00'],
    ...['', '', '', 'b@exemple.fr', name, [`${network}, ${words}`, none, 'Les captchas'][at] ?? ''],
  ]);
  const one = await imported(csv([heads, ...rows]));
  expect(one.told.read.format).toBe('demarches-simplifiees');
  expect(one.told.dropped.map(({ header }) => header)).toEqual(['Email', 'Nom', 'Prénom', 'Instructeurs']);
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 1, b: 1, c: 1, other: 1 });
});

test('« Autre » that is ticked in a column of its own is counted when it is, and never taken for words', async () => {
  const heads = [commune, ...[words, network, none, 'Autre'].map((part) => `${problems} [${part}]`)];
  const rows = communes.map((name, at) => [name, ...(ticks[at] ?? []).slice(0, 4)]);
  const one = await imported(csv([heads, ...rows]));
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 1, b: 1, c: 1, other: 1 });
  expect(one.told.openAnswers?.count ?? 0).toBe(0);
});
