import type { Plugin as TestPlugin } from 'vite';

export function typesetter(): Promise<(text: string) => string>;
export function isOfWords(path: string): boolean;
export const setWordsInTests: TestPlugin;
