// What the public page says around the project's own words.
import { siteEn } from './site-en.js';
import { siteFr } from './site-fr.js';

export const site = { fr: siteFr, en: siteEn };
