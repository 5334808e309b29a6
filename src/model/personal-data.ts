// What in a text tells of one person.

/** What identifies somebody directly. */
export const identifyingKinds = ['e-mail', 'phone', 'social-security-number', 'address', 'name'] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];
/** What article 9 of the GDPR forbids to keep about somebody, but for its exceptions. */
export const sensitiveKinds = ['health', 'disability', 'religion', 'union', 'politics', 'origin', 'sexuality'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Where it stands in its text: `end` is past its last sign, in UTF-16 units as JavaScript counts them. */
export interface PersonalDataMatch<Kind extends string = IdentifyingKind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
