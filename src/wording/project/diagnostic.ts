// What documents and the terminal say of the diagnostic: its levels, who was heard, what services reach, what evidence is.
import type { Channel, Language, Reach } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

const answersFr = (count: number): string => `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse')}`;
const answersEn = (count: number): string => `${formatNumber(count, 'en')} ${plural(count, 'en', 'answer')}`;

const diagnosticFr = {
  /** From 0 to 5. */
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
  justified: (channel: Channel, why: string) =>
    `${channel === 'interview' ? 'Entretiens' : channel === 'survey' ? 'Enquête' : 'Ateliers'} : ${why}`,
  channel: {
    interview: labelOf('project.dataProtection.retention.data=interviews', 'fr'),
    workshop: labelOf('project.dataProtection.retention.data=workshops', 'fr'),
    survey: labelOf('diagnostic.coverage.channel=survey', 'fr'),
  },
  evidence: {
    interview: (name: string | undefined) => `entretien${name ? ` (${name})` : ''}`,
    workshop: (name: string | undefined) => `atelier${name ? ` (${name})` : ''}`,
    survey: (name: string | undefined) => `enquête${name ? ` (${name})` : ''}`,
  },
  answer: (said: string, figures: string) => `enquête, « ${said} »${figures && ` : ${figures}`}`,
  answers: (count: number, base: number) => `${answersFr(count)} sur ${formatNumber(base, 'fr')}`,
  yes: 'oui',
  mean: (value: string) => `moyenne ${value}`,
  base: answersFr,
  votes: (need: string, votes: string) => `${need} (${votes})`,
  place: (place: string, commune: string) => `${place} (${commune})`,
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
  needs: (shown: number, all: number) =>
    shown < all
      ? `Les ${shown} besoins les plus exprimés, sur ${all}`
      : 'Les besoins selon le nombre de personnes qui les ont exprimés',
};

const diagnosticEn: typeof diagnosticFr = {
  levels: [
    { name: 'absent', says: 'Nothing exists, or nobody knows of it.' },
    { name: 'initial', says: 'Isolated initiatives, carried by a few people.' },
    { name: 'emerging', says: 'First shared practices, without a common framework.' },
    { name: 'organised', says: 'A common framework, known and followed by most.' },
    { name: 'managed', says: 'Monitored, measured and kept up to date all over the territory.' },
    { name: 'exemplary', says: 'Continuously improved; other territories draw on it.' },
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
    interview: (name) => `interview${name ? ` (${name})` : ''}`,
    workshop: (name) => `workshop${name ? ` (${name})` : ''}`,
    survey: (name) => `survey${name ? ` (${name})` : ''}`,
  },
  answer: (said, figures) => `survey, “${said}”${figures && `: ${figures}`}`,
  answers: (count, base) => `${answersEn(count)} of ${formatNumber(base, 'en')}`,
  yes: 'yes',
  mean: (value) => `mean ${value}`,
  base: answersEn,
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

export const diagnosticWords: Readonly<Record<Language, typeof diagnosticFr>> = { fr: diagnosticFr, en: diagnosticEn };

/** Served, not served, not stated: a sign each, that no colour is needed to tell apart. */
export const reachMarks: Readonly<Record<Reach, string>> = { served: '✓', 'not-served': '·', unstated: '?' };

// What `jalon status --diagnostic` says.

const stateOfPlayFr = {
  at: (day: string) => `diagnostic au ${day}`,
  heard: 'Qui a été entendu (nombre, puis personnes)',
  audience: labelOf('survey.questions.profile=audience', 'fr'),
  channels: {
    interview: labelOf('project.dataProtection.retention.data=interviews', 'fr'),
    workshop: labelOf('project.dataProtection.retention.data=workshops', 'fr'),
    survey: 'enquêtes',
  },
  total: 'en tout',
  times: (count: string, people: string | null) => (people === null ? count : `${count} (${people})`),
  withOthers: 'avec d’autres',
  justified: 'absence justifiée',
  services: 'Services par commune',
  communes: 'communes',
  population: 'population',
  users: 'utilisateurs',
  maturity: 'Maturité, de 0 à 5',
  before: (level: number, day: string | null) => `était à ${level}${day ? ` le ${day}` : ''}`,
  portrait: 'Chiffres clés',
  noSource: 'sans source',
  listed: (equipment: number, uses: number) =>
    `Équipements : ${equipment} ${plural(equipment, 'fr', 'ligne')} · Usages : ${uses} ${plural(uses, 'fr', 'ligne')}`,
  proved: (count: number) => `Constats : ${count}${count > 0 ? ', chacun avec ses preuves' : ''}`,
  unproved: (count: number, ids: string) => `Constats : ${count}, sans preuve : ${ids}`,
  idle: (ids: string) => `Constats dont aucun besoin ne découle : ${ids}`,
  voiced: (count: number) => `Besoins : ${count}${count > 0 ? ', et l’on sait qui a exprimé chacun' : ''}`,
  voiceless: (count: number, ids: string) => `Besoins : ${count}, dont on ne sait pas qui les a exprimés : ${ids}`,
};

const stateOfPlayEn: typeof stateOfPlayFr = {
  at: (day) => `diagnostic as of ${day}`,
  heard: 'Who was heard (times, then people)',
  audience: labelOf('survey.questions.profile=audience', 'en'),
  channels: {
    interview: labelOf('project.dataProtection.retention.data=interviews', 'en'),
    workshop: labelOf('project.dataProtection.retention.data=workshops', 'en'),
    survey: 'surveys',
  },
  total: 'in all',
  times: (count, people) => (people === null ? count : `${count} (${people})`),
  withOthers: 'with others',
  justified: 'absence justified',
  services: 'Services by commune',
  communes: 'communes',
  population: 'population',
  users: 'users',
  maturity: 'Maturity, 0 to 5',
  before: (level, day) => `was ${level}${day ? ` on ${day}` : ''}`,
  portrait: 'Key figures',
  noSource: 'no source',
  listed: (equipment, uses) =>
    `Equipment: ${equipment} ${plural(equipment, 'en', 'line')} · Uses: ${uses} ${plural(uses, 'en', 'line')}`,
  proved: (count) => `Findings: ${count}${count > 0 ? ', each with its evidence' : ''}`,
  unproved: (count, ids) => `Findings: ${count}, without evidence: ${ids}`,
  idle: (ids) => `Findings that no need follows from: ${ids}`,
  voiced: (count) => `Needs: ${count}${count > 0 ? ', each with who voiced it' : ''}`,
  voiceless: (count, ids) => `Needs: ${count}, with nobody known to have voiced ${ids}`,
};

export const stateOfPlayWords = { fr: stateOfPlayFr, en: stateOfPlayEn };
