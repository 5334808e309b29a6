// What `jalon import contributions` and `jalon import figures` say of a table.
import { plural } from '../../values/index.ts';
import { quoted } from '../quoted.ts';

/** What no need holds. */
const leftFr = {
  trashed: (count: number): string =>
    `${count} ${plural(count, 'fr', 'contribution')} à la corbeille, non ${plural(count, 'fr', 'reprise')}`,
  wordless: (count: number): string => `${count} ${plural(count, 'fr', 'ligne')} sans texte`,
  total: (count: number): string => `${count} ${plural(count, 'fr', 'ligne')} de total`,
  twice: (count: number): string => `${count} ${plural(count, 'fr', 'ligne')} d’un identifiant déjà lu plus haut`,
  votes: (count: number): string =>
    `${count} ${plural(count, 'fr', 'nombre')} de voix non ${plural(count, 'fr', 'compris', 'compris')}`,
  shared: (count: number): string =>
    `${count} ${plural(count, 'fr', 'nombre')} de voix pour plusieurs besoins à la fois, non ${plural(count, 'fr', 'compté', 'comptés')}`,
  rest: (count: number): string =>
    `${count} ${plural(count, 'fr', 'texte')} dont le titre ou le début fait l’énoncé : la suite reste dans votre fichier`,
  place: (count: number): string => `${count} ${plural(count, 'fr', 'lieu', 'lieux')} hors des communes du projet`,
  audience: (count: number): string =>
    `${count} ${plural(count, 'fr', 'public')} non ${plural(count, 'fr', 'compris', 'compris')}`,
  theme: (count: number): string => `${count} ${plural(count, 'fr', 'thème')} autre que celui du besoin`,
};
const leftEn: typeof leftFr = {
  trashed: (count) => `${count} trashed ${plural(count, 'en', 'contribution')}, left out`,
  wordless: (count) => `${count} ${plural(count, 'en', 'row')} without a text`,
  total: (count) => `${count} ${plural(count, 'en', 'row')} of totals`,
  twice: (count) => `${count} ${plural(count, 'en', 'row')} of an id that was read above`,
  votes: (count) => `${count} ${plural(count, 'en', 'number')} of votes not understood`,
  shared: (count) => `${count} ${plural(count, 'en', 'number')} of votes for several needs at once, not counted`,
  rest: (count) =>
    `${count} ${plural(count, 'en', 'text')} of which the title or the beginning makes the statement: the rest stays in your file`,
  place: (count) => `${count} ${plural(count, 'en', 'place')} outside of the communes of the project`,
  audience: (count) => `${count} ${plural(count, 'en', 'audience')} not understood`,
  theme: (count) => `${count} ${plural(count, 'en', 'theme')} other than that of the need`,
};

interface VotesChanged {
  readonly id: string;
  readonly before: number;
  readonly now: number;
}
const fr = {
  read: (file: string, sheet: string): string => `${file}${sheet && `, feuille ${quoted(sheet, 'fr')}`}`,
  counts: (all: number, known: number): string =>
    `${all} ${plural(all, 'fr', 'contribution')}${known > 0 ? `, dont ${known} déjà ${plural(known, 'fr', 'reprise')}` : ''}`,
  votesChanged: (needs: string): string => `Voix qui ont changé depuis, laissées comme elles sont dans needs.yaml : ${needs}`,
  voted: ({ id, before, now }: VotesChanged): string => `${id} (${before} ; ici ${now})`,
  personal: (headers: readonly string[]): string =>
    `Colonnes qui parlent de personnes, non lues : ${headers.map((one) => quoted(one, 'fr')).join(', ')}`,
  aside: (headers: readonly string[]): string =>
    `Colonnes laissées de côté : ${headers.map((one) => quoted(one, 'fr')).join(', ')}`,
  left: leftFr,
  masked: (count: number): string =>
    `${count} ${plural(count, 'fr', 'texte')} ${plural(count, 'fr', 'parlait', 'parlaient')} d’une personne : masquée`,
  created: (count: number): string => `${count} ${plural(count, 'fr', 'besoin')} à créer`,
  joined: (count: number): string =>
    `${count} ${plural(count, 'fr', 'besoin')} du projet ${plural(count, 'fr', 'demandé', 'demandés')} aussi`,
  asked: (count: number, votes: number): string =>
    `${count} ${plural(count, 'fr', 'contribution')}${votes > 0 ? `, ${votes} voix` : ''}`,
  near: (id: string, command: string): string => `peut-être le même que ${id} : ${command}`,
  more: (count: number): string => `et ${count} ${plural(count, 'fr', 'autre')}`,
};
const en: typeof fr = {
  read: (file, sheet) => `${file}${sheet && `, sheet ${quoted(sheet, 'en')}`}`,
  counts: (all, known) => `${all} ${plural(all, 'en', 'contribution')}${known > 0 ? `, ${known} of them brought before` : ''}`,
  votesChanged: (needs) => `Votes that changed since, left as they are in needs.yaml: ${needs}`,
  voted: ({ id, before, now }) => `${id} (${before}; here ${now})`,
  personal: (headers) => `Columns about people, not read: ${headers.map((one) => quoted(one, 'en')).join(', ')}`,
  aside: (headers) => `Columns left aside: ${headers.map((one) => quoted(one, 'en')).join(', ')}`,
  left: leftEn,
  masked: (count) => `${count} ${plural(count, 'en', 'text')} told of a person: masked`,
  created: (count) => `${count} ${plural(count, 'en', 'need')} to create`,
  joined: (count) => `${count} ${plural(count, 'en', 'need')} of the project asked for too`,
  asked: (count, votes) =>
    `${count} ${plural(count, 'en', 'contribution')}${votes > 0 ? `, ${votes} ${plural(votes, 'en', 'vote')}` : ''}`,
  near: (id, command) => `may be the same as ${id}: ${command}`,
  more: (count) => `and ${count} more`,
};

