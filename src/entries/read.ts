import { run } from './read/run';
import { UsageError } from './read/UsageError';

// `npm run -s read -- FILE...`: see README. The exit code is 0, or 2 with one line on standard error for a wrong call.
const complain = (line: string): void => void process.stderr.write(`read: ${line}\n`);

try {
  process.stdout.write(await run(process.argv.slice(2), complain));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
