// What the document has to say first: the messages and the figures that it asks for, or what somebody wrote in their place.
import type { Message, MessageId, View } from '../../model/index.ts';
import { keyFiguresOf, messageOf, messagesOf, type Seen, type Summarised } from '../../summarising/index.ts';
import { label } from '../../wording/index.ts';
import { paragraphsOf } from '../markdown/index.ts';
import { lazily } from './lazily.ts';
import { essentialsOf } from './texts.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

type Shown = View['messages'][number];

const summarised = (
  { project, language, today, readership }: ViewInput,
  seen: Seen,
  { changes = null }: DocumentRequest,
): Summarised => ({
  ...{ seen, project, language, today, readership, changes },
});

const shown = ({ id, text }: Message, { language }: ViewInput): Shown => ({
  id,
  label: label(`document.messages=${id}`, language) ?? id,
  text,
});

/** `texts/<document>/essentiel.md`: an item of its lists or a paragraph each, all of them. */
export function messagesView(input: ViewInput, seen: Seen, request: DocumentRequest): View['messages'] {
  const written = essentialsOf(input, request).flatMap(paragraphsOf);
  if (written.length > 0)
    return written.map((text, index) => ({ id: `written-${index + 1}`, label: '', text: text.replace(/^(?:•|\d+\.)\s+/u, '') }));
  return messagesOf(summarised(input, seen, request), request.messages ?? []).map((message) => shown(message, input));
}

type Given = Summarised;
const headline =
  (id: MessageId) =>
  (given: Given): string | null =>
    messageOf(given, id)?.text ?? null;

const headlinesOf = lazily<View['headlines'], Given>({
  progress: headline('progress'),
  late: headline('late'),
  blocked: headline('blocked'),
  money: headline('money'),
  moneyLeft: headline('moneyLeft'),
  funding: headline('funding'),
  kept: headline('kept'),
  leftOut: headline('leftOut'),
  load: headline('load'),
  rankingFirst: headline('rankingFirst'),
  rankingRobust: headline('rankingRobust'),
  needsUnanswered: headline('needsUnanswered'),
  needsHeard: headline('needsHeard'),
  surveyMain: headline('surveyMain'),
  indicators: headline('indicators'),
  indicatorsOff: headline('indicatorsOff'),
  changes: headline('changes'),
  decisionsAwaited: headline('decisionsAwaited'),
  next: headline('next'),
  evaluationVerdicts: headline('evaluationVerdicts'),
  risks: headline('risks'),
});

export const headlinesView = (input: ViewInput, seen: Seen, request: DocumentRequest): View['headlines'] =>
  headlinesOf(summarised(input, seen, request));

export const keyFiguresView = (input: ViewInput, seen: Seen, request: DocumentRequest): View['keyFigures'] => [
  ...keyFiguresOf(summarised(input, seen, request), request.figures ?? []),
];
