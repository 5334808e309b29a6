// The finder of personal data before it was an automaton: an expression for each kind, one after the other over each text.
import { beginsAt, mailbox } from '../../src/project/people/personal-data/mailbox.ts';
import { isHome, postalAddress } from '../../src/project/people/personal-data/postal-address.ts';
import { hasKey, socialSecurity } from '../../src/project/people/personal-data/social-security.ts';
import { telephone } from '../../src/project/people/personal-data/telephone.ts';
import { familyNames, givenNames } from '../../src/project/people/personal-data/words/index.ts';

const places = '[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Ii]mpasse|[Ss]quare|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Hh]ôpital|[Ss]alle';
const title = 'M\\.|MM\\.|Mme\\.?|Mmes|Mlle\\.?|Monsieur|Messieurs|Madame|Mesdames|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Docteur';
const functions = 'Adjoint|Conseill|DGS|Délégué|Direct|Maire|Madame|Monsieur|Préf|Président|Responsable|Secrétaire|Vice-|Mayor';
const name = "\\p{Lu}\\p{M}?(?:['’]?[\\p{L}\\p{M}-])+";
const titled = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:${places})s?\\s(?:(?:du|de|des)\\s)?)(?:${title})\\s(?!${functions})(?:\\p{Lu}\\.\\s?){0,4}${name}(?:\\s${name}){0,2}`,
  'gu',
);
const listed = (words: string): string => words.trim().split(/\s+/).join('|');
/** What finding first names and family names would add: the same lists, as one expression. */
const named = new RegExp(`(?<![\\p{L}\\d])(?:${listed(givenNames)})\\s(?:${name}|${listed(familyNames)})(?![\\p{L}\\d])`, 'giu');

const titledForm = { sign: /M|D/, pattern: titled };
const forms: readonly { sign: RegExp; pattern: RegExp; really?: (match: string, before: string, after: string) => boolean }[] = [
  { sign: /\d{2}/, pattern: socialSecurity, really: hasKey },
  { sign: /@|[[(](?:at|arobase|chez)[\])]/i, pattern: mailbox, really: (match) => beginsAt(match) !== null },
  { sign: /[0+]/, pattern: telephone },
  { sign: /\d|lieu/i, pattern: postalAddress(), really: isHome },
  titledForm,
];
const withNames = [...forms, { sign: /./, pattern: named }];

const counting =
  (all: typeof forms) =>
  (text: string): number =>
    all
      .filter(({ sign }) => sign.test(text))
      .flatMap(({ pattern, really = () => true }) =>
        [...text.matchAll(pattern)].filter(({ 0: match, index }) =>
          really(match, text.slice(0, index), text.slice(index + match.length)),
        ),
      ).length;

/** What was found before: no name without a title. */
export const asBefore = counting(forms);
/** As much as is found now. */
export const asMuch = counting(withNames);
