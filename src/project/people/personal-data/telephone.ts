// A telephone number, as people write them: what looks like one in an amount, an account or a number of SIRET is not one.
import { spaces } from '../../../values/index.ts';

const gap = '[\\s./‑–-]';
/** Two digits four times, all set apart in one manner or none is. */
const byTwos = `(?<apart>${gap}?)\\d{2}(?:\\k<apart>\\d{2}){3}`;
/** Numbers in 08 are those of services. */
const national = `0[1-79]${byTwos}`;
const fromAbroad = `(?:\\+|00)33${gap}?(?:\\(0\\)${gap}?)?[1-79]${byTwos.replaceAll('apart', 'gap')}`;
/** 0262 12 34 56: overseas departments, and whoever sets four digits apart. */
const byFour = `0[1-79]\\d{2}(?<four>[.${spaces}-])\\d{2}(?:\\k<four>\\d{2}){2}`;
/** 06 1234 5678: a space set where the hand stopped. */
const byHand = `0[1-79][${spaces}]\\d{4}[${spaces}]?\\d{4}`;
const foreign = `\\+(?!33)[1-9]\\d{0,2}(?:[.${spaces}()-]{0,2}\\d){7,11}`;

/** Nothing that a currency follows. */
export const telephone = new RegExp(
  `(?<![\\w/.,+-]|\\d[${spaces}])(?:${fromAbroad}|${national}|${byFour}|${byHand}|${foreign})(?![\\w/-]|[.,]\\d|[${spaces}]\\d|[${spaces}]?(?:[kM]?€|euros?\\b|EUR\\b))`,
  'g',
);
