// What in a text tells of one person: each match with its place, in the order of the text.
import { type IdentifyingKind, identifyingKinds, type PersonalDataMatch } from '../../../model/index.ts';
import { knownNames, taking } from './known-names.ts';
import { beginsAt, mailbox } from './mailbox.ts';
import { isHome, postalAddress } from './postal-address.ts';
import { hasKey, socialSecurity } from './social-security.ts';
import { telephone } from './telephone.ts';
import { titledPerson } from './titled-person.ts';

interface Form {
  /** What a text must hold for the form to be worth looking for. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly really?: (match: string, before: string, after: string) => boolean;
  /** Where in what the pattern reads the match begins; null when it is none. */
  readonly from?: (match: string) => number | null;
}

const forms: Readonly<Record<IdentifyingKind, Form>> = {
  'social-security-number': { sign: /\d{2}/, pattern: socialSecurity, really: hasKey },
  'e-mail': { sign: /@|[[(](?:at|arobase|chez)[\])]/i, pattern: mailbox, from: beginsAt },
  phone: { sign: /[0+]/, pattern: telephone },
  address: { sign: /\d|lieu/i, pattern: postalAddress, really: isHome },
  name: { sign: /M|D/, pattern: titledPerson },
};

/** Matches of one kind. */
function matchesOf(kind: IdentifyingKind, text: string): readonly PersonalDataMatch[] {
  const { sign, pattern, really = () => true, from = () => 0 } = forms[kind];
  if (!sign.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const end = index + match.length;
    const skipped = from(match);
    if (skipped === null || !really(match, text.slice(0, index), text.slice(end))) return [];
    return [{ kind, start: index + skipped, end, text: match.slice(skipped) }];
  });
}

/** For many texts: people's names are made ready once. */
export function personalDataFinder(names: readonly string[] = []): (text: string) => readonly PersonalDataMatch[] {
  const known = knownNames(names);
  return (text) => {
    const named = known(text).map(
      ({ start, end }): PersonalDataMatch => ({ kind: 'name', start, end, text: text.slice(start, end) }),
    );
    // A sign belongs to one match: the first kind that has it, and a titled name rather than the bare one in it.
    const takes = taking(text.length);
    return [...identifyingKinds.flatMap((kind) => matchesOf(kind, text)), ...named]
      .filter(takes)
      .sort((a, b) => a.start - b.start);
  };
}

/** `names`: those of the private file. A text holds what it holds: nothing here tells whether a name is that of a public person. */
export const personalDataIn = (text: string, names: readonly string[] = []): readonly PersonalDataMatch[] =>
  personalDataFinder(names)(text);
