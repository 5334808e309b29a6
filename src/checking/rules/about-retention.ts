// What tells of people is kept for a time, and no longer.
import type { DataSet } from '../../model/index.ts';
import { keptData } from '../../project/people/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

const collectedFr: Readonly<Record<DataSet, string>> = {
  interviews: 'les entretiens',
  workshops: 'les ateliers',
  'survey-answers': 'les réponses brutes aux enquêtes',
  identities: 'les identités',
  attendance: 'les présences aux réunions',
};
const collectedEn: Readonly<Record<DataSet, string>> = {
  interviews: 'interviews',
  workshops: 'workshops',
  'survey-answers': 'raw survey answers',
  identities: 'identities',
  attendance: 'attendance at meetings',
};

const keptFr: Readonly<Record<DataSet, string>> = {
  interviews: 'des entretiens',
  workshops: 'des ateliers',
  'survey-answers': 'des réponses brutes à l’enquête',
  identities: 'des identités',
  attendance: 'des listes de présence',
};
const keptEn: Readonly<Record<DataSet, string>> = {
  interviews: 'interviews',
  workshops: 'workshops',
  'survey-answers': 'raw survey answers',
  identities: 'identities',
  attendance: 'attendance lists',
};

export const rulesAboutRetention: readonly Rule[] = [
  // Whoever collects what people say tells until when it is kept.
  rule<{ data: readonly DataSet[] }>({
    code: 'retention/without-date',
    severity: 'warning',
    step: 'diagnostic',
    reads: ['interview', 'workshop', 'identities'],
    example: {
      wrong: 'interviews/IV-01.yaml : notes: …',
      right: 'project.yaml : dataProtection: {retention: [{data: interviews, until: 2027-12}]}',
    },
    *check({ project, workspace, places, today }: RuleContext) {
      const kept = keptData(project, workspace, today).filter(({ count }) => count > 0);
      // Meetings are held by every project: they are asked about along with what the diagnostic collects.
      if (kept.every(({ data }) => data === 'attendance')) return;
      const data = kept.flatMap((one) => (one.until === null ? [one.data] : []));
      const key = project.info.dataProtection === undefined ? 'title' : 'dataProtection';
      if (data.length > 0) yield { at: places.key(project.info, key), found: { data } };
    },
    fr: {
      says: ({ data }) => `aucune date de fin de conservation pour ${data.map((one) => collectedFr[one]).join(', ')}`,
      why: 'La durée de conservation est annoncée aux personnes entendues et inscrite au registre (articles 13 et 30 du RGPD).',
      mend: 'Ajoutez dans project.yaml une date par jeu de données (« dataProtection », puis « retention »).',
    },
    en: {
      says: ({ data }) => `no end of retention for ${data.map((one) => collectedEn[one]).join(', ')}`,
      why: 'How long data are kept is told to those who are heard, and entered in the register (articles 13 and 30 of the GDPR).',
      mend: 'Add a date for each set of data in project.yaml (“dataProtection”, then “retention”).',
    },
  }),
  // Past its date, what tells of people is no longer there.
  rule<{ data: DataSet; until: string; count: number }>({
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
      says: ({ data, until, count }) =>
        `${keptFr[data]} (${count}) sont encore là, au-delà de leur durée de conservation (${periodFr(until)})`,
      why: 'Passé sa durée de conservation, ce qui concerne une personne est rendu anonyme ou éliminé (article 5 du RGPD), avec le visa des archives départementales (code du patrimoine, article L. 212-2).',
      mend: 'Dressez le bordereau d’élimination avec « jalon purge », puis, le visa obtenu, éliminez avec « jalon purge --visa … ».',
    },
    en: {
      says: ({ data, until, count }) =>
        `${keptEn[data]} (${count}) are still there, past their retention date (${periodEn(until)})`,
      why: 'Past its retention, what concerns a person is made anonymous or eliminated (article 5 of the GDPR), with the visa of the departmental archives (French heritage code, article L. 212-2).',
      mend: 'Write the elimination slip with “jalon purge”, then, once the visa is given, eliminate with “jalon purge --visa …”.',
    },
  }),
];
