// What a column of a plan holds, by the names that people give it, in either language.

import { nationalColumns } from '../model/index.ts';
import { folded } from '../values/index.ts';

/** Aliases beside the headers of the national model; the first keys are those of its columns. */
const aliases: Readonly<Record<string, string>> = {
  level1: 'axe|axes|axe stratégique|axe de travail|orientation|orientation stratégique|défi|axis|strategic axis|pillar',
  level2: 'sous-axe|objectif stratégique|orientation opérationnelle|sub-axis|strategic objective',
  level3: 'sous-sous-axe|objectif opérationnel|levier|operational objective',
  title:
    'titre de l’action|titre de la fiche action|intitulé de l’action|intitulé|action|actions|fiche action|fiche-action|nom de l’action|libellé de l’action|libellé|titre|projet|title|action title|name',
  part: 'sous-action|sous-actions|intitulé de la sous-action|sub-action|subaction',
  number: 'n°|no|num|numéro|numéro de l’action|n° action|n° de l’action|n° fiche|number|code|référence|réf',
  description: 'description|description de l’action|résumé|contenu|détail|présentation|summary',
  context: 'contexte|constat|enjeux|context',
  bodies: 'gouvernance|instance|instances|comité de suivi|governance',
  objectives: 'objectif|objectifs de l’action|finalités|objectives|objective|goals',
  indicators: 'indicateur|indicateurs|indicateurs de suivi|indicateur de suivi|indicators|indicator',
  leadOrganisations:
    'porteur|structure porteuse|organisme pilote|maîtrise d’ouvrage|maître d’ouvrage|lead organisation|owner organisation',
  means: 'moyens|moyens humains|moyens techniques|moyens humains et matériels|means|resources',
  partners: 'partenaire|partenaires de l’action|partenariats|partenaires mobilisés|partners|partner',
  leadDepartments: 'service pilote|service|direction|direction pilote|services|service référent|department',
  leads:
    'pilote|pilotes|responsable|chef de projet|cheffe de projet|chef de file|référent|référente|référents|référent technique|personne référente|personne ressource|agent référent|agent pilote|contact|contacts|interlocuteur|interlocuteurs|lead|leads|owner|pilot',
  electedLeads: 'élu référent|élus référents|élu|élue référente|élu·e|élu pilote|elected lead|councillor',
  participation: 'participation|concertation|participation des habitants|citizen participation',
  financing: 'financement|plan de financement|sources de financement|moyens financiers|funding',
  funder: 'financeur|funder',
  amount: 'montant|montant ttc|montant ht|montant € ttc|amount',
  budget:
    'budget|budget total|budget prévisionnel|budget prévisionnel total|budget prévisionnel total € ttc|coût|coûts|coût total|coût estimé|coût prévisionnel|montant total|cost|total cost|estimated cost',
  status: 'état|état d’avancement|avancement|statut de l’action|status|state|progress',
  priority: 'priorité|priorités|priority|priority level',
  start: 'début|date début|démarrage|date de démarrage|date de lancement|start|start date',
  end: 'fin|date fin|échéance|date d’échéance|end|end date|deadline|due date',
  period:
    'calendrier|période|planning|échéancier|calendrier prévisionnel|période de mise en œuvre|calendar|period|schedule|timeline',
  ongoing: 'amélioration continue|action continue|en continu|ongoing',
  audiences: 'cible|cibles|public|publics|public cible|publics cibles|bénéficiaires|audience|audiences|target group',
  impacts: 'résultats attendus|résultat attendu|impacts|impacts attendus|expected results',
  theme: 'thématique|thématiques|thème|theme|topic',
  notes: 'note|remarques|remarque|commentaires|commentaire|observations|comments|remarks',
  attachments: 'documents|liens|pièces jointes|documents et liens|links',
  id: 'identifiant jalon|identifiant|id',
  withheld: 'resté dans jalon|kept in jalon',
};

/** Letters and figures alone: « Élu·e référent·e », « Élu(e) référent(e) » and `elue referente` are one. */
export const plainHeader = (header: string): string => {
  const spelt = folded(header).replace(/œ/g, 'oe');
  // What has neither is itself: « - - - » is a title that somebody typed.
  return spelt.replace(/[^a-z0-9]/g, '') || spelt || header.trim();
};

const known: ReadonlyMap<string, string> = new Map([
  ...Object.entries(aliases).flatMap(([key, names]) => names.split('|').map((name) => [plainHeader(name), key] as const)),
  ...nationalColumns.flatMap(({ key, header }) => [
    [plainHeader(header), key.replace(/\d$/, /^level/.test(key) ? '$&' : '')] as const,
  ]),
]);

export const planKeys: readonly string[] = [...new Set([...known.values()])];

/** Longer than this, in characters, words head no column. */
export const longestHeader = 200;

/** The whole header, then its first line, then without what stands in brackets; null when nobody calls a column so. */
export function columnMeant(header: string): string | null {
  if (header.length > longestHeader) return null;
  const forms = [
    header,
    header.split('\n')[0] ?? '',
    header.replace(/\([^()]*\)|\n.*$/gs, ''),
    header.trimEnd().replace(/(?<!\d)\d+$/, ''),
  ];
  // The tax basis and the unit are said of an amount, not what it is.
  const bare = header.replace(/€|\b(?:HT|TTC|euros?|k€|en)(?![\p{L}])/giu, '');
  const alone = bare.replace(/\([^()]*\)|\n.*$/gs, '');
  const spelt = [...forms, bare, alone, alone.replace(/(?<!\d)20\d\d(?!\d)/, '')].map(plainHeader);
  const key = spelt.map((form) => known.get(form)).find((found) => found !== undefined);
  if (key !== undefined) return key;
  // « Montant € HT » is said of money in many ways.
  return spelt.some((form) => /^(?:montant|amount)/.test(form)) ? 'amount' : null;
}
