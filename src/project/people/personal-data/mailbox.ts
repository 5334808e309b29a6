// An address of somebody's mailbox: that of a service is nobody's.
import { inSmallLetters, letters } from './letters.ts';

/** How the address of a service begins: `mairie.bedee@…`, `contact@…`. */
const shared = [
  ...['accessibilite', 'accueil', 'administration', 'agglo', 'aide', 'archives', 'assainissement', 'association', 'bibliotheque'],
  ...['billetterie', 'bonjour', 'bureau', 'cadastre', 'cantine', 'ccas', 'cinema', 'college', 'comcom', 'commande', 'communaute'],
  ...['communication', 'compta', 'comptabilite', 'concertation', 'contact', 'courrier', 'culture', 'cyber', 'dechets'],
  ...['demarches', 'dgs', 'direction', 'donnees', 'dpd', 'dpo', 'dsi', 'eau', 'ecole', 'elections', 'elus', 'emploi', 'enfance'],
  ...['enquete', 'environnement', 'espace', 'etat-civil', 'fablab', 'finances', 'france-services', 'habitat', 'hello'],
  ...['inclusion', 'incubateur', 'info', 'info-rgpd', 'informatique', 'infos', 'inscription', 'jeunesse', 'ludotheque', 'lycee'],
  ...['mairie', 'maison', 'marches', 'media', 'mediatheque', 'mediation', 'mobilite', 'musee', 'newsletter', 'no-reply'],
  ...['noreply', 'numerique', 'office', 'opendata', 'participation', 'periscolaire', 'petite-enfance', 'piscine', 'pole'],
  ...['police', 'population', 'presse', 'privacy', 'projet', 'protection', 'reservation', 'rgpd', 'rh', 'sante', 'scolaire'],
  ...['secretariat', 'service', 'services', 'siege', 'sig', 'social', 'solidarite', 'sport', 'sports', 'standard', 'support'],
  ...['technique', 'theatre', 'tiers-lieu', 'tourisme', 'transport', 'travaux', 'urbanisme', 'usagers', 'vie-associative'],
  ...['voirie', 'webmaster'],
].join('|');

/** What may stand before the sign. */
const run = `${letters}0-9.+_%'’-`;

/** `logo@2x.png` is a picture. The sign may be written so that machines miss it: `nom (at) exemple.fr`, `nom [arobase] exemple.fr`. */
export const mailbox = new RegExp(
  `(?<![${run}])[${run}]+(?:@|\\s?[[(](?:[aA][tT]|[aA][rR][oO][bB][aA][sS][eE]|[cC][hH][eE][zZ])[\\])]\\s?)[${letters}0-9-]+(?:\\.[${letters}0-9-]+)*\\.(?!(?:png|jpe?g|gif|svg|webp)(?![${letters}]))[${letters}]{2,}`,
  'g',
);

const outsideRun = new RegExp(`[^${run}]`);
/** In small letters. */
const begins = new RegExp(
  `(?<![${letters}0-9.+_%-])(?!(?:${shared})(?:[.+_-][${letters}0-9.+_-]*)?(?:@|\\s?[[(]))[${letters}0-9]`,
);

/** Where the address of somebody begins in what `mailbox` found, which may open with marks; null when it is that of a service. */
export function beginsAt(found: string): number | null {
  const at = inSmallLetters(found).search(begins);
  return at >= 0 && at < found.search(outsideRun) ? at : null;
}
