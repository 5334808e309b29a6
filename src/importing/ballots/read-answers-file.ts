// The small file that the page of a ballot saves → what its voter said, held to the form of the project.
import type { BallotAnswersFile, BallotSubject } from '../../model/index.ts';
import type { BallotForm } from '../../project/people/index.ts';
import { isSameProject } from '../../values/index.ts';
import type { CellNote } from './noting.ts';
import type { ReadBallot } from './read-ballot.ts';
import { answersToday, calledIn, calledToday, sinceSent } from './since-sent.ts';

/** Whether the file says that it is one: it begins as ours do. */
export const isAnswersFile = (text: string): boolean => /^\s*\{\s*"kind":\s*"jalon-ballot"/.test(text.slice(0, 200));

/** Whether it is what the page of a ballot holds before anybody has answered: it begins as ours do. */
export const isBlankPage = (text: string): boolean => /^\s*\{\s*"kind":\s*"jalon-ballot-page"/.test(text.slice(0, 200));

/** Why it cannot be of this project. */
export type Foreign = 'another-project' | 'other-criteria';

export function foreignTo(subject: BallotSubject, own: BallotSubject): Foreign | null {
  if (!isSameProject(subject.project, own.project)) return 'another-project';
  const said = ({ criteria }: BallotSubject): string =>
    criteria
      .map(({ id, min, max }) => JSON.stringify([id, min, max]))
      .sort()
      .join();
  const renamed = sinceSent(calledIn(subject), calledIn(own)).criteria;
  const today = { ...subject, criteria: subject.criteria.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id })) };
  return said(today) === said(own) ? null : 'other-criteria';
}

/** The criteria that weights and verdicts name. */
const namedIn = ({ weights = {}, verdicts = {} }: BallotAnswersFile['ballot']): readonly string[] => [
  ...Object.keys(weights.points ?? {}),
  ...(weights.tradeOffs ?? []).flatMap(({ one, other }) => [...Object.keys(one), ...Object.keys(other)]),
  ...Object.keys(verdicts),
];

/** What a page writes in its file, and in the ballot of its file. */
const saved = new Set(['kind', 'version', 'subject', 'year', 'ballot']);
const answered = new Set(['voter', 'date', 'weights', 'verdicts', 'scores']);

/** What is left of its answers when those that the form does not ask are noted and taken out. `file` is sound: the schema holds it. */
export function answersRead(file: BallotAnswersFile, form: BallotForm): ReadBallot {
  const { year, ballot: sent, subject } = file;
  const { criteria: weighed, scored, actions } = form;
  const renamed = sinceSent(calledIn(subject), calledToday(form));
  const ballot = answersToday(sent, renamed);
  const notes: CellNote[] = [];
  const refuse = (address: string, code: string, found: string | number, values: CellNote['values'] = {}): void => {
    notes.push({ sheet: 'JSON', address, code, found, values, refused: true });
  };
  const others = [
    ...Object.keys(file).filter((key) => !saved.has(key)),
    ...Object.keys(sent).filter((key) => !answered.has(key)),
  ];
  for (const key of others) refuse(key, 'unknown-key', key);
  const criteria = new Map(scored.map((criterion) => [criterion.id, criterion]));
  const known = new Set(actions.map(({ id }) => id));
  const scores: Record<string, Record<string, number>> = {};
  for (const [action, own] of Object.entries(ballot.scores ?? {}))
    for (const [id, score] of Object.entries(own ?? {})) {
      if (score === undefined) continue;
      const { scale, title } = criteria.get(id) ?? {};
      if (!known.has(action)) refuse(action, 'unknown-action', action);
      else if (!criteria.has(id)) refuse(`${action}.${id}`, 'unknown-criterion', id);
      else if (scale && (score < scale.min || score > scale.max))
        refuse(`${action}.${id}`, 'outside-scale', score, { criterion: title ?? id, min: scale.min, max: scale.max });
      else scores[action] = { ...scores[action], [id]: score };
    }
  const ids = new Set(weighed.map(({ id }) => id));
  const stranger = namedIn(ballot).find((id) => !ids.has(id));
  if (stranger !== undefined) refuse('weights', 'unknown-criterion', stranger);
  return {
    voter: ballot.voter,
    year,
    date: ballot.date ?? null,
    weights: stranger === undefined ? (ballot.weights ?? null) : null,
    verdicts: stranger === undefined ? (ballot.verdicts ?? null) : null,
    scores,
    empty: {},
    notes,
    renamed,
  };
}
