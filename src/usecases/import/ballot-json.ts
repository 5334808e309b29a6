// What the page of a ballot holds or saves, told apart from any other JSON.
import { isSound } from '../../checking/index.ts';
import { isAnswersFile, isBlankPage } from '../../importing/index.ts';
import type { BallotAnswersFile, BallotPageData, BallotSubject } from '../../model/index.ts';

const isSubject = (subject: BallotSubject | undefined): boolean =>
  typeof subject?.project?.title === 'string' &&
  Array.isArray(subject.criteria) &&
  [...subject.criteria, ...(subject.actions ?? [])].every(
    (one) => typeof one?.id === 'string' && ['string', 'undefined'].includes(typeof one.title),
  );

/** The page that a member was sent, as it was sent; null when it is not one, or not sound. */
export function blankIn(json: string): BallotPageData | null {
  if (!isBlankPage(json)) return null;
  try {
    const page: BallotPageData = JSON.parse(json);
    return isSubject(page.subject) && typeof page.voter?.code === 'string' ? page : null;
  } catch {
    return null;
  }
}

/** What a page saved; null when it is not sound, whatever it says. */
export function answersIn(json: string): BallotAnswersFile | null {
  if (!isAnswersFile(json)) return null;
  try {
    const file: BallotAnswersFile = JSON.parse(json);
    const { version, year, ballot, subject } = file;
    const isWhole = version === 1 && Number.isInteger(year) && isSound('ballots', { ballots: [ballot] }) && isSubject(subject);
    return isWhole ? file : null;
  } catch {
    return null;
  }
}
