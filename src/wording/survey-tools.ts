// How the tools that gather answers, and what their columns hold, are called.
import type { ColumnRole, ExportFormat } from '../model/index.ts';

export const separators = { fr: { '\t': 'des tabulations', ' ': 'des espaces' }, en: { '\t': 'tabs', ' ': 'spaces' } } as const;
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

export const formats: Readonly<Record<ExportFormat, readonly [fr: string, en: string]>> = {
  limesurvey: ['export LimeSurvey', 'LimeSurvey export'],
  'webform-7': ['export Framaforms (Webform 7)', 'Framaforms export (Webform 7)'],
  'webform-8': ['export Webform 8', 'Webform 8 export'],
  'google-forms': ['export Google Forms', 'Google Forms export'],
  'microsoft-forms': ['export Microsoft Forms', 'Microsoft Forms export'],
  surveymonkey: ['export SurveyMonkey', 'SurveyMonkey export'],
  sphinx: ['export Sphinx', 'Sphinx export'],
  'code-and-text': ['tableau à colonnes doubles, code et texte', 'table with twin columns, code and text'],
  plain: ['tableau simple', 'plain table'],
};
export const roles: Partial<Record<ColumnRole, readonly [fr: string, en: string]>> = {
  ip: ['adresse IP', 'IP address'],
  'e-mail': ['adresse électronique', 'e-mail address'],
  token: ['code d’invitation', 'token'],
  name: ['nom, ou question personnelle', 'name, or personal question'],
  phone: ['téléphone', 'telephone'],
  referrer: ['page de provenance', 'referrer'],
  'user-agent': ['navigateur', 'user agent'],
  user: ['identifiant de personne', 'identifier of a person'],
  location: ['position', 'location'],
};
