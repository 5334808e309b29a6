// The diagnostic listens in three ways: interviews, a survey, workshops.
import type { Project } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const channels = ['interview', 'survey', 'workshop'] as const;
const inFrench: Readonly<Record<string, string>> = { interview: 'entretien', survey: 'enquête', workshop: 'atelier' };

const usedIn = ({ interviews, surveys, workshops }: Project): readonly string[] =>
  channels.filter((channel) => ({ interview: interviews, survey: surveys, workshop: workshops })[channel].length > 0);

export const audienceChannelNotUsed = rule<{ channels: readonly string[] }>({
  code: 'audience/channel-not-used',
  severity: 'warning',
  step: 'programme',
  reads: ['interview', 'workshop', 'survey', 'diagnostic'],
  example: {
    wrong: 'coverage: []',
    right: 'coverage: [{audience: residents, channel: survey, justification: Enquête du Département, menée en 2025}]',
  },
  *check({ project, places }: RuleContext) {
    const used = usedIn(project);
    const justified = (project.diagnostic.coverage ?? []).map(({ channel }) => channel);
    const missing = channels.filter((channel) => !used.includes(channel) && !justified.includes(channel));
    if (used.length > 0 && missing.length > 0) yield { at: places.value(project.info, 'step'), found: { channels: missing } };
  },
  fr: {
    says: ({ channels }) =>
      `le diagnostic ne compte ${channels.map((one) => `aucun ${inFrench[one]}`.replace('aucun enq', 'aucune enq')).join(' ni ')}, et coverage ne le justifie pas`,
    why: 'Chaque façon d’écouter fait entendre d’autres personnes : entretiens, enquête et ateliers se complètent.',
    mend: 'Ajoutez ce qui a été mené, ou justifiez son absence dans coverage (diagnostic.yaml), avec channel.',
  },
  en: {
    says: ({ channels }) => `the diagnostic held no ${channels.join(', and no ')}, and does not say why`,
    why: 'Each way of listening lets other people be heard: interviews, survey and workshops complete one another.',
    mend: 'Add what was held, or justify its absence in coverage (diagnostic.yaml), with channel.',
  },
});
