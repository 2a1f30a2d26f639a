/** Words by which a language says thanks, agrees and takes leave; lower case, without accents. A trailing `*` stands for any ending. */
export interface CourtesyLanguage {
  /** Words that thank. */
  readonly thanks: readonly string[];
  /** Words that confirm, agree or wish well and ask for nothing. */
  readonly agrees: readonly string[];
  /** Words around them that change nothing: greetings, sign-offs, small words. */
  readonly filler: readonly string[];
  /** Words that bring something new: what follows is no mere courtesy. */
  readonly news: readonly string[];
}
