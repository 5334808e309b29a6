// Levels put together where people are told by groups: the two lowest of a scale, the two highest, and what lies between.
import type { AskedQuestion, CrossingColumn } from '../model/index.ts';
import { npsGroups } from './nps-groups.ts';

/** The house names those of a recommendation, those of a scale are named by their levels. Null where answers stay apart: no levels, or too few to be put together. */
export function levelGroups({ type, answers }: AskedQuestion): readonly CrossingColumn[] | null {
  const levels = answers.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (type === 'nps')
    return npsGroups.map(({ code, from, to }) => ({
      code,
      label: code,
      answers: levels.filter(({ value }) => value !== null && value >= from && value <= to).map((level) => level.code),
    }));
  if (type !== 'scale' || levels.length < 4) return null;
  const parts = { lowest: levels.slice(0, 2), middle: levels.slice(2, -2), highest: levels.slice(-2) };
  return Object.entries(parts)
    .filter(([, part]) => part.length > 0)
    .map(([code, part]) => ({
      code,
      label: [...new Set([part[0], part.at(-1)].map((level) => level?.code ?? ''))].join('–'),
      answers: part.map((level) => level.code),
    }));
}
