// The headers that name a person in any tool, in French and in English: no format takes them for answers.
import { type PersonalRole, personalRoles } from '../../model/index.ts';
import { bareWord } from '../../values/index.ts';

const personal: Readonly<Record<PersonalRole, string>> = {
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

const ofPerson: ReadonlyMap<string, PersonalRole> = new Map(
  personalRoles.flatMap((role) => personal[role].split('|').map((word) => [bareWord(word), role] as const)),
);

/** Undefined for a header that names nobody. */
export const personalRoleOf = (header: string): PersonalRole | undefined => ofPerson.get(bareWord(header));
