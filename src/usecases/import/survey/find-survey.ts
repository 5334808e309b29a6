// Which survey files answer, which wave of it, and what their columns are taken for.

import { type Ambiguous, answeredBy, proposeMapping, type Sample, surveyExport } from '../../../importing/index.ts';
import {
  type Project,
  type Survey,
  type SurveyExport,
  type SurveyFormat,
  type SurveyImport,
  type SurveyMapping,
  type SurveyRecord,
  UsageError,
} from '../../../model/index.ts';
import type { AnswersFile } from '../../../reading/index.ts';
import { oneLine, sumOf } from '../../../values/index.ts';
import { oneNamed } from '../../../vocabulary/index.ts';

/** One at least. */
export type Several<Item> = readonly [Item, ...Item[]];

export const eachOf = <Item, Made>([first, ...others]: Several<Item>, made: (item: Item) => Made): Several<Made> => [
  made(first),
  ...others.map(made),
];

export interface FoundSurvey {
  readonly survey: Survey;
  /** Of each file, in the order of the files. */
  readonly mappings: Several<SurveyMapping>;
}

/** A survey and the files that are taken for its answers. */
export const mappedTo = (survey: Survey, files: Several<Exported>): FoundSurvey => ({
  survey,
  mappings: eachOf(files, ({ exported, sample }) => proposeMapping(survey, exported, sample)),
});

/** Each file with what its columns are taken for. */
export function withMapping<File>(
  [first, ...more]: Several<File>,
  { mappings: [mapping, ...others] }: FoundSurvey,
): Several<File & { readonly mapping: SurveyMapping }> {
  const rest = more.flatMap((file, at) => (others[at] === undefined ? [] : [{ ...file, mapping: others[at] }]));
  return [{ ...first, mapping }, ...rest];
}

/** Different cells kept of a column. */
const mostCells = 60;

export function sampleOf(rows: readonly SurveyRecord[]): Sample {
  const seen = new Map<number, ReadonlyMap<string, number>>();
  return (at) => {
    const before = seen.get(at);
    if (before !== undefined) return before;
    const times = new Map<string, number>();
    for (const { cells } of rows) {
      const cell = oneLine(cells[at] ?? '');
      const count = times.get(cell);
      if (cell !== '' && (count !== undefined || times.size < mostCells)) times.set(cell, (count ?? 0) + 1);
    }
    seen.set(at, times);
    return times;
  };
}

export interface Exported {
  readonly exported: SurveyExport;
  readonly sample: Sample;
}

/** @throws UsageError `survey-without-header` when no row of the file names columns. `asked`: the id of a format. */
export function exportIn(
  path: string,
  { head }: AnswersFile,
  formats: readonly SurveyFormat[],
  asked?: string,
): Exported | Ambiguous {
  const exported = surveyExport(head, formats, asked);
  if (exported !== null && 'among' in exported) return exported;
  if (exported === null || exported.columns.every(({ role }) => role !== 'answer'))
    throw new UsageError('survey-without-header', { path });
  const rows = head.filter(({ number }) => number > exported.headerRow);
  return { exported, sample: sampleOf(rows) };
}

const answeredByAll = ({ mappings }: FoundSurvey): number => sumOf(mappings, answeredBy);

/** @throws UsageError `no-survey`, `unknown-survey`, `survey-not-told` when two are answered as well. */
export function findSurvey({ surveys }: Project, asked: string | undefined, files: Several<Exported>): FoundSurvey {
  const known = surveys.map(({ id }) => id);
  if (known.length === 0) throw new UsageError('no-survey');
  const wanted = asked === undefined ? surveys : [oneNamed(surveys, asked, { code: 'unknown-survey' })];
  const proposed = wanted.map((survey) => mappedTo(survey, files)).sort((a, b) => answeredByAll(b) - answeredByAll(a));
  const [best, second] = proposed;
  if (best === undefined) throw new UsageError('no-survey');
  if (second !== undefined && answeredByAll(best) === answeredByAll(second)) throw new UsageError('survey-not-told', { known });
  return best;
}

/** The wave that is named, the only one, the last that had begun when the last answer came, or the year. */
export function findWave(
  { waves = [] }: Survey,
  asked: string | undefined,
  { firstDay, lastDay }: { readonly firstDay: string | null; readonly lastDay: string | null },
  today: string,
): Pick<SurveyImport, 'wave' | 'waveBecause'> {
  const known = waves.map(({ id }) => id);
  if (asked !== undefined) {
    return { wave: waves.length === 0 ? asked : oneNamed(waves, asked, { code: 'unknown-wave' }).id, waveBecause: 'asked' };
  }
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return { wave: only, waveBecause: 'only' };
  const day = lastDay ?? firstDay;
  const started = waves.filter(({ start }) => start !== undefined && day !== null && start <= day);
  const last = [...started].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))[0];
  if (last !== undefined) return { wave: last.id, waveBecause: 'days' };
  if (only !== undefined) throw new UsageError('wave-not-told', { known });
  return { wave: (day ?? today).slice(0, 4), waveBecause: day === null ? 'today' : 'year' };
}
