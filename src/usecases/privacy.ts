// What everything that goes out leaves open of the small counts of surveys, proved survey by survey.
import { type NeedCount, prove, publishedSystem, utilityOf } from '../disclosure/index.ts';
import type { Language, Project, Survey, SurveyProof, SurveyStatistics } from '../model/index.ts';
import { openExtremes } from '../planning/index.ts';
import { heirs, mentionsIn, needSourcesOf } from '../project/thread/index.ts';
import { sum } from '../values/index.ts';
import { countedResults, publishedSurvey, surveyStatistics } from './surveys-told.ts';

/** Of the surveys that were answered: their documents, the needs that count them, and their waves held together. */
export async function privacyOf(project: Project, language: Language): Promise<readonly SurveyProof[]> {
  const answered = project.surveys.filter(({ id }) => project.surveyResults.some(({ survey }) => survey === id));
  if (answered.length === 0) return [];
  const extreme = await openExtremes();
  return answered.map((survey) => {
    const elsewhere = countedResults(project, survey.id).flatMap((one) => (one.publishable ? [one.wave ?? null] : []));
    const all = surveyStatistics(project, survey, language);
    const counted = { ...all, waves: all.waves.filter(({ wave }) => !elsewhere.includes(wave)) };
    const published = publishedSurvey(project, survey, language);
    const system = publishedSystem({ counted, published, needs: needsTold(project, survey, published) });
    const proof = { ...prove(system, extreme), cells: utilityOf(counted, published) };
    return { survey: survey.id, title: counted.title, proof, elsewhere };
  });
}

/** What each need counts of the answers to a survey, as the documents of needs and the portfolio tell it. */
function needsTold(project: Project, { id, questions = [] }: Survey, published: SurveyStatistics): readonly NeedCount[] {
  const heir = heirs(project.needs);
  return [...needSourcesOf(project)].flatMap(([need, all]): NeedCount[] => {
    const told = mentionsIn(all.filter(({ kind, source }) => kind === 'survey' && source?.startsWith(`${id}/`)));
    const asking = questions.flatMap((question) => {
      const codes = (question.options ?? []).flatMap((one) =>
        one.need !== undefined && heir(one.need).includes(need) ? [one.code] : [],
      );
      return codes.length === 0 ? [] : [{ ...question, codes }];
    });
    if (asking.length === 0) return [];
    const answers = published.waves.flatMap(({ wave }) =>
      asking.flatMap(({ id: question, codes }) => codes.map((code) => ({ wave, question, code }))),
    );
    const shown = published.waves.flatMap(({ questions: those }) =>
      asking.map(({ id: question, type, codes }) => {
        const counts = (those.find((one) => one.id === question)?.lines[0]?.answers ?? []).flatMap(({ code, count }) =>
          codes.includes(code) ? [count ?? 0] : [],
        );
        return type === 'single' ? sum(counts) : Math.max(0, ...counts);
      }),
    );
    const beyond = told - sum(shown);
    return [{ answers, beyond, isSum: asking.every(({ type, codes }) => type === 'single' || codes.length === 1) }];
  });
}
