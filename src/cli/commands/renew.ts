// jalon renew: the next term of office opens; what is unfinished is carried over or closed with a reason, and the former term is kept.
import { askAboutRenewal, type RenewalAnswers, type Term, unlessGivenUp } from '../../asking/index.ts';
import { findThing, type Thing } from '../../editing/index.ts';
import { type Fate, type Language, UsageError, type World } from '../../model/index.ts';
import { heldFolder } from '../../reading/index.ts';
import { given, termNamed } from '../../usecases/changes/given-answers.ts';
import { termOf } from '../../usecases/changes/new-project.ts';
import { checkTerm, type Renewable, renewable, renewed, runningTerm, yearsOf } from '../../usecases/changes/renewed.ts';
import { renewalWords } from '../../wording/changes/renewal.ts';
import { label } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

export interface RenewOptions extends ChangeOptions {
  /** Its first year, or its first and last months: `2026`, `2026-03/2032-03`. */
  readonly term?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly electedLead?: string;
  /** Ids with commas between, or `all`: those that nothing else is said of. */
  readonly carry?: string;
  /** Ids with commas between. */
  readonly done?: string;
  /** `AC-3=reason`, each. */
  readonly close?: readonly string[];
}

const isAll = (typed: string): boolean => ['all', 'toutes', 'tout'].includes(typed.trim().toLowerCase());
const listed = (typed: string): readonly string[] => typed.split(',').flatMap((id) => id.trim() || []);

/** What the options say of the actions. */
function fatesGiven({ carry = '', done = '', close = [] }: RenewOptions, { things, unfinished }: Renewable): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  const say = (typed: string, fate: Fate): void => {
    const { id } = findThing(unfinished, typed) ?? {};
    if (id === undefined) throw new UsageError('not-unfinished', { id: typed, isKnown: findThing(things, typed) ? 'yes' : '' });
    if (fates.has(id)) throw new UsageError('fate-twice', { id });
    fates.set(id, fate);
  };
  for (const typed of close) {
    const [, id = '', reason = ''] = /^([^=]+)=(.*)$/s.exec(typed) ?? [];
    if (reason.trim() === '') throw new UsageError('close-why', { typed });
    say(id.trim(), { do: 'close', reason: reason.trim() });
  }
  for (const id of listed(done)) say(id, { do: 'finish' });
  if (isAll(carry)) for (const { id } of unfinished) fates.set(id, fates.get(id) ?? { do: 'carry' });
  else for (const id of listed(carry)) say(id, { do: 'carry' });
  return fates;
}

const titleOf = (title: string, former: Term | null, term: Term): string =>
  former === null
    ? title
    : title.replace(
        new RegExp(`${former.start.slice(0, 4)}(\\s?[-–—/]\\s?)${former.end.slice(0, 4)}`),
        (_, dash: string) => `${term.start.slice(0, 4)}${dash}${term.end.slice(0, 4)}`,
      );

/** The six years after the running term, or the municipal term of the day. */
function nextTerm(running: Term | null, today: string): Term {
  if (running === null) return termOf(Number(today.slice(0, 4)));
  const year = Number(running.end.slice(0, 4));
  return { start: running.end, end: `${year + 6}${running.end.slice(4)}` };
}

function lineOf({ id, value }: Thing, language: Language): string {
  const status = value['status'] === undefined ? undefined : label(`action.status=${String(value['status'])}`, language);
  return [`${id}  ${String(value['title'] ?? '')}`, status].filter(Boolean).join(' – ');
}

/** What the options leave open is asked at a terminal, and refused elsewhere. */
async function answersTo(options: RenewOptions, world: World, project: Renewable): Promise<RenewalAnswers> {
  const { info, unfinished } = project;
  const language = options.lang ?? world.language;
  const running = runningTerm(info);
  const term = given(options.term) === undefined ? null : checkTerm(info, termNamed(given(options.term) ?? ''));
  const fates = fatesGiven(options, project);
  const open = unfinished.filter(({ id }) => !fates.has(id));
  const titleFor = (one: Term): string => titleOf(info.title ?? '', running, one);
  const asks = world.interactive && !options.json && (term === null || open.length > 0);
  if (!asks) {
    if (term === null) throw new UsageError('term-missing');
    return { term, title: given(options.title) ?? titleFor(term), fates };
  }
  const answers = await askAboutRenewal(atTerminal(world, language), {
    term,
    title: given(options.title) ?? null,
    nextTerm: nextTerm(running, options.today ?? world.today),
    readTerm: (typed) => {
      try {
        return checkTerm(info, termNamed(typed.trim()));
      } catch (error) {
        if (error instanceof UsageError) return null;
        throw error;
      }
    },
    titleFor,
    unfinished: open.map((thing) => ({ id: thing.id, says: lineOf(thing, language) })),
    language,
  });
  return { ...answers, fates: new Map([...fates, ...answers.fates]) };
}

/** 0 when it is done, 1 when it would bring an error, 130 when somebody gave up at a question. */
export async function renew(options: RenewOptions, world: World): Promise<0 | 1 | 130> {
  const root = projectOf(options, world);
  return unlessGivenUp(async () => {
    const { term, title, fates } = await answersTo(options, world, renewable(root));
    const { lead, electedLead, today = world.today } = options;
    const asked = { term, title, fates, lead: given(lead), electedLead: given(electedLead), today };
    return locked(root, async () => {
      const made = renewed(heldFolder(root), asked);
      const those = (what: Fate['do']) => [...fates].flatMap(([id, fate]) => (fate.do === what ? [id] : []));
      const renewal = {
        term: yearsOf(term),
        former: made.former,
        carried: those('carry'),
        closed: those('close'),
        finished: those('finish'),
        ended: made.ended,
        archive: made.archive,
        files: made.copies.length,
        isWritten: options.dryRun !== true,
      };
      const code = await makeChange(root, made.revisions, options, world, { copies: made.copies, details: { renewal: renewal } });
      if (code === 0 && !options.json) world.err(renewalWords[options.lang ?? world.language].told(renewal));
      return code;
    });
  });
}
