import { createHmac } from 'node:crypto';
import type { CardScene } from '../../../src/cards/CardScene';
import { linkPrefixes } from '../../../src/cards/linkTo';
import { firstLook, type Look } from '../../../src/cards/Look';
import type { Locale } from '../../../src/core/Locale';

export const address = 'https://retorno.example/gmail';

/** What links may begin with, as the deployment says it. */
export const prefixes: readonly string[] = [...linkPrefixes, 'https://retorno.example/'];

/** As long as the server's own signature: what buttons carry counts for the size of an answer. */
const sign: CardScene['sign'] = (parameters) => ({
  ...parameters,
  _until: '1795000000',
  _key: 'k1',
  _signature: createHmac('sha256', 'test').update(JSON.stringify(parameters)).digest('base64url'),
});

/** What cards are drawn with in tests. */
export const sceneFor = (locale: Locale, look: Look = firstLook): CardScene => ({
  ...{ locale, address, sign, account: 'ana@nexo.example', look },
});
