// Whoever collects what people say tells until when it is kept.

import type { DataSet } from '../../model/index.ts';
import { keptData } from '../../project/people/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const inFrench: Readonly<Record<DataSet, string>> = {
  interviews: 'les entretiens',
  workshops: 'les ateliers',
  'survey-answers': 'les réponses brutes aux enquêtes',
  identities: 'les identités',
  attendance: 'les présences aux réunions',
};
const inEnglish: Readonly<Record<DataSet, string>> = {
  interviews: 'interviews',
  workshops: 'workshops',
  'survey-answers': 'raw survey answers',
  identities: 'identities',
  attendance: 'attendance at meetings',
};

export const retentionWithoutDate = rule<{ data: readonly DataSet[] }>({
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
    says: ({ data }) => `aucune date de fin de conservation pour ${data.map((one) => inFrench[one]).join(', ')}`,
    why: 'La durée de conservation est annoncée aux personnes entendues et inscrite au registre (articles 13 et 30 du RGPD).',
    mend: 'Ajoutez une date par jeu de données dans dataProtection, retention (project.yaml).',
  },
  en: {
    says: ({ data }) => `no end of retention for ${data.map((one) => inEnglish[one]).join(', ')}`,
    why: 'How long data are kept is told to those who are heard, and entered in the register (articles 13 and 30 of the GDPR).',
    mend: 'Add a date for each set of data in dataProtection, retention (project.yaml).',
  },
});
