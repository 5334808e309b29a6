// What was found of a text, for the next time that it comes.

/**
 * Answers as `find` does, once for each text while it is among the last `most` or so; a text of more than `longest` signs is looked at each time.
 * What `find` throws is not remembered.
 */
export function remembered<Answer>(
  find: (text: string) => Answer,
  { most, longest = Number.POSITIVE_INFINITY }: { readonly most: number; readonly longest?: number },
): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held.answer;
    const answer = find(text);
    if (text.length > longest) return answer;
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
