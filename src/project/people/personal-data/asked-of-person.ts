// What a question asks of the person who reads it.

/**
 * An address, a number or a name that is the reader’s own; « quel téléphone avez-vous ? » asks nothing of the kind. In small letters, since a
 * pattern that takes either case is made ready much later.
 */
const asks = [
  [
    'e-mail',
    /\badresse (?:e-?mail|mail|courriel|[ée]lectronique)|\bvotre (?:e-?mail|mail|courriel)|\byour e-?mail|\be-?mail address/,
  ],
  [
    'phone',
    /\bnum[ée]ro de (?:t[ée]l[ée]phone|portable|mobile)|\bvotre (?:num[ée]ro|t[ée]l[ée]phone) ?(?:$|[:(?])|\b(?:tele)?phone number/,
  ],
  [
    'name',
    /\bvotre (?:nom|pr[ée]nom)|\bvos (?:noms?|pr[ée]noms?|coordonn[ée]es)|\byour (?:first |last |full )?name|\bcontact details/,
  ],
  ['address', /\bvotre adresse(?: postale)? ?(?:$|[:(?])|\bnum[ée]ro et (?:la )?rue|\byour (?:postal |home )?address/],
] as const;
export type AskedOfPerson = (typeof asks)[number][0];

/** Null when it asks nothing that tells who answers. */
export function askedOfPerson(text: string): AskedOfPerson | null {
  const words = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return asks.find(([, form]) => form.test(words))?.[0] ?? null;
}
