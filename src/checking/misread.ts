// What keeps a condition or a formula from being read: found in one way and said in one way, whoever wrote it.

import type { ConditionFault } from '../model/index.ts';
import { nearest } from '../values/index.ts';
import { orNearest, quotedEn, quotedFr } from './rule.ts';

/** `character` counts from 1. */
export type Misread = { reason: ConditionFault['code']; character: number; text: string; nearest: string | null };

export const misreadOf = ({ code, at, found, known }: ConditionFault, near: string | null = nearest(found, known)): Misread => ({
  reason: code,
  character: at + 1,
  text: found,
  nearest: near,
});

/** `it`: what is read, « la condition »; `unknown`: what is said of a name, in its quotation marks, that means nothing there. */
export const misreadFr =
  <Known extends Misread>(it: string, unknown: (quoted: string, finding: Known) => string) =>
  (finding: Known): string => {
    const { reason, character, text, nearest: near } = finding;
    return {
      'unknown-fact': `${unknown(quotedFr(text), finding)}${orNearest.fr(near)}`,
      unexpected: `${it} ne se comprend plus à partir de ${quotedFr(text)}, au caractère ${character}${orNearest.fr(near)}`,
      unfinished: `${it} s’arrête trop tôt`,
      'too-long': `${it} dépasse ${character - 1} caractères`,
    }[reason];
  };

export const misreadEn =
  <Known extends Misread>(it: string, unknown: (quoted: string, finding: Known) => string) =>
  (finding: Known): string => {
    const { reason, character, text, nearest: near } = finding;
    return {
      'unknown-fact': `${unknown(quotedEn(text), finding)}${orNearest.en(near)}`,
      unexpected: `${it} cannot be followed from ${quotedEn(text)}, at character ${character}${orNearest.en(near)}`,
      unfinished: `${it} stops too early`,
      'too-long': `${it} is longer than ${character - 1} characters`,
    }[reason];
  };
