// What was found of a text, for the next time that it comes.

/**
 * Answers as `find` does, once for each text while it is among the last `most` or so; a text of more than `longest` signs is looked at each time.
 * What `find` throws is not remembered. `keep` gives the text as it is to be kept, where it was cut from one that should not stay with it.
 */
export function remembered<Answer>(
  find: (text: string) => Answer,
  {
    most,
    longest = Number.POSITIVE_INFINITY,
    keep = (text) => text,
  }: { readonly most: number; readonly longest?: number; readonly keep?: (text: string) => string },
): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held.answer;
    const answer = find(text);
    if (text.length > longest) return answer;
    if (known.size >= most) known.clear();
    known.set(keep(text), { answer });
    return answer;
  };
}
