// What the document has to say first: the messages and the figures that it asks for, or what somebody wrote in their place.
import type { Message, MessageId, View } from '../../model/index.ts';
import { keyFiguresOf, messageOf, messagesOf, type Seen, type Summarised } from '../../summarising/index.ts';
import { label } from '../../wording/index.ts';
import { paragraphsOf } from '../markdown/index.ts';
import { lazily, type Makers } from './lazily.ts';
import type { DocumentRequest, Material } from './material.ts';
import { essentialsOf } from './texts.ts';

type Shown = View['messages'][number];

const summarised = (
  { project, language, today, readership }: Material,
  seen: Seen,
  { changes = null }: DocumentRequest,
): Summarised => ({
  ...{ seen, project, language, today, readership, changes },
});

const shown = ({ id, text }: Message, { language }: Material): Shown => ({
  id,
  label: label(`document.messages=${id}`, language) ?? id,
  text,
});

/** `texts/<document>/essentiel.md`: an item of its lists or a paragraph each, all of them. */
export function messagesView(material: Material, seen: Seen, request: DocumentRequest): View['messages'] {
  const written = essentialsOf(material.project, request).flatMap(paragraphsOf);
  if (written.length > 0)
    return written.map((text, index) => ({ id: `written-${index + 1}`, label: '', text: text.replace(/^(?:•|\d+\.)\s+/u, '') }));
  return messagesOf(summarised(material, seen, request), request.messages ?? []).map((message) => shown(message, material));
}

type Given = Summarised;
const headline =
  (id: MessageId) =>
  (given: Given): string | null =>
    messageOf(given, id)?.text ?? null;

const headlines: Makers<View['headlines'], Given> = {
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
};

export const headlinesView = (material: Material, seen: Seen, request: DocumentRequest): View['headlines'] =>
  lazily(headlines, summarised(material, seen, request));

export const keyFiguresView = (material: Material, seen: Seen, request: DocumentRequest): View['keyFigures'] => [
  ...keyFiguresOf(summarised(material, seen, request), request.figures ?? []),
];
