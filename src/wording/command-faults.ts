// What is wrong in a command line, in French; commander says it in English.

/** The word between quotes in one of commander's own messages. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';
const suggested = (message: string): string | undefined => /\(Did you mean (?:one of )?([^?()]*)\?\)/.exec(message)?.[1];

/** By the codes of commander. */
export const commandFaultsFr: Readonly<Record<string, (message: string) => string>> = {
  'commander.unknownOption': (message) =>
    `l’option « ${quoted(message)} » n’existe pas${suggested(message) ? ` ; vouliez-vous dire « ${suggested(message)} » ?` : '.'}`,
  'commander.unknownCommand': (message) =>
    `la commande « ${quoted(message)} » n’existe pas${suggested(message) ? ` ; vouliez-vous dire « ${suggested(message)} » ?` : '. « jalon --help » les liste.'}`,
  'commander.optionMissingArgument': (message) => `l’option « ${quoted(message)} » attend une valeur.`,
  'commander.missingArgument': (message) => `il manque « ${quoted(message)} » ; « --help » montre ce qui est attendu.`,
  'commander.invalidArgument': (message) =>
    `valeur refusée pour « ${quoted(message)} »${/Allowed choices are ([^.]*)/.exec(message)?.[1] ? ` : choisissez ${/Allowed choices are ([^.]*)/.exec(message)?.[1]}` : ''}.`,
  'commander.excessArguments': () => 'il y a trop d’arguments ; « --help » montre ceux qui sont attendus.',
};
