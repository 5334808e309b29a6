// Several keys written as a line of words.
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
