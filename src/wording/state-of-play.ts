// What `jalon status --diagnostic` says.
import { plural } from '../values/index.ts';
import { labelOf } from './label.ts';

const fr = {
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

const en: typeof fr = {
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
  idle: (ids) => `Findings that no need follows: ${ids}`,
  voiced: (count) => `Needs: ${count}${count > 0 ? ', each with who voiced it' : ''}`,
  voiceless: (count, ids) => `Needs: ${count}, of which nobody is known to have voiced: ${ids}`,
};

export const stateOfPlayWords = { fr, en };
