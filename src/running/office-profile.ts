// The settings that LibreOffice starts with: our own, so that nobody's open window, macros or habits have a part in our PDFs.
import { join } from 'node:path';
import { writeWhole } from '../disk/index.ts';
import type { Language } from '../model/index.ts';

/** PDF/UA (ISO 14289-1) asks for tags, a title that is shown, and a language; its named places tell us the pages of bookmarks. */
const exported = {
  UseTaggedPDF: 'true',
  PDFUACompliance: 'true',
  ExportBookmarks: 'true',
  ExportBookmarksToPDFDestination: 'true',
  DisplayPDFDocumentTitle: 'true',
  // Pictures as they were brought, at a size that a letterbox takes.
  UseLosslessCompression: 'false',
  Quality: '90',
  ReduceImageResolution: 'true',
  MaxImageResolution: '300',
};

const property = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Of the languages of documents: how numbers, days and amounts are written where a document does not say. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const settingsIn = (language: Language): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...Object.entries(exported).map(([name, value]) => property('/org.openoffice.Office.Common/Filter/PDF/Export', name, value)),
    property('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locales[language]),
    property('/org.openoffice.Office.Linguistic/General', 'DefaultLocale', locales[language]),
    // Macros of a document never run, and links in it fetch nothing.
    property('/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'),
    property('/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
    property('/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
    '</oor:items>',
    '',
  ].join('\n');

/** Before each start, in a profile that is there: what an earlier run, or anybody, wrote in their place goes. */
export function layProfile(profile: string, language: Language): void {
  writeWhole(join(profile, 'user', 'registrymodifications.xcu'), new TextEncoder().encode(settingsIn(language)));
}
