// What is said of a portfolio, in French.
import type {
  AgreementState,
  CallRow,
  PooledService,
  PoolingState,
  PortfolioGrouping,
  PortfolioMeasure,
  RolledIndicator,
  RollUpCode,
  SharedFault,
} from '../model/index.ts';
import { formatNumber, isPlural } from './formats.ts';

export const portfolioFr = {
  untitled: 'Portefeuille de projets',
  at: (day: string) => `au ${day}`,
  counts: (projects: number, territories: number, people: string) =>
    `${projects} projet${isPlural(projects, 'fr') ? 's' : ''}, ${territories} territoire${isPlural(territories, 'fr') ? 's' : ''}, ${people} habitants`,
  heads: {
    territory: 'Territoire',
    step: 'Étape',
    gates: 'Jalons',
    progress: 'Avancement',
    planned: 'Prévu',
    spent: 'Dépensé',
    indicators: 'Indicateurs tenus',
    late: 'En retard',
    blocked: 'Bloquées',
    risks: 'Risques forts',
    duty: 'Obligation à couvrir',
    problems: 'Erreurs',
    rank: 'Rang',
    actions: 'Actions',
    done: 'Réalisées',
    population: 'Habitants',
    count: 'Projets',
    territories: 'Territoires',
    indicator: 'Indicateur',
    value: 'Valeur',
    rule: 'Règle',
    given: 'Renseigné par',
    period: 'Période',
    need: 'Besoin',
    theme: 'Thème',
    service: 'Service',
    notJoined: 'À faire adhérer',
    member: 'Adhérent',
    until: 'Fin',
    state: 'État',
    contact: 'À relancer',
    year: 'Année',
    people: 'Personnes',
  },
  ofTotal: (part: number, whole: number) => `${part}/${whole}`,
  total: 'Total',
  sections: {
    territories: 'Territoires',
    years: 'Budget par année',
    indicators: 'Indicateurs réunis',
    broken: 'Projets qui n’ont pas pu être lus',
    twice: 'Projets comptés une seule fois',
    programme: 'Le programme de la structure',
    themes: 'Par thème',
    agreements: 'Conventions d’accès',
    shared: 'Actions partagées',
    calls: 'Appels à territoires pilotes',
    meetings: 'Séminaires et réunions',
    testimonies: 'Témoignages',
  },
  grouping: {
    size: 'Par taille de territoire',
    step: 'Par étape',
    department: 'Par département',
  } satisfies Record<PortfolioGrouping, string>,
  unknownClass: 'non renseigné',
  size: (low: number, high: number | null) =>
    high === null
      ? `${formatNumber(low, 'fr')} habitants et plus`
      : low === 0
        ? `moins de ${formatNumber(high, 'fr')} habitants`
        : `${formatNumber(low, 'fr')} à ${formatNumber(high - 1, 'fr')} habitants`,
  measures: {
    progress: 'Avancement',
    gates: 'Jalons franchis',
    spent: 'Part dépensée',
    late: 'Part en retard',
    perInhabitant: 'Prévu par habitant',
  } satisfies Record<PortfolioMeasure, string>,
  spread: (median: string, low: string, high: string, count: number) => `${median} [${low} – ${high}], n = ${count}`,
  tooFew: (fewest: number) =>
    `Médiane et quartiles à partir de ${fewest} territoires renseignés\u00a0; en dessous, seul l’effectif est donné. Aucun territoire n’est classé si on ne le demande pas.`,
  rankedBy: (measure: string) => `Territoires classés, à votre demande, par\u00a0: ${measure}.`,
  mixed: 'Montants hors taxes, toutes taxes comprises ou sans base précisée, additionnés tels quels\u00a0: ordre de grandeur.',
  countedOnce: (amount: string) =>
    `Actions partagées\u00a0: ${amount} prévus dans plusieurs projets ne sont comptés qu’une fois, chez le pilote.`,
  rules: {
    sum: 'somme',
    mean: 'moyenne simple',
    'weighted-mean': 'moyenne pondérée',
    last: 'dernière valeur',
    none: 'aucune',
  } satisfies Record<NonNullable<RolledIndicator['aggregation']>, string>,
  weights: { base: 'par les effectifs', population: 'par la population' },
  rolled: {
    'not-addable': 'ne s’additionne pas',
    'no-rule': 'règle non précisée',
    differing: 'règles ou unités différentes',
    'uneven-periods': 'périodes de durées inégales',
    'no-weight': 'poids inconnus',
    'no-value': 'pas encore de valeur',
  } satisfies Record<RollUpCode, string>,
  single: (count: number) =>
    `${count} indicateur${isPlural(count, 'fr') ? 's' : ''} propre${isPlural(count, 'fr') ? 's' : ''} à un seul territoire\u00a0: ils se réunissent quand ils viennent du même modèle du catalogue, ou ont mêmes titre, unité et mode de calcul.`,
  formatOld: (format: number) => `format ${format}\u00a0: « jalon migrate » le met à jour`,
  noProject: 'aucun projet à cet endroit',
  outside: 'hors des dossiers que la commande nomme (--organisation <dossier> en nomme un)',
  broken: (codes: string) => `project.yaml inutilisable (${codes})\u00a0; « jalon validate » le détaille`,
  twice: (root: string, as: string) => `${root}\u00a0: même projet que ${as}`,
  noNeeds: 'Aucun besoin n’est enregistré.',
  states: {
    candidate: 'Candidat à un service régional',
    'to-extend': 'Service existant, à étendre',
    answered: 'Déjà répondu par l’offre',
    alone: 'Exprimé par un seul territoire',
  } satisfies Record<PoolingState, string>,
  by: {
    said: 'rattaché par la structure',
    wording: 'rapproché par les mots',
  } satisfies Record<PooledService['by'], string>,
  weight: (territories: number, people: string, voices: number) =>
    `${territories} territoire${isPlural(territories, 'fr') ? 's' : ''}, ${people} habitants, ${voices} personne${isPlural(voices, 'fr') ? 's' : ''} entendue${isPlural(voices, 'fr') ? 's' : ''}`,
  service: (name: string, by: string) => `service\u00a0: ${name} (${by})`,
  notJoined: (names: string) => `n’ont pas rejoint\u00a0: ${names}`,
  joined: 'tous l’ont rejoint',
  planned: (amount: string) => `prévu séparément\u00a0: ${amount}`,
  shared: (ids: string) => `action partagée\u00a0: ${ids}`,
  aboutNeeds:
    'Les besoins d’un même thème sont réunis quand leurs mots se ressemblent\u00a0; chacun n’est que dans un groupe. À relire avant de décider.',
  alone: (count: number) =>
    `${count} besoin${isPlural(count, 'fr') ? 's' : ''} sans service, exprimé${isPlural(count, 'fr') ? 's' : ''} par un seul territoire`,
  agreementStates: {
    expired: 'échue',
    missing: 'à signer',
    due: 'à renouveler',
    current: 'en cours',
    open: 'sans terme',
  } satisfies Record<AgreementState, string>,
  lead: 'pilote',
  sharedFaults: {
    'shares-exceed': 'les parts dépassent le total',
    'unknown-action': 'une fiche citée n’existe dans aucun projet suivi',
    'no-cost': 'coût inconnu',
  } satisfies Record<SharedFault, string>,
  callStates: {
    'to-come': 'à venir',
    open: 'ouvert',
    closed: 'clos',
    undated: 'sans dates',
  } satisfies Record<CallRow['state'], string>,
  chosen: (count: number, places: number | null) =>
    places === null
      ? `${count} retenu${isPlural(count, 'fr') ? 's' : ''}`
      : `${count} retenu${isPlural(count, 'fr') ? 's' : ''} pour ${places} place${isPlural(places, 'fr') ? 's' : ''}`,
  cofunding: (rate: string, ceiling: string | null) =>
    ceiling === null ? `cofinancement ${rate}` : `cofinancement ${rate}, au plus ${ceiling}`,
  grant: (amount: string) => `aide ${amount}`,
  withheld: (count: number) => `${count} témoignage${isPlural(count, 'fr') ? 's' : ''} sans accord de publication, non repris`,
  nothing: 'Ni convention, ni action partagée, ni appel, ni réunion\u00a0: portfolio.yaml les décrit.',
  charts: {
    steps: 'Territoires par étape',
    money: 'Prévu et dépensé par année',
    needs: (shown: number, all: number) =>
      shown < all
        ? `Nombre de territoires par besoin\u00a0: les ${shown} premiers besoins sur ${all}`
        : 'Nombre de territoires par besoin',
  },
  notice: 'Contenu illustratif\u00a0: les territoires existent, ce qui en est dit est imaginé.',
};
