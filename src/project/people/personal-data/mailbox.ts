// An address of somebody's mailbox: that of a service is nobody's.

/** How the address of a service begins: `mairie.bedee@…`, `contact@…`. */
const shared = [
  ...['accueil', 'administration', 'agglo', 'archives', 'association', 'bibliotheque', 'bonjour', 'bureau', 'cadastre', 'ccas'],
  ...['commande', 'comcom', 'communaute', 'communication', 'compta', 'comptabilite', 'contact', 'courrier', 'culture', 'dgs'],
  ...['direction', 'donnees', 'dpd', 'dpo', 'dsi', 'enfance', 'espace', 'etat-civil', 'finances', 'france-services', 'hello'],
  ...['info', 'informatique', 'infos', 'info-rgpd', 'inscription', 'jeunesse', 'ludotheque', 'mairie', 'marches', 'media'],
  ...['mediatheque', 'newsletter', 'no-reply', 'noreply', 'numerique', 'office', 'pole', 'presse', 'privacy', 'projet'],
  ...['protection', 'rgpd', 'rh', 'secretariat', 'service', 'services', 'sig', 'siege', 'support', 'tourisme', 'urbanisme'],
  ...['webmaster'],
].join('|');

/** What may stand before the sign. */
const run = "\\p{L}\\p{M}\\p{N}.+_%'’-";

/** The sign may be written so that machines miss it: `nom (at) exemple.fr`, `nom [arobase] exemple.fr`. */
export const mailbox = new RegExp(
  `(?<![${run}])[${run}]+(?:@|\\s?[[(](?:[aA][tT]|[aA][rR][oO][bB][aA][sS][eE]|[cC][hH][eE][zZ])[\\])]\\s?)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}`,
  'gu',
);

// A pattern that takes either case is made ready much later than one that takes what is written.
const outsideRun = new RegExp(`[^${run}]`, 'u');
/** In small letters. */
const begins = new RegExp(
  `(?<![\\p{L}\\p{N}.+_%-])(?!(?:${shared})(?:[.+_-][\\p{L}\\p{N}.+_-]*)?(?:@|\\s?[[(]))[\\p{L}\\p{N}]`,
  'u',
);

/** Where the address of somebody begins in what `mailbox` found, which may open with marks; null when it is that of a service. */
export function beginsAt(found: string): number | null {
  const small = found.toLowerCase();
  const at = (small.length === found.length ? small : found).search(begins);
  return at >= 0 && at < found.search(outsideRun) ? at : null;
}
