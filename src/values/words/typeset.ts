// The spaces of French typography, and the one place that knows them. Sentences are typed with plain spaces; those of the rooms of words
// (bin/typeset.js) get theirs when they are built, so that nothing is looked for while a command runs, and what people wrote is left alone.

/** Before a colon, inside « », between a number and its unit. */
export const noBreak = '\u00a0';
/** Before the other signs that stand alone, and between thousands. */
export const narrowNoBreak = '\u202f';

/** The spaces that people type between words and figures, for a class of a pattern. */
export const spaces = ` ${noBreak}${narrowNoBreak}`;

/**
 * `Total : 12 000 €` → the same with the spaces that hold together what belongs together, one for one: no character moves. English has no
 * space in front of a sign, so its sentences come out as they are; nor has it one to lose in `in %`.
 */
export const typeset = (text: string): string =>
  text
    .replace(/« /g, `«${noBreak}`)
    .replace(/(?<! ) (?=[:»])/g, noBreak)
    .replace(/(?<! |\bin) (?=[;?%]|€(?![\d$])|!(?!=))/g, narrowNoBreak)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrowNoBreak)
    .replace(/(?<=[\d}]) (?=(?:ms|s|min|h)(?![\p{L}\p{N}’'-]))/gu, noBreak);

/** Between a label and what it says. */
export const colon = { fr: `${noBreak}: `, en: ': ' } as const;
/** Between the parts of a list that hold commas. */
export const semicolon = { fr: `${narrowNoBreak}; `, en: '; ' } as const;
