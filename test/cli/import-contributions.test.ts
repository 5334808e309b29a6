// Contributions become needs: alike ones together, counted, with their source; the second time changes nothing, and what people edited stays.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

function project(needs = '') {
  const root = mkdtempSync(join(tmpdir(), 'jalon-contributions-'));
  writeFileSync(
    join(root, 'project.yaml'),
    'format: 1\ntitle: Essai\nterritory:\n  name: Roche\n  communes:\n    - {name: Retiers, insee: "35239"}\n',
  );
  if (needs !== '') writeFileSync(join(root, 'needs.yaml'), needs);
  mkdirSync(join(root, 'recu'));
  const bring = (name: string, text: string, ...more: string[]) => {
    writeFileSync(join(root, 'recu', name), text);
    return typed(root, '2026-11-24', ['import', 'contributions', `recu/${name}`, ...more]);
  };
  return { root, bring, read: (): string => readFileSync(join(root, 'needs.yaml'), 'utf8') };
}

/** As Decidim exports proposals. */
const decidim = [
  'id;author/name;category/name/fr;scope/name/fr;title/fr;body/fr;votes;url',
  '1;Jean Dupont;Inclusion;Retiers;Ouvrir une permanence d’aide aux démarches en ligne;<p>Chaque mardi</p>;12;https://p.fr/p/1',
  '2;Marie Paul;Inclusion;Ailleurs;Une permanence d’aide pour les démarches en ligne;;3;https://p.fr/p/2',
  '3;Paul Petit;Voirie;Retiers;Installer des bornes de recharge;;0;https://p.fr/p/3',
  '4;Luc Le Goff;Voirie;;Des bornes de recharge électriques à installer;;0;https://p.fr/p/4',
  '',
].join('\n');

test('proposals of Decidim: alike ones are one need, near ones are told, people are not read', async () => {
  const { bring, read } = project();
  const { out, code } = await bring('propositions.csv', decidim, '--yes');
  expect(code).toBe(0);
  expect(out).toContain('«\u00a0author/name\u00a0»');
  expect(out).toMatch(/\+ ND-001 .*\(2 contributions, 15 voix\)/);
  expect(out).toContain('peut-être le même que ND-002');
  expect(read()).not.toMatch(/Dupont|Petit|Goff/);
  expect(read()).toMatch(/theme: inclusion\n/);
  expect(read()).toMatch(/commune: Retiers/);
  expect(read()).toMatch(/sources:\n {6}- propositions\.csv\n/);
});

test('what no need holds is told by its cell: texts longer than a statement, votes, places, themes, rows', async () => {
  const { bring, read } = project();
  const long =
    'Des ateliers le samedi pour ceux qui travaillent la semaine, dans chaque village du territoire et sans inscription préalable. ';
  const rows = [
    'id;titre;description;thème;commune;votes;trashed',
    `1;Prêter des ordinateurs aux lycéens;Avec une caution;Équipement;Retiers;12 votes;`,
    `2;;${long}${long};Inclusion;Ailleurs;beaucoup;`,
    '2;Encore;;;;;',
    '3;Jeté;;;;;oui',
    '4;?;;;;;',
    '5;Prêter des ordinateurs aux lycéens;Prêter des ordinateurs aux lycéens;Jeunesse;;;',
    '',
  ];
  const { out } = await bring('idees.csv', rows.join('\n'), '--yes');
  const told = out.replaceAll('\u00a0', ' ');
  for (const line of [
    '2 textes dont le titre ou le début fait l’énoncé : la suite reste dans votre fichier (C2, C3)',
    '1 nombre de voix non compris (F3)',
    '1 lieu hors des communes du projet (A3)',
    '1 ligne d’un identifiant déjà lu plus haut (A4)',
    '1 contribution à la corbeille, non reprise (A5)',
    '1 ligne sans texte (A6)',
    '1 thème autre que celui du besoin (A7)',
  ])
    expect(told).toContain(line);
  expect(read()).toContain('x-votes: 12');
  expect((await bring('idees.csv', rows.join('\n'), '--yes')).err).toBe('Rien à changer.\n');
});

