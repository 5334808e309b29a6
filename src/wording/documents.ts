// What documents say on their own: everything else comes from the project or from the labels of the schemas.
import type { Language } from '../model/index.ts';
import { en } from './documents-en.ts';
import { type DocumentWords, fr } from './documents-fr.ts';

export const documentWords: { readonly [language in Language]: DocumentWords } = { fr, en };
