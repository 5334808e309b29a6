// Digests + what portfolio.yaml says → the portfolio.
import type {
  CatalogueService,
  PassedProject,
  Portfolio,
  PortfolioFile,
  PortfolioMeasure,
  PortfolioRow,
} from '../model/index.ts';
import { judgedOf } from '../project/progress/index.ts';
import { agreementRows } from './agreements.ts';
import { callRows } from './calls.ts';
import { classesOf, usualThresholds } from './classes.ts';
import { added, type Counted, countedOf, countedOnce } from './counted.ts';
import { lateActions, silentOf, themeMoney } from './follow-up.ts';
import { byName, deduplicated, type Followed, homonymsIn, nameOf } from './in-order.ts';
import { measuresOf, placesOf } from './measures.ts';
import { type Members, membersOf } from './members.ts';
import { plannedForNeeds, pooledNeeds } from './pooled-needs.ts';
import { rolledIndicators } from './roll-up.ts';
import { sharedActions } from './shared-actions.ts';
import { fewest } from './spread.ts';
import { addYears, plannedIn, spentIn, spentOnDroppedIn } from './years.ts';

export interface PortfolioRequest {
  /** Null for folders alone. */
  readonly file: PortfolioFile | null;
  /** The shipped catalogue, when the file has none of its own. */
  readonly services: readonly CatalogueService[];
  /** Its own programme, published apart from its territories'. */
  readonly programme: PassedProject | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly rankBy?: PortfolioMeasure | undefined;
}

function rowOf({ followed, duties, sums }: Counted): PortfolioRow {
  const { root, digest, errors, warnings } = followed;
  return {
    root,
    territory: nameOf(digest),
    title: digest.title,
    siren: digest.siren,
    population: digest.population,
    department: digest.department,
    format: digest.format,
    illustrative: digest.illustrative,
    step: digest.step,
    gates: digest.gates,
    progress: digest.progress,
    planned: plannedIn(digest.years),
    spent: spentIn(digest.years),
    spentOnDropped: spentOnDroppedIn(digest.years),
    count: digest.count,
    ...judgedOf(digest.indicators.map(({ state }) => state)),
    late: digest.late,
    blocked: digest.blocked,
    lastNews: digest.lastNews,
    risks: digest.risks,
    duties,
    errors,
    warnings,
    sums,
    rank: null,
  };
}

function ranked(rows: readonly PortfolioRow[], by: PortfolioMeasure | undefined): readonly PortfolioRow[] {
  if (by === undefined) return rows;
  const places = placesOf(
    rows.map((row) => measuresOf(row)[by]),
    by,
  );
  // A sort is stable: equals stay in the order of their names.
  return rows
    .map((row, at) => ({ ...row, rank: places[at] ?? null }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

const followedIn = (passed: readonly PassedProject[]): readonly Followed[] =>
  passed.flatMap(({ digest, root, errors, warnings }) => (digest === null ? [] : [{ root, digest, errors, warnings }]));

const syndicat = (file: PortfolioFile, members: Members, today: string) => {
  const published = (file.testimonies ?? []).filter(({ agreed }) => agreed === true);
  return {
    calls: callRows(file, members, today),
    meetings: (file.meetings ?? [])
      .map(({ date, title, kind, place = null, members: asked = [] }) => ({
        date,
        title,
        kind,
        place,
        members: asked.map(members.name),
        isPast: date < today,
      }))
      .sort((a, b) => byName(a.date, b.date)),
    testimonies: published.map(({ member, date = null, text, by = null }) => ({ member: members.name(member), date, text, by })),
    withheld: (file.testimonies ?? []).length - published.length,
  };
};

export function portfolioOf(passed: readonly PassedProject[], request: PortfolioRequest): Portfolio {
  const { file, today, rankBy, programme } = request;
  const written: PortfolioFile = file ?? { format: 1, title: '' };
  const { kept, duplicates } = deduplicated(followedIn(passed));
  const members = membersOf(written, kept);
  const services = written.services ?? request.services;
  const shared = sharedActions(written, members);
  const counted = countedOf(kept, shared);
  const rows = counted.map(rowOf);
  const needs = pooledNeeds(kept, { file: written, services, members, shared });
  return {
    title: file?.title ?? null,
    operator: written.operator?.name ?? null,
    illustrative: written.illustrative ?? kept.some(({ digest }) => digest.illustrative),
    today,
    rows: ranked(rows, rankBy),
    rankedBy: rankBy ?? null,
    broken: passed
      .filter(({ digest }) => digest === null)
      .map(({ digest: _, ...known }) => known)
      .sort((a, b) => byName(a.root, b.root)),
    twice: duplicates,
    homonyms: homonymsIn(kept),
    totals: added(rows.map(({ sums }) => sums)),
    years: addYears(counted.flatMap(({ years }) => years)),
    themes: themeMoney(counted),
    late: lateActions(counted, today),
    silent: silentOf(rows, today),
    isMixed: new Set(kept.filter(({ digest }) => plannedIn(digest.years) !== null).map(({ digest }) => digest.basis)).size > 1,
    countedOnce: countedOnce(shared),
    classes: classesOf(rows, written.sizeClasses ?? usualThresholds),
    fewest,
    indicators: rolledIndicators(kept),
    needs,
    plannedApart: plannedForNeeds(
      kept,
      needs.filter(({ state }) => state === 'candidate'),
    ),
    programme: programmeRow(programme),
    agreements: agreementRows(members, services, today),
    shared: shared.map(({ row }) => row),
    ...syndicat(written, members, today),
  };
}

function programmeRow(programme: PassedProject | null): PortfolioRow | null {
  const [own] = countedOf(followedIn(programme === null ? [] : [programme]), []);
  return own === undefined ? null : rowOf(own);
}
