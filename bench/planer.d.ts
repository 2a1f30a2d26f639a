declare module 'planer' {
  /** The reply of a plain body, quotes cut off. */
  export function extractFrom(body: string, contentType: 'text/plain'): string;
}
