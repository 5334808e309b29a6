// The shape of what is said of a job that could not be done: one sentence a code, of what was found.

export type Values = { readonly [name: string]: string | number | readonly string[] };
export type Sentences = Readonly<Record<string, (values: Values) => string>>;

export const listed = (value: unknown, between = ', '): string =>
  Array.isArray(value) ? value.join(between) : String(value ?? '');

export const isYear = (typed: unknown): boolean => /^(?:19|20)\d\d$/.test(String(typed));

/** Of something in a project, as people type it. */
export const isId = (typed: unknown): boolean => /^[A-Za-z]{2}-\d{1,9}$/.test(String(typed));

/** Where only the SIREN tells a file from the project: the way out, if the territory is the same; empty elsewhere. */
export const otherSirenFr = ({ siren = '', own = '' }: Values): string =>
  siren === '' || own === ''
    ? ''
    : ` Il porte le SIREN ${String(siren)}, votre territoire ${String(own)} : si c’est le même, dont le SIREN a changé, rendez-lui l’ancien le temps de le reprendre (jalon set projet territoire.siren=${String(siren)}), puis le nouveau.`;
export const otherSirenEn = ({ siren = '', own = '' }: Values): string =>
  siren === '' || own === ''
    ? ''
    : ` It bears SIREN ${String(siren)}, your territory ${String(own)}: if it is the same, whose SIREN changed, give the old one back while you import it (jalon set project territory.siren=${String(siren)}), then the new one.`;

export const isSome = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
