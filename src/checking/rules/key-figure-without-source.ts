// A figure says where it comes from, and of when it is.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const keyFigureWithoutSource = rule<{ figure: string; source: boolean; date: boolean }>({
  code: 'key-figure/without-source',
  severity: 'warning',
  step: 'diagnostic',
  example: {
    wrong: '- {id: KF-03, label: Foyers sans Internet, value: 9, unit: "%"}',
    right: '- {id: KF-03, label: Foyers sans Internet, value: 9, unit: "%", source: Enquête SV-01, date: 2026}',
  },
  *check({ project, places }: RuleContext) {
    const { portrait = [], uses = [] } = project.diagnostic;
    for (const figure of [...portrait, ...uses]) {
      const [source, date] = [figure.source === undefined, figure.date === undefined];
      if (figure.value !== undefined && (source || date))
        yield { at: places.value(figure, 'value'), found: { figure: figure.label, source, date } };
    }
  },
  fr: {
    says: ({ figure, source, date }) =>
      `le chiffre ${quotedFr(figure)} n’a ${source && date ? 'ni source ni date' : source ? 'pas de source' : 'pas de date'}`,
    why: 'Un chiffre sans source ni année ne se vérifie pas, et vieillit sans que personne le voie.',
    mend: 'Ajoutez source (fichier, enquête, millésime) et date.',
  },
  en: {
    says: ({ figure, source, date }) =>
      `the figure ${quotedEn(figure)} has no ${source && date ? 'source and no date' : source ? 'source' : 'date'}`,
    why: 'A figure without source or year cannot be verified, and ages unseen.',
    mend: 'Add source (file, survey, edition) and date.',
  },
});