test('what is written around post-its is none of them: totals, « idem », bullets, broken formulas', async () => {
  const { bring, read } = project();
  const rows = ['Post-it;Votes', '  - Un café numérique;12', 'Idem;3', '#NOM?;', '#N/A;4', 'Total;19', ''];
  const { out } = await bring('post-its.csv', rows.join('\n'), '--yes');
  expect(out.replaceAll('\u00a0', ' ')).toContain('1 ligne de total (A6)');
  expect(out.replaceAll('\u00a0', ' ')).toContain('2 lignes sans texte (A4, A5)');
  expect(read().match(/statement: .*/g)).toEqual(['statement: Un café numérique']);
  expect(read()).toMatch(/people: 2, x-votes: 15/);
  expect((await bring('post-its.csv', rows.join('\n'), '--yes')).err).toBe('Rien à changer.\n');
});

test('« idem » in one column takes nothing from the other', async () => {
  const { bring, read } = project();
  const { out } = await bring('idees.csv', 'Titre;Description\nUn café numérique;Le samedi\nIdem;Le dimanche\n', '--yes');
  expect(read()).toMatch(/Un café numérique[\s\S]*people: 2/);
  expect(out).toContain('(B2, B3)');
});

test('what a document says outside of the table is told', async () => {
  const page =
    '<h1>Atelier</h1><p>Besoins exprimés :</p><ul><li>Un café</li></ul><table><tr><th>Besoin</th><th>Votes</th></tr><tr><td>Aide à domicile</td><td>3</td></tr></table>';
  const { out } = await project().bring('atelier.html', page, '--yes');
  expect(out.replaceAll('\u00a0', ' ')).toContain('hors du tableau, non repris : ¶2 « Besoins exprimés : », ¶3 « Un café »');
});

test('a second time, and with new words in a need, nothing changes; new ones are added to the need that asks the same', async () => {
  const { root, bring, read } = project();
  await bring('propositions.csv', decidim, '--yes');
  writeFileSync(join(root, 'needs.yaml'), read().replace('Installer des bornes de recharge', 'Recharger sa voiture'));
  const before = read();
  const again = await bring('propositions.csv', decidim, '--yes');
  expect(again.out + again.err).toContain('Rien à changer');
  expect(read()).toBe(before);
  await bring(
    'plus.csv',
    'id;title;votes\n9;Permanence d’aide aux démarches en ligne : ouvrir;1\n',
    '--yes',
    '--source',
    'Second tour',
  );
  expect(read()).toContain('statement: Recharger sa voiture\n');
  expect(read()).toMatch(/ND-001[\s\S]*people: 1, x-votes: 1, x-contributions[\s\S]*- Second tour\n/);
  expect(read().match(/- id: /g)?.length).toBe(3);
});

test('the number of a row is no name: another table has the same ones, and so has this one once rows were put in', async () => {
  const { bring, read } = project();
  await bring('entretiens.csv', 'N°;Besoin\n1;Former les agents d’accueil\n2;Un lieu d’aide dans chaque bourg\n', '--yes');
  const other = await bring('post-its.csv', 'N°;Idée\n1;Un parking à vélos\n2;Des tablettes à la résidence\n', '--yes');
  expect(other.out).toMatch(/^2 contributions$/m);
  expect(read().match(/- id: /g)?.length).toBe(4);
  const corrected =
    'N°;Besoin\n1;Du wifi à la médiathèque\n2;Former les agents de l’accueil\n3;Un lieu d’aide dans chaque bourg\n';
  const again = await bring('entretiens.csv', corrected, '--yes');
  expect(again.out).toMatch(/^3 contributions, dont 1 déjà reprise$/m);
  expect(read().match(/- id: /g)?.length).toBe(5);
  // In its place, a row whose words were corrected is the same.
  const kept = read();
  await bring('entretiens.csv', corrected.replace('wifi à la', 'wifi dans la'), '--yes');
  expect(read()).toBe(kept);
});

test('votes that changed since are told, and left to whoever knows', async () => {
  const { bring, read } = project();
  await bring('idées.csv', 'Idée;Voix\nUn parking à vélos;7\nDu wifi à la médiathèque;2\n', '--yes');
  const before = read();
  const { out } = await bring('idées.csv', 'Idée;Voix\nUn parking à vélos;9\nDu wifi à la médiathèque;2\n', '--yes');
  expect(out).toMatch(/Voix qui ont changé depuis, laissées comme elles sont dans needs\.yaml\s: ND-001 \(7\s; ici 9\)$/m);
  expect(read()).toBe(before);
});

