/**
 * What a language knows about people: how they are called, what they do, how they greet. Lists are words in lower case with
 * commas between, so that a list costs little and reads easily; accents count only in `names`, from which a name is written.
 */
export interface ContactLanguage {
  /** Before a name, not part of it: "dr", "sra", "eng". Without the full stop. */
  readonly honorifics: string;
  /** Joins inside a name, small letters: "de", "dos". */
  readonly particles: string;
  /** After a name, never the name by which one is addressed: "filho", "jr". */
  readonly generations: string;
  /** Degrees and licences after a name: "mba", "crea". */
  readonly degrees: string;
  /** Shared mailboxes and departments, which are no persons: "financeiro", "atendimento". */
  readonly departments: string;
  /** Words with which a job title begins or which stand in it: "gerente", "coordenadora". */
  readonly titles: string;
  /** Words that show a company's name: legal forms and trades ("ltda", "transportes"). */
  readonly companies: string;
  /** Between a title and the company: "Gerente de Compras na Vidrosul". */
  readonly at: string;
  /** Labels before a phone number of this person. */
  readonly phoneLabels: string;
  /** Labels before a number that no one answers. */
  readonly faxLabels: string;
  /** Between a number and its extension: "ramal". */
  readonly extensions: string;
  /** Frequent first names, spelled right: to write "joao@" as João, to tell a person from a mailbox, and for "Prezada Ana". */
  readonly names: { readonly feminine: string; readonly masculine: string };
  /** Openings and closings of a letter, and words in it, by tone. Matched as whole words without accents. */
  readonly formal: string;
  readonly informal: string;
  /** Greetings that are courteous and no more: they count half for formality. */
  readonly greetings: string;
  /** Closings without a tone of their own: lines of a signature that are neither name nor title. */
  readonly closings: string;
}
