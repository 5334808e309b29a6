// What a body is asked to decide, as the acts of French local authorities say it: a title, what is proposed, why, and articles. Each clause says a
// fact of the project; one that the project does not state is left out.
import type { Language, Matter } from '../../model/index.ts';
import { label } from '../label.ts';
import { unstopped } from '../quoted.ts';
import type { DeliberationWords } from './deliberation-words.ts';
import { deliberationsEn } from './deliberations-en.ts';
import { deliberationsFr } from './deliberations-fr.ts';

export const deliberationWords: Readonly<Record<Language, DeliberationWords>> = { fr: deliberationsFr, en: deliberationsEn };

/** As people wrote it, else by what it is about. */
export function matterTitle({ kind, about, decision }: Matter, language: Language): string {
  const year = /\d{4}/.exec(about ?? '')?.[0] ?? null;
  const step = label(`project.step=${about}`, language) ?? null;
  return decision === null ? deliberationWords[language].kinds[kind].title({ year, step }) : unstopped(decision.text);
}
