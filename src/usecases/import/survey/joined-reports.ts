// What each file of a wave came to → what they came to together.
import type { Confidence, FileCount, OddRecords, SurveyReading } from '../../../model/index.ts';
import { distinct, sumOf } from '../../../values/index.ts';
import type { Several } from './find-survey.ts';

type Read = SurveyReading['questions'][number];

const surest: readonly Confidence[] = ['kept', 'sure', 'likely', 'doubtful'];

/** A question as the least sure of its files has it, with the columns of all. */
function joinedQuestions(readings: readonly SurveyReading[], order: readonly string[]): readonly Read[] {
  const all = readings.flatMap(({ questions }) => questions);
  return order.flatMap((id) => {
    const own = all.filter(({ question }) => question === id);
    const [first, ...others] = own;
    if (first === undefined) return [];
    const least = others.reduce(
      (worst, one) => (surest.indexOf(one.confidence) > surest.indexOf(worst.confidence) ? one : worst),
      first,
    );
    return [{ ...least, headers: distinct(own.flatMap(({ headers }) => headers)) }];
  });
}

/** A question is missing when no file has it. `order`: all questions, as they are asked. */
export function joinedReading(readings: Several<SurveyReading>, order: readonly string[]): SurveyReading {
  const [first, ...others] = readings;
  if (others.length === 0) return first;
  const questions = joinedQuestions(readings, order);
  const has = ({ question }: { readonly question: string }): boolean => questions.some((one) => one.question === question);
  const lost = readings.flatMap((one) => one.lost.filter((each) => !has(each)));
  const isLost = new Set(lost.map(({ question }) => question));
  const missing = readings.flatMap((one) => one.missing.filter((each) => !has(each) && !isLost.has(each.question)));
  return {
    ...first,
    questions,
    missing: order.flatMap((id) => {
      const own = missing.filter(({ question }) => question === id);
      return own.find(({ nearest }) => nearest !== null) ?? own[0] ?? [];
    }),
    lost: lost.filter((one, at) => lost.findIndex((each) => each.question === one.question && each.header === one.header) === at),
    unknown: readings.flatMap(({ unknown }) => unknown),
    aside: distinct(readings.flatMap(({ aside }) => aside)),
    dropped: readings.flatMap(({ dropped }) => dropped),
    outside: readings.flatMap(({ outside }) => outside),
  };
}

const joinedRecords = <At>(all: readonly OddRecords<At>[]): OddRecords<At> => ({
  count: sumOf(all, ({ count }) => count),
  // A row is of a file: of several, each says its own.
  at: all.length > 1 ? [] : all.flatMap(({ at }) => at),
});

const days = (all: readonly (string | null)[]): readonly string[] => all.filter((day) => day !== null).sort();

export function joinedCounts(counts: readonly FileCount[]): FileCount {
  const responses = counts.map((one) => one.responses);
  const total = (key: 'base' | 'complete' | 'partial'): number => sumOf(responses, (one) => one[key]);
  const odd = (
    key: 'empty' | 'noResponse' | 'again' | 'sameSender' | 'trials' | 'againElsewhere' | 'senderElsewhere',
  ): OddRecords => joinedRecords(responses.map((one) => one[key]));
  return {
    text: counts[0]?.text ?? null,
    responses: {
      base: total('base'),
      complete: total('complete'),
      partial: total('partial'),
      empty: odd('empty'),
      noResponse: odd('noResponse'),
      tellsPartial: responses.every(({ tellsPartial }) => tellsPartial),
      firstDay: days(responses.map(({ firstDay }) => firstDay)).at(0) ?? null,
      lastDay: days(responses.map(({ lastDay }) => lastDay)).at(-1) ?? null,
      again: odd('again'),
      sameSender: odd('sameSender'),
      trials: odd('trials'),
      againElsewhere: odd('againElsewhere'),
      senderElsewhere: odd('senderElsewhere'),
    },
    remarks: counts.flatMap(({ remarks }) => remarks),
    untold: sumOf(counts, ({ untold }) => untold),
    strays: sumOf(counts, ({ strays }) => strays),
    unheaded: joinedRecords(counts.map(({ unheaded }) => unheaded)),
    badlyQuoted: joinedRecords(counts.map(({ badlyQuoted }) => badlyQuoted)),
  };
}
