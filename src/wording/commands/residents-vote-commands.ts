// What the command line says of the commands of residents’ votes.
import type { Sentences } from '../faults/fault-sentences.ts';

export const tallyCommand = {
  fr: {
    does: 'dit ce que les habitants ont choisi sous leur enveloppe, qui a payé quoi, et ce que d’autres règles retiendraient',
    vote: 'un seul vote, par son identifiant',
    examples: ['jalon tally', 'jalon tally --vote VT-01', 'jalon tally --json'],
  },
  en: {
    does: 'says what residents chose under their envelope, who paid for what, and what other rules would keep',
    vote: 'one vote alone, by its id',
    examples: ['jalon tally', 'jalon tally --vote VT-01', 'jalon tally --json'],
  },
};
export const importVotesCommand = {
  fr: {
    does: 'reprend les votes des habitants (tableau, décompte, enquête, fichier Pabulib .pb) et les dépouille',
    vote: 'le vote, par son identifiant (le seul du projet par défaut)',
    replace: 'remplace les résultats qui sont déjà là',
    examples: ['jalon import votes recus/bulletins.csv', 'jalon import votes papier.xlsx en-ligne.pb --vote VT-01 --dry-run'],
  },
  en: {
    does: 'brings in the votes of residents (table, counts, survey, Pabulib .pb file) and counts them',
    vote: 'the vote, by its id (the only one of the project by default)',
    replace: 'replaces the results that are there already',
    examples: ['jalon import votes received/ballots.csv', 'jalon import votes paper.xlsx online.pb --vote VT-01 --dry-run'],
  },
};
export const exportVotesCommand = {
  fr: {
    does: 'écrit les bulletins d’un vote des habitants au format Pabulib (.pb), sans rien qui dise qui a voté',
    vote: 'le vote, par son identifiant (le seul du projet par défaut)',
    whole: 'avec toutes les colonnes reçues : des données personnelles',
    out: 'fichier à écrire (dans build/votes/ du projet par défaut)',
    examples: ['jalon export votes', 'jalon export votes --vote VT-01 --whole --out votes.pb'],
  },
  en: {
    does: 'writes the ballots of a residents’ vote in the Pabulib format (.pb), with nothing that tells who voted',
    vote: 'the vote, by its id (the only one of the project by default)',
    whole: 'with all columns that were received: personal data',
    out: 'file to write (in build/votes/ of the project by default)',
    examples: ['jalon export votes', 'jalon export votes --vote VT-01 --whole --out votes.pb'],
  },
};

const knownFr = (known: unknown) => (Array.isArray(known) && known.length > 0 ? ` ; le projet a ${known.join(', ')}` : '');
const knownEn = (known: unknown) => (Array.isArray(known) && known.length > 0 ? `; the project has ${known.join(', ')}` : '');
const faultsFr: Sentences = {
  'no-residents-vote': ({ id, known }) =>
    `aucun vote ${id || 'des habitants'}${knownFr(known)} : décrivez-le dans votes/VT-01.yaml.`,
  'which-residents-vote': ({ known }) =>
    `plusieurs votes : dites lequel avec --vote (${Array.isArray(known) ? known.join(', ') : known}).`,
  'not-pabulib': ({ path, line }) =>
    `« ${path} », ligne ${line} : ce n’est pas un fichier Pabulib (META, PROJECTS, VOTES, chacun avec ses en-têtes).`,
  'no-votes-here': ({ path, choices }) =>
    `« ${path} » : aucune colonne ne porte une action soumise au vote (${Array.isArray(choices) ? choices.join(', ') : choices}), ni « vote », ni « action » et « voix ».`,
  'vote-question-not-answered': ({ path, question }) =>
    `« ${path} » : aucune colonne ne répond à la question ${question}, que le vote nomme.`,
  'no-ballots-here': ({ vote, path }) =>
    `les bulletins de ${vote} ne sont pas ici (${path}) : ils ne sont que chez qui les a repris.`,
};
const faultsEn: Sentences = {
  'no-residents-vote': ({ id, known }) => `no vote ${id || 'of residents'}${knownEn(known)}: describe it in votes/VT-01.yaml.`,
  'which-residents-vote': ({ known }) =>
    `several votes: say which with --vote (${Array.isArray(known) ? known.join(', ') : known}).`,
  'not-pabulib': ({ path, line }) =>
    `“${path}”, line ${line}: this is no Pabulib file (META, PROJECTS, VOTES, each with its headers).`,
  'no-votes-here': ({ path, choices }) =>
    `“${path}”: no column bears an action put to the vote (${Array.isArray(choices) ? choices.join(', ') : choices}), nor “vote”, nor “action” and “votes”.`,
  'vote-question-not-answered': ({ path, question }) =>
    `“${path}”: no column answers question ${question}, which the vote names.`,
  'no-ballots-here': ({ vote, path }) =>
    `the ballots of ${vote} are not here (${path}): only those who brought them in hold them.`,
};
export const voteFaults = { fr: faultsFr, en: faultsEn };
