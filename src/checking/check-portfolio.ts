// The file of a portfolio → what it says, and its problems.

import type { CatalogueService, Places, PortfolioFile, Problem, Workspace } from '../model/index.ts';
import { folded, nearest } from '../values/index.ts';
import { problemsOf } from './every-rule.ts';
import { givenTwice } from './given-twice.ts';
import { checkedFile } from './structure/checked-file.ts';

type Found = Omit<Problem, 'severity'>;

/** What a portfolio names, and that lies elsewhere. */
interface Known {
  /** Of the shipped catalogue. */
  readonly services: readonly CatalogueService[];
  /** The ids of the needs of a member's projects; null when they are not known. */
  readonly needsOf: (file: PortfolioFile) => (member: string) => readonly string[] | null;
}

/** The portfolio is null when it cannot be used. */
export function checkPortfolio(
  { files, places }: Pick<Workspace, 'files' | 'places'>,
  known: Known,
): { readonly portfolio: PortfolioFile | null; readonly problems: readonly Problem[] } {
  const [file] = files;
  if (file === undefined) return { portfolio: null, problems: [] };
  const { data: portfolio, faults } = checkedFile(file, 'portfolio', places);
  return { portfolio, problems: problemsOf([...faults, ...(portfolio === null ? [] : strays(portfolio, known, places))]) };
}

/** Services that the catalogue does not have, needs that nobody has, ids given twice and, where members are listed, members that are not among them. */
function strays(file: PortfolioFile, { services, needsOf }: Known, places: Places): readonly Found[] {
  const { members = [], sharedActions = [], meetings = [], calls = [], testimonies = [], answers = [] } = file;
  const offered = (file.services ?? services).map(({ id }) => id);
  const names = members.flatMap(({ name, siren }) => [name, ...(siren === undefined ? [] : [String(siren)])]);
  const known = new Set(names.map(folded));
  const member = (holder: object, key: string | number, id: string | undefined): Found[] =>
    members.length === 0 || id === undefined || known.has(folded(id))
      ? []
      : [unknown(places.value(holder, key), id, nearest(id, names), 'portfolio.yaml (members)')];
  const service = (holder: object, key: string | number, id: string | undefined): Found[] =>
    id === undefined || id === 'none' || offered.includes(id)
      ? []
      : [unknown(places.value(holder, key), id, nearest(id, offered), 'portfolio.yaml (services)')];
  const needs = answers.length === 0 ? () => null : needsOf(file);
  const need = (answer: { readonly member: string; readonly need: string }): Found[] => {
    const ids = needs(answer.member);
    return ids === null || ids.includes(answer.need)
      ? []
      : [unknown(places.value(answer, 'need'), answer.need, nearest(answer.need, ids), 'needs.yaml')];
  };
  return [
    ...members.flatMap(({ services: joined = [], agreements = [] }) => [
      ...joined.flatMap((id, at) => service(joined, at, id)),
      ...agreements.flatMap((one) => [...service(one, 'service', one.service), ...reversed(one, places)]),
    ]),
    ...answers.flatMap((one) => [...member(one, 'member', one.member), ...need(one), ...service(one, 'service', one.service)]),
    ...sharedActions.flatMap((one) => [
      ...member(one, 'lead', one.lead),
      ...service(one, 'service', one.service),
      ...(one.contributors ?? []).flatMap((part) => member(part, 'member', part.member)),
      ...(one.actions ?? []).flatMap((sheet) => member(sheet, 'member', sheet.member)),
    ]),
    ...meetings.flatMap(({ members: asked = [] }) => asked.flatMap((id, at) => member(asked, at, id))),
    ...calls.flatMap((one) => [
      ...service(one, 'service', one.service),
      ...(one.applicants ?? []).flatMap((applicant) => member(applicant, 'member', applicant.member)),
    ]),
    ...testimonies.flatMap((one) => member(one, 'member', one.member)),
    ...givenTwice([...sharedActions, ...calls], places),
  ];
}

const unknown = (at: Found['at'], id: string, near: string | null, home: string): Found => ({
  code: 'reference/unknown',
  at,
  found: { id, nearest: near, home },
});

const reversed = (agreement: { readonly signed?: string; readonly until?: string }, places: Places): readonly Found[] => {
  const { signed: start, until: end } = agreement;
  if (start === undefined || end === undefined || start <= end) return [];
  return [{ code: 'period/reversed', at: places.value(agreement, 'until'), found: { start, end } }];
};
