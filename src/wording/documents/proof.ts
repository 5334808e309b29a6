// What is said of the layout of documents, beside its faults.
import { plural } from '../../values/index.ts';

export const proofWords = {
  fr: {
    title: (document: string) => `Planche-contact de ${document}`,
    summary: (pages: number, faults: number, template: string) =>
      `${pages} ${plural(pages, 'fr', 'page')}, ${faults} ${plural(faults, 'fr', 'défaut', 'défauts')} de mise en page ; modèle : ${template}`,
    page: (page: number) => `Page ${page}`,
    picture: (page: number, document: string) => `Page ${page} de ${document}`,
    absent: (program: string) =>
      `--proof demande ${program}, introuvable ici : la mise en page n’est pas contrôlée (Debian, Ubuntu : sudo apt install libreoffice poppler-utils ; macOS : brew install --cask libreoffice && brew install poppler)`,
    unread: 'ses pages n’ont pas pu être lues : la mise en page n’en est pas contrôlée',
  },
  en: {
    title: (document: string) => `Contact sheet of ${document}`,
    summary: (pages: number, faults: number, template: string) =>
      `${pages} ${plural(pages, 'en', 'page')}, ${faults} ${plural(faults, 'en', 'layout fault')}; template: ${template}`,
    page: (page: number) => `Page ${page}`,
    picture: (page: number, document: string) => `Page ${page} of ${document}`,
    absent: (program: string) =>
      `--proof needs ${program}, which is not found here: the layout is not checked (Debian, Ubuntu: sudo apt install libreoffice poppler-utils; macOS: brew install --cask libreoffice && brew install poppler)`,
    unread: 'its pages could not be read: their layout is not checked',
  },
};
