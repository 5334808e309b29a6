// Words that would be taken for something else than what was meant are refused, and nothing is written.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const today = '2026-11-24';
const folder = (): string => mkdtempSync(join(tmpdir(), 'jalon-words-'));
const montfort = join(home, 'examples/montfort');

test.each(['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '05/03/2026'])(
  '--today %s is no day of the calendar',
  async (day) => {
    expect(await typed(folder(), today, ['validate', montfort, '--today', day])).toEqual({
      code: 2,
      out: '',
      err: `jalon\u00a0: «\u00a0${day}\u00a0» ne dit pas un jour\u00a0: écrivez-le AAAA-MM-JJ, ou 15 janvier 2027.\n`,
    });
  },
);

test.each(['2028-02-29', '29/02/2028', '29 février 2028'])('--today %s is one, as people type it', async (day) => {
  const { out } = await typed(folder(), today, ['status', montfort, '--today', day]);
  expect(out).toMatch(/· au 29.février.2028/);
});

test.each(['', '  '])('jalon init "%s" names no folder', async (name) => {
  const cwd = folder();
  const { code, err } = await typed(cwd, today, ['init', name, '--yes']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'jalon\u00a0: le nom du dossier est vide\u00a0: donnez-en un, ou «\u00a0.\u00a0» pour le dossier courant.\n',
  });
  expect(readdirSync(cwd)).toEqual([]);
});

test('jalon init --from lays out below the folder that was named, and nowhere else', async () => {
  const cwd = folder();
  const outside = folder();
  mkdirSync(join(cwd, 'projets'));
  symlinkSync(outside, join(cwd, 'projets/lien'));
  const dirs = ['../voisin', join(outside, 'absolu'), 'lien/x', 'lien', 'dedans/a'];
  writeFileSync(join(cwd, 'liste.yaml'), `${dirs.map((dir) => `- {dir: "${dir}", title: Essai}`).join('\n')}\n`);
  const { code, out } = await typed(cwd, today, ['init', 'projets', '--from', 'liste.yaml']);
  expect(code).toBe(1);
  expect(readdirSync(outside)).toEqual([]);
  expect(existsSync(join(cwd, 'voisin'))).toBe(false);
  expect(existsSync(join(cwd, 'projets/dedans/a/project.yaml'))).toBe(true);
  expect(out).toContain('../voisin');
});

test.each([
  ['--rank', 'dépensé', 'spent'],
  ['--rank', 'en-retard', 'late'],
  ['--by', 'taille', 'size'],
  ['--by', 'Étape', 'step'],
])('portfolio %s %s is %s, as its help says', async (option, word, code) => {
  const cwd = folder();
  const told = await typed(cwd, today, ['portfolio', montfort, option, code]);
  expect(told.out.length).toBeGreaterThan(100);
  expect(await typed(cwd, today, ['portfolio', montfort, option, word])).toEqual(told);
});

test.each([
  ['validate', '--step', 'évaluation', 'evaluation'],
  ['validate', '--step', 'mise en œuvre', 'implementation'],
  ['budget', '--by', 'financeur', 'funder'],
  ['rank', '--method', 'toutes', 'all'],
  ['rank', '--method', 'somme pondérée', 'weighted-sum'],
  ['compare', '--audience', 'les élus', 'elected'],
  ['compare', '--audience', 'la presse', 'press'],
  ['diff', '--format', 'texte', 'text'],
  ['diff', '--format', 'docx', 'word'],
  ['validate', '--known', 'ignorer', 'ignore'],
])('%s %s %s is %s', async (command, option, word, code) => {
  const run = (value: string) => typed(folder(), today, [command, montfort, option, value]);
  expect((await run(word)).code).toBe((await run(code)).code);
  expect((await run(word)).err).not.toContain('ne convient pas');
  expect(await run('xyz')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/xyz.* ne convient pas à .*une de ces valeurs est attendue/),
  });
});

test.each(['texte', 'Text', 'md', 'JSON'])('validate --format %s is a format', async (word) => {
  const { code, err } = await typed(folder(), today, ['validate', montfort, '--format', word]);
  expect([code, err]).toEqual([0, '']);
});

test('options that exclude each other are told in the language of the reader', async () => {
  const run = (...asked: string[]) => typed(folder(), today, ['portfolio', montfort, '--needs', '--rank', 'spent', ...asked]);
  expect((await run()).err).toBe(
    'jalon\u00a0: «\u00a0--needs\u00a0» et «\u00a0--rank <measure>\u00a0» ne vont pas ensemble\u00a0: gardez l’une des deux.\n',
  );
  expect((await run('--lang', 'en')).err).toContain("option '--needs' cannot be used with option '--rank <measure>'");
});

test('a command that does not exist is told in one line in both languages', async () => {
  const cwd = folder();
  expect((await typed(cwd, today, ['valid'])).err).toBe(
    'jalon\u00a0: la commande «\u00a0valid\u00a0» n’existe pas\u202f; vouliez-vous dire «\u00a0validate\u00a0»\u202f?\n',
  );
  expect((await typed(cwd, today, ['valid', '--lang', 'en'])).err).toBe(
    'jalon: there is no command “valid”; did you mean “validate”?\n',
  );
  expect((await typed(cwd, today, ['validate', '--tody', '--lang', 'en'])).err).toBe(
    'jalon: there is no option “--tody”; did you mean “--today”?\n',
  );
});

