// The sheets of who was heard, in the workbook that goes out and comes back.
import type { Language } from '../../model/index.ts';

type NameAndNote = readonly [name: string, note: string];
/** By table. */
export type SheetWords = Readonly<Record<string, Readonly<Record<Language, NameAndNote>>>>;

export const heardSheets: SheetWords = {
  interviews: {
    fr: [
      'Entretiens',
      'Une ligne par entretien : la fonction de qui a parlé, jamais son nom. Sans date, il prend celle de l’import.',
    ],
    en: [
      'Interviews',
      'One line per interview: the function of who spoke, never a name. Without a date, it takes that of the import.',
    ],
  },
  'interview-needs': {
    fr: ['Entretiens – besoins', 'Une ligne par besoin exprimé dans un entretien.'],
    en: ['Interviews – needs', 'One line per need told in an interview.'],
  },
  'interview-quotations': {
    fr: ['Entretiens – citations', 'Une ligne par citation ; seules celles dont l’auteur est d’accord sont publiées.'],
    en: ['Interviews – quotations', 'One line per quotation; only those whose author agrees are published.'],
  },
  workshops: {
    fr: ['Ateliers', 'Une ligne par atelier : sans date, il prend celle de l’import.'],
    en: ['Workshops', 'One line per workshop: without a date, it takes that of the import.'],
  },
  'workshop-audiences': {
    fr: ['Ateliers – publics', 'Une ligne par public venu à un atelier.'],
    en: ['Workshops – audiences', 'One line per audience that came to a workshop.'],
  },
  'workshop-needs': {
    fr: ['Ateliers – besoins', 'Une ligne par besoin exprimé dans un atelier, avec ses voix.'],
    en: ['Workshops – needs', 'One line per need told in a workshop, with its votes.'],
  },
  'workshop-quotations': {
    fr: ['Ateliers – citations', 'Une ligne par citation ; seules celles dont l’auteur est d’accord sont publiées.'],
    en: ['Workshops – quotations', 'One line per quotation; only those whose author agrees are published.'],
  },
};
