// What a system or a program leaves beside the files of somebody, and that nobody wrote.

/** Of Office (`~$name.docx`) and LibreOffice (`.~lock.name#`) while a file is open, of macOS (`._name`), of Windows. */
export const isLeftBySystems = (path: string): boolean => /(?:^|[\\/])(?:[~.][^\\/]*|desktop\.ini|thumbs\.db)$/i.test(path);
