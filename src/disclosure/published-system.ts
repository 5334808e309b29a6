// The system of all that is published of a survey: its documents, the needs that count its answers, and its waves held together.
import type { SurveyStatistics } from '../model/index.ts';
import { tellCrossings } from './crossings-told.ts';
import { lineKey, tellLines } from './lines-told.ts';
import { isWithin } from './nested.ts';
import { type Collector, collector, type PublishedSystem, type SystemRequest } from './system.ts';

export function publishedSystem({ counted, published, needs }: SystemRequest): PublishedSystem {
  const collect = collector();
  for (const wave of published.waves) {
    const whole = counted.waves.find((one) => one.wave === wave.wave);
    if (whole === undefined) continue;
    const told = { survey: counted.survey, counted: whole, published: wave };
    tellLines(told, collect);
    tellCrossings(told, collect);
  }
  for (const { answers, beyond, isSum } of needs) {
    const terms = answers
      .map(({ wave, question, code }) => [lineKey(wave, question, null, code), 1] as const)
      .filter(([key]) => isOpen(key, collect));
    if (beyond > 0 && terms.length > 0)
      collect.relate({ least: beyond, most: isSum ? beyond : Number.POSITIVE_INFINITY, terms, from: 'needs' });
  }
  tellWaves(published, collect);
  return { smallest: counted.smallestCell, unknowns: collect.unknowns, relations: collect.relations };
}

function isOpen(key: string, { unknown }: Collector): boolean {
  const one = unknown(key);
  return one !== undefined && one.least < one.most;
}

/** Of a wave that holds the people of another, what it has more. */
function tellWaves({ survey, waves }: SurveyStatistics, { know, relate, unknown }: Collector): void {
  for (const wave of waves)
    for (const longer of waves.filter((one) => isWithin(wave, one)))
      for (const { id, lines } of longer.questions)
        for (const { row, answers } of lines)
          for (const { code, label } of answers) {
            const [before, after] = [wave, longer].map((one) => lineKey(one.wave, id, row?.code ?? null, code));
            const [had, has] = [unknown(before ?? ''), unknown(after ?? '')];
            if (before === undefined || after === undefined || !had || !has || has.count < had.count) continue;
            const key = `more ${before} ${after}`;
            const name = {
              survey,
              wave: longer.wave,
              question: id,
              row: row?.label ?? null,
              answer: label,
              by: null,
              group: null,
            };
            know(key, { count: has.count - had.count, least: 0, most: longer.base, name });
            relate({
              least: 0,
              most: 0,
              terms: [
                [after, 1],
                [before, -1],
                [key, -1],
              ],
              from: 'waves',
            });
          }
}
