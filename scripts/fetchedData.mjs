import { createHash } from 'node:crypto';

/**
 * For webpack: a JSON file becomes a file beside the scripts, named for its content, and the module that imports it gets a function that
 * fetches it, each time it is called until it succeeds. Weights are no program, and a page need not carry them as one.
 */
export default function fetchedData(source) {
  const name = `${createHash('sha256').update(source).digest('hex').slice(0, 12)}.json`;
  this.emitFile(name, source);
  return `const name = __webpack_public_path__ + ${JSON.stringify(name)};
export default async () => {
  const response = await fetch(name);
  if (!response.ok) throw new Error(name + ': ' + response.status);
  return await response.json();
};
`;
}
