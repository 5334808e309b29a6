// What a system or a program leaves beside the files of somebody, and that nobody wrote.

/** Of Office (`~$name.docx`) and LibreOffice (`.~lock.name#`) while a file is open, of macOS (`._name`, `Icon\r`), of Windows. */
export const isLeftBySystems = (path: string): boolean =>
  /(?:^|[\\/])(?:[~.][^\\/]*|desktop\.ini|(?:eh)?thumbs(?:_vista)?\.db|icon\r)$/i.test(path);
