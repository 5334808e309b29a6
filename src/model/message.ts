// What a document has to say first: sentences computed from the project, and the figures beside them.
import type { DocumentFile } from './files.ts';

/** As `document.yaml` asks for them. */
export type MessageId = NonNullable<DocumentFile['messages']>[number];
export type FigureId = NonNullable<DocumentFile['figures']>[number];

/** What is wrong or missing comes before what is to be decided, which comes before what simply is. */
export type MessageWeight = 3 | 2 | 1;

export interface Message {
  readonly id: MessageId;
  /** One or two whole sentences, without ids. */
  readonly text: string;
  readonly weight: MessageWeight;
  /** Ids of the things that it rests on, each once, the first that it names first. */
  readonly evidence: readonly string[];
  /** Ids of the open decisions and of the recommendations that bear on these things. */
  readonly leadsTo: readonly string[];
}

export interface KeyFigure {
  readonly id: FigureId;
  readonly value: string;
  readonly label: string;
}
