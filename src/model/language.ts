// The languages in which people are spoken to.
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in each of them. */
export type Bilingual = { readonly [language in Language]: string };
