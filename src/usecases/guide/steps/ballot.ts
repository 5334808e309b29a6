// A ballot in a session: at a terminal, all that `jalon add ballot` asks, in each of its ways; in a file of answers, as its command line has it.
import { type Asks, askAboutBallot, type Prompter, questionOf, type WeightWay, weightWays } from '../../../asking/index.ts';
import { ballotForm, votersOf, votingBody } from '../../../project/people/index.ts';
import { usualNumber } from '../../../values/index.ts';
import { label, labelOf } from '../../../wording/label.ts';
import { guideWords } from '../../../wording/project/guide.ts';
import { visible } from '../../../wording/visible.ts';
import { wayNames } from '../../../wording/votes/ballots.ts';
import { askedBallot } from '../../changes/asked-ballot.ts';
import { answersTyped } from '../../changes/typed-answers.ts';
import type { Board } from '../board.ts';
import { thingsNamed } from '../field-question.ts';
import { type Form, replyTo, running } from '../step.ts';
import { type Command, called, isTypable } from '../typed.ts';

/** Each way by the word that a French or an English voter types. */
const wayWord = (way: WeightWay, { language }: Board): string => (language === 'fr' ? wayNames[way][0] : way);

/** `jalon add ballot`; points are its usual way. */
function command(board: Board, voter: string, way: WeightWay, words: readonly string[], college: string | null): Command {
  const start = ['add', board.language === 'fr' ? 'bulletin' : 'ballot', called(board, voter)];
  return [
    ...start,
    ...words,
    ...(way === 'points' ? [] : ['--by', wayWord(way, board)]),
    ...(college === null ? [] : ['--college', label(`ballots.ballots.college=${college}`, board.language) ?? college]),
  ];
}

/** Every question of a ballot, one after the other. */
const talking =
  (board: Board) =>
  async (prompter: Prompter): Promise<Command | null> => {
    const { project, today, language } = board;
    const year = Number(today.slice(0, 4));
    const path = `ballots/${year}.yaml`;
    const asked = askedBallot(project, { voter: undefined, way: undefined, college: undefined, path, year, language });
    const given = await askAboutBallot(prompter, asked);
    if (given === null) return null;
    const { voter, weights, scores, college = null } = given;
    const way = weightWays.find((one) => weights[one] !== undefined) ?? 'points';
    const titles = new Map((project.criteria.criteria ?? []).map(({ id, title }) => [id, title]));
    const criterion = (id: string): string => titles.get(id) ?? id;
    return command(
      board,
      voter,
      way,
      answersTyped({ weights, scores }, (id) => (isTypable(criterion(id)) ? criterion(id) : id)),
      college,
    );
  };

export const ballot = running('ballot', ['ballots-missing'], (board): Form | null => {
  const { project, language } = board;
  const words = guideWords[language];
  const body = votingBody(project);
  const { criteria } = ballotForm(project);
  const named = [...thingsNamed(board, 'person'), ...thingsNamed(board, 'audience')];
  const voters = body
    ? votersOf(project, body).map(({ code, person, audience }) => ({
        value: code,
        says: visible(named.find(({ value }) => value === (person ?? audience))?.says ?? code),
        names: [code],
      }))
    : thingsNamed(board, 'person');
  if (criteria.length === 0 || voters.length === 0) return null;
  const ways = weightWays.map((way) => ({ value: way, says: wayWord(way, board), names: wayNames[way] }));
  const isByAmounts = (given: Parameters<Asks>[0]): boolean => ['points', 'direct'].includes(given.get('way')?.[0] ?? '');
  const asks: readonly Asks[] = [
    () => questionOf('voter', labelOf('ballots.ballots.voter', language), { choices: voters, isRequired: true }),
    () => questionOf('way', words.way, { choices: ways, proposed: ['points'], isRequired: true }),
    ...criteria.map(
      ({ id, title }): Asks =>
        (given) =>
          isByAmounts(given)
            ? questionOf(id, `${visible(title)} – ${labelOf('ballots.ballots.weights.points', language).toLowerCase()}`, {
                names: [title, id],
                isRequired: true,
                fault: (text) => (usualNumber(text, false) === null ? words.points : null),
              })
            : null,
    ),
    (given) => (isByAmounts(given) ? null : questionOf('answers', words.answers, { isMany: true, isRequired: true })),
  ];
  return {
    asks,
    talk: talking(board),
    commands: (answered) => {
      const amounts = criteria.flatMap(({ id, title }) => {
        const amount = replyTo(answered, id);
        return amount === '' ? [] : [`${isTypable(title) ? title : id}=${amount}`];
      });
      const typed = answered.find(({ question }) => question.key === 'answers')?.reply ?? [];
      const way = weightWays.find((one) => one === replyTo(answered, 'way')) ?? 'points';
      return [command(board, replyTo(answered, 'voter'), way, [...amounts, ...typed], null)];
    },
  };
});
