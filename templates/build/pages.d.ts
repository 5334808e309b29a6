// Types for the tests.
export declare const pages: () => [name: string, text: string][];
