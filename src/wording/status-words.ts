// What `jalon status` says around the figures, and each thing to be done as a sentence.
import { statusEn } from './status-en.ts';
import { type StatusWords, statusFr } from './status-fr.ts';

export const statusWords: { readonly fr: StatusWords; readonly en: StatusWords } = { fr: statusFr, en: statusEn };
