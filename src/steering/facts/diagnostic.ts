// Facts of the diagnostic: who was heard, what exists, what is needed.
import { count, type Fact, hasCome, those } from './source.ts';

type Audience = 'elected' | 'staff' | 'residents' | 'businesses' | 'associations';

/** Interviews, workshops, and surveys that have results. */
const heard =
  (audience: Audience): Fact =>
  ({ project, today }) => {
    const answered = new Set(project.surveyResults.map(({ survey }) => survey));
    return (
      count(project.interviews, (one) => one.audience === audience && hasCome(one.date, today)) +
      count(project.workshops, (one) => hasCome(one.date, today) && hears(one.audiences, audience)) +
      count(project.surveys, ({ id, audiences = [] }) => answered.has(id) && audiences.includes(audience))
    );
  };
const hears = (audiences: readonly { readonly audience: string }[] | undefined, audience: Audience): boolean =>
  (audiences ?? []).some((one) => one.audience === audience);
const justified =
  (audience: Audience): Fact =>
  ({ project }) =>
    count(project.diagnostic.coverage, (one) => one.audience === audience);

export const diagnosticFacts = {
  interviews: ({ project, today }) => count(project.interviews, ({ date }) => hasCome(date, today)),
  workshops: ({ project, today }) => count(project.workshops, ({ date }) => hasCome(date, today)),
  workshopsWithResidents: ({ project, today }) =>
    count(project.workshops, ({ date, audiences }) => hasCome(date, today) && hears(audiences, 'residents')),
  surveyAnswers: ({ project }) =>
    project.surveyResults.reduce((sum, { base, complete = 0, partial = 0 }) => sum + (base ?? complete + partial), 0),
  'audiencesHeard.elected': heard('elected'),
  'audiencesHeard.staff': heard('staff'),
  'audiencesHeard.residents': heard('residents'),
  'audiencesHeard.businesses': heard('businesses'),
  'audiencesHeard.associations': heard('associations'),
  'audiencesJustified.elected': justified('elected'),
  'audiencesJustified.staff': justified('staff'),
  'audiencesJustified.residents': justified('residents'),
  'audiencesJustified.businesses': justified('businesses'),
  'audiencesJustified.associations': justified('associations'),
  servicesListed: ({ project }) => (project.diagnostic.inventory ?? []).length,
  findings: ({ project }) => (project.diagnostic.findings ?? []).length,
  findingsWithoutEvidence: ({ project }) => those(project.diagnostic.findings, ({ evidence = [] }) => evidence.length === 0),
  needs: ({ links }) => links.needs.size,
  needsWithoutVoice: ({ links }) => [...links.needs].filter(([, { voices }]) => voices.length === 0).map(([id]) => id),
  synthesis: ({ project }) =>
    project.diagnostic.synthesis !== undefined || project.texts.some(({ deliverable }) => deliverable === 'diagnostic') ? 1 : 0,
} satisfies Record<string, Fact>;
