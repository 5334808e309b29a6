// What the command line says of itself, in both languages.
import { commandLineEn } from './command-line-en.ts';
import { commandLineFr } from './command-line-fr.ts';

export const commandLine = { fr: commandLineFr, en: commandLineEn };
