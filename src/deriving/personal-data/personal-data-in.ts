// What in a text tells of one person: each sighting with its place, in the order of the text.
import { type IdentifyingKind, identifyingKinds, type Sighting } from '../../model/index.ts';
import { knownNames } from './known-names.ts';
import { mailbox } from './mailbox.ts';
import { isHome, postalAddress } from './postal-address.ts';
import { hasKey, socialSecurity } from './social-security.ts';
import { telephone } from './telephone.ts';
import { titledPerson } from './titled-person.ts';

interface Form {
  /** What a text must hold for the form to be worth looking for. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly really?: (match: string, before: string, after: string) => boolean;
}

const forms: Readonly<Record<IdentifyingKind, Form>> = {
  'social-security-number': { sign: /\d{2}/, pattern: socialSecurity, really: hasKey },
  'e-mail': { sign: /@|[[(](?:at|arobase|chez)[\])]/i, pattern: mailbox },
  phone: { sign: /[0+]/, pattern: telephone },
  address: { sign: /\d|lieu/i, pattern: postalAddress, really: isHome },
  name: { sign: /M|D/, pattern: titledPerson },
};

/** Sightings of one kind. */
export function sightingsOf(kind: IdentifyingKind, text: string): readonly Sighting[] {
  const { sign, pattern, really = () => true } = forms[kind];
  if (!sign.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const end = index + match.length;
    return really(match, text.slice(0, index), text.slice(end)) ? [{ kind, start: index, end, text: match }] : [];
  });
}

/** For many texts: people's names are made ready once. */
export function personalDataFinder(names: readonly string[] = []): (text: string) => readonly Sighting[] {
  const known = knownNames(names);
  return (text) => {
    const named = known(text).map(({ start, end }): Sighting => ({ kind: 'name', start, end, text: text.slice(start, end) }));
    const kept: Sighting[] = [];
    // A sign belongs to one sighting: the first kind that has it, and a titled name rather than the bare one in it.
    for (const one of [...identifyingKinds.flatMap((kind) => sightingsOf(kind, text)), ...named])
      if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
    return kept.sort((a, b) => a.start - b.start);
  };
}

/** `names`: those of the private file. A text holds what it holds: nothing here tells whether a name is that of a public person. */
export const personalDataIn = (text: string, names: readonly string[] = []): readonly Sighting[] =>
  personalDataFinder(names)(text);
