// A survey drawn at random with its answers: people of a few groups, some more numerous than others, of whom not all answer everything.
import type { Project, Question, Survey, SurveyResults } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

/** Mulberry32: the same numbers from the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = 'abcdefghijkl';
const options = (count: number) => [...letters.slice(0, count)].map((code) => ({ code, label: `réponse ${code}` }));

interface Drawn {
  readonly survey: Survey;
  readonly results: SurveyResults;
  readonly project: Project;
}

export function drawnSurvey(seed: number, people: number): Drawn {
  const next = numbersFrom(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const questions: readonly Question[] = [
    { id: 'Q1', type: 'single', text: 'Âge ?', profile: 'age', options: options(whole(3, 5)) },
    { id: 'Q2', type: 'single', text: 'Commune ?', profile: 'commune', options: options(whole(2, 8)) },
    { id: 'Q3', type: 'single', text: 'Choix ?', options: options(whole(2, 6)) },
    { id: 'Q4', type: 'multiple', text: 'Besoins ?', options: options(whole(3, 7)) },
    { id: 'Q5', type: 'scale', text: 'Note ?', scale: { min: 1, max: 5 } },
    { id: 'Q6', type: 'yes-no', text: 'Oui ?' },
  ];
  const codesOf = ({ type, options: all = [] }: Question): readonly string[] =>
    type === 'scale' ? ['1', '2', '3', '4', '5'] : type === 'yes-no' ? ['yes', 'no'] : all.map(({ code }) => code);
  // Some answers are given by ten times as many as others.
  const weights = new Map(questions.map((one) => [one.id, codesOf(one).map(() => 10 ** -next())]));
  const silence = next() * 0.08;
  const answerOf = (question: Question): readonly string[] | null => {
    if (next() < silence) return null;
    const [codes, odds] = [codesOf(question), weights.get(question.id) ?? []];
    if (question.type === 'multiple') {
      const ticked = codes.filter((_, at) => next() < (odds[at] ?? 0));
      return ticked.length > 0 ? ticked : codes.slice(0, 1);
    }
    let left = next() * odds.reduce((sum, one) => sum + one, 0);
    const at = odds.findIndex((one) => {
      left -= one;
      return left <= 0;
    });
    return codes.slice(Math.max(0, at), Math.max(0, at) + 1);
  };
  const given = Array.from({ length: people }, () => new Map(questions.map((one) => [one.id, answerOf(one)])));
  const count = (those: typeof given, question: Question) =>
    Object.fromEntries(
      codesOf(question).map((code) => [code, those.filter((one) => one.get(question.id)?.includes(code)).length]),
    );
  const answering = (those: typeof given, id: string) => those.filter((one) => one.get(id)).length;
  const crossings = questions.slice(0, 2).flatMap((by) =>
    questions
      .filter((one) => one !== by)
      .map((question) => {
        const groups = codesOf(by)
          .map((code) => ({ code, those: given.filter((one) => one.get(by.id)?.includes(code)) }))
          .filter(({ those }) => answering(those, question.id) > 0);
        return {
          question: question.id,
          by: by.id,
          counts: Object.fromEntries(groups.map(({ code, those }) => [code, count(those, question)])),
          bases: Object.fromEntries(groups.map(({ code, those }) => [code, answering(those, question.id)])),
        };
      }),
  );
  const survey: Survey = { id: 'SV-01', title: 'Enquête', audiences: ['residents'], questions: [...questions] };
  const results: SurveyResults = {
    survey: 'SV-01',
    base: people,
    counts: questions.map((one) => ({ question: one.id, base: answering(given, one.id), options: count(given, one) })),
    crossings,
  };
  return { survey, results, project: projectWith({ surveys: [survey], surveyResults: [results] }) };
}
