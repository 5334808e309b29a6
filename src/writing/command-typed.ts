// The command that this process runs, as the change log and the lock name it.

let typed = '';

/** Said once, where the command line is read. */
export const commandIs = (words: readonly string[]): void => {
  typed = ['jalon', ...words.map((word) => (/^[\p{L}\p{N}._=/:,@%+-]+$/u.test(word) ? word : JSON.stringify(word)))].join(' ');
};

/** Empty for a program that uses the library. */
export const commandOf = (): string => typed;
