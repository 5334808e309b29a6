// Who answered among those who could: of all, and commune by commune.

import type { AskedQuestion, CommuneResponse, LineStatistics, PeopleConcerned, ProjectFile, Survey } from '../model/index.ts';
import { latestPopulation } from '../project/needs/index.ts';
import { round, sumOf } from '../values/index.ts';

type Territory = NonNullable<ProjectFile['territory']>;

/** As the survey says, or, when residents are asked, the official population; null when nobody knows. */
export function peopleConcerned(
  { population, audiences = [] }: Survey,
  territory: Territory | undefined,
): PeopleConcerned | null {
  if (population !== undefined) return { people: population, year: null, notion: null, source: null };
  const official = territory && audiences.includes('residents') ? latestPopulation(territory) : undefined;
  if (official?.value === undefined) return null;
  const { value, year = null, notion = null, source = null } = official;
  return { people: value, year, notion, source };
}

/** Percents with one decimal. */
export const rateOf = (responses: number, people: number): number => round((responses / people) * 100, 1);

const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** Of the commune that an answer names, or of several that it names after one another; null when it names anything else. */
export function inhabitantsNamed({ communes = [] }: Pick<Territory, 'communes'>): (label: string) => number | null {
  const known = new Map(communes.flatMap(({ name, population }) => (population ? [[plain(name), population] as const] : [])));
  return (label) => {
    const named = (known.has(plain(label)) ? [label] : label.split(',')).map((name) => known.get(plain(name)));
    const people = sumOf(named, (one) => one ?? Number.NaN);
    return Number.isNaN(people) ? null : people;
  };
}

/** Answers that name no commune are not told. */
export function responsesByCommune(
  question: AskedQuestion | undefined,
  line: LineStatistics | undefined,
  territory: Pick<Territory, 'communes'>,
): readonly CommuneResponse[] {
  if (question === undefined || line === undefined) return [];
  const inhabitants = inhabitantsNamed(territory);
  return line.answers.flatMap(({ code, label, count }) => {
    const people = inhabitants(label);
    if (people === null) return [];
    return [{ code, label, people, responses: count, rate: count === null ? null : rateOf(count, people) }];
  });
}
