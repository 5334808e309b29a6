// What a new project's file says: its title, its term of office, its territory.
import type { Answers, NamedTerritory, Term } from '../../asking/index.ts';
import { edit } from '../../editing/index.ts';
import type { Edit, Language } from '../../model/index.ts';
import type { Territory } from '../../reading/index.ts';
import { simplified } from '../../values/index.ts';
import { namesOf, valuesOf } from '../../wording/label.ts';

/** Municipal elections are held in March every six years: 2020, 2026, 2032. */
export function termOf(year: number): Term {
  const start = year - ((((year - 2020) % 6) + 6) % 6);
  return { start: `${start}-03`, end: `${start + 6}-03` };
}

export function provisionalTitle({ start, end }: Term, language: Language): string {
  const years = `${start.slice(0, 4)}-${end.slice(0, 4)}`;
  return language === 'fr' ? `Projet numérique de territoire ${years}` : `Territorial digital project ${years}`;
}

/** Fields without a value are left out. */
function territoryFields({
  name,
  kind,
  siren,
  population,
  year,
  source,
  communes,
}: Territory): Readonly<Record<string, unknown>> {
  return {
    name,
    country: 'FR',
    kind,
    ...(siren === null ? {} : { siren }),
    ...(population === null ? {} : { populations: [{ value: population, year, notion: 'municipal', source }] }),
    communes: communes.map(({ population: inhabitants, ...one }) => ({
      ...one,
      ...(inhabitants === null ? {} : { population: inhabitants }),
    })),
  };
}

/** The example of a territory, in comments, gives way to the real one. */
const withoutExample = (text: string): string => text.replace(/^(territory:\n(?: .*\n)+)(?:# .*\n)+/m, '$1');

/** The people of the answers, by the ids that the starter's examples give them. */
const peopleOf = ({ lead, electedLead }: Answers<Territory>) => [
  ...(electedLead === '' ? [] : [{ id: 'PE-01', function: electedLead, kind: 'elected', key: 'electedLead' }]),
  ...(lead === '' ? [] : [{ id: 'PE-02', function: lead, kind: 'agent', key: 'lead' }]),
];

/** The starter’s `actors.yaml` with the people of the answers; the examples of people give way to them. */
export function peopleIn(text: string, answers: Answers<Territory>): string {
  const people = peopleOf(answers);
  const bare = people.length === 0 ? text : text.replace(/(?<=^people: \[\]\n)(?:# {2}.*\n)+/m, '');
  return edit(
    bare,
    'actors.yaml',
    people.map(({ key, ...person }) => ({ path: 'actors.yaml', pointer: ['people'], change: { append: person } })),
  );
}

/** « PETR du Pays de Morlaix », « Syndicat mixte Morbihan Énergies », « Région Bretagne »: what a name begins with says what it is of. */
function kindSaidIn(name: string): string | undefined {
  const plain = (words: string): string => simplified(words).replace(/['’]/g, ' ');
  const whole = `${plain(name)} `;
  const isSaid = (kind: string): boolean =>
    [kind, ...namesOf(`project.territory.kind=${kind}`)].some((words) => whole.startsWith(`${plain(words)} `));
  return valuesOf('project.territory.kind').find((kind) => kind !== 'other' && isSaid(kind));
}

/** What is known of a territory by its name alone. */
function namedFields(territory: NamedTerritory): Readonly<Record<string, unknown>> {
  const kind = kindSaidIn(territory.name);
  return { ...territory, ...(kind !== undefined && { kind }) };
}

/** The starter’s `project.yaml` with the answers in their places. */
export function filledIn(text: string, answers: Answers<Territory>): string {
  const { title, kind, method, term, territory } = answers;
  const set = (pointer: Edit['pointer'], value: unknown): Edit => ({ path: 'project.yaml', pointer, change: { set: value } });
  const isListed = territory !== null && 'communes' in territory;
  const facts = isListed ? territoryFields(territory) : territory === null ? {} : namedFields(territory);
  const led = peopleOf(answers).reduce(
    (now, { id, key }) => now.replace(new RegExp(`^# ${key}: .*$`, 'm'), `${key}: ${id}`),
    text,
  );
  const shown = 'kind' in facts ? led.replace(/^# {3}kind: .*\n/m, '') : led;
  return edit(isListed ? withoutExample(led) : shown, 'project.yaml', [
    set(['title'], title),
    set(['kind'], kind),
    set(['method'], method),
    set(['term', 'start'], term.start),
    set(['term', 'end'], term.end),
    ...Object.entries(facts).map(([key, value]) => set(['territory', key], value)),
  ]);
}