test('votes of another table are no change of those of the rows that bear the same numbers', async () => {
  const { bring } = project();
  await bring('idées.csv', 'N°;Idée;Voix\n1;Un parking à vélos;7\n2;Du wifi à la médiathèque;2\n', '--yes');
  const other = await bring(
    'ateliers.csv',
    'N°;Idée;Voix\n1;Numériser les archives;3\n2;Réserver la salle des fêtes;4\n',
    '--dry-run',
  );
  expect(other.out).toMatch(/^2 contributions$/m);
  expect(other.out).not.toContain('Voix qui ont changé');
});

test('the rows of votes of Cap Collectif count once; a list of records in JSON is read; twins among post-its are two people', async () => {
  const cap =
    'proposal_id;proposal_title;proposal_author_username;proposal_votes_totalCount\nab;Un café numérique;x;2\nab;Un café numérique;x;2\n';
  const one = project();
  await one.bring('cap.csv', cap, '--yes');
  expect(one.read()).toMatch(/people: 1, x-votes: 2/);
  const json = JSON.stringify([{ id: 7, title: { fr: 'Une ludothèque mobile' }, author: { name: 'Jean Dupont' } }]);
  const two = project();
  await two.bring('d.json', json, '--yes');
  expect(two.read()).toContain('statement: Une ludothèque mobile\n');
  expect(two.read()).not.toContain('Dupont');
  const three = project();
  await three.bring('post-its.csv', 'Du wifi dans la salle\nDu wifi dans la salle\nDes cours de tableur\n', '--yes');
  expect(three.read()).toMatch(/Du wifi dans la salle[\s\S]*people: 2/);
});

test('who is named in a text is hidden; without a column of texts, the option is named', async () => {
  const { bring, read } = project();
  await bring('idees.csv', 'Idée;Voix\nAppeler Mme Durand au 06 12 34 56 78 pour la fibre;2\n', '--yes');
  expect(read()).toContain('statement: Appeler •••••••••• au •••••••••••••• pour la fibre');
  const other = project();
  const refused = await other.bring('sans.csv', 'a;b\n1;Un banc\n', '--yes');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--column')]);
  expect((await other.bring('sans.csv', 'a;b\n1;Un banc public\n', '--column', 'b', '--yes')).code).toBe(0);
  expect(other.read()).toContain('statement: Un banc public\n');
});

test.each([
  ['deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['cut.json', '[{"title": "x'],
  ['numbers.json', '[1, 2, 3]'],
])('%s is refused in one line', async (name, text) => {
  const { err, code } = await project().bring(name, text, '--yes');
  expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
});

test('a table of interviews: what people ask goes before what they said, each line of a list is a need of those who were met', async () => {
  const { bring, read } = project();
  const rows = [
    'Date;Personnes rencontrées;Public;Verbatim;Besoins exprimés (synthèse);Nombre de gommettes',
    '4 juin;La mairie;Élus;On est seuls face aux pannes;"- Un interlocuteur informatique unique\n- Former les secrétaires de mairie aux outils";3',
    '5 juin;Le siège;Agents;;"Partager les fichiers\nentre communes et communauté";',
    '6 juin;Un collectif;Riverains;;"Un réseau mobile qui passe dans les hameaux (Le Pont)\nDes ateliers pour les aînés, en journée";',
    '7 juin;Un autre;Habitants;;- Idem;',
    'Total;;;;5 besoins;3',
    '',
  ];
  const { out } = await bring('entretiens.csv', rows.join('\n'), '--yes');
  const told = out.replaceAll('\u00a0', ' ');
  expect(told).toContain('« Verbatim »');
  expect(told).toContain('1 nombre de voix pour plusieurs besoins à la fois, non compté (F2)');
  expect(told).toContain('1 public non compris (A4)');
  expect(read().match(/(?<=statement: ).*|(?<=audience: )\w+/g)).toEqual([
    'Un interlocuteur informatique unique',
    'elected',
    'Former les secrétaires de mairie aux outils',
    'elected',
    'Partager les fichiers entre communes et communauté',
    'staff',
    'Un réseau mobile qui passe dans les hameaux (Le Pont)',
    'residents',
    'Des ateliers pour les aînés, en journée',
    'residents',
  ]);
  expect((await bring('entretiens.csv', rows.join('\n'), '--yes')).err).toBe('Rien à changer.\n');
});

test('where no column says what people ask, what they said does', async () => {
  const { bring, read } = project();
  await bring('verbatims.csv', 'Date;Verbatim\n4 juin;Il faudrait une permanence le samedi\n', '--yes');
  expect(read()).toContain('statement: Il faudrait une permanence le samedi');
});
