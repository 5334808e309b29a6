// Past its date, what tells of people is no longer there.

import type { DataSet } from '../../model/index.ts';
import { keptData } from '../../project/people/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const inFrench: Readonly<Record<DataSet, string>> = {
  interviews: 'des entretiens',
  workshops: 'des ateliers',
  'survey-answers': 'des réponses brutes à l’enquête',
  identities: 'des identités',
  attendance: 'des listes de présence',
};
const inEnglish: Readonly<Record<DataSet, string>> = {
  interviews: 'interviews',
  workshops: 'workshops',
  'survey-answers': 'raw survey answers',
  identities: 'identities',
  attendance: 'attendance lists',
};

export const retentionPast = rule<{ data: DataSet; until: string; count: number }>({
  code: 'retention/past',
  severity: 'error',
  example: {
    wrong: 'project.yaml : retention: [{data: interviews, until: 2024-12}]\ninterviews/IV-01.yaml : notes: …',
    right: 'jalon purge, puis jalon purge --visa "…" une fois le visa obtenu',
  },
  *check({ project, workspace, places, today }: RuleContext) {
    const { retention = [] } = project.info.dataProtection ?? {};
    for (const { data, count, until, isPast } of keptData(project, workspace, today)) {
      const line = retention.findLast((one) => one.data === data);
      if (isPast && line && until) yield { at: places.value(line, 'until'), found: { data, until: until.text, count } };
    }
  },
  fr: {
    says: ({ data, until, count }) => `${inFrench[data]} (${count}) sont encore là, et leur conservation s’arrêtait à ${until}`,
    why: 'Passé sa durée de conservation, ce qui concerne une personne est rendu anonyme ou éliminé (article 5 du RGPD), avec le visa des archives départementales (code du patrimoine, article L212-2).',
    mend: 'Dressez le bordereau d’élimination avec « jalon purge », puis, le visa obtenu, éliminez avec « jalon purge --visa … ».',
  },
  en: {
    says: ({ data, until, count }) => `${inEnglish[data]} (${count}) are still there, and were to be kept until ${until}`,
    why: 'Past its retention, what concerns a person is made anonymous or eliminated (article 5 of the GDPR), with the visa of the departmental archives (French heritage code, article L212-2).',
    mend: 'Write the elimination slip with “jalon purge”, then, once the visa is given, eliminate with “jalon purge --visa …”.',
  },
});
