// What must be known before a new term of office is opened: its dates, and what becomes of each unfinished action. With a way back.
import type { Fate, Language } from '../model/index.ts';
import { back, type OrBack, typed } from './in-turn.ts';
import type { Prompter } from './prompter.ts';
import { renewalQuestions, type Term, years } from './questions.ts';

export interface RenewalAsked {
  /** Already known, and then not asked. */
  readonly term: Term | null;
  readonly title: string | null;
  readonly nextTerm: Term;
  /** Null when what was typed is no term that may follow. */
  readonly readTerm: (typed: string) => Term | null;
  readonly titleFor: (term: Term) => string;
  /** Those whose fate nobody said yet: the id, and the line that shows it. */
  readonly unfinished: readonly { readonly id: string; readonly says: string }[];
  readonly language: Language;
}

export interface RenewalAnswers {
  readonly term: Term;
  readonly title: string;
  readonly fates: ReadonlyMap<string, Fate>;
}

/** So many are not asked about one by one unless somebody wants to. */
const few = 3;

async function askTerm({ text }: Prompter, { nextTerm, readTerm, language }: RenewalAsked): Promise<Term> {
  const words = renewalQuestions[language];
  const whole = readTerm(years(nextTerm));
  const isWhole = whole?.start === nextTerm.start && whole.end === nextTerm.end;
  const proposed = isWhole ? years(nextTerm) : `${nextTerm.start}/${nextTerm.end}`;
  let question = words.term;
  for (;;) {
    const answer = await text(question, proposed);
    const term = readTerm(answer);
    if (term !== null) return term;
    question = words.notATerm(answer);
  }
}

async function askReason(prompter: Prompter, id: string, language: Language): Promise<OrBack<string>> {
  const words = renewalQuestions[language];
  for (;;) {
    const reason = await typed(prompter, words.reason(id), '');
    if (reason === back) return back;
    if (reason.trim() !== '') return reason.trim();
  }
}

const inOrder: readonly Fate['do'][] = ['carry', 'close', 'finish'];

/** Null to go back, which nobody is offered at the first. */
async function askFate(
  prompter: Prompter,
  { id, says }: RenewalAsked['unfinished'][number],
  { before, isFirst }: { readonly before: Fate | undefined; readonly isFirst: boolean },
  language: Language,
): Promise<Fate | null> {
  const words = renewalQuestions[language];
  const first = inOrder.indexOf(before?.do ?? 'carry');
  for (;;) {
    const at = await prompter.choose(
      words.fate(says),
      [words.carry, words.close, words.finish, ...(isFirst ? [] : [words.back])],
      first,
    );
    if (at === 0) return { do: 'carry' };
    if (at !== 1) return at === 2 ? { do: 'finish' } : null;
    const reason = await askReason(prompter, id, language);
    if (reason !== back) return { do: 'close', reason };
  }
}

async function askFates(prompter: Prompter, { unfinished, language }: RenewalAsked): Promise<Map<string, Fate>> {
  const words = renewalQuestions[language];
  const fates = new Map<string, Fate>();
  if (unfinished.length > few) {
    const all = await prompter.choose(words.many(unfinished.length), [words.oneByOne, words.carryAll], 0);
    if (all === 1) return new Map(unfinished.map(({ id }) => [id, { do: 'carry' }]));
  }
  for (let at = 0; ; ) {
    const one = unfinished[at];
    if (one === undefined) return fates;
    const fate = await askFate(prompter, one, { before: fates.get(one.id), isFirst: at === 0 }, language);
    if (fate !== null) fates.set(one.id, fate);
    at = Math.max(0, at + (fate === null ? -1 : 1));
  }
}

/** Asked again from the actions on until somebody says yes. */
export async function askAboutRenewal(prompter: Prompter, asked: RenewalAsked): Promise<RenewalAnswers> {
  const words = renewalQuestions[asked.language];
  const term = asked.term ?? (await askTerm(prompter, asked));
  for (;;) {
    const fates = await askFates(prompter, asked);
    const title = asked.title ?? (await typed(prompter, words.title, asked.titleFor(term)));
    if (title === back) continue;
    const count = (what: Fate['do']): number => [...fates.values()].filter((fate) => fate.do === what).length;
    const question = words.confirm(term, count('carry'), count('close'), count('finish'));
    if ((await prompter.choose(question, [words.open, words.again], 0)) === 0) return { term, title, fates };
  }
}
