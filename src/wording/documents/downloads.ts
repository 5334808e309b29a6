// The heads of the tables that the public page gives.
import type { Language } from '../../model/index.ts';

const fr = {
  actions: {
    number: 'Numéro',
    title: 'Action',
    axis: 'Axe',
    status: 'Situation',
    late: 'En retard',
    progress: 'Avancement (%)',
    start: 'Début',
    end: 'Fin',
    where: 'Communes',
    audiences: 'Publics',
    needs: 'Besoins',
    leads: 'À qui demander',
    least: 'Budget prévu, au moins (€)',
    most: 'Budget prévu, au plus (€)',
    spent: 'Dépensé (€)',
    id: 'Identifiant (pour les logiciels)',
  },
  indicators: {
    title: 'Indicateur',
    unit: 'Unité',
    kind: 'Nature',
    from: 'Du',
    until: 'Au',
    value: 'Valeur',
    source: 'Source',
    id: 'Identifiant (pour les logiciels)',
  },
  values: { start: 'départ', measured: 'mesure', target: 'cible' },
  yes: 'oui',
  no: 'non',
  everywhere: 'toutes',
};

const en: typeof fr = {
  actions: {
    number: 'Number',
    title: 'Action',
    axis: 'Axis',
    status: 'Status',
    late: 'Late',
    progress: 'Progress (%)',
    start: 'Start',
    end: 'End',
    where: 'Communes',
    audiences: 'Audiences',
    needs: 'Needs',
    leads: 'Whom to ask',
    least: 'Planned budget, at least (€)',
    most: 'Planned budget, at most (€)',
    spent: 'Spent (€)',
    id: 'Identifier (for software)',
  },
  indicators: {
    title: 'Indicator',
    unit: 'Unit',
    kind: 'Kind',
    from: 'From',
    until: 'Until',
    value: 'Value',
    source: 'Source',
    id: 'Identifier (for software)',
  },
  values: { start: 'start', measured: 'measured', target: 'target' },
  yes: 'yes',
  no: 'no',
  everywhere: 'all',
};

export const downloadWords: Readonly<Record<Language, typeof fr>> = { fr, en };
