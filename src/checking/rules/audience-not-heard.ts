// Elected members, staff and residents are heard, or their absence is justified.
import type { Project } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const expected = ['elected', 'staff', 'residents'] as const;
const inFrench: Readonly<Record<string, string>> = { elected: 'les élus', staff: 'les agents', residents: 'les habitants' };
const inEnglish: Readonly<Record<string, string>> = { elected: 'elected members', staff: 'staff', residents: 'residents' };

const heardIn = ({ interviews, workshops, surveys }: Project): string[] => [
  ...interviews.flatMap(({ audience }) => audience ?? []),
  ...workshops.flatMap(({ audiences = [] }) => audiences.map(({ audience }) => audience)),
  ...surveys.flatMap(({ audiences = [] }) => audiences),
];

export const audienceNotHeard = rule<{ audiences: readonly string[] }>({
  code: 'audience/not-heard',
  severity: 'warning',
  step: 'diagnostic',
  reads: ['interview', 'workshop', 'survey', 'diagnostic'],
  example: {
    wrong: 'interviews/IV-01.yaml : audience: elected\n(ni agents, ni habitants)',
    right:
      'interviews/IV-01.yaml : audience: elected\ninterviews/IV-02.yaml : audience: staff\nsurveys/SV-01.yaml : audiences: [residents]',
  },
  *check({ project, places }: RuleContext) {
    const heard = heardIn(project);
    const justified = (project.diagnostic.coverage ?? []).map(({ audience }) => audience);
    const audiences = expected.filter((audience) => !heard.includes(audience) && !justified.includes(audience));
    if (heard.length > 0 && audiences.length > 0) yield { at: places.value(project.info, 'step'), found: { audiences } };
  },
  fr: {
    says: ({ audiences }) =>
      `aucun entretien, aucune enquête ni aucun atelier n’a entendu ${audiences.map((one) => inFrench[one]).join(', ni ')}`,
    why: 'Le diagnostic écoute les trois publics : élus, agents et habitants.',
    mend: 'Ajoutez ce qui a été entendu, ou justifiez son absence dans coverage (diagnostic.yaml).',
  },
  en: {
    says: ({ audiences }) => `no interview, survey or workshop heard ${audiences.map((one) => inEnglish[one]).join(', nor ')}`,
    why: 'The diagnostic listens to three audiences: elected members, staff and residents.',
    mend: 'Add what was heard, or justify its absence in coverage (diagnostic.yaml).',
  },
});
