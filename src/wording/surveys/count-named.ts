// A count of people of a survey, in words.
import type { CountName, Language } from '../../model/index.ts';
import { privacyWords } from '../people/privacy.ts';
import { visible } from '../visible.ts';

export function countNamed({ wave, question, row, answer, by, group }: CountName, language: Language): string {
  const words = privacyWords[language];
  return [
    question,
    ...(wave === null ? [] : [words.wave(visible(wave))]),
    ...[row, answer].flatMap((one) => (one === null ? [] : [visible(one)])),
    ...(by === null || group === null ? [] : [words.by(by, visible(group))]),
  ].join(', ');
}
