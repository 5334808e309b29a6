// What commands ask of somebody at a terminal: in the words of what is asked, once what is about to happen is known.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import type { World } from '../../src/model/index.ts';
import { walk } from '../../src/reading/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const { told, answers } = vi.hoisted((): { told: string[]; answers: string[] } => ({ told: [], answers: [] }));
/** `^C` gives up at a question. */
function given(): string {
  const answer = answers.shift() ?? '';
  if (answer === '^C') throw Object.assign(new Error(), { name: 'ExitPromptError' });
  return answer;
}
vi.mock('../../src/cli/at-terminal.ts', () => ({
  atTerminal: () => ({
    text: async (question: string, byDefault: string) => {
      told.push(`? ${question}\n`);
      return given() || byDefault;
    },
    choose: async (question: string, choices: readonly string[], first: number) => {
      told.push(`? ${question}\n`, ...choices.map((choice, at) => `${at === first ? '❯' : ' '} ${choice}\n`));
      const answer = given();
      return answer === '' ? first : choices.findIndex((choice) => choice.startsWith(answer));
    },
  }),
}));

const copyOf = (example: string): string => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-asked-')), 'p');
  cpSync(join(home, 'examples', example), root, { recursive: true });
  return root;
};
const montfort = copyOf('montfort');

/** An answer is words, or those that a choice begins by; nothing is what Enter alone takes. All that is said and asked, in its order. */
async function asked(root: string, words: readonly string[], said: readonly string[], today = '2026-11-24') {
  told.length = 0;
  answers.splice(0, answers.length, ...said);
  const say = (text: string): void => void told.push(text);
  const world: World = { ...quiet, cwd: root, today, interactive: true, width: 1000, out: say, err: say };
  const code = await run(words, world);
  return { code, said: told.join('').replace(/[\u00a0\u202f]/g, ' ') };
}

test.each([
  ['personne', 'Fonction (personne) :'],
  ['instance', 'Nom (instance) :'],
  ['réunion', 'Ordre du jour (réunion) :'],
  ['action', 'Intitulé (action) :'],
  ['besoin', 'Besoin :'],
  ['enquête', 'Titre (enquête) :'],
])(
  'what is added is asked for by the name of its field, and nothing is added when nothing is said: %s',
  async (kind, question) => {
    const before = walk(montfort);
    const { code, said } = await asked(montfort, ['add', kind], ['']);
    expect(said).toContain(`? ${question}\n`);
    expect(said).toContain(`il manque un texte : jalon add ${kind} "…"`);
    expect(code).toBe(2);
    expect(walk(montfort)).toEqual(before);
  },
);

test('meetings that may hold a decision are known by their days', async () => {
  const { said } = await asked(montfort, ['add', 'décision', 'Louer une salle', '--dry-run'], ['MT-02']);
  expect(said).toContain('? Où l’ajouter (décision) ?\n❯ MT-01  19 mai 2026\n');
});

test('a value that is not given is not written', async () => {
  const { code, said } = await asked(montfort, ['add', 'valeur', 'IN-01'], ['', '']);
  expect(said).toContain('il manque la valeur : jalon add valeur IN-03 2026-06=412');
  expect(code).toBe(2);
});

test('what a purge would eliminate is told before it asks, and that nothing was when nothing is', async () => {
  const before = walk(montfort);
  const { code, said } = await asked(montfort, ['purge', '--visa', 'AD35 2035-1', '--until', '2035-01-01'], ['']);
  const [above = '', below = ''] = said.split('? Éliminer 3 jeux de données, sans retour possible ?\n❯ Ne rien faire\n');
  expect(above).toContain('Seraient éliminés, visa AD35 2035-1');
  expect(above).toMatch(/^ {2}Comptes rendus d’entretiens {2}.* {2}4 /m);
  expect(above).toContain('Ce qui reste\n  Comptes rendus d’entretiens : restent la date');
  expect(below).toContain('Rien n’a été éliminé.\n');
  expect(code).toBe(0);
  expect(walk(montfort)).toEqual(before);
});

test('what several things hold is said of them all', async () => {
  const { code, said } = await asked(montfort, ['remove', 'AC-001', 'PE-01'], ['']);
  expect(said).toMatch(/ et PE-01 Présidence de Montfort Communauté contiennent 4 tâches et 2 risques, à retirer aussi\./);
  expect(said).toContain('Rien n’a été retiré.');
  expect(code).toBe(0);
  const unsaid = await asked(montfort, ['remove', 'AC-001'], ['Les faire mener', '']);
  expect(unsaid.said).toMatch(/À quoi mèneront-ils .*\nRien n’a été retiré\.\n$/);
  expect(unsaid.code).toBe(0);
});

