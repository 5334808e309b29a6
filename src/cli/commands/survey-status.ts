// jalon status --survey: the figures of a survey, for the team alone; documents show what may be published.

import {
  type FoundAnswer,
  type Language,
  type Project,
  type SurveyChange,
  type SurveyStatistics,
  UsageError,
  type World,
} from '../../model/index.ts';
import { freeAnswersPath, readFreeAnswers } from '../../reading/index.ts';
import { freeAnswersReport, surveyReport } from '../../reporting/index.ts';
import { searchAnswers, surveyChanges } from '../../surveying/index.ts';
import { peopleNamed } from '../../usecases/people-named.ts';
import { publishedSurvey, surveyStatistics } from '../../usecases/surveys-told.ts';
import { ofWord, oneNamed } from '../../vocabulary/index.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export interface SurveyStatusOptions extends CommonOptions {
  /** Its id. */
  readonly survey?: string;
  /** The question by which the others are crossed. */
  readonly by?: string;
  /** Words to look for in what people wrote. */
  readonly search?: string;
}

interface Result {
  readonly statistics: SurveyStatistics;
  /** The same, as documents show it. */
  readonly published: SurveyStatistics;
  /** The id of the question by which the others are crossed. */
  readonly by: string | null;
  /** Its answers that were asked twice, in it or in an earlier survey, as counted; then those that documents show. */
  readonly changes: readonly SurveyChange[];
  readonly shownChanges: readonly SurveyChange[];
  /** Null when nothing is looked for; `missing` is where answers would be, when none are. */
  readonly search: { readonly found: readonly FoundAnswer[]; readonly missing: string | null } | null;
}

/** @throws UsageError `unknown-survey`, `survey-without-results`, `survey-not-crossed`. */
export function surveyStatus(paths: readonly string[], options: SurveyStatusOptions, world: World): Promise<number> {
  const { search } = options;
  return tellEach(paths, options, world, {
    work: ({ project, workspace }, language): Result => {
      const survey = oneNamed(project.surveys, options.survey ?? '', { code: 'unknown-survey' });
      const statistics = withResults(surveyStatistics(project, survey, language));
      const published = publishedSurvey(project, survey, language);
      const by = options.by === undefined ? null : (ofWord(survey.questions ?? [], options.by)?.id ?? options.by);
      refuseUncrossed(statistics, by);
      const figures = { statistics, published, by, ...changesOf(project, statistics.survey, language) };
      if (search === undefined) return { ...figures, search: null };
      const names = [...peopleNamed(workspace).values()];
      const kept = statistics.waves.map(({ wave }) => readFreeAnswers(workspace.root, statistics.survey, wave));
      const missing = kept.every((answers) => answers === null)
        ? freeAnswersPath(statistics.survey, statistics.waves[0]?.wave ?? null)
        : null;
      return {
        ...figures,
        search: {
          found: searchAnswers(
            kept.flatMap((answers) => answers ?? []),
            search,
            names,
          ),
          missing,
        },
      };
    },
    kind: 'surveys',
    json: (told) => ({
      survey: told?.statistics ?? null,
      publishable: told?.published ?? null,
      changes: told?.changes ?? [],
      publishableChanges: told?.shownChanges ?? [],
      ...(told?.search && { found: told.search.found }),
    }),
    say({ statistics, published, by, changes, shownChanges, search: looked }, style) {
      const questions = statistics.waves.flatMap((wave) => wave.questions);
      if (looked) return freeAnswersReport({ query: search ?? '', questions, ...looked }, style);
      const shown = new Set(shownChanges.map(({ id }) => id));
      return surveyReport({ statistics, published, changes, shownChanges: shown, by }, style);
    },
  });
}

function changesOf(project: Project, survey: string, language: Language): Pick<Result, 'changes' | 'shownChanges'> {
  const ofIt = (those: readonly SurveyStatistics[]) =>
    surveyChanges(those).filter(({ before, now }) => before.survey === survey || now.survey === survey);
  return {
    changes: ofIt(project.surveys.map((one) => surveyStatistics(project, one, language))),
    shownChanges: ofIt(project.surveys.map((one) => publishedSurvey(project, one, language))),
  };
}

function withResults(statistics: SurveyStatistics): SurveyStatistics {
  if (statistics.waves.length === 0) throw new UsageError('survey-without-results', { id: statistics.survey });
  return statistics;
}

function refuseUncrossed({ waves }: SurveyStatistics, by: string | null): void {
  if (by === null) return;
  const known = [
    ...new Set(waves.flatMap(({ questions }) => questions.flatMap(({ crossings }) => crossings.map((one) => one.by)))),
  ];
  if (!known.includes(by)) throw new UsageError('survey-not-crossed', { by, known });
}
