// What is said of the data that a project keeps about people.
import type { DataSet } from '../model/index.ts';

interface SetWords {
  /** As a register or a slip names what is kept: capital first. */
  readonly title: string;
  readonly holds: string;
  readonly people: string;
  /** What a purge leaves. */
  readonly left: string;
}
type Words = Readonly<Record<DataSet, SetWords>>;

const fr: Words = {
  interviews: {
    title: 'Comptes rendus d’entretiens',
    holds: 'fonction, commune, date de l’entretien, propos tenus (notes et citations)',
    people: 'personnes entendues en entretien',
    left: 'restent la date, le public, la commune, l’effectif, les besoins et les citations dont la publication est acceptée',
  },
  workshops: {
    title: 'Comptes rendus d’ateliers',
    holds: 'propos tenus pendant l’atelier (notes et citations)',
    people: 'participants aux ateliers',
    left: 'restent la date, les publics, l’effectif, les besoins et les citations dont la publication est acceptée',
  },
  'survey-answers': {
    title: 'Réponses brutes aux enquêtes',
    holds: 'réponses au questionnaire, réponses libres comprises, sans adresse IP ni adresse électronique',
    people: 'personnes ayant répondu à l’enquête',
    left: 'restent les comptages par question',
  },
  identities: {
    title: 'Identités et coordonnées',
    holds: 'nom, adresse électronique, téléphone',
    people: 'personnes associées à la démarche',
    left: 'restent les fonctions du registre des acteurs',
  },
  attendance: {
    title: 'Listes de présence aux réunions',
    holds: 'présence ou absence à une réunion',
    people: 'participants aux réunions',
    left: 'restent les effectifs par public',
  },
};

const en: Words = {
  interviews: {
    title: 'Reports of interviews',
    holds: 'function, commune, date of the interview, what was said (notes and quotations)',
    people: 'people interviewed',
    left: 'date, audience, commune, headcount, needs and the quotations that may be published stay',
  },
  workshops: {
    title: 'Reports of workshops',
    holds: 'what was said during the workshop (notes and quotations)',
    people: 'people who took part in workshops',
    left: 'date, audiences, headcount, needs and the quotations that may be published stay',
  },
  'survey-answers': {
    title: 'Raw answers to surveys',
    holds: 'answers to the questionnaire, open answers included, without IP or e-mail address',
    people: 'people who answered the survey',
    left: 'counts by question stay',
  },
  identities: {
    title: 'Identities and contact details',
    holds: 'name, e-mail address, telephone',
    people: 'people who take part in the approach',
    left: 'functions of the register of actors stay',
  },
  attendance: {
    title: 'Attendance lists of meetings',
    holds: 'presence at or absence from a meeting',
    people: 'people who took part in meetings',
    left: 'headcounts by audience stay',
  },
};

export const dataProtectionWords = { fr, en };
