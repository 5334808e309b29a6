// The one way YAML is parsed: YAML 1.2 core, where dates and `yes` stay texts; no aliases, and no more levels than people write.
import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';

/** Throws what the parser has against the text. Each event knows where it stands. */
export const eventsIn = (text: string): Event[] => parseEvents(text, { maxDepth: 50 });

/** The one document that the events make. */
export function dataOf(text: string, events: Event[]): unknown {
  const documents = constructFromEvents(events, { source: text, maxAliases: 0 });
  if (documents.length > 1) throw new YAMLException('expected a single document in the stream, but found more');
  if (documents.length === 0) throw new YAMLException('expected a document, but the input is empty');
  return documents[0];
}
