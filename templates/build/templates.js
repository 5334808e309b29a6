// Every shipped template, in French and in English.
import { actionSheet } from './action-sheet.js';
import { annualPlan } from './annual-plan.js';
import { evaluation } from './evaluation.js';
import { template } from './package.js';
import { programme } from './programme.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';

const shapes = { 'action-sheet': actionSheet, programme, 'annual-plan': annualPlan, evaluation };
const languages = { fr, en };

/** File name and bytes of each. */
export const templates = () =>
  Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(languages).map(([language, words]) => [`${name}.${language}.docx`, template(words, shape)]),
  );
