// What `jalon import survey` says of responses that may be one too many, in both languages.
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';

const oddResponsesFr = {
  again: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne répétée mot pour mot, comptée', 'lignes répétées mot pour mot, comptées')} une fois (${plural(count, 'fr', 'ligne')} ${at})`,
  sameSender: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse', 'réponses')} d’un code d’invitation ou d’une adresse qui a déjà répondu (${plural(count, 'fr', 'ligne')} ${at}) : ${plural(count, 'fr', 'comptée', 'comptées')} ; ôtez du fichier celles qui sont de trop`,
  trials: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse a tout d’un essai', 'réponses ont tout d’un essai')} (« test », ${plural(count, 'fr', 'ligne')} ${at}) : ${plural(count, 'fr', 'comptée', 'comptées')} ; ôtez du fichier celles qui en sont`,
  againElsewhere: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne déjà dans un autre de ces fichiers, comptée', 'lignes déjà dans un autre de ces fichiers, comptées')} une fois (${plural(count, 'fr', 'ligne')} ${at})`,
  senderElsewhere: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse', 'réponses')} d’un code d’invitation ou d’une adresse qui a répondu dans un autre de ces fichiers (${plural(count, 'fr', 'ligne')} ${at}) : ${plural(count, 'fr', 'comptée', 'comptées')} ; ôtez celles qui sont de trop`,
};

const oddResponsesEn: typeof oddResponsesFr = {
  again: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row', 'rows')} repeated word for word, counted once (${plural(count, 'en', 'row')} ${at})`,
  sameSender: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'response')} from an invitation code or an address that had answered already (${plural(count, 'en', 'row')} ${at}): counted; remove from the file those that are too many`,
  againElsewhere: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row')} already in another of these files, counted once (${plural(count, 'en', 'row')} ${at})`,
  senderElsewhere: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'response')} from an invitation code or an address that answered in another of these files (${plural(count, 'en', 'row')} ${at}): counted; remove those that are too many`,
  trials: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'response looks like a trial', 'responses look like trials')} (“test”, ${plural(count, 'en', 'row')} ${at}): counted; remove from the file those that are`,
};

export const oddResponses = { fr: oddResponsesFr, en: oddResponsesEn };
