// Which column answers which question, seen by somebody at the keyboard, who changes what is wrong.
import type { Prompter } from '../../../../asking/index.ts';
import { columnGroups, joinedMapping, knownQuestions, writtenMapping } from '../../../../importing/index.ts';
import type { Language, MappedQuestion, Survey } from '../../../../model/index.ts';
import type { AnsweredFile, Brought } from '../../../../usecases/import/survey/bring.ts';
import { type FoundSurvey, mappedTo } from '../../../../usecases/import/survey/find-survey.ts';
import { surveyAsking } from '../../../../wording/surveys/survey-asking.ts';
import { visible } from '../../../../wording/visible.ts';

type Mapping = NonNullable<Survey['mapping']>;

/** The file whose columns are asked of, among those that are counted together. */
interface Turn {
  readonly files: Brought['files'];
  readonly file: AnsweredFile;
  readonly prompter: Prompter;
  readonly language: Language;
}

const questionsIn = ({ files, file }: Turn, { mappings }: FoundSurvey): readonly MappedQuestion[] =>
  mappings[files.indexOf(file)]?.questions ?? [];

/** Beside the titles that the question bears in other files. */
function settled({ files }: Turn, { survey }: FoundSurvey, question: string, said: NonNullable<Mapping[string]>): FoundSurvey {
  const before = files.length > 1 ? survey.mapping?.[question] : undefined;
  const written = before === undefined ? said : joinedMapping(said, before);
  return mappedTo({ ...survey, mapping: { ...survey.mapping, [question]: written } }, files);
}
const leftAside = ({ files }: Turn, { survey }: FoundSurvey, headers: readonly string[]): FoundSurvey =>
  mappedTo({ ...survey, aside: [...(survey.aside ?? []), ...headers] }, files);

const headersOf = ({ columns }: MappedQuestion): readonly string[] => columns.map(({ column }) => column.header);

/** Characters of a header or a question that a choice shows. */
const longest = 70;
export const short = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

/** Another column for a question, or none. */
async function changed(turn: Turn, now: FoundSurvey, question: string): Promise<FoundSurvey> {
  const { file, prompter, language } = turn;
  const words = surveyAsking[language];
  const groups = columnGroups(file.exported.columns.filter(({ role }) => role === 'answer'));
  const shown = groups.map(({ stem, text }) => short(text === null ? stem : `${stem}. ${text}`));
  const group = groups[await prompter.choose(words.whichColumn(question), [...shown, words.noColumn], 0)];
  if (group !== undefined) return settled(turn, now, question, group.stem);
  const headers = questionsIn(turn, now)
    .filter((one) => one.question === question)
    .flatMap(headersOf);
  const { [question]: _, ...mapping } = now.survey.mapping ?? {};
  return leftAside(turn, { ...now, survey: { ...now.survey, mapping } }, headers);
}

/** Each doubtful column: it is that, another one, or none. */
async function doubtfulSettled(turn: Turn, first: FoundSurvey): Promise<FoundSurvey> {
  const { file, prompter, language } = turn;
  const words = surveyAsking[language];
  const questions = knownQuestions(first.survey);
  const settling = { questions, columns: file.exported.columns, sample: file.sample };
  const texts = new Map(questions.map(({ asked }) => [asked.id, asked.text]));
  let now = first;
  for (const one of questionsIn(turn, first).filter(({ confidence }) => confidence === 'doubtful')) {
    const asks = words.isIt(one.question, short(texts.get(one.question) ?? ''), headersOf(one).map(short));
    const answer = await prompter.choose(asks, words.isItChoices, 0);
    if (answer === 0) now = settled(turn, now, one.question, writtenMapping(one, settling));
    else if (answer === 1) now = await changed(turn, now, one.question);
    else now = leftAside(turn, now, headersOf(one));
  }
  return now;
}

/** Null when somebody stops; nothing is asked of files whose columns the survey already has. */
export async function settleColumns(
  { files }: Brought,
  first: FoundSurvey,
  prompter: Prompter,
  language: Language,
  show: (now: FoundSurvey, file: AnsweredFile) => void,
): Promise<FoundSurvey | null> {
  let now: FoundSurvey | null = first;
  for (const file of files) {
    const turn = { files, file, prompter, language };
    now = await fileSettled(turn, now, (seen) => show(seen, file));
    if (now === null) return null;
  }
  return now;
}

async function fileSettled(turn: Turn, first: FoundSurvey, show: (now: FoundSurvey) => void): Promise<FoundSurvey | null> {
  const { files, file, prompter, language } = turn;
  const words = surveyAsking[language];
  let now = first;
  for (;;) {
    show(now);
    const { questions = [], unknown = [], lost = [] } = now.mappings[files.indexOf(file)] ?? {};
    // What the survey names of a question that another file has is not looked for in this one.
    const nowhere = lost.filter((one) =>
      now.mappings.every((each) => each.questions.every((own) => own.question !== one.question)),
    );
    const isKept = questions.every(({ confidence }) => confidence === 'kept') && unknown.length + nowhere.length === 0;
    if (isKept) return now;
    const doubtful = questions.filter(({ confidence }) => confidence === 'doubtful').length;
    // Where no column is sure, there is nothing to keep.
    const isSure = doubtful < questions.length;
    const choices = [...(isSure ? ['keep'] : []), ...(doubtful > 0 ? ['doubtful'] : []), 'change', 'stop'] as const;
    const says: Readonly<Record<string, string>> = {
      keep: words.keepColumns(doubtful),
      doubtful: words.settleDoubtful(doubtful),
      change: words.changeColumn,
      stop: words.stop,
    };
    const shown = choices.map((choice) => says[choice] ?? '');
    const answer = choices[await prompter.choose(words.askColumns, shown, isSure && doubtful > 0 ? 1 : 0)];
    if (answer === 'keep') return now;
    if (answer === 'stop') return null;
    if (answer === 'doubtful') now = await doubtfulSettled(turn, now);
    else {
      const all = knownQuestions(now.survey).map(({ asked }) => asked);
      const at = await prompter.choose(
        words.whichQuestion,
        all.map(({ id, text }) => short(`${id}  ${text}`)),
        0,
      );
      now = await changed(turn, now, all[at]?.id ?? '');
    }
  }
}
