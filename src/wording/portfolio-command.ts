// What the command line says of jalon portfolio.

const fr = {
  does: 'suit plusieurs projets à la fois : où en est chacun, ce qui s’additionne, ce qui se compare, les besoins communs',
  by: 'une seule comparaison : size (taille), step (étape) ou department (département)',
  rank: 'classe les territoires, ce que rien d’autre ne fait : progress, gates, spent, late ou perInhabitant',
  needs: 'les besoins communs, le service qui y répond et les candidats à un service régional',
  agreements: 'les conventions à renouveler et qui relancer, les actions partagées, les appels et les réunions',
  out: 'écrit dans ce dossier le classeur, le rapport, le diaporama du comité, la note de mutualisation et une page publique',
  only: 'avec --out : seulement ces documents, séparés par des virgules',
  pdf: 'avec --out : ajoute un PDF à côté de chaque document (demande LibreOffice)',
  dryRun: 'avec --out : montre ce qui serait écrit, sans rien écrire',
  examples: [
    'jalon portfolio projets',
    'jalon portfolio examples/syndicat --organisation examples',
    'jalon portfolio examples/syndicat --organisation examples --needs',
    'jalon portfolio examples/syndicat --organisation examples --out dossier',
  ],
};

const en: typeof fr = {
  does: 'follows several projects at once: where each one is, what adds up, what compares, the needs in common',
  by: 'one comparison alone: size, step or department',
  rank: 'ranks the territories, which nothing else does: progress, gates, spent, late or perInhabitant',
  needs: 'the needs in common, the service that answers them and the candidates for a regional service',
  agreements: 'the agreements to renew and whom to chase, the shared actions, calls and meetings',
  out: 'writes the workbook, the report, the committee’s deck, the pooling note and a public page into this folder',
  only: 'with --out: only these documents, separated by commas',
  pdf: 'with --out: adds a PDF beside each document (needs LibreOffice)',
  dryRun: 'with --out: shows what would be written, writes nothing',
  examples: fr.examples,
};

export const portfolioCommand = { fr, en };
