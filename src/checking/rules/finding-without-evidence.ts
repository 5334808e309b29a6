// A finding rests on what was heard or counted.
import { type RuleContext, rule } from '../rule.ts';

export const findingWithoutEvidence = rule<{ finding: string }>({
  code: 'finding/without-evidence',
  severity: 'warning',
  step: 'diagnostic',
  example: { wrong: '- {id: FI-01, text: …}', right: '- {id: FI-01, text: …, evidence: [IV-03, SV-01/Q5]}' },
  *check({ project, places }: RuleContext) {
    for (const finding of project.diagnostic.findings ?? [])
      if ((finding.evidence ?? []).length === 0) yield { at: places.value(finding, 'id'), found: { finding: finding.id } };
  },
  fr: {
    says: ({ finding }) => `le constat ${finding} ne cite aucune source`,
    why: 'Un constat sans preuve est une opinion : il ne tiendra pas devant le comité de pilotage.',
    mend: 'Citez dans evidence un entretien, un atelier, une enquête ou un chiffre clé.',
  },
  en: {
    says: ({ finding }) => `the finding ${finding} names no source`,
    why: 'A finding without proof is an opinion: it will not hold before the steering committee.',
    mend: 'Name in evidence an interview, a workshop, a survey or a key figure.',
  },
});
