// The command that this process runs, as the change log and the lock name it, and the changes that it made.
import type { Change } from '../disk/index.ts';

let typed = '';
let made: Change[] = [];

/** Said once, where the command line is read. */
export const commandIs = (words: readonly string[]): void => {
  made = [];
  typed = ['jalon', ...words.map((word) => (/^[\p{L}\p{N}._=/:,@%+-]+$/u.test(word) ? word : JSON.stringify(word)))].join(' ');
};

/** Empty for a program that uses the library. */
export const commandOf = (): string => typed;

/** A change was noted in the log of its folder. */
export const changeMade = (change: Change): void => {
  made.push(change);
};

/** By this command so far, but for what can be made again, the oldest first. */
export const changesMade = (): readonly Change[] => made;
