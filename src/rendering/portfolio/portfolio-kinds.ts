// The documents of a portfolio: what each is, from which template, under which name.
import type { DocumentFormat, Language, PortfolioView } from '../../model/index.ts';

export interface PortfolioKind {
  readonly id: string;
  readonly format: DocumentFormat;
  readonly title: Readonly<Record<Language, string>>;
  /** Without extension. */
  readonly name: Readonly<Record<Language, string>>;
  readonly isDue: (view: PortfolioView) => boolean;
}

export const portfolioKinds: readonly PortfolioKind[] = [
  {
    id: 'portfolio-workbook',
    format: 'xlsx',
    title: { fr: 'Classeur du portefeuille', en: 'Workbook of the portfolio' },
    name: { fr: 'portefeuille', en: 'portfolio' },
    isDue: () => true,
  },
  {
    id: 'portfolio-report',
    format: 'docx',
    title: { fr: 'Rapport de suivi des territoires', en: 'Report on the territories' },
    name: { fr: 'rapport-de-suivi', en: 'report' },
    isDue: () => true,
  },
  {
    id: 'portfolio-deck',
    format: 'pptx',
    title: { fr: 'Comité des territoires', en: 'Committee of the territories' },
    name: { fr: 'comite-des-territoires', en: 'committee-of-the-territories' },
    isDue: ({ territories }) => territories.length > 0,
  },
  {
    id: 'portfolio-pooling',
    format: 'docx',
    title: { fr: 'Note de mutualisation', en: 'Pooling note' },
    name: { fr: 'note-de-mutualisation', en: 'pooling-note' },
    isDue: ({ candidates, toExtend }) => candidates.length + toExtend.length > 0,
  },
  {
    id: 'portfolio-page',
    format: 'html',
    title: { fr: 'Page publique des territoires', en: 'Public page of the territories' },
    name: { fr: 'page-publique', en: 'public-page' },
    isDue: ({ territories }) => territories.length > 0,
  },
];
