// A questionnaire and what was counted of its answers → its figures, a wave at a time.
import type {
  AskedQuestion,
  CodedLabel,
  CrossingStatistics,
  LineStatistics,
  ProjectFile,
  Questionnaire,
  QuestionStatistics,
  Survey,
  SurveyResults,
  SurveyStatistics,
  SurveyWave,
} from '../model/index.ts';
import { publicationOf } from '../project/needs/index.ts';
import { crossingOf } from './crossing-of.ts';
import { largePart } from './intervals.ts';
import { lineOf, type Sampling } from './line-of.ts';
import { crossingFrom, lineFrom } from './publishable-results.ts';
import { peopleConcerned, rateOf, responsesByCommune } from './response.ts';

export interface StatisticsRequest {
  readonly survey: Survey;
  /** In the language of who reads. */
  readonly questionnaire: Questionnaire;
  /** Of this survey, a wave each. */
  readonly results: readonly SurveyResults[];
  readonly territory: ProjectFile['territory'];
  /** The codes of the groups that a table puts together; all stay apart when absent. */
  readonly joinedIn?: JoinedIn;
}

type JoinedIn = (wave: string | null, question: string, crossing: Crossing) => readonly (readonly string[])[] | undefined;
type Crossing = { readonly by: string; readonly row: string | null };

/** As counted, nothing hidden; personal questions are left out. */
export function statisticsOf({ survey, questionnaire, results, territory, joinedIn }: StatisticsRequest): SurveyStatistics {
  const { smallestCell, smallestBase } = publicationOf(survey);
  const waves = results.map((result) => waveOf(survey, questionnaire, result, { territory, smallestBase, joinedIn }));
  return {
    survey: survey.id,
    title: questionnaire.title,
    audiences: survey.audiences ?? [],
    smallestCell,
    smallestBase,
    waves: waves.sort((a, b) => (dated(a) < dated(b) ? 1 : -1)),
  };
}

const dated = ({ start, wave }: SurveyWave): string => start ?? wave ?? '';

interface WaveContext {
  readonly territory: ProjectFile['territory'];
  readonly smallestBase: number;
  readonly joinedIn: JoinedIn | undefined;
}

function waveOf(
  survey: Survey,
  questionnaire: Questionnaire,
  results: SurveyResults,
  { territory, smallestBase: least, joinedIn }: WaveContext,
): SurveyWave {
  const { complete = null, partial = null, weighting } = results;
  const base = results.base ?? (complete ?? 0) + (partial ?? 0);
  const stated = survey.waves?.find(({ id }) => id === results.wave);
  const concerned = peopleConcerned(survey, territory);
  const sampling = { population: concerned?.people ?? null, designEffect: weighting?.designEffect ?? 1, smallestBase: least };
  const sections = new Map(
    questionnaire.sections.flatMap(({ title, questions }) => questions.map(({ id }) => [id, title] as const)),
  );
  const questions = questionnaire.questions
    .filter(({ personal }) => !personal)
    .map((question) =>
      questionOf(question, questionnaire, results, { sampling, section: sections.get(question.id) ?? null, joinedIn }),
    );
  const commune = questionnaire.questions.find(({ profile }) => profile === 'commune');
  const counted = questions.find(({ id }) => id === commune?.id)?.lines[0];
  return {
    wave: results.wave ?? null,
    start: stated?.start ?? null,
    end: stated?.end ?? null,
    channel: stated?.channel ?? null,
    base,
    complete,
    partial,
    concerned,
    rate: concerned && rateOf(base, concerned.people),
    byCommune: concerned && survey.population === undefined ? responsesByCommune(commune, counted, territory ?? {}) : [],
    weighting: weighting
      ? {
          method: weighting.method,
          questions: weighting.questions ?? [],
          designEffect: weighting.designEffect ?? 1,
          effectiveBase: weighting.effectiveBase ?? base / (weighting.designEffect ?? 1),
          smallest: weighting.smallest ?? null,
          largest: weighting.largest ?? null,
        }
      : null,
    isLargePart: concerned !== null && base >= concerned.people * largePart,
    questions,
  };
}

interface QuestionContext {
  readonly sampling: Sampling;
  readonly section: string | null;
  readonly joinedIn: JoinedIn | undefined;
}

function questionOf(
  question: AskedQuestion,
  { questions }: Questionnaire,
  { wave, counts = [], crossings = [] }: SurveyResults,
  { sampling, section, joinedIn }: QuestionContext,
): QuestionStatistics {
  const rowOf = (code: string | undefined) => rowsOf(question).find((row) => row.code === code) ?? null;
  const lines = counts
    .filter((count) => count.question === question.id)
    .map(
      (count): LineStatistics =>
        count.published === undefined
          ? lineOf(question, rowOf(count.row), count, sampling)
          : lineFrom(question, rowOf(count.row), count, sampling.smallestBase),
    );
  const crossed = crossings
    .filter((one) => one.question === question.id)
    .flatMap((one): CrossingStatistics[] => {
      const by = questions.find(({ id }) => id === one.by);
      const joined = joinedIn?.(wave ?? null, question.id, { by: one.by, row: one.row ?? null });
      const asked = { question, row: rowOf(one.row), crossed: one, smallestBase: sampling.smallestBase, joined };
      if (by === undefined || by.personal) return [];
      return [one.published ? crossingFrom({ ...asked, by, published: one.published }) : crossingOf({ ...asked, by })];
    });
  const { id, number, type, text, profile, unit } = question;
  return { id, number, type, text, profile, section, unit, lines, crossings: crossed.filter(({ groups }) => groups.length > 1) };
}

/** What a question has a line for: the rows of a matrix, the things that are ranked. */
const rowsOf = ({ type, rows, answers }: AskedQuestion): readonly CodedLabel[] => (type === 'ranking' ? answers : rows);
