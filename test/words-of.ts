// A command line as a shell cuts it, quotes included, wherever they stand in a word: `--close AC-13="No agreement"`.
export const wordsOf = (typed: string): string[] =>
  [...typed.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
