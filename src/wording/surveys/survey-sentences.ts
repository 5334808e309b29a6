// The figures of a survey in sentences: who answered, how surely, where groups differ.
import type {
  AnswerStatistics,
  CrossingStatistics,
  GroupDifference,
  Language,
  LineStatistics,
  QuestionStatistics,
  SurveyWave,
} from '../../model/index.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../formats.ts';
import { quoted } from '../quoted.ts';
import { type SurveyWords, surveyWords } from './survey-words.ts';

const whole = (value: number, language: Language): string => formatPercent(value, language, { decimals: 0 });

/** The groups of a recommendation are named by the house, all other answers by the questionnaire. */
export function answerLabel(code: string, label: string, words: SurveyWords): string {
  const { groups } = words;
  return code === label && (code === 'detractors' || code === 'passives' || code === 'promoters') ? groups[code] : label;
}

/** How many answered, of how many, and when. */
export function sampleSentence(wave: SurveyWave, language: Language): string {
  const words = surveyWords[language];
  const number = (value: number) => formatNumber(value, language);
  const { base, complete, partial, concerned, rate, start, end } = wave;
  const of = concerned?.notion
    ? words.ofPopulation(notionOf(concerned.notion, words), concerned.year === null ? '' : String(concerned.year))
    : '';
  const parts = [
    words.responses(base),
    ...(complete !== null && partial !== null ? [words.completed(number(complete), number(partial))] : []),
    ...(concerned && rate !== null
      ? [words.rate(formatPercent(rate, language, { decimals: 1 }), number(concerned.people), of)]
      : []),
    ...(start && end ? [words.period(formatDate(start, language), formatDate(end, language))] : []),
  ];
  return parts.join(', ');
}

const notionOf = (notion: string, { notions }: SurveyWords): string =>
  notion === 'municipal' || notion === 'total' || notion === 'estimate' ? notions[notion] : notions.unstated;

/** How far the figures go: weights, the part of those concerned, and that nobody was drawn by lot. */
export function methodSentences({ weighting, isLargePart, questions }: SurveyWave, language: Language): readonly string[] {
  const words = surveyWords[language];
  const texts = (ids: readonly string[]) => ids.map((id) => quoted(questions.find((one) => one.id === id)?.text ?? id, language));
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  return [
    weighting === null
      ? words.unweighted
      : words.weighted(
          words.methods[weighting.method],
          formatList(texts(weighting.questions), language),
          number(weighting.designEffect, 2),
          number(weighting.effectiveBase, 0),
        ),
    ...(isLargePart ? [words.largePart] : []),
    words.volunteers,
  ];
}

export function baseSentence({ base, asked, noOpinion }: LineStatistics, language: Language): string {
  const words = surveyWords[language];
  if (base === null) return words.hiddenBase;
  const number = (value: number) => formatNumber(value, language);
  return [
    words.base(base),
    asked === null || asked === base ? '' : words.asked(number(asked)),
    noOpinion === null || noOpinion === 0 ? '' : words.noOpinion(number(noOpinion)),
    '.',
  ].join('');
}

/** The answer given most, with its interval; null when none is shown. */
export function mainAnswer(answers: readonly AnswerStatistics[], language: Language): string | null {
  const words = surveyWords[language];
  const [first] = mostFirst(answers);
  if (!first?.interval || first.share === null) return null;
  const { low, high } = first.interval;
  return words.share(
    answerLabel(first.code, first.label, words),
    whole(first.share, language),
    whole(low, language),
    whole(high, language),
  );
}

/** What a question has found, in one line: its mean, else the answer given most; null when its figures are hidden or fragile. */
export function headlineOf({ lines, type, unit }: QuestionStatistics, language: Language): string | null {
  const words = surveyWords[language];
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0 || line.row !== null || line.isFragile) return null;
  if (line.mean) return words.mean(formatNumber(line.mean.value, language, { decimals: 1 }), unit ?? '');
  const [most] = mostFirst(line.groups.length > 0 ? line.groups : line.answers);
  if (most === undefined || most.share === null) return null;
  return words.headline(answerLabel(most.code, most.label, words), whole(most.share, language), type === 'multiple');
}

