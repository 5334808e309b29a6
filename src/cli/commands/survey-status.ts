// jalon status --survey: the figures of a survey, for the team alone; documents show what may be published.

import {
  type FoundAnswer,
  type Language,
  type Project,
  type Survey,
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
import { theOne } from '../../values/index.ts';
import { labelled, oneNamed } from '../../vocabulary/index.ts';
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
      const by = options.by === undefined ? null : crossedBy(survey, statistics, options.by);
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

/** The question by which others are crossed, by what it tells of people (« âge ») or by its own words. @throws UsageError `survey-not-crossed` */
function crossedBy({ questions = [] }: Survey, { waves }: SurveyStatistics, typed: string): string {
  const ids = new Set(waves.flatMap((wave) => wave.questions.flatMap(({ crossings }) => crossings.map(({ by }) => by))));
  if (ids.has(typed)) return typed;
  const crossed = questions.filter(({ id }) => ids.has(id));
  const profile = theOne(typed, labelled('survey.questions.profile'));
  const [told, ...others] = crossed.filter((question) => profile !== undefined && question.profile === profile);
  if (told !== undefined && others.length === 0) return told.id;
  return oneNamed(crossed, typed, { code: 'survey-not-crossed', values: { by: typed } }).id;
}
