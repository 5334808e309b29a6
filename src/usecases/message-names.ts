// The messages of documents by the names under which they are traced: apart from what makes them, since completion asks for the names alone.
import type { Language, MessageId } from '../model/index.ts';
import { folded, unknownName } from '../values/index.ts';
import { messageIds, messageNames } from '../wording/documents/message-words.ts';

const start = 'message:';

/** What may be typed for each, in a language: `message:late`, `message:retard`. */
export const messagesTyped = (language: Language): readonly { readonly id: MessageId; readonly typed: string }[] =>
  messageIds.map((id) => ({ id, typed: start + (language === 'fr' ? messageNames[id] : id) }));

export const isMessage = (typed: string): boolean => typed.toLowerCase().startsWith(start);

/** By its id or its French name, a plural too. @throws UsageError with the nearest one */
export function messageTyped(typed: string, language: Language): MessageId {
  const name = folded(typed.slice(start.length).trim());
  const found = messageIds.find((id) => [id, messageNames[id]].some((one) => [folded(one), `${folded(one)}s`].includes(name)));
  if (found !== undefined) return found;
  const known = messagesTyped(language).map((one) => one.typed);
  throw unknownName('unknown-message', typed, known, { name: typed.slice(start.length), known });
}
