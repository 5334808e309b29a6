// Each tool writes the same three answers in its own way: all come to the same counts.
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { counted, type Imported, imported } from './imported.ts';

/**
 * What the three said: Bédée, two difficulties, 4, gave up on something; Breteil, none, no opinion, did not; Iffendic, another difficulty,
 * and stopped there.
 */
function expectSame(
  one: Imported,
  { partial = 0, other = 1 }: { readonly partial?: number; readonly other?: number } = {},
): void {
  expect(one.told.remarks.filter(({ code }) => code !== 'general-no-opinion')).toEqual([]);
  expect([one.results?.base, one.results?.partial]).toEqual([3, partial]);
  expect(counted(one, 'Q1')).toEqual({ base: 3, a: 1, b: 1, c: 1 });
  expect(counted(one, 'Q2')).toEqual({ base: 3, a: 1, b: 1, c: 1, other });
  expect(counted(one, 'Q3')).toEqual({ base: 1, 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
  expect(one.results?.counts?.find(({ question }) => question === 'Q3')?.noOpinion).toBe(1);
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
  expect(counted(one, 'Q5')).toEqual({ base: 1 });
  expect(counted(one, 'Q6', 'eau')).toEqual({ base: 2, s: 1, j: 1 });
  expect(one.code).toBe(0);
}
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const quoted = (rows: readonly (readonly string[])[], separator: string, feed = '\n'): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator) + feed).join('');

const limeMeta = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'token', 'startdate', 'datestamp', 'ipaddr', 'refurl'];
const limeRow = (id: number, complete: boolean, cells: readonly string[]): readonly string[] => [
  ...[String(id), complete ? `2026-06-0${id} 10:00:00` : '', complete ? '4' : '2', 'fr', '123'],
  ...[`jeton${id}`, '2026-06-01 09:00:00', '2026-06-01 09:10:00', '192.0.2.1', 'https://exemple.fr'],
  ...cells,
];
const limeCodes = [...['Q1', 'Q2[a]', 'Q2[b]', 'Q2[c]', 'Q2[other]', 'Q3', 'Q4', 'Q5', 'Q6[eau]', 'Q6[ecole]']];
const limeAnswers = [
  limeRow(1, true, ['a', 'Y', 'Y', '', '', '4', 'Y', 'La carte grise,\nen ligne', 's', 'j']),
  limeRow(2, true, ['b', '', '', 'Y', '', 'nsp', 'N', '', 'j', 'j']),
  limeRow(3, false, ['c', '', '', '', 'Les captchas', '', '', '', '', '']),
];

test.each([
  [';', '\r\n'],
  [',', '\n'],
  ['\t', '\n'],
])('LimeSurvey, codes, separated by %j', async (separator, feed) => {
  const one = await imported(`\ufeff${quoted([[...limeMeta, ...limeCodes], ...limeAnswers], separator, feed)}\n`);
  expectSame(one, { partial: 1 });
  expect(one.told.read).toMatchObject({ format: 'limesurvey', headerRow: 1, choices: ['columns'] });
  expect(one.told.read.text).toEqual({ encoding: 'utf-8', separator, foreign: 0 });
  expect(one.told.dropped.map(({ header, role }) => [header, role])).toEqual([
    ['token', 'token'],
    ['ipaddr', 'ip'],
    ['refurl', 'referrer'],
  ]);
  expect(one.told.responses).toMatchObject({ complete: 2, partial: 1, firstDay: '2026-06-01', lastDay: '2026-06-02' });
  expect(one.open).toContain('Q5,2,2026-06-01,,"La carte grise,\nen ligne"');
});

test('LimeSurvey, expression codes', async () => {
  const heads = limeCodes.map((head) => head.replace(/\[(.*)\]/, '_$1'));
  expectSame(await imported(quoted([[...limeMeta, ...heads], ...limeAnswers], ';')), { partial: 1 });
});

