// What documents and the terminal say of the diagnostic: its levels, who was heard, what services reach, what evidence is.
import type { Channel, Language, Reach, ServiceState } from '../model/index.ts';
import { labelOf } from './label.ts';

interface DiagnosticWords {
  /** From 0 to 5. */
  readonly levels: readonly { readonly name: string; readonly says: string }[];
  readonly state: Readonly<Record<ServiceState, string>>;
  readonly justified: (channel: Channel, why: string) => string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly evidence: Readonly<Record<Channel, (id: string, name: string | undefined) => string>>;
  readonly answer: (survey: string, said: string, told: string) => string;
  readonly answers: (count: string, base: string) => string;
  readonly yes: string;
  readonly mean: (value: string) => string;
  readonly base: (count: string) => string;
  readonly votes: (need: string, votes: string) => string;
  readonly place: (place: string, commune: string) => string;
  readonly mixed: string;
  readonly theme: string;
  readonly level: string;
  readonly maturity: string;
  readonly latest: string;
  readonly before: string;
  readonly service: string;
  readonly users: string;
  readonly serviceUsers: string;
  readonly need: string;
  readonly people: string;
  readonly needs: (shown: number, all: number) => string;
}

const fr: DiagnosticWords = {
  levels: [
    { name: 'absent', says: 'Rien n’existe, ou personne ne le sait.' },
    { name: 'initial', says: 'Des initiatives isolées, portées par quelques personnes.' },
    { name: 'émergent', says: 'De premières pratiques partagées, sans cadre commun.' },
    { name: 'organisé', says: 'Un cadre commun, connu et suivi par la plupart.' },
    { name: 'maîtrisé', says: 'Suivi, mesuré et tenu à jour dans tout le territoire.' },
    { name: 'exemplaire', says: 'Amélioré en continu ; d’autres territoires s’en inspirent.' },
  ],
  state: {
    everywhere: 'partout',
    partial: 'en partie',
    unused: 'inutilisé',
    unstated: 'communes non renseignées',
    absent: 'non recensé',
  },
  justified: (channel, why) =>
    `${channel === 'interview' ? 'Entretiens' : channel === 'survey' ? 'Enquête' : 'Ateliers'} : ${why}`,
  channel: {
    interview: labelOf('project.dataProtection.retention.data=interviews', 'fr'),
    workshop: labelOf('project.dataProtection.retention.data=workshops', 'fr'),
    survey: labelOf('diagnostic.coverage.channel=survey', 'fr'),
  },
  evidence: {
    interview: (id, name) => `entretien ${id}${name ? ` (${name})` : ''}`,
    workshop: (id, name) => `atelier ${id}${name ? ` (${name})` : ''}`,
    survey: (id, name) => `enquête ${id}${name ? ` (${name})` : ''}`,
  },
  answer: (survey, said, told) => `enquête ${survey}, « ${said} »${told && ` : ${told}`}`,
  answers: (count, base) => `${count} réponses sur ${base}`,
  yes: 'oui',
  mean: (value) => `moyenne ${value}`,
  base: (count) => `${count} réponses`,
  votes: (need, votes) => `${need} (${votes})`,
  place: (place, commune) => `${place} (${commune})`,
  mixed: 'plusieurs publics',
  theme: 'Thème',
  level: 'Niveau, de 0 à 5',
  maturity: 'Maturité numérique par thème',
  latest: 'Dernier niveau',
  before: 'Niveau précédent',
  service: labelOf('diagnostic.inventory.service', 'fr'),
  users: labelOf('diagnostic.inventory.users', 'fr'),
  serviceUsers: 'Utilisateurs des services numériques',
  need: 'Besoin',
  people: 'Nombre de personnes',
  needs: (shown, all) =>
    shown < all
      ? `Les ${shown} besoins les plus exprimés, sur ${all}`
      : 'Les besoins selon le nombre de personnes qui les ont exprimés',
};

const en: DiagnosticWords = {
  levels: [
    { name: 'absent', says: 'Nothing exists, or nobody knows of it.' },
    { name: 'initial', says: 'Isolated initiatives, carried by a few people.' },
    { name: 'emerging', says: 'First shared practices, without a common frame.' },
    { name: 'organised', says: 'A common frame, known and followed by most.' },
    { name: 'managed', says: 'Followed, measured and kept up to date all over the territory.' },
    { name: 'exemplary', says: 'Always improved; other territories draw on it.' },
  ],
  state: {
    everywhere: 'everywhere',
    partial: 'in part',
    unused: 'not used',
    unstated: 'communes not stated',
    absent: 'not listed',
  },
  justified: (channel, why) =>
    `${channel === 'interview' ? 'Interviews' : channel === 'survey' ? 'Survey' : 'Workshops'}: ${why}`,
  channel: {
    interview: labelOf('project.dataProtection.retention.data=interviews', 'en'),
    workshop: labelOf('project.dataProtection.retention.data=workshops', 'en'),
    survey: labelOf('diagnostic.coverage.channel=survey', 'en'),
  },
  evidence: {
    interview: (id, name) => `interview ${id}${name ? ` (${name})` : ''}`,
    workshop: (id, name) => `workshop ${id}${name ? ` (${name})` : ''}`,
    survey: (id, name) => `survey ${id}${name ? ` (${name})` : ''}`,
  },
  answer: (survey, said, told) => `survey ${survey}, “${said}”${told && `: ${told}`}`,
  answers: (count, base) => `${count} answers of ${base}`,
  yes: 'yes',
  mean: (value) => `mean ${value}`,
  base: (count) => `${count} answers`,
  votes: (need, votes) => `${need} (${votes})`,
  place: (place, commune) => `${place} (${commune})`,
  mixed: 'several audiences',
  theme: 'Theme',
  level: 'Level, 0 to 5',
  maturity: 'Digital maturity by theme',
  latest: 'Latest level',
  before: 'Previous level',
  service: labelOf('diagnostic.inventory.service', 'en'),
  users: labelOf('diagnostic.inventory.users', 'en'),
  serviceUsers: 'Users of the digital services',
  need: 'Need',
  people: 'Number of people',
  needs: (shown, all) =>
    shown < all ? `The ${shown} needs voiced most, of ${all}` : 'The needs by the number of people who voiced them',
};

export const diagnosticWords: Readonly<Record<Language, DiagnosticWords>> = { fr, en };

/** Served, not served, not stated: a sign each, that no colour is needed to tell apart. */
export const reachMarks: Readonly<Record<Reach, string>> = { served: '✓', 'not-served': '·', unstated: '?' };
