// What `jalon status --diagnostic` says.

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const fr = {
  at: (day: string) => `diagnostic au ${day}`,
  heard: 'Qui a été entendu (nombre, puis personnes)',
  audience: 'public',
  channels: { interview: 'entretiens', workshop: 'ateliers', survey: 'enquêtes' },
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
    `Équipements\u00a0: ${several(equipment, 'ligne', 'lignes')} · Usages\u00a0: ${several(uses, 'ligne', 'lignes')}`,
  proved: (count: number) => `Constats\u00a0: ${count}${count > 0 ? ', chacun avec ses preuves' : ''}`,
  unproved: (count: number, ids: string) => `Constats\u00a0: ${count}, sans preuve\u00a0: ${ids}`,
  idle: (ids: string) => `Constats dont aucun besoin ne découle\u00a0: ${ids}`,
  voiced: (count: number) => `Besoins\u00a0: ${count}${count > 0 ? ', et l’on sait qui a exprimé chacun' : ''}`,
  voiceless: (count: number, ids: string) => `Besoins\u00a0: ${count}, dont on ne sait pas qui les a exprimés\u00a0: ${ids}`,
};

const en: typeof fr = {
  at: (day) => `diagnostic as of ${day}`,
  heard: 'Who was heard (times, then people)',
  audience: 'audience',
  channels: { interview: 'interviews', workshop: 'workshops', survey: 'surveys' },
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
  listed: (equipment, uses) => `Equipment: ${several(equipment, 'line', 'lines')} · Uses: ${several(uses, 'line', 'lines')}`,
  proved: (count) => `Findings: ${count}${count > 0 ? ', each with its evidence' : ''}`,
  unproved: (count, ids) => `Findings: ${count}, without evidence: ${ids}`,
  idle: (ids) => `Findings that no need follows: ${ids}`,
  voiced: (count) => `Needs: ${count}${count > 0 ? ', each with who voiced it' : ''}`,
  voiceless: (count, ids) => `Needs: ${count}, of which nobody is known to have voiced: ${ids}`,
};

export const stateOfPlayWords = { fr, en };