const limeTexts = [
  'Dans quelle commune habitez-vous ?',
  ...['Trop de mots de passe, de comptes', 'Pas de réseau', 'Aucune', 'Autre'].map(
    (part) => `Quelles difficultés rencontrez-vous ? [${part}]`,
  ),
  'Ces démarches sont-elles faciles ?',
  'Avez-vous renoncé à une démarche ?',
  'Laquelle ?',
  ...['Le portail de l’eau', 'Le portail des écoles'].map((part) => `Utilisez-vous ces services ? [${part}]`),
];
const limeFull = [
  limeRow(1, true, ['Bédée', 'Oui', 'Oui', 'Non', '', '4', 'Oui', 'La carte grise', 'Souvent', 'Jamais']),
  limeRow(2, true, ['Breteil', 'Non', 'Non', 'Oui', '', 'Ne se prononce pas', 'Non', 'N/A', 'Jamais', 'Jamais']),
  limeRow(3, false, ['Iffendic', 'Non', 'Non', 'Non', 'Les captchas', '', 'N/A', '', '', '']),
];
const limeFullMeta = [
  'ID de la réponse',
  'Date de soumission',
  'Dernière page',
  'Langue de départ',
  'Tête de série',
  'Code d’accès',
  'Date de lancement',
  'Date de la dernière action',
  'Adresse IP',
  'URL de provenance',
];

test('LimeSurvey, full texts', async () => {
  const one = await imported(
    quoted([[...limeFullMeta, ...limeTexts], ...limeFull.map((row) => row.map((cell) => (cell === 'N/A' ? '' : cell)))], ','),
  );
  expectSame(one, { partial: 1 });
  expect(one.told.dropped.map(({ role }) => role)).toEqual(['token', 'ip', 'referrer']);
});

test('LimeSurvey, codes and texts', async () => {
  const heads = limeTexts.map((text, at) => `${limeCodes[at]}. ${text}`);
  const meta = limeFullMeta.map((text, at) => `${limeMeta[at]}. ${text}`);
  expectSame(await imported(quoted([[...meta, ...heads], ...limeAnswers], ';')), { partial: 1 });
});

