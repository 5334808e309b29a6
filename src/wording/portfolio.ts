// What jalon portfolio says, and the documents of a portfolio after it.
import { portfolioEn } from './portfolio-en.ts';
import { portfolioFr } from './portfolio-fr.ts';

export const portfolioWords = { fr: portfolioFr, en: portfolioEn };
