// What was found leads to a need.
import { type RuleContext, rule } from '../rule.ts';

export const findingWithoutNeed = rule<{ finding: string }>({
  code: 'finding/without-need',
  severity: 'warning',
  step: 'programme',
  reads: ['diagnostic', 'needs'],
  example: {
    wrong: '- {id: FI-02, text: …, evidence: [IV-03]}',
    right: '- {id: FI-02, text: …, evidence: [IV-03], needs: [ND-003]}',
  },
  *check({ project, places }: RuleContext) {
    // As long as no need is recorded, none can follow.
    if (project.needs.length === 0) return;
    for (const finding of project.diagnostic.findings ?? [])
      if ((finding.needs ?? []).length === 0) yield { at: places.value(finding, 'id'), found: { finding: finding.id } };
  },
  fr: {
    says: ({ finding }) => `aucun besoin ne découle du constat ${finding}`,
    why: 'Un constat qui ne mène à aucun besoin ne mènera à aucune action : on l’aura fait pour rien.',
    mend: 'Citez dans needs les besoins qui en découlent, ou retirez le constat.',
  },
  en: {
    says: ({ finding }) => `no need follows from the finding ${finding}`,
    why: 'A finding that leads to no need will lead to no action: it was made for nothing.',
    mend: 'Name in needs those that follow from it, or remove the finding.',
  },
});
