// What becomes of an action that a term of office leaves unfinished.

export type Fate = { readonly do: 'carry' } | { readonly do: 'finish' } | { readonly do: 'close'; readonly reason: string };
