/** Every shipped deck: file name and bytes. */
export declare function decks(): (readonly [name: string, bytes: Uint8Array])[];