const mostFirst = (answers: readonly AnswerStatistics[]): readonly AnswerStatistics[] =>
  answers.filter(({ share }) => share !== null).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));

/** Mean, deviation and median; ends of a scale; score of a recommendation; what each line holds of these. */
export function figureSentences(
  { mean, ends, nps, rank }: LineStatistics,
  unit: string | null,
  language: Language,
): readonly string[] {
  const words = surveyWords[language];
  const one = (value: number) => formatNumber(value, language, { decimals: 1 });
  const between = (interval: { low: number; high: number } | null, say: (value: number) => string) =>
    interval ? words.between(say(interval.low), say(interval.high)) : '';
  const meanParts = mean && [
    words.mean(one(mean.value), unit ?? '') + between(mean.interval, one),
    ...(mean.deviation === null ? [] : [words.deviation(one(mean.deviation))]),
    ...(mean.median === null ? [] : [words.median(formatNumber(mean.median, language))]),
  ];
  return [
    ...(meanParts ? [`${meanParts.join(', ')}.`] : []),
    ...(ends ? [words.ends(whole(ends.highest, language), whole(ends.lowest, language))] : []),
    ...(nps
      ? [
          words.nps(formatNumber(nps.score, language)) +
            between(nps.interval, (value) => formatNumber(value, language)) +
            words.npsScale,
        ]
      : []),
    ...(rank
      ? [
          `${words.rank(rank.first === null ? words.hiddenMark : formatNumber(rank.first, language), one(rank.mean), formatNumber(rank.borda, language))}.`,
        ]
      : []),
  ];
}

/** More would hide the surest. */
const mostShown = 6;

/** Whether the groups differ, then which of them stand out, the surest first; last, what was rounded. */
export function verdictSentences(crossing: CrossingStatistics, language: Language): readonly string[] {
  const words = surveyWords[language];
  const { verdict, differences, byText, rounded } = crossing;
  const note = rounded === undefined ? [] : [words.rounded(byText, String(rounded))];
  if (verdict.kind === 'unknown') return [words.verdict.unknown(byText), ...note];
  const { chiSquare, freedom, p, cramersV } = verdict;
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const test =
    chiSquare === null || freedom === null || p === null || cramersV === null
      ? ''
      : words.test(number(chiSquare, 1), String(freedom), p < 0.001 ? words.smallP : words.p(number(p, 3)), number(cramersV, 2));
  const sentences = differences.slice(0, mostShown).map((one) => differenceSentence(one, crossing, language));
  const more = differences.length - sentences.length;
  return [
    `${words.verdict[verdict.kind](byText)}${test}${words.endOfVerdict}`,
    ...(verdict.kind === 'differ' && sentences.length === 0 ? [words.noneApart] : sentences),
    ...(more > 0 ? [words.more(more)] : []),
    ...note,
  ];
}

function differenceSentence(
  { group, answer, here, elsewhere }: GroupDifference,
  { groups, columns }: CrossingStatistics,
  language: Language,
): string {
  const words = surveyWords[language];
  const who = groups.find(({ code }) => code === group)?.label ?? group;
  const one = (value: number) => formatNumber(value, language, { decimals: 1 });
  if (answer === null) return words.meanDifference(who, one(here), one(elsewhere));
  const column = columns.find(({ code }) => code === answer);
  return words.difference(
    who,
    answerLabel(answer, column?.label ?? answer, words),
    whole(here, language),
    whole(elsewhere, language),
  );
}

/** Of a text, a date: how many answered, and nothing of what. */
export function openSentence({ lines }: QuestionStatistics, language: Language): string {
  const words = surveyWords[language];
  const base = lines[0]?.base ?? null;
  return base === null ? words.hiddenBase : words.open(base);
}
