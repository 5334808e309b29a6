// The answers to a question of a survey, as its tool exports them → ballots, with the commune, age and audience of who answered.
import {
  answerCoder,
  type BallotRow,
  type BallotTable,
  knownQuestions,
  noResponse,
  oddResponses,
  outsideAnswers,
  type VotedChoice,
  type VoteNote,
} from '../../importing/index.ts';
import {
  type CodedLine,
  coded,
  isUnderstood,
  type Project,
  type ResidentsVote,
  type SurveyFormat,
  UsageError,
} from '../../model/index.ts';
import type { AnswersFile } from '../../reading/index.ts';
import { folded } from '../../values/index.ts';
import { exportIn, findSurvey } from '../import/survey/find-survey.ts';

const groups = new Set(['commune', 'age', 'audience']);

/** What a slot holds of a line of one answer: the index of its code; null for none of them. */
const codeAt = ({ slot, codes }: CodedLine, slots: Float64Array): number | null => {
  const at = slots[slot] ?? coded.nothing;
  return at >= 0 && at < codes.length ? at : null;
};

/** @throws UsageError when the file is no export of the survey, or when the project has no such question */
export function surveyBallots(
  { path, file, formats }: { readonly path: string; readonly file: AnswersFile; readonly formats: readonly SurveyFormat[] },
  project: Project,
  vote: ResidentsVote,
  choices: readonly VotedChoice[],
): Omit<BallotTable, 'counted'> {
  const { survey: id = '', question = '' } = vote.question ?? {};
  const found = exportIn(path, file, formats);
  if ('among' in found) throw new UsageError('survey-format-not-told', { path, known: found.among.map((one) => one.id) });
  const { survey, mappings } = findSurvey(project, id, [found]);
  const known = knownQuestions(survey);
  const asked = known.find((one) => one.asked.id === question)?.asked;
  const taken = mappings.flatMap(({ questions }) => questions).filter(({ confidence }) => confidence !== 'doubtful');
  if (asked === undefined || !taken.some((one) => one.question === question))
    throw new UsageError('vote-question-not-answered', { path, question: `${id}/${question}` });
  let said: { text: string }[] = [];
  const coder = answerCoder(known, taken, found.exported.format.written, (_, text) => said.push({ text }));
  const isNoResponse = noResponse(found.exported, known, taken);
  const odd = oddResponses({ exported: found.exported, head: file.head, slots: coder.slots });
  const notes: VoteNote[] = [];
  const note = (at: string | number, code: VoteNote['code'], what: string): void => {
    notes.push({ at: String(at), code, found: what });
  };
  const column = taken.find((one) => one.question === question)?.columns[0]?.column.letters ?? '';
  const beyond = new Set<string>();
  const named = new Map(choices.flatMap(({ action, names }) => names.map((name) => [folded(name), action] as const)));
  const labels = new Map(asked.answers.map(({ code, label }) => [code, label]));
  const actionOf = (code: string): string | undefined => named.get(folded(code)) ?? named.get(folded(labels.get(code) ?? ''));
  const own = coder.lines.filter((line) => line.question === question);
  const profiles = known.flatMap(({ asked: one }) => {
    const line = coder.lines.find((each) => each.question === one.id && each.kind === 'one');
    const { profile } = one;
    return line === undefined || profile === null || !groups.has(profile) ? [] : [{ profile, line, answers: one.answers }];
  });
  const ballots: BallotRow[] = [];
  file.each((cells, record) => {
    if (record <= found.exported.headerRow || cells.every((cell) => cell === '')) return;
    if (isNoResponse(cells)) {
      note(record, 'no-response', cells.find((cell) => cell !== '') ?? '');
      return;
    }
    said = [];
    coder.code(cells, record);
    if (odd.isAgain(cells, said, record)) {
      note(record, 'again', '');
      return;
    }
    const { slots } = coder;
    const given = own.flatMap((line): readonly { action: string | undefined; code: string; worth: number }[] => {
      const one = (code: string, worth: number) => [{ action: actionOf(code), code, worth }];
      if (line.kind === 'many') return line.codes.flatMap((code, at) => (slots[line.slot + at] === 1 ? one(code, 1) : []));
      const at = line.kind === 'one' ? codeAt(line, slots) : null;
      if (line.row === null) return at === null ? [] : one(line.codes[at] ?? '', 1);
      const worth = line.kind === 'number' ? (slots[line.slot] ?? 0) : at === null ? 0 : (line.values[at] ?? at + 1);
      return worth > 0 ? one(line.row, worth) : [];
    });
    // An answer that the vote does not submit is told once.
    const strange = given.flatMap(({ action, code }) => (action === undefined && !beyond.has(code) ? [code] : []));
    for (const code of strange) note(`${column}${record}`, 'unknown-choice', labels.get(code) ?? code);
    for (const code of strange) beyond.add(code);
    const sound = given.flatMap(({ action, worth }) => (action === undefined ? [] : [{ action, worth }]));
    // What is ranked is told by its place: the least is first.
    const inOrder = vote.ballot === 'order' ? sound.toSorted((a, b) => a.worth - b.worth) : sound;
    const others = profiles.flatMap(({ profile, line, answers }) => {
      const at = codeAt(line, slots);
      const code = at === null ? '' : (line.codes[at] ?? '');
      return [[profile, answers.find((one) => one.code === code)?.label ?? code] as const];
    });
    ballots.push({
      line: record,
      voter: '',
      chosen: inOrder.map(({ action }) => action),
      points: vote.ballot === 'points' ? inOrder.map(({ worth }) => worth) : [],
      others: Object.fromEntries(others),
    });
  });
  const asks = new Set([question, ...profiles.map(({ line }) => line.question)]);
  for (const { question: of, words, at } of coder.remarks().filter((one) => asks.has(one.question) && !isUnderstood(one)))
    note(at.join(', '), of === question ? 'unknown-choice' : 'unknown-group', words);
  return { ballots, notes, outside: outsideAnswers(found.exported, file.head, file.book) };
}
