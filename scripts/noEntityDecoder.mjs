// In the pane the place of the decoder that htmlparser2 brings: `src/core/mail` reads character references itself (`decodeEntities: false`),
// so that its tables of 18 KB gzip would never be asked.
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };
export class EntityDecoder {}
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
