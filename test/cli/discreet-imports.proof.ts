// Somebody planted in each kind of file that others write: no import shows them, in words or in JSON, in French or in English.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const today = '2026-11-15';
const who = 'Jeanne Le Goff';
const mail = 'jeanne.legoff@orange.fr';
const phone = '06 71 40 22 19';
const all = `${who}, ${mail}, ${phone}`;
const isShown = (text: string): boolean => /goff|orange\.fr|06 ?71/i.test(text);

const root = join(mkdtempSync(join(tmpdir(), 'jalon-discreet-')), 'projet');
cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });

const files: Readonly<Record<string, string>> = {
  'plan.csv': `Action,Pilote,Budget,Statut\n"Accueil au bourg",${who},"voir ${all}","vu avec ${all}"\n"Atelier avec ${who}",${mail},${phone},à faire\n`,
  'propositions.csv': `Proposition,Commune,Votes\n"Des ateliers le soir, dit ${all}, au tiers-lieu",Retiers,3\n"Plus de réseau au bourg",${all},2\n`,
  'chiffres.csv': `Code commune,"Foyers raccordés, source ${all}"\n35239,120\n35309,80\n`,
  'valeurs.csv': `Indicateur,2026,"Remarque ${who}"\nIN-01,"voir ${all}",12\n"${all}",3,4\n`,
  'reponses.csv': `Identifiant,"Quelle commune, dit ${all} ?",Votre avis\n1,Retiers,"Oui, voyez ${all}"\n2,"${all}",non\n3,Retiers,oui\n`,
  'seance.json': JSON.stringify({
    kind: 'jalon-sitting',
    version: 1,
    madeFrom: { fingerprint: '0000000000000000', date: '2026-11-05' },
    ballots: [{ voter: who, year: 2026, points: { cost: 100 } }],
    decisions: [`Vu avec ${all}`],
  }),
  'bulletin.csv': `Action,${who}\nAC-001,"voir ${all}"\n`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, '..', name), text);

const commands: readonly (readonly string[])[] = [
  ['import', 'plan', '../plan.csv', '--dry-run'],
  ['import', 'contributions', '../propositions.csv', '--dry-run'],
  ['import', 'figures', '../chiffres.csv', '--dry-run'],
  ['import', 'figures', '../propositions.csv', '--dry-run'],
  ['import', 'values', '../valeurs.csv', '--dry-run'],
  ['import', 'survey', '../reponses.csv', '--new', '--dry-run'],
  ['import', 'ballots', '../bulletin.csv', '--dry-run'],
  ['import', 'live', '../seance.json', '--dry-run'],
];
/** Files of actions are named after them, and are to be found: their names are the title's. */
const said = (text: string): string => text.replace(/actions\/AC-[\w-]+\.yaml/g, '');

test.each(commands.map((words) => [words.join(' '), words] as const))('%s', async (_, words) => {
  const isPlan = words[1] === 'plan';
  for (const way of isPlan
    ? [[], ['--json'], ['--lang', 'en'], ['--lang', 'en', '--json']]
    : [['--patch'], ['--lang', 'en', '--json']]) {
    const { out, err } = await typed(root, today, [...words, ...way]);
    expect(`${out}${err}`.length).toBeGreaterThan(20);
    expect(said(`${out}${err}`).split('\n').filter(isShown), way.join(' ')).toEqual([]);
  }
});

test('where names go is said once they came in, and counted in JSON; nothing is said when there are none', async () => {
  const plan = await typed(root, today, ['import', 'plan', '../plan.csv', '--yes']);
  expect(plan.err.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    '· 1 nom de personne : dans .private/identities.yaml, que git ignore ; 2 noms de personnes : dans actions/',
  );
  const set = await typed(root, today, ['set', 'AC-001', 'description=Tenu par Jeanne Le Goff et Karim Bouzid', '--json']);
  expect(JSON.parse(set.out).change.names).toMatchObject([{ count: 2, isIgnored: false }]);
  const survey = await typed(root, today, ['import', 'survey', '../reponses.csv', '--new', '--yes', '--lang', 'en']);
  expect(survey.err).toContain('which git ignores');
  const none = await typed(root, today, ['set', 'AC-001', 'description=Tenu par la médiatrice']);
  expect(none.err).not.toContain('nom de personne');
});
