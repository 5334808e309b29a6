// What can be wrong with a file before it is even YAML.
import { rule } from '../rule.ts';

const resave = {
  fr: 'Enregistrez le fichier en UTF-8 (dans Visual Studio Code : « Save with Encoding › UTF-8 »).',
  en: 'Save the file as UTF-8 (in Visual Studio Code: “Save with Encoding › UTF-8”).',
};

export const fileFaults = [
  rule<{ size: number; largest: number }>({
    code: 'file/too-large',
    severity: 'error',
    fr: {
      says: ({ size, largest }) => `le fichier est trop gros : ${Math.ceil(size / 1024)} Kio, au plus ${largest / 1024}`,
      why: 'Un fichier de projet fait quelques pages ; un fichier énorme est presque toujours une erreur de copie.',
      mend: 'Sortez ce contenu du projet, ou découpez-le en plusieurs fichiers.',
    },
    en: {
      says: ({ size, largest }) => `the file is too large: ${Math.ceil(size / 1024)} KiB, at most ${largest / 1024}`,
      why: 'A project file is a few pages; a huge file is nearly always a copying mistake.',
      mend: 'Move this content out of the project, or split it.',
    },
  }),
  rule({
    code: 'file/not-utf8',
    severity: 'error',
    fr: {
      says: () => 'ce caractère n’est pas enregistré en UTF-8',
      why: 'Un fichier enregistré dans un ancien codage (Windows-1252, Latin-1) perdrait ses accents.',
      mend: resave.fr,
    },
    en: {
      says: () => 'this character is not saved as UTF-8',
      why: 'A file saved in an old encoding (Windows-1252, Latin-1) would lose its accents.',
      mend: resave.en,
    },
  }),
  rule({
    code: 'file/utf-16',
    severity: 'error',
    fr: {
      says: () => 'le fichier est enregistré en UTF-16',
      why: 'Les outils de suivi des versions et les éditeurs attendent de l’UTF-8.',
      mend: resave.fr,
    },
    en: { says: () => 'the file is saved as UTF-16', why: 'Version control and editors expect UTF-8.', mend: resave.en },
  }),
  rule({
    code: 'file/not-text',
    severity: 'error',
    fr: {
      says: () => 'ce n’est pas un fichier texte',
      why: 'Un document Word, une image ou une archive renommée en .yaml ne peut pas être lue.',
      mend: 'Rangez ce document ailleurs et citez-le dans attachments.',
    },
    en: {
      says: () => 'this is not a text file',
      why: 'A Word document, a picture or an archive renamed .yaml cannot be read.',
      mend: 'Keep this document elsewhere and name it in attachments.',
    },
  }),
  rule<{ reason: string }>({
    code: 'file/not-readable',
    severity: 'error',
    fr: {
      says: ({ reason }) => `le fichier ne peut pas être lu (${reason})`,
      why: 'Un fichier que l’on ne peut pas lire n’est pas contrôlé.',
      mend: 'Vérifiez les droits d’accès au fichier.',
    },
    en: {
      says: ({ reason }) => `the file cannot be read (${reason})`,
      why: 'A file that cannot be read is not checked.',
      mend: 'Check the file’s permissions.',
    },
  }),
  rule<{ nearest: string | null }>({
    code: 'file/unknown-place',
    severity: 'warning',
    fr: {
      says: ({ nearest }) =>
        `aucun fichier du projet ne porte ce nom à cet endroit${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : ''}`,
      why: 'Un fichier mal nommé n’est pas lu : son contenu ne compte nulle part.',
      mend: 'Renommez ou déplacez le fichier, par exemple actions/AC-012-titre.yaml.',
    },
    en: {
      says: ({ nearest }) => `no file of a project has this name in this place${nearest ? `; did you mean “${nearest}”?` : ''}`,
      why: 'A misnamed file is not read: its content counts nowhere.',
      mend: 'Rename or move the file, for example actions/AC-012-title.yaml.',
    },
  }),
];
