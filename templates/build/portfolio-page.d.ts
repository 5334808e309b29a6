// Types for the tests.
export declare const portfolioPages: () => [name: string, text: string][];
