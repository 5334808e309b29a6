/** Every shipped template: file name and bytes. */
export declare function templates(): (readonly [name: string, bytes: Uint8Array])[];
