// How the tools that gather answers, and what their columns hold, are called.
import type { ColumnRole } from '../model/index.ts';

export const separators = { fr: { '\t': 'des tabulations', ' ': 'des espaces' }, en: { '\t': 'tabs', ' ': 'spaces' } } as const;
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
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
