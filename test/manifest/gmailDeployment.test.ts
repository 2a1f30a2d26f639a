import { readFileSync } from 'node:fs';
import { withAddress } from '../../scripts/makeManifest';
import { scopes } from '../../src/hosts/gmail/scopes';
import { linkPrefixes } from '../../src/cards/linkTo';
import { audiencesOf, endpoints } from '../../src/server/endpoints';

interface Deployment {
  readonly oauthScopes: readonly string[];
  readonly addOns: {
    readonly common: {
      readonly logoUrl: string;
      readonly homepageTrigger: { readonly runFunction: string };
      readonly universalActions: readonly { readonly runFunction?: string; readonly openLink?: string }[];
      readonly openLinkUrlPrefixes: readonly string[];
    };
    readonly gmail: {
      readonly contextualTriggers: readonly { readonly onTriggerFunction: string }[];
      readonly composeTrigger: { readonly actions: readonly { readonly runFunction: string }[] };
    };
  };
}

const address = 'https://retorno.example';
const deployment = JSON.parse(
  withAddress(readFileSync('manifest/gmail/deployment.json', 'utf8'), address),
) as Deployment;
const { common, gmail } = deployment.addOns;

describe('Gmail’s deployment resource', () => {
  test('asks for the rights that the product gives its reasons for, no more and no fewer', () => {
    expect([...deployment.oauthScopes].sort()).toEqual(
      Object.values(scopes)
        .map(({ scope }) => scope)
        .sort(),
    );
  });

  test('asks for none that Google restricts', () => {
    const restricted = /auth\/(?:gmail\.(?:readonly|metadata|compose|modify|insert|settings)|.*mail\.google\.com)/;
    expect(deployment.oauthScopes.filter((scope) => restricted.test(scope))).toEqual([]);
  });

  test('calls the endpoints of the server and nothing else', () => {
    const called = [
      common.homepageTrigger.runFunction,
      ...common.universalActions.flatMap(({ runFunction }) => runFunction ?? []),
      ...gmail.contextualTriggers.map(({ onTriggerFunction }) => onTriggerFunction),
      ...gmail.composeTrigger.actions.map(({ runFunction }) => runFunction),
    ];
    expect([...new Set(called)].sort()).toEqual(audiencesOf(address).sort());
    expect(common.homepageTrigger.runFunction).toBe(address + endpoints.main);
  });

  test('allows every link that a card may have', () => {
    const web = linkPrefixes.filter((prefix) => prefix.startsWith('https:'));
    expect(common.openLinkUrlPrefixes).toEqual(expect.arrayContaining([`${address}/`, ...web]));
  });

  test('shows a logo and a page of help that the server has', () => {
    const pages = [common.logoUrl, ...common.universalActions.flatMap(({ openLink }) => openLink ?? [])];
    for (const page of pages) expect(() => readFileSync(new URL(page).pathname.slice(1))).not.toThrow();
  });
});
