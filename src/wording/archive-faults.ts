// Why a file does not open as an Office document, for the person who gave it as a template.

type Words = Readonly<Record<string, string>>;

const fr: Words = {
  'not-an-archive': 'ce fichier n’est pas un document Office (.docx, .pptx, .xlsx)',
  'old-format':
    'ce fichier est dans l’ancien format d’Office (.doc, .ppt, .xls), quel que soit son nom : enregistrez-le en .docx, .pptx ou .xlsx',
  protected: 'ce fichier est protégé par un mot de passe : enregistrez-en une copie sans protection',
  'cut-short': 'ce fichier est incomplet, comme après un téléchargement interrompu : copiez-le de nouveau',
  'too-many-entries': 'ce fichier contient plus de 2 000 parties : il est refusé par sécurité',
  'too-large': 'ce fichier pèserait plus de 100 Mo une fois ouvert : il est refusé par sécurité',
  bomb: 'une partie de ce fichier gonfle plus de cent fois à l’ouverture : il est refusé par sécurité',
  'unsafe-name': 'une partie de ce fichier porte un nom qui sort du document : il est refusé par sécurité',
  'twice-the-same-name': 'deux parties de ce fichier portent le même nom : il est refusé par sécurité',
  encrypted: 'une partie de ce fichier est chiffrée : enregistrez-en une copie sans protection',
  damaged: 'ce fichier est abîmé : enregistrez-le de nouveau dans le logiciel qui l’a fait',
  'unknown-compression': 'une partie de ce fichier est compressée d’une façon qu’Office n’emploie pas',
};

const en: Words = {
  'not-an-archive': 'this file is not an Office document (.docx, .pptx, .xlsx)',
  'old-format':
    'this file is in the old format of Office (.doc, .ppt, .xls), whatever its name: save it as .docx, .pptx or .xlsx',
  protected: 'this file is protected by a password: save a copy without protection',
  'cut-short': 'this file is incomplete, as after a download that stopped: copy it again',
  'too-many-entries': 'this file holds more than 2,000 parts: it is refused for safety',
  'too-large': 'this file would weigh more than 100 MB once opened: it is refused for safety',
  bomb: 'a part of this file swells more than a hundred times when opened: it is refused for safety',
  'unsafe-name': 'a part of this file has a name that leads out of the document: it is refused for safety',
  'twice-the-same-name': 'two parts of this file have the same name: it is refused for safety',
  encrypted: 'a part of this file is encrypted: save a copy without protection',
  damaged: 'this file is damaged: save it again in the program that made it',
  'unknown-compression': 'a part of this file is compressed in a way that Office does not use',
};

/** One sentence, without a capital or a full stop. */
export const archiveFault = (fault: string | undefined, language: 'fr' | 'en'): string => {
  const words = language === 'fr' ? fr : en;
  return words[fault ?? ''] ?? words['not-an-archive'] ?? '';
};