test('a document of several words is told between quotes, to be typed as it is', async () => {
  const { err } = await typed(montfort, today, ['render', 'plan annuel']);
  expect(err).toContain('jalon render --only "plan annuel"');
});

test.each([
  ['ajouter', 'vouliez-vous dire « add » ?'],
  ['supprimer AC-001', 'vouliez-vous dire « remove » ?'],
  ['générer programme', 'vouliez-vous dire « render » ?'],
  ['aide', 'vouliez-vous dire « help » ?'],
  ['réunions', 'vouliez-vous dire « add réunion »'],
  ['export plan', 'la commande « export plan » n’existe pas ; vouliez-vous dire « export plan-national » ?'],
  ['import excel', 'vouliez-vous dire « import classeur » ?'],
  ['import plan.xlsx', 'vouliez-vous dire « import plan » ?'],
  ['import x.y', 'la commande « import x.y » n’existe pas. « jalon import --help » les liste.'],
  ['render programme', 'aucun dossier ne s’appelle « programme » ; pour un document : jalon render --only programme'],
  ['status AC-001', '« AC-001 » n’existe pas : un dossier de projet est attendu.'],
  ['add action Fermer le guichet statut=réalisée', 'entre guillemets : jalon add action "Fermer le guichet"'],
  ['set AC-001 statut = réalisée', 'écrivez champ=valeur d’un seul tenant ("statut=en cours")'],
  ['set AC-001 avencement=40', 'aucun champ ne s’appelle « avencement » ; vouliez-vous dire « avancement » ?'],
  ['set AC-001 zz=40', 'aucun champ ne s’appelle « zz ». « jalon add action --list » les liste.'],
  ['set projet zz=40', 'aucun champ ne s’appelle « zz ». « jalon set projet » les liste.'],
  ['trace message:zz', 'aucun message des documents ne s’appelle « zz ». Messages possibles : message:avancement, '],
  ['trace message:chalet', 'aucun message des documents ne s’appelle « chalet » ; vouliez-vous dire « message:charge » ?'],
  ['purge --data zz', 'Jeux possibles : entretiens, ateliers, '],
  ['add action --like zz', '« zz ». « jalon add action --list » les liste.'],
  [
    'add action --like metre-en-raiseau-les-lieux --dry-run',
    'vouliez-vous dire « mettre-en-réseau-les-lieux-d-aide-numérique » ?',
  ],
  ['render --only zz', 'aucun document ne s’appelle « zz ». « jalon render --list » les liste tous.'],
  ['render --only projet-d-ordre-du-jour --body zz', 'Celles du projet : BO-01 (Comité de pilotage du projet numérique), '],
  ['status --survey zz', 'Ceux du projet : SV-01 (Vous et le numérique à Montfort Communauté).'],
  ['trace AC-999', 'rien ne s’appelle « AC-999 » dans ce projet.'],
  ['set PE-99 x=1', 'vouliez-vous dire PE-09 (Responsable de l’accueil et de la relation à l’usager) ?'],
])('jalon %s says what would be right, in titles', async (line, said) => {
  const { code, err } = await typed(montfort, today, line.split(' '));
  expect([code, err.replace(/[\u00a0\u202f]/g, ' ')]).toEqual([2, expect.stringContaining(said)]);
});

test('a need is said to come from a workshop by the title of it', async () => {
  const words = ['--from', 'Démarches en ligne', '--dry-run', '--new'];
  expect(await typed(montfort, today, ['add', 'besoin', 'Payer la cantine', ...words])).toMatchObject({ code: 0 });
});

test('the beginning of two titles, be it that of a part of the project too, is asked and not guessed', async () => {
  const cwd = folder();
  await typed(cwd, today, ['init', 'p', '--yes']);
  for (const title of ['Former les agents', 'Former les élus'])
    await typed(cwd, today, ['add', 'action', title, '--project', 'p']);
  const { code, err } = await typed(cwd, today, ['set', 'Former', 'avancement=40', '--project', 'p']);
  expect([code, err]).toEqual([2, expect.stringContaining('AC-002 (Former les agents)')]);
  expect(err).toContain('AC-003 (Former les élus)');
  // A list and a part of the project are still known by how they begin.
  expect((await typed(cwd, today, ['set', 'enveloppe', '--project', 'p'])).code).toBe(0);
  expect((await typed(cwd, today, ['set', 'mandats', '--project', 'p'])).code).toBe(0);
});

test.each([
  ['AC-001', 'risques.montant=3', 'risques.1.montant=3'],
  ['enveloppes', 'montant=3', '1.montant=3'],
])('a field of a line of a list, without its line, is told how: jalon set %s %s', async (thing, change, instead) => {
  const cwd = folder();
  await typed(cwd, today, ['init', 'p', '--yes']);
  const { code, err } = await typed(cwd, today, ['set', thing, change, '--project', 'p']);
  expect([code, err]).toEqual([2, expect.stringContaining(`«\u00a0${instead}\u00a0»`)]);
  expect(err).not.toContain('possibles');
});

