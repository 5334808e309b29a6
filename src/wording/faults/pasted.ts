// What a text editor put in place of what is typed, in both languages: told below a fault that may come of it.

const pastedFr = {
  dash: (typed: string, meant: string): string => `« ${typed} » commence par un tiret de texte : tapez ${meant}`,
  space: (typed: string): string => `« ${typed} » tient par une espace insécable, venue d’un texte : tapez une espace ordinaire.`,
  quotes: (typed: string): string =>
    `les guillemets de « ${typed} » sont ceux d’un texte : autour de plusieurs mots, tapez des guillemets droits, "comme ceci".`,
};

const pastedEn: typeof pastedFr = {
  dash: (typed, meant) => `“${typed}” begins with a dash of running text: type ${meant}`,
  space: (typed) => `“${typed}” is held together by a no-break space that comes from a text: type an ordinary one.`,
  quotes: (typed) =>
    `the quotation marks of “${typed}” are those of a text: around several words, type straight ones, "like these".`,
};

export const pasted = { fr: pastedFr, en: pastedEn };