test('LimeSurvey, abbreviated texts', async () => {
  const cut = (text: string): string => `${text.slice(0, 15)}.. `;
  const heads = limeTexts.map((text) =>
    text.replace(/^([^[]*?)( \[(.*)\])?$/, (_, stem, __, part) => (part ? `${cut(stem)}[${cut(part)}]` : cut(stem))),
  );
  const one = await imported(quoted([[...limeMeta, ...heads], ...limeAnswers], ';'));
  expect(one.told.questions.map(({ question, confidence }) => [question, confidence])).toEqual(
    expect.arrayContaining([['Q1', 'sure']]),
  );
  expect(counted(one, 'Q1')).toEqual({ base: 3, a: 1, b: 1, c: 1 });
});

const webformHeads = [
  ['Le numérique et vous', ...Array.from({ length: 18 }, () => '')],
  [
    'Détails de la soumission',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Quelles difficultés rencontrez-vous ?',
    '',
    '',
    '',
    '',
    '',
    '',
    'Utilisez-vous ces services ?',
    '',
  ],
  [
    'Numéro de série',
    'SID',
    'Submitted Time',
    'Completed Time',
    'Modified Time',
    'Brouillon',
    'Adresse IP',
    'UID',
    'Nom d’utilisateur',
    'Dans quelle commune habitez-vous ?',
    'Trop de mots de passe, de comptes',
    'Pas de réseau',
    'Aucune',
    'Autre…',
    'Ces démarches sont-elles faciles ?',
    'Avez-vous renoncé à une démarche ?',
    'Laquelle ?',
    'Le portail de l’eau',
    'Le portail des écoles',
  ],
];
const webformMeta = (id: number, draft: string): readonly string[] => [
  String(id),
  String(90 + id),
  `0${id}/06/2026 - 10:00`,
  '',
  '',
  draft,
  '192.0.2.9',
  '0',
  'Anonyme',
];
const webformRows = [
  [...webformMeta(1, '0'), 'Bédée', 'X', 'X', '', '', '4', 'Oui', 'La carte grise', 'Souvent', 'Jamais'],
  [...webformMeta(2, '0'), 'Breteil', '', '', 'X', '', 'Ne se prononce pas', 'Non', '', 'Jamais', 'Jamais'],
  [...webformMeta(3, '1'), 'Iffendic', '', '', '', 'Les captchas', '', '', '', '', ''],
];

test('Framaforms, three rows of headers, a cross an answer, in UTF-16 named .xls', async () => {
  const one = await imported(utf16(quoted([...webformHeads, ...webformRows], '\t')), { name: 'reponses.xls' });
  expectSame(one, { partial: 1 });
  expect(one.told.read).toMatchObject({ format: 'webform-7', headerRow: 3, headerRows: 3 });
  expect(one.told.read.text).toEqual({ encoding: 'utf-16', separator: '\t', foreign: 0 });
  expect(one.told.dropped.map(({ role }) => role)).toEqual(['user', 'ip', 'user', 'user']);
});

test('Framaforms, compact', async () => {
  const compact = (row: readonly string[], cell: string): readonly string[] => [...row.slice(0, 10), cell, ...row.slice(14)];
  const heads = webformHeads.map((row, at) =>
    at === 1
      ? [...row.slice(0, 10), '', '', '', '', ...row.slice(17)]
      : compact(row, ['', '', 'Quelles difficultés rencontrez-vous ?'][at] ?? ''),
  );
  const cells = ['Trop de mots de passe, de comptes,Pas de réseau', 'Aucune', 'Les captchas'];
  const rows = webformRows.map((row, at) => compact(row, cells[at] ?? ''));
  const one = await imported(quoted([...heads, ...rows], ';'));
  expectSame(one, { partial: 1 });
  expect(one.told.read.choices).toEqual(['joined']);
});

test('Webform 8', async () => {
  const heads = [
    'Serial number',
    'Submission ID',
    'Submission URI',
    'Created',
    'Completed',
    'Changed',
    'In draft',
    'Current page',
    'Remote IP address',
    'Submitted by',
    'Language',
    'Dans quelle commune habitez-vous ?',
    'Quelles difficultés rencontrez-vous ?',
    'Ces démarches sont-elles faciles ?',
    'Avez-vous renoncé à une démarche ?',
    'Laquelle ?',
    'Utilisez-vous ces services ?: Le portail de l’eau',
    'Utilisez-vous ces services ?: Le portail des écoles',
  ];
  const meta = (id: number, draft: string) => [
    String(id),
    String(id),
    '/x',
    '2026-06-01 10:00',
    '2026-06-01 10:05',
    '',
    draft,
    '',
    '192.0.2.3',
    'Anonyme',
    'fr',
  ];
  const rows = [
    [
      ...meta(1, 'Non'),
      'Bédée',
      'Trop de mots de passe, de comptes;Pas de réseau',
      '4',
      'Oui',
      'La carte grise',
      'Souvent',
      'Jamais',
    ],
    [...meta(2, 'Non'), 'Breteil', 'Aucune', 'Ne se prononce pas', 'Non', '', 'Jamais', 'Jamais'],
    [...meta(3, 'Oui'), 'Iffendic', 'Les captchas', '', '', '', '', ''],
  ];
  const one = await imported(quoted([heads, ...rows], ','));
  expectSame(one, { partial: 1 });
  expect(one.told.read.format).toBe('webform-8');
});

const formHeads = [
  'Dans quelle commune habitez-vous ?',
  'Quelles difficultés rencontrez-vous ?',
  'Ces démarches sont-elles faciles ?',
  'Avez-vous renoncé à une démarche ?',
  'Laquelle ?',
];

test('Google Forms: answers that hold commas, joined by commas', async () => {
  const heads = ['Horodateur', 'Adresse e-mail', ...formHeads, ...limeTexts.slice(-2)];
  const rows = [
    [
      '29/06/2026 09:00:00',
      'a@exemple.fr',
      'Bédée',
      'Trop de mots de passe, de comptes, Pas de réseau',
      '4',
      'Oui',
      'La carte grise',
      'Souvent',
      'Jamais',
    ],
    ['30/06/2026 09:00:00', 'b@exemple.fr', 'Breteil', 'Aucune', 'Ne se prononce pas', 'Non', '', 'Jamais', 'Jamais'],
    ['30/06/2026 10:00:00', 'c@exemple.fr', 'Iffendic', 'Les captchas, surtout illisibles', '', '', '', '', ''],
  ];
  const one = await imported(quoted([heads, ...rows], ','));
  expectSame(one);
  expect(one.told.read.format).toBe('google-forms');
  expect(one.told.responses).toMatchObject({ tellsPartial: false, firstDay: '2026-06-29', lastDay: '2026-06-30' });
  expect(one.told.dropped).toEqual([{ header: 'Adresse e-mail', role: 'e-mail', isByContent: false }]);
  expect(one.open).toContain('Q2,4,2026-06-30,,"Les captchas, surtout illisibles"');
});

test('Google Forms, saved again by Excel: Windows-1252 and semicolons', async () => {
  const heads = ['Horodateur', ...formHeads];
  const text = quoted([heads, ['29/06/2026 09:00:00', 'Bédée', 'Pas de réseau', '5', 'Non', '']], ';');
  const one = await imported(Uint8Array.from(Buffer.from(text, 'latin1')));
  expect(one.told.text?.encoding).toBe('windows-1252');
  expect(counted(one, 'Q1')).toEqual({ base: 1, a: 1, b: 0, c: 0 });
});

async function workbook(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Feuil1');
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('Microsoft Forms: semicolons to the end, a column a statement', async () => {
  const heads = [
    'ID',
    'Heure de début',
    'Heure de fin',
    'Adresse de messagerie',
    'Nom',
    ...formHeads,
    'Le portail de l’eau',
    'Le portail des écoles',
  ];
  const meta = (id: number) => [id, new Date('2026-06-01T09:00:00Z'), new Date('2026-06-01T09:05:00Z'), 'anonymous', null];
  const file = await workbook([
    heads,
    [...meta(1), 'Bédée', 'Trop de mots de passe, de comptes;Pas de réseau;', 4, 'Oui', 'La carte grise', 'Souvent', 'Jamais'],
    [...meta(2), 'Breteil', 'Aucune;', 'Ne se prononce pas', 'Non', null, 'Jamais', 'Jamais'],
    [...meta(3), 'Iffendic', 'Les captchas;', null, null, null, null, null],
  ]);
  const one = await imported(file, { name: 'reponses.xlsx' });
  expectSame(one);
  expect(one.told.read).toMatchObject({ format: 'microsoft-forms', sheet: 'Feuil1', text: null });
  expect(one.told.responses.firstDay).toBe('2026-06-01');
});

test('SurveyMonkey: two rows of headers, the label of what is ticked', async () => {
  const heads = [
    [
      'Respondent ID',
      'Collector ID',
      'Start Date',
      'End Date',
      'IP Address',
      'Email Address',
      'First Name',
      'Last Name',
      'Custom Data 1',
      'Dans quelle commune habitez-vous ?',
      'Quelles difficultés rencontrez-vous ?',
      '',
      '',
      '',
      'Ces démarches sont-elles faciles ?',
      'Avez-vous renoncé à une démarche ?',
      'Laquelle ?',
      'Utilisez-vous ces services ?',
      '',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Response',
      'Trop de mots de passe, de comptes',
      'Pas de réseau',
      'Aucune',
      'Autre (veuillez préciser)',
      'Response',
      'Response',
      'Open-Ended Response',
      'Le portail de l’eau',
      'Le portail des écoles',
    ],
  ];
  const meta = (id: number) => [String(id), '1', '06/13/2026 10:00:00', '06/13/2026 10:05:00', '192.0.2.1', '', '', '', ''];
  const rows = [
    [
      ...meta(1),
      'Bédée',
      'Trop de mots de passe, de comptes',
      'Pas de réseau',
      '',
      '',
      '4',
      'Oui',
      'La carte grise',
      'Souvent',
      'Jamais',
    ],
    [...meta(2), 'Breteil', '', '', 'Aucune', '', 'Ne se prononce pas', 'Non', '', 'Jamais', 'Jamais'],
    [...meta(3), 'Iffendic', '', '', '', 'Les captchas', '', '', '', '', ''],
  ];
  const one = await imported(quoted([...heads, ...rows], ','));
  expectSame(one);
  expect(one.told.read).toMatchObject({ format: 'surveymonkey', headerRow: 2, headerRows: 2 });
  expect(one.told.responses.firstDay).toBe('2026-06-13');
});

test('Sphinx: names on the second row, the answers of a multiple choice side by side', async () => {
  const file = await workbook([
    ['Enquête'],
    ['N°Obs', 'Q1', 'Q2_1', 'Q2_2', 'Q2_3', 'Q3', 'Q4', 'Q5', 'Q6_eau', 'Q6_ecole'],
    [1, 'Bédée', 'Trop de mots de passe, de comptes', 'Pas de réseau', null, 4, 'Oui', 'La carte grise', 'Souvent', 'Jamais'],
    [2, 'Breteil', 'Aucune', null, null, 'Ne se prononce pas', 'Non', null, 'Jamais', 'Jamais'],
    [3, 'Iffendic', null, null, null, null, null, null, null, null],
  ]);
  const one = await imported(file, { name: 'sphinx.xlsx' });
  expect(one.told.read).toMatchObject({ format: 'sphinx', headerRow: 2 });
  expect(counted(one, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1, other: 0 });
  expect(counted(one, 'Q6', 'eau')).toEqual({ base: 2, s: 1, j: 1 });
});

test('Sphinx Online: what the tool notes stands behind the answers, and says who came to the end', async () => {
  const heads = ['CLE', 'Q1', 'Q2_1', 'Q2_2', 'Q2_3', 'Q3', 'Q4', 'Q5', 'Q6_eau', 'Q6_ecole'];
  const noted = ['DATE_SAISIE', 'DATE_ENREG', 'DATE_MODIF', 'TEMPS_SAISIE', 'ORIGINE_SAISIE', 'LANG_SAISIE', 'APPAREIL_SAISIE'];
  const said = ['01/06/2026 10:12:03', '02/06/2026 10:12:44', '', '41', 'Internet', 'FR', 'Smartphone'];
  const rows = [
    [
      'a1',
      'Bédée',
      'Trop de mots de passe, de comptes',
      'Pas de réseau',
      '',
      '4',
      'Oui',
      'La carte grise',
      'Souvent',
      'Jamais',
      ...said,
      'Terminé',
      'Q6',
    ],
    ['b2', 'Breteil', 'Aucune', '', '', '', '', '', '', '', ...said, 'En cours', 'Q2'],
  ];
  const one = await imported(quoted([[...heads, ...noted, 'PROGRESSION', 'DERNIERE_QUESTION_SAISIE'], ...rows], ';'));
  expect(one.told.read).toMatchObject({ format: 'sphinx', headerRow: 1 });
  expect(one.told.responses).toMatchObject({ complete: 1, partial: 1, firstDay: '2026-06-02' });
  expect(counted(one, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1, other: 0 });
  expect(one.told.aside).toEqual([]);
});

test('a code beside its text: codes by commas, texts by line breaks', async () => {
  const heads = ['Q1', 'Q1_texte', 'Q2', 'Q2_texte', 'Q4', 'Q4_texte'];
  const rows = [
    ['a', 'Bédée', 'a,b', 'Trop de mots de passe, de comptes\rPas de réseau', 'yes', 'Oui'],
    ['b', 'Breteil', 'c', 'Aucune', 'no', 'Non'],
  ];
  const one = await imported(quoted([heads, ...rows], ','));
  expect(one.told.read.format).toBe('code-and-text');
  expect(one.told.aside).toEqual(['Q1_texte', 'Q2_texte', 'Q4_texte']);
  expect(counted(one, 'Q2')).toEqual({ base: 2, a: 1, b: 1, c: 1, other: 0 });
  expect(counted(one, 'Q4')).toEqual({ base: 2, yes: 1, no: 1 });
});

test('a plain table, with marks that nobody sees', async () => {
  const one = await imported(quoted([formHeads, ['\ufeffBédée', 'Pas de réseau\u00a0', '3', 'oui', 'x']], ';'));
  expect(one.told.read.format).toBe('plain');
  expect(one.told.strays).toBe(2);
  expect(counted(one, 'Q1')).toEqual({ base: 1, a: 1, b: 0, c: 0 });
});
