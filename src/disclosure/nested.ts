// Waves of which one holds the people of another: what the longer says less what the shorter says is told of the few who came between.
import type { SurveyStatistics, SurveyWave } from '../model/index.ts';

/** Whether the figures of a wave are those that may be shown already. */
export type Settled = (wave: Pick<SurveyWave, 'wave'>) => boolean;

/** Without the waves whose days lie within those of a longer one, where the two together would tell of a few people. */
export const withoutNested = ({ waves, smallestCell }: SurveyStatistics): readonly SurveyWave[] =>
  waves.filter((wave) => !waves.some((other) => isWithin(wave, other) && tellsOfFew(wave, other, smallestCell)));

/** They share their first day or their last; of two that last as long, the one with fewer answers is within the other. */
export function isWithin(wave: SurveyWave, other: SurveyWave): boolean {
  if (wave === other || wave.start === null || other.start === null || wave.base >= other.base) return false;
  const [end, last] = [wave.end ?? wave.start, other.end ?? other.start];
  return other.start <= wave.start && end <= last;
}

function tellsOfFew(wave: SurveyWave, other: SurveyWave, smallest: number): boolean {
  const counts = countsOf(wave);
  // What is hidden of one of them tells nothing of the other.
  const differences = [...countsOf(other)].flatMap(([key, count]) => {
    const before = counts.get(key) ?? 0;
    return count === null || before === null ? [] : [count - before];
  });
  // Somebody was lost between the two: the longer does not hold the shorter.
  if (differences.some((one) => one < 0)) return false;
  return differences.some((one) => one > 0 && one < smallest);
}

function countsOf({ questions }: SurveyWave): ReadonlyMap<string, number | null> {
  return new Map(
    questions.flatMap(({ id, lines, crossings }) => [
      ...lines.flatMap(({ row, answers }) => answers.map(({ code, count }) => [[id, row?.code, code].join(' '), count] as const)),
      ...crossings.flatMap(({ by, row, groups, columns }) =>
        groups.flatMap(({ code: group, cells }) =>
          cells.map(({ count }, at) => [[id, row?.code, columns[at]?.code, by, group].join(' '), count] as const),
        ),
      ),
    ]),
  );
}