export const contributionsImport = { fr, en };

const figureFr = {
  read: fr.read,
  reckoned: {
    sum: (count: number, column: string, _: string | null): string =>
      `somme de ${quoted(column, 'fr')} sur ${count} ${plural(count, 'fr', 'commune')} (--as weighted-mean pour un taux)`,
    'weighted-mean': (count: number, column: string, weights: string | null): string =>
      `moyenne de ${quoted(column, 'fr')} sur ${count} ${plural(count, 'fr', 'commune')}, pondérée par ${weights === null ? 'les habitants' : quoted(weights, 'fr')} (--as sum pour additionner)`,
  },
  source: (text: string): string => `source : ${text}`,
  noDate: 'le tableau ne dit pas l’année : donnez-la avec --year',
  noUnit: 'le tableau ne dit pas l’unité : donnez-la avec --unit (habitants, %, €…)',
  missing: (count: number, names: string, more: number): string =>
    `${count} ${plural(count, 'fr', 'commune')} sans chiffre : ${names}${more > 0 ? ` et ${fr.more(more).replace('et ', '')}` : ''}`,
  different: (value: string, date: string): string =>
    `le portrait dit ${value}${date && ` (${date})`} ; il est gardé (--replace prend le tableau)`,
  same: 'le portrait le dit déjà',
  completed: 'le portrait le dit déjà : ce qui lui manquait est ajouté',
  whichColumn: 'Quelle colonne reprendre ?',
  whichLabel: 'Comment ce chiffre s’appelle-t-il dans le portrait ?',
  whichUnit: 'Dans quelle unité : habitants, %, €… ? (rien : sans unité)',
  whichYear: 'De quelle année est-il ? (rien : sans année)',
  notAYear: (typed: string): string =>
    `${quoted(typed, 'fr')} n’est pas une année, en quatre chiffres. De quelle année est-il ? (rien : sans année)`,
  howReckoned: 'Comment réunir les communes ?',
  ways: ['Additionner', 'Moyenne pondérée par les habitants'],
};
const figureEn: typeof figureFr = {
  read: en.read,
  reckoned: {
    sum: (count, column) =>
      `sum of ${quoted(column, 'en')} over ${count} ${plural(count, 'en', 'commune')} (--as weighted-mean for a rate)`,
    'weighted-mean': (count, column, weights) =>
      `mean of ${quoted(column, 'en')} over ${count} ${plural(count, 'en', 'commune')}, weighted by ${weights === null ? 'inhabitants' : quoted(weights, 'en')} (--as sum to add them up)`,
  },
  source: (text) => `source: ${text}`,
  noDate: 'the table does not say the year: give it with --year',
  noUnit: 'the table does not say the unit: give it with --unit (inhabitants, percent, euros…)',
  missing: (count, names, more) =>
    `${count} ${plural(count, 'en', 'commune')} without a figure: ${names}${more > 0 ? ` and ${more} more` : ''}`,
  different: (value, date) => `the portrait says ${value}${date && ` (${date})`}; it is kept (--replace takes the table)`,
  same: 'the portrait says so already',
  completed: 'the portrait says so already: what it lacked is added',
  whichColumn: 'Which column is to be brought?',
  whichLabel: 'What is this figure called in the portrait?',
  whichUnit: 'In which unit: inhabitants, percent, euros…? (nothing: without a unit)',
  whichYear: 'Of which year is it? (nothing: without a year)',
  notAYear: (typed) => `${quoted(typed, 'en')} is no year, in four digits. Of which year is it? (nothing: without a year)`,
  howReckoned: 'How are the communes put together?',
  ways: ['Add them up', 'Mean weighted by inhabitants'],
};

export const figureImport = { fr: figureFr, en: figureEn };
