// Types for the tests.
export declare const sitePages: () => [name: string, text: string][];
