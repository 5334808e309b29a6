// What must be known before a project is laid out, one question after the other, with a way back. Only what nobody said yet is asked.
import type { Language } from '../model/index.ts';
import { back, chosen, type OrBack, typed } from './in-turn.ts';
import type { Prompter } from './prompter.ts';
import { questions, type Term } from './questions.ts';

/** A territory that no list holds: a PETR, a mixed syndicate, a département. */
export interface NamedTerritory {
  readonly name: string;
}

export interface Answers<Territory> {
  /** Null to say it later. */
  readonly territory: Territory | NamedTerritory | null;
  readonly term: Term;
  readonly title: string;
  readonly kind: string;
  readonly method: string;
  /** Functions, never names; empty to say them later. */
  readonly lead: string;
  readonly electedLead: string;
  /** It is to be filled in with workbooks. */
  readonly isExcel: boolean;
}

interface Choice {
  readonly value: string;
  readonly says: string;
}

export interface Asked<Territory> {
  /** Already known, and then not asked. */
  readonly known: Partial<Answers<Territory>>;
  /** The first one stands when nothing is typed. */
  readonly kinds: readonly Choice[];
  readonly methods: readonly Choice[];
  readonly terms: readonly Term[];
  /** One of the terms, offered first. */
  readonly currentTerm: Term;
  readonly titleFor: (term: Term) => string;
  /** The name of a territory that somebody typed already, of which there are several. */
  readonly territoryTyped?: string | undefined;
  readonly find: (name: string) => readonly Territory[];
  /** A territory, on one line. */
  readonly says: (territory: Territory) => string;
  readonly language: Language;
}

const most = 30;
async function askTerritory<Territory>(
  prompter: Prompter,
  { find, says, language, territoryTyped }: Asked<Territory>,
): Promise<OrBack<Territory | NamedTerritory | null>> {
  const words = questions[language];
  let before = territoryTyped;
  for (;;) {
    const name = before ?? (await typed(prompter, words.territory, ''));
    before = undefined;
    if (name === back) return back;
    if (name === '') return null;
    const found = find(name);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    if (found.length === 0) {
      const own = await chosen(prompter, words.notFound(name), [{ name }], { says: () => words.asNamed, goBack: words.another });
      if (own !== back) return own;
      continue;
    }
    const which = found.length > most ? words.whichOfMany(most) : words.which;
    const one = await chosen(prompter, which, found.slice(0, most), { says, first: 0, goBack: words.another });
    if (one !== back) return one;
  }
}

type Draft<Territory> = { -readonly [Key in keyof Answers<Territory>]?: Answers<Territory>[Key] };

/** One question a key, in the order in which they are asked; `goBack`: null where there is none before it. */
function stepsOf<Territory>(prompter: Prompter, asked: Asked<Territory>, goBack: string | null) {
  const words = questions[asked.language];
  const year = (month: string): string => month.slice(0, 4);
  const among = (question: string, choices: readonly Choice[]) => async () => {
    const one = await chosen(prompter, question, choices, { says: ({ says }) => says, first: 0, goBack });
    return one === back ? back : one.value;
  };
  const term = (): Promise<OrBack<Term>> =>
    chosen(prompter, words.term, asked.terms, {
      says: ({ start, end }) => words.months(year(start), year(end)),
      first: asked.terms.indexOf(asked.currentTerm),
      goBack,
    });
  return {
    territory: () => askTerritory(prompter, asked),
    kind: among(words.kind, asked.kinds),
    method: among(words.method, asked.methods),
    term,
    title: (draft: Draft<Territory>) => typed(prompter, words.title, asked.titleFor(draft.term ?? asked.currentTerm)),
    lead: () => typed(prompter, words.lead, ''),
    electedLead: () => typed(prompter, words.electedLead, ''),
    isExcel: () =>
      chosen(prompter, words.excel, [false, true], { says: (one) => (one ? words.inExcel : words.notExcel), goBack }),
  };
}

/** What stands when nobody answers. */
export function byDefault<Territory>({ known, kinds, methods, currentTerm, titleFor }: Asked<Territory>): Answers<Territory> {
  const term = known.term ?? currentTerm;
  return {
    territory: null,
    title: titleFor(term),
    kind: kinds[0]?.value ?? '',
    method: methods[0]?.value ?? '',
    lead: '',
    electedLead: '',
    isExcel: false,
    ...known,
    term,
  };
}

export async function askAboutProject<Territory>(prompter: Prompter, asked: Asked<Territory>): Promise<Answers<Territory>> {
  const keys = (['territory', 'kind', 'method', 'term', 'title', 'lead', 'electedLead', 'isExcel'] as const).filter(
    (key) => asked.known[key] === undefined,
  );
  const draft: Draft<Territory> = { ...asked.known };
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? 'title';
    const answer = await stepsOf(prompter, asked, at === 0 ? null : questions[asked.language].back)[key](draft);
    if (answer === back) at = Math.max(0, at - 1);
    else {
      Object.assign(draft, { [key]: answer });
      at++;
    }
  }
  return { ...byDefault({ ...asked, known: draft }) };
}
