/** The words of a table that is printed as running text, with blanks between them. */
export const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
