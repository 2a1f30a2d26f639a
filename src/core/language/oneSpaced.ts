/** A text with each run of white space as one space; most texts are so already, and single spaces are not written again. */
export const oneSpaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');
