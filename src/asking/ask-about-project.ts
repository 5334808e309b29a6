// What must be known before a project is laid out: territory, term of office, title. Only what nobody said yet is asked.
import type { Prompter } from './prompter.ts';
import { questions } from './questions.ts';

/** Months, YYYY-MM. */
export interface Term {
  readonly start: string;
  readonly end: string;
}

export interface Answers<Territory> {
  /** Null to say it later. */
  readonly territory: Territory | null;
  readonly term: Term;
  readonly title: string;
}

interface Asked<Territory> {
  /** Already known, and then not asked. */
  readonly territory: Territory | undefined;
  readonly title: string | undefined;
  readonly terms: readonly Term[];
  /** One of the terms, offered first. */
  readonly currentTerm: Term;
  readonly titleFor: (term: Term) => string;
  readonly find: (name: string) => readonly Territory[];
  /** A territory, on one line. */
  readonly says: (territory: Territory) => string;
  readonly language: 'fr' | 'en';
}

const most = 30;

async function askTerritory<Territory>(
  { text, choose }: Prompter,
  { find, says, language }: Asked<Territory>,
): Promise<Territory | null> {
  const words = questions[language];
  let question = words.territory;
  for (;;) {
    const name = await text(question, '');
    if (name === '') return null;
    const found = find(name);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    question = found.length === 0 ? words.notFound(name) : words.territory;
    if (found.length === 0) continue;
    const offered = found.slice(0, most);
    const which = found.length > most ? words.whichOfMany(most) : words.which;
    const chosen = offered[await choose(which, [...offered.map(says), words.another], 0)];
    if (chosen !== undefined) return chosen;
  }
}

async function askTerm<Territory>({ choose }: Prompter, { terms, currentTerm, language }: Asked<Territory>): Promise<Term> {
  const words = questions[language];
  const year = (month: string): string => month.slice(0, 4);
  const choices = terms.map(({ start, end }) => words.months(year(start), year(end)));
  return terms[await choose(words.term, choices, terms.indexOf(currentTerm))] ?? currentTerm;
}

export async function askAboutProject<Territory>(prompter: Prompter, asked: Asked<Territory>): Promise<Answers<Territory>> {
  const territory = asked.territory ?? (await askTerritory(prompter, asked));
  const term = await askTerm(prompter, asked);
  const title = asked.title ?? (await prompter.text(questions[asked.language].title, asked.titleFor(term)));
  return { territory, term, title };
}
