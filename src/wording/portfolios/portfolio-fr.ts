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
} from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

export const portfolioFr = {
  untitled: 'Portefeuille de projets',
  at: (day: string) => `au ${day}`,
  counts: (projects: number, territories: number, people: string) =>
    `${projects} ${plural(projects, 'fr', 'projet')}, ${territories} ${plural(territories, 'fr', 'territoire')}, ${people} habitants`,
  heads: {
    territory: labelOf('project.territory', 'fr'),
    step: 'Étape',
    gates: 'Jalons',
    progress: 'Avancement',
    planned: labelOf('action.budget.planned', 'fr'),
    spent: labelOf('portfolio.sharedActions.budget.spent', 'fr'),
    indicators: 'Indicateurs tenus',
    late: 'En retard',
    blocked: 'Bloquées',
    risks: 'Risques forts',
    duty: 'Obligations à couvrir',
    problems: 'Erreurs',
    rank: 'Rang',
    actions: 'Actions',
    done: 'Réalisées',
    population: labelOf('project.territory.populations.value', 'fr'),
    count: 'Projets',
    territories: 'Territoires',
    indicator: labelOf('values.values.indicator', 'fr'),
    value: labelOf('values.values.value', 'fr'),
    rule: labelOf('project.checks.waivers.rule', 'fr'),
    given: 'Renseigné par',
    period: labelOf('values.values.period', 'fr'),
    need: labelOf('portfolio.answers.need', 'fr'),
    theme: labelOf('portfolio.services.theme', 'fr'),
    service: labelOf('portfolio.answers.service', 'fr'),
    notJoined: 'À faire adhérer',
    member: labelOf('portfolio.answers.member', 'fr'),
    until: 'Fin',
    state: 'État',
    contact: labelOf('portfolio.members.agreements.contact', 'fr'),
    year: labelOf('portfolio.sharedActions.budget.year', 'fr'),
    people: labelOf('needs.needs.mentions.people', 'fr'),
  },
  ofTotal: (part: number, whole: number) => `${part}/${whole}`,
  total: 'Total',
  sections: {
    territories: 'Territoires',
    years: 'Budget par année',
    money: 'Budget par thème',
    late: 'Actions en retard',
    silent: 'Sans nouvelle depuis six mois',
    indicators: 'Indicateurs réunis',
    faulty: 'Projets dont des fichiers sont à corriger',
    broken: 'Projets qui n’ont pas pu être lus',
    twice: 'Projets comptés une seule fois',
    homonyms: 'Projets comptés pour un même territoire',
    programme: 'Le programme de la structure',
    themes: 'Par thème',
    agreements: labelOf('portfolio.members.agreements', 'fr'),
    shared: labelOf('portfolio.sharedActions', 'fr'),
    calls: labelOf('portfolio.calls', 'fr'),
    meetings: 'Séminaires et réunions',
    testimonies: labelOf('portfolio.testimonies', 'fr'),
  },
  grouping: {
    size: 'Par taille de territoire',
    step: 'Par étape',
    department: 'Par département',
  } satisfies Record<PortfolioGrouping, string>,
  unknownClass: 'non renseigné',
  due: { end: 'devait finir', begin: 'devait commencer' },
  moreLate: (count: number) => `et ${count} ${plural(count, 'fr', 'autre')} : « --out dossier » les écrit toutes`,
  silentSince: (day: string | null): string => (day === null ? 'rien n’y est daté' : `dernière nouvelle le ${day}`),
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
  spread: (median: string, low: string, high: string, count: number) => `${median} (${low} à ${high} ; ${count})`,
  tooFew: (fewest: number) =>
    `Chaque mesure : la médiane (autant de territoires au-dessus qu’en dessous), puis entre parenthèses l’intervalle où se tient la moitié d’entre eux, et combien la renseignent. En dessous de ${fewest} territoires qui la renseignent, elle n’est pas donnée. Aucun territoire n’est classé si on ne le demande pas.`,
  rankedBy: (measure: string) => `Territoires classés, à votre demande, par : ${measure}.`,
  mixed: 'Montants hors taxes, toutes taxes comprises ou sans base précisée, additionnés tels quels : ordre de grandeur.',
  countedOnce: (planned: string, spent: string) => {
    const amounts = [planned && `${planned} prévus`, spent && `${spent} dépensés`].filter((one) => one !== '');
    return `Actions partagées comptées une fois : ${amounts.join(' et ')} par des projets n’entrent pas dans ces totaux.`;
  },
  rules: {
    sum: labelOf('indicators.indicators.aggregation=sum', 'fr'),
    mean: 'moyenne simple',
    'weighted-mean': labelOf('indicators.indicators.aggregation=weighted-mean', 'fr'),
    last: labelOf('indicators.indicators.aggregation=last', 'fr'),
    none: 'aucune',
  } satisfies Record<NonNullable<RolledIndicator['aggregation']>, string>,
  weights: { base: 'par les effectifs', population: 'par la population' },
  rolled: {
    'not-addable': 'ne s’additionne pas',
    'no-rule': 'règle non précisée',
    differing: 'règles ou unités différentes',
    'uneven-periods': 'périodes différentes',
    'no-weight': 'poids inconnus',
    'no-value': 'pas encore de valeur',
  } satisfies Record<RollUpCode, string>,
  single: (count: number) =>
    `${count} ${plural(count, 'fr', 'indicateur propre', 'indicateurs propres')} à un seul territoire : ils se réunissent quand ils viennent du même modèle du catalogue, ou ont mêmes titre, unité et mode de calcul.`,
  formatOld: (format: number) => `format ${format} : « jalon migrate » le met à jour`,
  noProject: 'aucun projet à cet endroit',
  absent: 'ce dossier n’existe pas',
  outside: 'hors des dossiers que la commande nomme (--organisation <dossier> en nomme un)',
  broken: (codes: string) => `project.yaml inutilisable (${codes}) ; « jalon validate » le détaille`,
  lostShown: 'ce projet n’a pas été trouvé',
  oldShown: 'ses fichiers sont à mettre à jour',
  brokenShown: 'ses fichiers sont à corriger',
  faulty: (errors: number) => `${errors} ${plural(errors, 'fr', 'erreur')} ; « jalon validate » les détaille`,
  twice: (root: string, as: string) => `${root} : même projet que ${as}`,
  homonyms: (territory: string, roots: string, people: number | null) =>
    `${territory} (${roots}) : un seul territoire${people === null ? '' : `, ${formatNumber(people, 'fr')} habitants`}, faute de SIREN ; s’ils sont plusieurs, donnez à chacun le sien (siren, sous territory, dans project.yaml)`,
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
  weight: (territories: number, people: string, heard: number) =>
    `${territories} ${plural(territories, 'fr', 'territoire')}, ${people} habitants${heard === 0 ? '' : `, ${heard} ${plural(heard, 'fr', 'personne entendue', 'personnes entendues')}`}`,
  service: (name: string, by: string) => `service : ${name} (${by})`,
  notJoined: (names: string) => `n’ont pas rejoint : ${names}`,
  joined: 'tous l’ont rejoint',
  planned: (amount: string) => `prévu séparément : ${amount}`,
  shared: (ids: string) => `action partagée : ${ids}`,
  aboutNeeds:
    'Les besoins d’un même thème sont réunis quand leurs mots se ressemblent ; chacun n’est que dans un groupe. À relire avant de décider.',
  alone: (count: number) =>
    `${count} ${plural(count, 'fr', 'besoin sans service, exprimé', 'besoins sans service, exprimés')} par un seul territoire`,
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
      ? `${count} ${plural(count, 'fr', 'retenu')}`
      : `${count} ${plural(count, 'fr', 'retenu')} pour ${places} ${plural(places, 'fr', 'place')}`,
  cofunding: (rate: string, ceiling: string | null) =>
    ceiling === null ? `cofinancement ${rate}` : `cofinancement ${rate}, au plus ${ceiling}`,
  grant: (amount: string) => `aide ${amount}`,
  withheld: (count: number) => `${count} ${plural(count, 'fr', 'témoignage')} sans accord de publication, non repris`,
  nothing: 'Ni convention, ni action partagée, ni appel, ni réunion : portfolio.yaml les décrit.',
  charts: {
    steps: 'Territoires par étape',
    money: 'Prévu et dépensé par année',
    needs: (shown: number, all: number) =>
      shown < all
        ? `Nombre de territoires par besoin : les ${shown} premiers besoins sur ${all}`
        : 'Nombre de territoires par besoin',
  },
  duty: (first: string, others: number): string =>
    others === 0 ? first : `${first} et ${others} ${plural(others, 'fr', 'autre')}`,
  /** Of all that are followed, those that are not meant. */
  everyTerritory: (but: string): string => (but === '' ? 'tous les territoires' : `tous les territoires sauf ${but}`),
  notice: 'Contenu illustratif : les territoires existent, ce qui en est dit est imaginé.',
};
