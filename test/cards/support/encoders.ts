import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has them; jsdom leaves them out. Imported before what reads mail.
Object.assign(globalThis, { TextDecoder, TextEncoder });
