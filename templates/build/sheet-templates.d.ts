/** Every shipped workbook template: file name and bytes. */
export declare function workbooks(): (readonly [name: string, bytes: Uint8Array])[];