test('a change without the thing that is to change says what lacks', async () => {
  const { code, err } = await typed(montfort, today, ['set', 'avancement=40', '--dry-run']);
  expect([code, err]).toEqual([2, expect.stringContaining('jalon set AC-… avancement=40')]);
});

test.each([
  'aucune',
  'none',
  'projet numérique de territoire',
  'megalis-2017',
  'Programme de services d’une structure mutualisée',
])('a method is named by what init says of it: %s', async (method) => {
  expect((await typed(folder(), today, ['init', 'p', '--yes', '--method', method])).code).toBe(0);
});

test('a method that is unknown is told by those that are, in words', async () => {
  const { code, err } = await typed(folder(), today, ['init', 'p', '--yes', '--method', 'zut']);
  expect([code, err]).toEqual([2, expect.stringMatching(/aucune\.$/m)]);
  expect(err).not.toContain('none');
});

test('init on a project that is there says that what was asked of a new one was not taken', async () => {
  const cwd = folder();
  await typed(cwd, today, ['init', 'p', '--yes', '--title', 'Un']);
  const { code, out, err } = await typed(cwd, today, ['init', 'p', '--yes', '--title', 'Deux', '--method', 'syndicat']);
  expect([code, `${out}${err}`]).toEqual([0, expect.stringContaining('--title, --method')]);
  expect((await typed(cwd, today, ['init', 'p', '--yes'])).err).not.toContain('--');
});

test('a file of answers that is not there is said not to be', async () => {
  expect(await typed(folder(), today, ['--answers', 'nulle-part.yaml'])).toEqual({
    code: 2,
    out: '',
    err: 'jalon\u00a0: «\u00a0nulle-part.yaml\u00a0» n’existe pas.\n',
  });
});

test('a new title given to rename is said to be set', async () => {
  const { code, err } = await typed(montfort, today, ['rename', 'AC-001', "Ouvrir l'accueil"]);
  expect([code, err]).toEqual([2, expect.stringContaining('jalon set AC-001 "intitulé=Ouvrir l\'accueil"')]);
});

test('what would be lost is refused: a name beside a function, an amount for a list of lines', async () => {
  const cwd = folder();
  await typed(cwd, today, ['init', '.', '--yes']);
  const person = await typed(cwd, today, ['add', 'personne', 'Mme Le Goff', 'fonction=Directrice générale']);
  expect(person).toEqual({
    code: 2,
    out: '',
    err: 'jalon\u00a0: «\u00a0Mme Le Goff\u00a0» est pris pour le champ «\u00a0fonction\u00a0», qui est donné aussi\u00a0: gardez l’un des deux. Nom, adresse et téléphone d’une personne ne s’écrivent pas ici\u00a0: ils vont dans .private/identities.yaml, sous son identifiant.\n',
  });
  expect((await typed(cwd, today, ['set', 'AC-001', 'budget=15000'])).err).toContain('par exemple "budget.….prévu=15000"\n');
  const range = await typed(cwd, today, ['set', 'AC-001', 'budget.1.prévu=20 000 à 50 000']);
  expect(range.out.replace(/[\u00a0\u202f]/g, ' ')).toContain('budget : + 20 000 € à 50 000 €\n');
});

test('who somebody is has its own place, and is no field that does not exist', async () => {
  const { code, err } = await typed(montfort, today, ['set', 'PE-01', 'nom=Mme Le Goff']);
  expect([code, err]).toEqual([2, expect.stringContaining('.private/identities.yaml')]);
});

test('what is refused moves no action, and says nothing of those that a faulty file would leave', async () => {
  const { code, out, err } = await typed(montfort, today, ['set', 'AC-001', 'avancement=120', '--dry-run']);
  expect([code, out.trim().split('\n')]).toEqual([1, [expect.stringContaining('avancement déclaré')]]);
  expect(err).toContain('structure/out-of-range');
});

test.each(['responsable', 'échéance', 'date de fin', 'démarrage', 'bénéficiaires'])(
  '« %s » is a field of an action',
  async (word) => {
    expect(await typed(montfort, today, ['set', 'AC-001', word])).toMatchObject({ code: 0, err: '' });
  },
);

test('a day that two countries read otherwise is asked for as French reads it', async () => {
  const cwd = folder();
  await typed(cwd, today, ['init', '.', '--yes']);
  const { err } = await typed(cwd, today, ['set', 'AC-001', 'début=12/10/2026']);
  expect(err).toContain('par exemple 2027, 2027-T2 ou 2026-10-12 pour le 12 octobre 2026.');
});

test('a change that would bring several errors says how many, and each of them', async () => {
  const { code, err } = await typed(montfort, today, ['set', 'AC-001', 'depends=AC-001', 'début=2027-06', 'fin=2027-01']);
  expect(err.match(/✗ erreur/g)).toHaveLength(2);
  expect([code, err]).toEqual([1, expect.stringContaining('✗ Ce changement apporterait 2 erreurs : rien n’a été écrit.')]);
});
