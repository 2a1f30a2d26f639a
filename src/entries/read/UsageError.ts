/** Something that the caller must mend: one clear line on standard error and exit code 2. */
export class UsageError extends Error {}
