// What a voter is asked, from what the project knows: who may vote, what the criteria go from and to, and which actions are scored.
import type { BallotAsked, WeightWay } from '../../asking/index.ts';
import type { Criterion, Language, Project } from '../../model/index.ts';
import { ballotForm, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { nextTradeOff, type Settling, settlingOf } from '../../ranking/actions/index.ts';
import { ballotWeights } from '../../ranking/index.ts';
import { sharesLine } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import { ballotWords, criterionEnds, measuresSaid } from '../../wording/votes/ballots.ts';
import { type College, collegeOf, colleges, mayVote } from './college-of.ts';

interface Asking {
  readonly voter: string | undefined;
  readonly way: WeightWay | undefined;
  readonly college: College | undefined;
  readonly path: string;
  readonly year: number;
  readonly language: Language;
}

const levelsOf = ({ scale }: Criterion): ReadonlyMap<number, string> =>
  new Map(Object.entries(scale?.levels ?? {}).flatMap(([level, text]) => (text === undefined ? [] : [[Number(level), text]])));

export function askedBallot(project: Project, { voter, way, college, path, year, language }: Asking): BallotAsked {
  const { criteria, scored, actions } = ballotForm(project);
  const body = votingBody(project);
  const name = namesOf(project, (key) => label(key, language));
  const voted = new Set(project.ballots.flatMap((one) => (one.year === year ? [one.ballot.voter] : [])));
  let settling: Settling | null = null;
  /** Asked for by trade-offs alone. */
  const settled = (): Settling => {
    settling ??= settlingOf(project);
    return settling;
  };
  /** `Attente « … », coût 70 000 €`. */
  const madeUp = (measures: Readonly<Record<string, number | undefined>>): string => measuresSaid(criteria, measures, language);
  const said = (one: College): string => label(`ballots.ballots.college=${one}`, language) ?? one;
  return {
    known: { voter, way },
    voters: (body ? votersOf(project, body) : []).map(({ code, person, audience, number }) => {
      const role = person ? name('person', person).name : '';
      const group = audience ? ` – ${name('audience', audience).name}` : '';
      const says = person
        ? role === code
          ? code
          : `${code}  ${role}`
        : `${ballotWords[language].member(number)}${group} (${code})`;
      return { code, says, hasVoted: voted.has(code) };
    }),
    mayVote: (code) => mayVote(code, project),
    colleges: (code) =>
      college !== undefined || collegeOf(code, project) !== null
        ? null
        : [...colleges.map((value) => ({ value, says: said(value) })), { value: null, says: '–' }],
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      scale: criterionEnds(criterion, language),
    })),
    tradeOff: (given) => {
      const { asked, open, all } = nextTradeOff(settled(), given);
      return { asked, open, all, one: madeUp(asked?.one ?? {}), other: madeUp(asked?.other ?? {}) };
    },
    weigh: (answers) => {
      const found = ballotWeights(
        criteria.map(({ id }) => id),
        answers,
        answers.tradeOffs && settled().worthOn,
      );
      const shares = found.weights && criteria.map(({ title }, j) => ({ title, share: found.weights?.[j] ?? 0 }));
      return { ...found, shares: shares && sharesLine(shares, language) };
    },
    // A score that stands in the sheet of the action counts before those of ballots: it is not asked.
    actions: actions.map(({ id, title, scores }) => ({
      id,
      title,
      asked: scored.flatMap((criterion) => (scores?.[criterion.id] === undefined ? [criterion.id] : [])),
    })),
    scored: scored.flatMap((criterion) => {
      const { id, title, scale } = criterion;
      return scale ? [{ id, title, min: scale.min, max: scale.max, levels: levelsOf(criterion) }] : [];
    }),
    path,
    language,
  };
}
