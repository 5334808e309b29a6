// Facts of the diagnostic: who was heard, what exists, what is needed.

import { type Audience, channels } from '../../model/index.ts';
import { heardOf } from '../../project/needs/index.ts';
import { hasCome, sumOf } from '../../values/index.ts';
import { count, type Fact, those } from './source.ts';

/** Interviews, workshops, and surveys that have results. */
const heard =
  (audience: Audience): Fact =>
  ({ project, today }) => {
    const hearings = heardOf(project, today).byAudience.find((one) => one.audience === audience);
    return sumOf(channels, (channel) => hearings?.[channel].count ?? 0);
  };
const justified =
  (audience: Audience): Fact =>
  ({ project }) =>
    count(project.diagnostic.coverage, (one) => one.audience === audience);

export const diagnosticFacts = {
  interviews: ({ project, today }) => count(project.interviews, ({ date }) => hasCome(date, today)),
  workshops: ({ project, today }) => count(project.workshops, ({ date }) => hasCome(date, today)),
  workshopsWithResidents: ({ project, today }) =>
    count(
      project.workshops,
      ({ date, audiences = [] }) => hasCome(date, today) && audiences.some(({ audience }) => audience === 'residents'),
    ),
  surveyAnswers: ({ project, today }) => heardOf(project, today).total.survey.people,
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
  needsWithoutVoice: ({ links }) => [...links.needs].filter(([, { sources }]) => sources.length === 0).map(([id]) => id),
  synthesis: ({ project }) =>
    project.diagnostic.synthesis !== undefined || project.texts.some(({ deliverable }) => deliverable === 'diagnostic') ? 1 : 0,
} satisfies Record<string, Fact>;
