// What is said of the programs and fonts of a machine.

const fr = {
  names: { jalon: 'jalon', node: 'Node.js', libreoffice: 'LibreOffice', poppler: 'poppler', git: 'git', font: 'police' },
  font: (family: string): string => `police ${family}`,
  there: 'sur ce poste',
  states: {
    absent: (): string => 'absent',
    other: (version: string, wanted: string): string => `${version} ne convient pas (${wanted})`,
    replaced: (_: string, instead: string): string => `remplacée par ${instead}`,
    unknown: (): string => 'à vérifier',
  },
  uses: {
    jalon: 'cet outil',
    node: 'fait tourner jalon',
    libreoffice: 'jalon render --pdf : les PDF, et les numéros de page du sommaire Word',
    poppler:
      'jalon render --proof : la mise en page contrôlée sur le PDF de chaque document, et sa planche-contact ; jalon preview : les pages des documents',
    git: 'l’historique des fichiers, et le contrôle avant chaque enregistrement (jalon init --hook)',
    font: 'l’aspect des documents et des PDF faits ici',
  },
  advice: {
    jalon: undefined,
    node: 'Installez une version plus récente : https://nodejs.org/fr',
    libreoffice:
      'Debian, Ubuntu : sudo apt install libreoffice ; macOS : brew install --cask libreoffice ; Windows : winget install TheDocumentFoundation.LibreOffice',
    poppler:
      'Debian, Ubuntu : sudo apt install poppler-utils ; macOS : brew install poppler ; Windows : winget install oschwartz10612.Poppler',
    git: 'Debian, Ubuntu : sudo apt install git ; macOS : brew install git ; Windows : winget install Git.Git',
    font: 'Le document garde le nom de la police : un poste qui l’a l’affichera ; le PDF fait ici prend celle qui la remplace.',
  },
} as const;

interface Words {
  readonly names: Readonly<Record<keyof typeof fr.names, string>>;
  readonly font: (family: string) => string;
  readonly there: string;
  readonly states: Readonly<Record<keyof typeof fr.states, (version: string, instead: string) => string>>;
  readonly uses: Readonly<Record<keyof typeof fr.names, string>>;
  readonly advice: Readonly<Record<keyof typeof fr.names, string | undefined>>;
}

const en: Words = {
  names: { ...fr.names, font: 'font' },
  font: (family) => `font ${family}`,
  there: 'installed',
  states: {
    absent: () => 'absent',
    other: (version, wanted) => `${version} does not suit (${wanted})`,
    replaced: (_, instead) => `replaced by ${instead}`,
    unknown: () => 'to be checked',
  },
  uses: {
    jalon: 'this tool',
    node: 'runs jalon',
    libreoffice: 'jalon render --pdf: PDFs, and the page numbers of Word’s table of contents',
    poppler:
      'jalon render --proof: the layout checked on the PDF of each document, and its contact sheet; jalon preview: the pages of documents',
    git: 'the history of files, and the check before each commit (jalon init --hook)',
    font: 'the look of documents and of the PDFs made here',
  },
  advice: {
    jalon: undefined,
    node: 'Install a later version: https://nodejs.org',
    libreoffice:
      'Debian, Ubuntu: sudo apt install libreoffice; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice',
    poppler:
      'Debian, Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler; Windows: winget install oschwartz10612.Poppler',
    git: 'Debian, Ubuntu: sudo apt install git; macOS: brew install git; Windows: winget install Git.Git',
    font: 'The document keeps the name of the font: a machine that has it will show it; the PDF made here takes the one that stands in.',
  },
};

export const doctorWords: { readonly fr: Words; readonly en: Words } = { fr, en };
