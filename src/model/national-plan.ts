// The action plan workbook of Territoires en Transitions: its columns in order, and its lists.
// Source: modele-import-pa.xlsx, incubateur-ademe/territoires-en-transitions (MIT).

type NationalKind = 'text' | 'list' | 'number' | 'date' | 'flag' | 'level';
export interface NationalColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: NationalKind;
  /** The heading over the first column of a group. */
  readonly group?: string;
  readonly oneOf?: readonly (readonly [code: string, label: string])[];
  /** Words that its list offers besides, for which a project has no code. */
  readonly besides?: readonly string[];
}

const column = (
  key: string,
  header: string,
  kind: NationalKind = 'text',
  more: Partial<NationalColumn> = {},
): NationalColumn => ({ key, header, kind, ...more });

/** Our codes and the words of the model's lists. « En retard » has none: it is derived, never declared. */
export const nationalLists = {
  status: [
    ['planned', 'À venir'],
    ['to-discuss', 'À discuter'],
    ['in-progress', 'En cours'],
    ['done', 'Réalisé'],
    ['paused', 'En pause'],
    ['blocked', 'Bloqué'],
    ['dropped', 'Abandonné'],
  ],
  priority: [
    ['high', 'Élevé'],
    ['medium', 'Moyen'],
    ['low', 'Bas'],
  ],
  participation: [
    ['none', 'Pas de participation citoyenne'],
    ['information', 'Information'],
    ['consultation', 'Consultation'],
    ['concertation', 'Concertation'],
    ['co-construction', 'Co-construction'],
  ],
} as const;

const funder = (rank: number): readonly NationalColumn[] => [
  column(`funder${rank}`, `Financeur ${rank}`, 'list'),
  column(`amount${rank}`, 'Montant € HT', 'number'),
];

export const nationalColumns: readonly NationalColumn[] = [
  column('level1', 'Axe (x)', 'level', { group: 'Présentation de l’action' }),
  column('level2', 'Sous-axe (x.x)', 'level'),
  column('level3', 'Sous-sous axe (x.x.x)', 'level'),
  // What its importer looks for at the head of the fourth column, where its published model says « Titre de la fiche action ».
  column('title', "Titre de l'action"),
  column('part', 'Titre de la sous-action'),
  column('description', 'Descriptif'),
  column('bodies', 'Instances de gouvernance'),
  column('objectives', 'Objectifs', 'text', { group: 'Objectifs et indicateurs' }),
  column('indicators', 'Indicateurs liés'),
  column('leadOrganisations', 'Structure pilote', 'list', { group: 'Acteurs' }),
  column('means', 'Moyens humains et techniques'),
  column('partners', 'Partenaires', 'list'),
  column('leadDepartments', 'Direction ou service pilote', 'list'),
  column('leads', 'Personne pilote', 'list'),
  column('electedLeads', 'Élu·e référent·e', 'list'),
  column('participation', 'Participation Citoyenne', 'text', { oneOf: nationalLists.participation }),
  column('financing', 'Financements', 'text', { group: 'Modalités de mise en œuvre' }),
  ...[1, 2, 3].flatMap(funder),
  column('budget', 'Budget prévisionnel total € HT', 'number'),
  column('status', 'Statut', 'text', { oneOf: nationalLists.status, besides: ['En retard'] }),
  column('priority', 'Niveau de priorité', 'text', { oneOf: nationalLists.priority }),
  column('start', 'Date de début', 'date'),
  column('end', 'Date de fin', 'date'),
  column('ongoing', 'Action en amélioration continue', 'flag'),
  column('measures', 'Mesures liées', 'text', { group: 'Actions liées' }),
  column('related', 'Actions liées'),
  column('notes', 'Notes'),
  column('attachments', 'Documents et liens'),
];

/** The titles of actions are at most this long, in characters. */
export const longestNationalTitle = 300;

/** Between levels that share the third column: a plan may go deeper than the model. */
export const nationalLevelSeparator = ' › ';

/** Days outside these years are refused. */
export const nationalYears = { from: 2000, to: 2100 };

/** What the national workbook does not say of an action; `why` is `no-place` when the model has no column for the field. */
export interface Uncarried {
  readonly action: string;
  readonly field: string;
  readonly why:
    | 'no-place'
    | 'names'
    | 'range'
    | 'cents'
    | 'zero'
    | 'fourth-funder'
    | 'no-funder'
    | 'years'
    | 'too-long'
    | 'comma'
    | 'basis'
    | 'coarse'
    | 'no-day'
    | 'nested';
}
