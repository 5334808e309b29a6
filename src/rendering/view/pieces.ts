// What is to be made known, a draft for each recipient: figures from the data, words from the texts that people wrote.

import type { ActionState, CommunicationItem, View } from '../../model/index.ts';
import { dayOfPiece, evaluationDays } from '../../project/progress/index.ts';
import { periodOf, semicolon } from '../../values/index.ts';
import { formatMeasure, formatPeriod } from '../../wording/index.ts';
import { mustBeCoded, named } from './naming.ts';
import { shownState } from './states.ts';
import { isEssentials } from './texts.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

type Piece = View['pieces'][number];
type About = 'approach' | 'programme' | 'results';

type QuotedView = Pick<View, 'needs' | 'actions' | 'indicators' | 'diagnostic'>;

/** What the document speaks of, and to whom. */
type Asked = Pick<DocumentRequest, 'deliverable' | 'recipients' | 'drafted' | 'messages'>;

/** Planned pieces in their order; some documents are drafted before anybody plans to send them. */
export function piecesView(input: ViewInput, view: QuotedView, asked: Asked): View['pieces'] {
  const { recipients = [], drafted } = asked;
  const planned = (input.project.communication.items ?? []).filter(
    ({ recipient, status = 'planned' }) => status === 'planned' && recipient !== undefined && recipients.includes(recipient),
  );
  if (planned.length > 0) return planned.map((item) => pieceView(input, view, asked, item));
  const [recipient] = recipients;
  return drafted && recipient !== undefined ? [pieceView(input, view, asked, { id: '', recipient })] : [];
}

/** What its gate or the work so far gives to tell. */
function aboutOf(item: CommunicationItem, { project, today }: ViewInput): About {
  const { gate } = item;
  if (gate === 'launch' || gate === 'diagnostic') return 'approach';
  if (gate === 'programme' || gate === 'implementation') return 'programme';
  const [first] = evaluationDays(project, today);
  if (gate === 'evaluation' || (first !== undefined && (dayOfPiece(item, project) ?? today) >= first)) return 'results';
  return project.step === 'launch' || project.step === 'diagnostic' ? 'approach' : 'programme';
}

function pieceView(input: ViewInput, view: QuotedView, asked: Asked, item: CommunicationItem): Piece {
  const { id, recipient = 'residents', channel = null, date, message = null, author } = item;
  const about = aboutOf(item, input);
  const texts = textsOf(input, view, asked, id);
  const ofStatus = (code: string) => view.actions.filter(({ status }) => status?.code === code).map(({ title }) => title);
  const file = `texts/${asked.deliverable}/${id && `${id}-`}`;
  const needs = [...view.needs].sort((a, b) => b.times - a.times);
  return {
    id: id || null,
    recipient: mustBeCoded(input, 'communication.items.recipient', recipient),
    about: { code: about, label: input.words.about[about] },
    date: periodOf(date),
    channel,
    message,
    author: named(input, 'person', author ?? input.project.info.lead),
    file,
    openingFile: `${file}10-${input.words.pieceTexts.opening}.md`,
    quotationFile: `${file}20-${input.words.pieceTexts.quotation}.md`,
    ...texts,
    done: ofStatus('done'),
    running: ofStatus('in-progress'),
    needs: needs.map((need) => ({
      statement: need.statement,
      answer:
        standing(need)
          .slice(0, 2)
          .map(({ title }) => title)
          .join(semicolon[input.language]) ||
        need.responseReason ||
        null,
      response: isDeclared(need) ? need.response : null,
      verdict: about === 'results' ? need.verdict : null,
      ...standingOf(input, standing(need)),
    })),
    remaining: needs.filter(waits(about)).map(({ statement }) => statement),
  };
}

type Need = View['needs'][number];

/** What was given up answers nothing. */
const standing = ({ answers }: Need): Need['answers'] => answers.filter(({ status }) => status?.code !== 'dropped');

/** Put off or declined, and not answered. */
const isDeclared = ({ response }: Need): boolean => response !== null && response.code !== 'addressed';

/** How far what answers a need has come: done once all of it is, begun as soon as some is; nothing when nobody answers. */
function standingOf(input: ViewInput, answers: Need['answers']): Pick<Piece['needs'][number], 'state' | 'stateColour'> {
  if (answers.length === 0) return { state: null, stateColour: null };
  const codes = answers.map(({ status }) => status?.code);
  const has = (...wanted: readonly string[]): boolean => codes.some((code) => code !== undefined && wanted.includes(code));
  const unfinished: ActionState = has('done', 'in-progress') ? 'in-progress' : has('blocked', 'paused') ? 'blocked' : 'to-come';
  const state = shownState(input, codes.every((code) => code === 'done') ? 'done' : unfinished);
  return { state, stateColour: state.colour };
}

/** Judged as not, or not wholly, met once there are results; what nobody judged, when no action answers it; never what was declined. */
const waits =
  (about: About) =>
  (need: Need): boolean => {
    const verdict = need.verdict?.code ?? 'unknown';
    const waiting = about === 'results' && verdict !== 'unknown' ? verdict !== 'met' : standing(need).length === 0;
    return waiting && need.response?.code !== 'declined';
  };

/**
 * `texts/press-release/CO-06-10-….md` is for one piece, `10-….md` for all of them: 10 to 19 open it, 20 to 29 are quoted, what has
 * another number or none closes it.
 */
function textsOf(input: ViewInput, view: QuotedView, asked: Asked, id: string) {
  const mine = input.project.texts
    .filter((text) => text.deliverable === asked.deliverable && text.text.trim() !== '' && !isEssentials(text, asked))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, text }) => {
      const [, piece, number = ''] = /\/(CO-\d+(?=[-.]))?-?(\d\d)?(?!\d)[^/]*$/.exec(path) ?? [];
      return piece === undefined || piece === id
        ? [{ place: number.slice(0, 1), text: withFigures(text.trim(), input, view) }]
        : [];
    });
  const at = (isThere: (place: string) => boolean) => mine.filter(({ place }) => isThere(place)).map(({ text }) => text);
  return {
    opening: at((place) => place === '1'),
    quotations: at((place) => place === '2'),
    closing: at((place) => place !== '1' && place !== '2'),
  };
}

/** `[[IN-01]]` is its last figure with its period, `[[KF-01]]` its value, `[[AC-012]]` the title; what is not published keeps its id. */
function withFigures(text: string, { language }: ViewInput, { actions, needs, indicators, diagnostic }: QuotedView): string {
  const figure = (value: number, unit: string | null, period: View['indicators'][number]['last']): string =>
    formatMeasure(value, unit, language) + (period?.period ? ` (${formatPeriod(period.period, language)})` : '');
  return text.replace(/\[\[([^[\]]+)\]\]/g, (written, name: string) => {
    const id = name.trim();
    const indicator = indicators.find((one) => one.id === id);
    if (indicator?.last) return figure(indicator.last.value, indicator.unit, indicator.last);
    const key = diagnostic.portrait.find((one) => one.id === id);
    if (key?.value != null) return figure(key.value, key.unit, null);
    return actions.find((one) => one.id === id)?.title ?? needs.find((one) => one.id === id)?.statement ?? written;
  });
}