test('a term that opens is said by its years, as it is told, and what becomes of the former one before it asks', async () => {
  const before = walk(montfort);
  const { code, said } = await asked(montfort, ['renew', '--dry-run'], ['2032-2038', 'les reconduire toutes', '', 'oui']);
  expect(said).toContain('? Le mandat qui s’ouvre :\n? 8 actions sont inachevées :\n❯ décider de chacune\n');
  expect(said).toContain(
    '? Ouvrir le mandat 2032-2038, celui qui s’achève étant gardé dans archive/ : 8 actions reconduites, 0 close',
  );
  expect(code).toBe(0);
  const decided = await asked(montfort, ['renew', '--dry-run'], ['2038-2032', '', '', '', '‹']);
  expect(decided.said).toContain('? « 2038-2032 » n’est pas un mandat qui peut suivre. Ses années (2032-2038)');
  expect(decided.said).toMatch(/^\? AC-001 {2}Ouvrir une permanence .* – à venir :$/m);
  expect(walk(montfort)).toEqual(before);
});

test('answers of which no question knows a column are not counted for want of anything better', async () => {
  const before = walk(montfort);
  const path = join(montfort, '..', 'autres.csv');
  writeFileSync(path, 'Horodateur;Votre chien\n2026/06/01 10:00;Rex\n2026/06/02 11:00;Médor\n');
  const { code, said } = await asked(montfort, ['import', 'enquête', path], ['Arrêter']);
  expect(said).toContain('? Ces colonnes sont-elles les bonnes ?\n❯ Changer la colonne d’une question\n');
  expect(code).toBe(1);
  expect(walk(montfort)).toEqual(before);
});

test('levels are compared in all their words, and the ends of a scale are told in whole ones', async () => {
  const verdict = await asked(montfort, ['add', 'verdict', 'faisabilité', '--dry-run'], ['nulle', '^C']);
  expect(verdict.said).toContain('« Dépend de décisions qui ne relèvent pas du territoire »');
  const ballot = await asked(montfort, ['add', 'bulletin', '--dry-run'], ['PE-01', 'pourcentages', '^C']);
  expect(ballot.said).toMatch(/^ {2}Membre 1 – élus \(BO-01-elected-1\)$/m);
  expect(ballot.said).toContain('« Besoin placé en tête par l’enquête et par… »');
});

test('what an import would bring is told once, before it asks; then what was done, or that nothing was', async () => {
  const root = copyOf('montfort');
  writeFileSync(join(root, 'idees.csv'), 'Proposition\nInstaller des bornes de recharge\n');
  const before = walk(root);
  const refused = await asked(root, ['import', 'contributions', 'idees.csv'], ['Non']);
  expect(refused.said).toMatch(
    /1 fichier à modifier\.\n\? Écrire ces changements \?\n❯ Oui, écrire\n {2}Non, ne rien écrire\nRien n’a été écrit\.\n$/,
  );
  expect(walk(root)).toEqual(before);
  const { code, said } = await asked(root, ['import', 'contributions', 'idees.csv'], ['']);
  expect(said.match(/need\/without-action/g)).toHaveLength(1);
  expect(said).toMatch(/\? Écrire ces changements \?\n.*\n.*\n✓ 1 fichier modifié\.\n/);
  expect(code).toBe(0);
});

test('a figure that a table calls by a code is asked for by the name that people give it, and for its year', async () => {
  const root = copyOf('roche-aux-fees');
  writeFileSync(join(root, 'base.csv'), 'CODGEO;TX_EQUIP\n35002;60\n35005;80\n');
  const { code, said } = await asked(
    root,
    ['import', 'figures', 'base.csv'],
    ['Foyers équipés', '%', 'Moyenne', 'l’an dernier', '2024', ''],
  );
  expect(said).toContain(
    '? Comment ce chiffre s’appelle-t-il dans le portrait ?\n? Dans quelle unité : habitants, %, €… ? (rien : sans unité)\n? Comment réunir les communes ?\n',
  );
  expect(said).toContain(
    '? « l’an dernier » n’est pas une année, en quatre chiffres. De quelle année est-il ? (rien : sans année)\n',
  );
  expect(said).toContain('Foyers équipés : ');
  expect(said).toContain('(2024)\n');
  expect(code).toBe(0);
});
