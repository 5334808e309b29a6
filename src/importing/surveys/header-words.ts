// The headers that each tool writes before the questions, and those that name a person, in French and in English.
import type { ColumnRole, ExportFormat } from '../../model/index.ts';
import { bare } from './plain-words.ts';

type Words = Partial<Record<ColumnRole, string>>;

const signatures: Partial<Record<ExportFormat, Words>> = {
  limesurvey: {
    technical:
      'id|id de la réponse|response id|startlanguage|langue de départ|langue de base|start language|seed|tête de série|graine|interviewtime|temps total|total time',
    submitted: 'submitdate|date de soumission|date submitted',
    started: 'startdate|date de lancement|date started|datestamp|date de la dernière action|date last action',
    'last-page': 'lastpage|dernière page|last page',
    token: 'token|invitation|code d’invitation|code d’accès|access code|jeton',
    ip: 'ipaddr|adresse ip|ip address',
    referrer: 'refurl|url de provenance|url de référence|referrer url|référent',
  },
  'webform-7': {
    technical:
      'serial|numéro de série|n° de série|série|completed time|temps achevé|heure d’achèvement|date d’achèvement|modified time|heure de modification|temps modifié|date de modification',
    submitted: 'submitted time|heure de soumission|temps de soumission|date de soumission|temps soumis|soumis le',
    draft: 'draft|brouillon',
    ip: 'ip address|adresse ip',
    user: 'sid|uid|username|nom d’utilisateur|utilisateur',
  },
  'webform-8': {
    technical:
      'serial number|numéro de série|serial|created|créé|changed|modifié|current page|page courante|page actuelle|language|langue|langcode|submitted to|soumis à|sticky|locked|notes',
    submitted: 'completed|terminé|achevé',
    draft: 'in draft|brouillon|en brouillon|is draft',
    ip: 'remote ip address|adresse ip distante|remote addr|adresse ip',
    token: 'token|jeton',
    user: 'submission id|id de soumission|identifiant de soumission|sid|submission uri|uri de soumission|uuid|uri|submitted by|soumis par|uid|user|utilisateur',
  },
  'google-forms': { submitted: 'horodateur|timestamp', user: 'nom d’utilisateur|username', technical: 'score' },
  'microsoft-forms': {
    technical:
      'id|total points|total des points|points totaux|quiz feedback|commentaires du questionnaire|commentaires sur le questionnaire|last modified time|heure de la dernière modification|langue|language',
    started: 'start time|heure de début',
    submitted: 'completion time|heure de fin',
    'e-mail': 'email|adresse de messagerie|e-mail',
    name: 'name|nom',
  },
  surveymonkey: {
    technical:
      'respondent id|id du répondant|identifiant du répondant|collector id|id du collecteur|identifiant du collecteur|custom data 1|données personnalisées 1',
    started: 'start date|date de début',
    submitted: 'end date|date de fin',
    ip: 'ip address|adresse ip',
    'e-mail': 'email address|adresse e-mail|adresse email',
    name: 'first name|last name|prénom|nom|nom de famille',
  },
  sphinx: {
    technical: 'n°obs|n° obs|nobs|clé|cle|origine|langue|appareil|progression|dernière question saisie|temps de saisie',
    submitted: 'date de saisie|date saisie|date enreg|date d’enregistrement|date fin',
    started: 'date début|date de début',
  },
};

/** How many of its headers tell a tool from another. */
const enough: Partial<Record<ExportFormat, number>> = {
  limesurvey: 2,
  'webform-7': 3,
  'webform-8': 4,
  'microsoft-forms': 3,
  surveymonkey: 2,
};

const personal: Words = {
  ip: 'ip|adresse ip|ip address|ipaddr',
  'e-mail':
    'e-mail|email|mail|courriel|adresse e-mail|adresse mail|adresse courriel|adresse électronique|adresse de messagerie|email address|e-mail address|votre e-mail|votre mail|votre courriel|votre adresse e-mail|votre adresse mail|votre adresse électronique|your email|your e-mail|your email address',
  token: 'token|jeton|code d’accès|access code',
  name: 'nom|prénom|nom et prénom|nom prénom|prénom et nom|nom de famille|nom complet|votre nom|votre prénom|vos nom et prénom|vos prénom et nom|name|first name|last name|full name|surname|your name|firstname|lastname',
  phone:
    'téléphone|tél|numéro de téléphone|votre téléphone|votre numéro de téléphone|portable|mobile|phone|phone number|telephone|your phone number',
  referrer: 'refurl|referer|referrer|referrer url|url de provenance',
  'user-agent': 'user agent|useragent|navigateur|agent utilisateur|browser',
  user: 'uid|sid|username|user name|nom d’utilisateur|identifiant utilisateur|user id',
  location: 'latitude|longitude|gps|location latitude|location longitude',
};

const mapOf = (words: Words): ReadonlyMap<string, ColumnRole> => {
  const found = new Map<string, ColumnRole>();
  for (const role of Object.keys(words)) {
    if (!isRole(role, words)) continue;
    for (const word of words[role]?.split('|') ?? []) found.set(bare(word), role);
  }
  return found;
};
const isRole = (role: string, words: Words): role is ColumnRole => Object.hasOwn(words, role);

const known = new Map(Object.entries(signatures).map(([format, words]) => [format, mapOf(words)]));
const ofPerson = mapOf(personal);

const codeIn = (header: string): string => /^([a-z]+)\s*[.:|–-]\s/i.exec(header)?.[1] ?? header;

/** What a header that is no question holds, in that tool; undefined for a question. */
export function roleOf(header: string, format: ExportFormat): ColumnRole | undefined {
  const own = known.get(format);
  const word = bare(header);
  if (format === 'limesurvey' && /^(?:grouptime\d+|.+time)$/i.test(header) && /\d/.test(header)) return 'technical';
  if (format === 'microsoft-forms' && /^(?:points|feedback|commentaires)\s*[-–]/i.test(header)) return 'technical';
  return own?.get(word) ?? (format === 'limesurvey' ? own?.get(bare(codeIn(header))) : undefined) ?? ofPerson.get(word);
}

/** The headers that are of that tool. */
export const signsOf = (headers: readonly string[], format: ExportFormat): readonly string[] => {
  const own = known.get(format);
  return headers.filter(
    (header) => own?.has(bare(header)) || (format === 'limesurvey' && own?.has(bare(codeIn(header))) === true),
  );
};

export const tellsFormat = (headers: readonly string[], format: ExportFormat): boolean =>
  signsOf(headers, format).length >= (enough[format] ?? Number.POSITIVE_INFINITY);
