// A command that is not called as it is: what is told is in the words of whoever typed it, with what would be right.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const cwd = mkdtempSync(join(tmpdir(), 'jalon-wrong-'));
cpSync(join(home, 'examples/montfort'), cwd, { recursive: true });
mkdirSync(join(cwd, 'Mes plans'));
writeFileSync(join(cwd, 'Mes plans', 'Plan d’action été.csv'), 'Action\nÉquiper\n');

test.each([
  [['--aide'], 'l’option « --aide » n’existe pas ; vouliez-vous dire « --help » ?'],
  [['rank', '--aide'], 'l’option « --aide » n’existe pas ; vouliez-vous dire « --help » ?'],
  [['plan', '--année', '2027'], 'l’option « --année » n’existe pas ; vouliez-vous dire « --year » ?'],
  [
    ['status', '--projet', '.'],
    'l’option « --projet » n’existe pas ici : le dossier du projet s’écrit seul, comme dans : jalon status mon-projet',
  ],
  [['diff', '--projet', '.'], 'l’option « --projet » n’existe pas ; vouliez-vous dire « --project » ?'],
  [['diff', '--rien'], 'l’option « --rien » n’existe pas. « jalon diff --help » les liste.'],
  [
    ['set', 'AC-001', '--cost', '3'],
    'l’option « --cost » n’existe pas ; un champ s’écrit sans tirets (cost=…). « jalon set --help » liste les options.',
  ],
  [
    ['--lang', 'en', 'add', 'action', 'Un guichet', '--axis', 'AX-1'],
    'there is no option “--axis”; a field is written without dashes (axis=…). “jalon add --help” lists the options.',
  ],
  [['aide', 'rank'], 'la commande « aide » n’existe pas ; vouliez-vous dire « help » ?'],
  [['voir'], 'la commande « voir » n’existe pas ; vouliez-vous dire « status » ou « preview » ?'],
  [['pdf'], 'la commande « pdf » n’existe pas ; vouliez-vous dire « render » ?'],
  [['planifier'], 'la commande « planifier » n’existe pas ; vouliez-vous dire « plan » ?'],
  [
    ['render', '--only', 'support-du-comité-de-pilotage'],
    'aucun document ne s’appelle « support-du-comité-de-pilotage » ; vouliez-vous dire « comité-de-pilotage » ? « jalon render --list » les liste tous.',
  ],
  [['site'], 'la commande « site » n’existe pas ; vouliez-vous dire « render --only page-publique » ?'],
  [
    ['financement'],
    'la commande « financement » n’existe pas ; vouliez-vous dire « budget », « add financement » ou « render --only plan-de-financement » ?',
  ],
  [['échéances'], 'la commande « échéances » n’existe pas ; vouliez-vous dire « status --remind » ?'],
  [['excel'], 'la commande « excel » n’existe pas ; vouliez-vous dire « render », « import classeur » ou « export classeur » ?'],
  [
    ['enquête'],
    'la commande « enquête » n’existe pas ; vouliez-vous dire « import enquête », « export enquête » ou « add enquête » ?',
  ],
  [['--lang', 'en', 'workbook'], 'there is no command “workbook”; did you mean “import workbook” or “export workbook”?'],
  [['import', 'sondage', 'x.csv'], 'la commande « import sondage » n’existe pas ; vouliez-vous dire « import enquête » ?'],
  [['AC-001', 'set'], 'la commande « AC-001 » n’existe pas ; vouliez-vous dire « trace AC-001 » ou « set AC-001 » ?'],
  [['status', 'AC-001'], '« AC-001 » n’existe pas : un dossier de projet est attendu. Pour suivre ce fil : jalon trace AC-001'],
  [
    ['plan', '2027'],
    '« 2027 » n’existe pas : un dossier de projet est attendu. Une année se donne par --year 2027 (plan, calendar, workload, render).',
  ],
  // « actions » may mean several things there: what comes second is told first.
  [['set', 'actions', 'AC-001'], '« AC-001 » est un identifiant, qui vient en premier : jalon set AC-001 champ=valeur'],
  [
    ['set', 'enveloppes.2027.investissement=20 k€'],
    'dites d’abord de quoi il s’agit : jalon set enveloppes "2027.investissement=20 k€"',
  ],
  [['--lang', 'en', 'set', 'AC-003.status=done'], 'say first what it is about: jalon set AC-003 status=done'],
  [['set', 'AC-999.statut=terminée'], 'dites d’abord de quoi il s’agit : jalon set AC-999 statut=terminée'],
  [['set', 'statut=terminée'], 'dites d’abord de quoi il s’agit : jalon set AC-… statut=terminée'],
  [['preview', '--port', '99999'], '« 99999 » n’est pas un port : --port prend un nombre de 0 à 65535, 0 pour un port libre.'],
  [['import', 'plan'], 'il manque « fichier », comme dans : jalon import plan plan.xlsx --dry-run'],
  [['merge'], 'il manque « parts », comme dans : jalon merge parts --output sarif=jalon.sarif'],
  [['add', 'évaluation', '20277'], '« 20277 » n’est pas une année : écrivez 2027.'],
  [['add', 'évaluation', '2027', '--year', '2026'], '« 2027 » est de trop ; « jalon add --help » montre ce qui est attendu.'],
  [
    ['renew', './montfort'],
    '« ./montfort » est de trop ; le dossier d’un projet se dit ici par --project : jalon renew --project ./montfort',
  ],
  [
    ['render', '--output', 'livrables'],
    '--output va avec --proof, qui contrôle la mise en page ; le dossier des documents se dit par --out.',
  ],
  [['undo', '3'], '« 3 » est de trop ; « jalon undo --help » montre ce qui est attendu.'],
  [
    ['import', 'plan', 'Mes', 'plans/Plan', 'd’action', 'été.csv'],
    '« plans/Plan », « d’action », « été.csv » sont de trop ; un nom ou un texte de plusieurs mots se met entre guillemets : jalon import plan "Mes plans/Plan d’action été.csv"',
  ],
  [
    ['import', 'plan', "Mes plans/plan d'action ete.csv"],
    '« Mes plans/plan d\'action ete.csv » n’existe pas, ou ne se lit pas comme un fichier ; vouliez-vous dire "Mes plans/Plan d’action été.csv" ?',
  ],
  [['import', 'plan', 'Mes plans'], '« Mes plans » est un dossier : donnez un fichier qu’il contient.'],
  [['import', 'plan', 'rien/du/tout.csv'], '« rien/du/tout.csv » n’existe pas, ou ne se lit pas comme un fichier.'],
  [['--lang', 'en', 'rename'], '“old” is missing, as in: jalon rename AC-07 AC-21'],
  [['--lang', 'en', 'undo', '3'], '“3” is too much; “jalon undo --help” shows what is expected.'],
])('%j', async (words, told) => {
  const { code, err } = await typed(cwd, '2026-11-24', words, { width: 1000 });
  expect({ code, err: err.replaceAll(/[\u00a0\u202f]/g, ' ').trimEnd() }).toEqual({
    code: 2,
    err: `jalon${words.includes('en') ? '' : ' '}: ${told}`,
  });
});

test('a port that is taken is said so, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const at = other.address();
  const port = typeof at === 'object' && at !== null ? String(at.port) : '';
  const { code, err } = await typed(cwd, '2026-11-24', ['preview', '--port', port], { width: 1000 });
  other.close();
  expect(code).toBe(2);
  expect(err).toContain(`le port ${port} est déjà pris, par un autre aperçu peut-être`);
});

test.each([
  [['export', 'ballots', '--method', 'arbitrages'], 0],
  [['export', 'ballots', '--method', 'trade-offs', '--lang', 'en'], 0],
  [['export', 'ballots', '--method', 'tirage'], 2],
  [['export', 'survey', 'SV-01', '--format', 'LimeSurvey'], 0],
  [['import', 'figures', 'rien.csv', '--as', 'additionner'], 2],
])('a word that the help shows beside a code stands for it: %j', async (words, code) => {
  const seen = await typed(cwd, '2026-11-24', [...words, '--dry-run']);
  expect(seen.code).toBe(code);
  if (code !== 0) expect(seen.err).toMatch(/tirage|rien\.csv/);
});
