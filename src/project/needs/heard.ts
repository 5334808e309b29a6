// Who was heard, counted from what is on file, and why others were not.
import { type Audience, audiences, type Channel, type Heard, type Hearing, type Project } from '../../model/index.ts';
import { hasCome, sumOf, sumOfKnown } from '../../values/index.ts';
import { headcountOf } from '../thread/index.ts';

/** The answers of one file of results. */
const answersIn = ({ base, complete = 0, partial = 0 }: Project['surveyResults'][number]): number => base ?? complete + partial;

/** `today` is YYYY-MM-DD: what is planned for later was not heard yet. */
export function heardOf(project: Project, today: string): Heard {
  const { diagnostic, surveys, surveyResults } = project;
  const interviews = project.interviews.filter((one) => hasCome(one.date, today));
  const workshops = project.workshops.filter((one) => hasCome(one.date, today));
  const answered = surveys.flatMap((survey) => {
    const waves = surveyResults.filter((results) => results.survey === survey.id);
    return waves.length === 0 ? [] : [{ audiences: survey.audiences ?? [], people: sumOf(waves, answersIn) }];
  });
  const justification = (audience: Audience, channel: Channel): string | null =>
    (diagnostic.coverage ?? []).find((one) => one.audience === audience && (one.channel ?? channel) === channel)?.justification ??
    null;

  function hearings(audience: Audience): { readonly [channel in Channel]: Hearing } {
    const why = (channel: Channel) => ({ justification: justification(audience, channel) });
    const talks = interviews.filter((one) => one.audience === audience);
    const held = workshops.filter((one) => one.audiences?.some((group) => group.audience === audience));
    const groups = held.flatMap((one) => (one.audiences ?? []).filter((group) => group.audience === audience));
    const polls = answered.filter((one) => one.audiences.includes(audience));
    const own = polls.filter((one) => one.audiences.length === 1);
    return {
      interview: { count: talks.length, people: sumOfKnown(talks.map(({ headcount = 1 }) => headcount)), ...why('interview') },
      workshop: { count: held.length, people: sumOfKnown(groups.map(({ headcount }) => headcount)), ...why('workshop') },
      survey: { count: polls.length, people: sumOfKnown(own.map(({ people }) => people)), ...why('survey') },
    };
  }
  return {
    byAudience: audiences.map((audience) => ({ audience, ...hearings(audience) })),
    total: {
      interview: { count: interviews.length, people: sumOf(interviews, ({ headcount = 1 }) => headcount) },
      workshop: {
        count: workshops.length,
        people: sumOf(workshops, (one) => headcountOf(one) ?? 0),
      },
      survey: { count: answered.length, people: sumOf(surveyResults, answersIn) },
    },
  };
}
