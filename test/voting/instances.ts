// Elections as they were held (pabulib.org), and small ones written by hand.
import { readFileSync } from 'node:fs';
import { type Election, electionOf, type Outcome, type PabulibFile, parsePabulib } from '../../src/voting/index.ts';

export const pabulibText = (name: string): string =>
  readFileSync(new URL(`pabulib/${name}.pb`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

export function pabulib(name: string): { readonly file: PabulibFile; readonly election: Election } {
  const { file, faults } = parsePabulib(pabulibText(name));
  const { election, faults: others } = electionOf(file);
  if (faults.length + others.length > 0) throw new Error(JSON.stringify([...faults, ...others].slice(0, 3)));
  return { file, election };
}

/** `ballots`: `'3 ab'` is three people who approve a and b. */
export function approvals(budget: number, costs: Readonly<Record<string, number>>, ballots: readonly string[]): Election {
  const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
  return {
    budget,
    projects,
    ballots: ballots.map((text) => {
      const [people = '1', ids = ''] = text.split(' ');
      return { people: Number(people), worth: new Map([...ids].map((id) => [projects.findIndex((one) => one.id === id), 1])) };
    }),
  };
}

export const keptIn = ({ projects }: Election, { kept }: Pick<Outcome, 'kept'>): readonly string[] =>
  kept.map(({ project }) => projects[project]?.id ?? '');
