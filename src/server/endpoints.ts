/**
 * Where Google calls us. Homepage, opened message and every click share one address and differ in their events; settings and the compose
 * menu come with the same event as others and so have addresses of their own. No query strings: whether Google's token names them in its
 * audience is not documented (docs/gmail.md, gate G4).
 */
export const endpoints = { main: '/gws', settings: '/gws/settings', compose: '/gws/compose' } as const;

/** The audiences of Google's tokens for a server at this https origin. */
export const audiencesOf = (address: string): string[] => Object.values(endpoints).map((path) => address + path);
