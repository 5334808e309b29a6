// A word of a command that people may type: whatever it holds, a shell takes it for one word and does nothing that it says.

export const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
