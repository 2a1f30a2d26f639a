import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { deadlineIn } from '../hosts/gmail/Deadline';
import { answerExport } from './answerExport';
import { answerVisits } from './answerVisits';
import { endpoints } from './endpoints';
import { exportPath } from './exportLink';
import { letIn, type Variables } from './letIn';
import type { ServerParts } from './ServerParts';
import type { UnderWay } from './underWay';

/** What every answer says to a browser that comes across it. */
const plainHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
};

/**
 * The server's routes. Google's endpoints stand behind `letIn`; beside them there are health (the process answers), readiness (so does the
 * database) and the files of the Outlook pane, none of which knows about users.
 */
export function serverApp(parts: ServerParts, work: UnderWay): Hono<{ Variables: Variables }> {
  const { config, log, stores, assets } = parts;
  const answer = answerVisits(parts, work);
  const app = new Hono<{ Variables: Variables }>();

  const logged = (route: string) =>
    createMiddleware<{ Variables: Variables }>(async (context, next) => {
      const start = performance.now();
      const id = randomUUID();
      context.set('id', id);
      context.set('kind', null);
      context.set('failure', null);
      await next();
      for (const [name, value] of Object.entries(plainHeaders)) context.header(name, value);
      context.header('X-Request-Id', id);
      const { kind, failure } = context.var;
      log.request({ id, route, kind, ms: performance.now() - start, status: context.res.status, failure });
    });
  const limited = bodyLimit({
    maxSize: config.limits.bodyBytes,
    onError: (context) => {
      context.set('failure', 'too-large');
      return context.body(null, 413);
    },
  });

  for (const [endpoint, path] of Object.entries(endpoints) as [keyof typeof endpoints, string][]) {
    app.post(path, logged(path), limited, letIn(parts), async (context) => {
      const { id, caller, event } = context.var;
      const visited = await answer({ id, endpoint, caller, event, deadline: deadlineIn(config.limits.workMs) });
      context.set('kind', visited.kind);
      context.set('failure', visited.failure);
      return context.json(visited.answer);
    });
  }

  // The one thing that a browser fetches for a user: what they asked for a moment ago on their card of settings.
  app.get(exportPath, logged(exportPath), async (context) => {
    context.set('kind', 'export');
    const exported = await answerExport(parts, context.req.query('for') ?? '');
    if (exported?.ok !== true) {
      context.set('failure', exported === null ? 'foreign' : exported.failure);
      return context.body(null, exported === null ? 404 : 503);
    }
    return context.body(exported.value, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="retorno.json"',
      'Content-Security-Policy': "default-src 'none'",
    });
  });

  app.get('/healthz', (context) => context.body(null, 204, plainHeaders));
  app.get('/readyz', async (context) => {
    const ready = await stores.ready();
    return context.body(null, ready.ok ? 204 : 503, plainHeaders);
  });
  app.get('*', (context) => {
    const file = assets.get(context.req.path);
    return file === undefined ? context.notFound() : context.body(file.body, 200, file.headers);
  });
  app.notFound((context) => context.body(null, 404, plainHeaders));
  app.onError((error, context) => {
    log.fault(context.var.id, error);
    context.set('failure', 'fault');
    return context.body(null, 500, plainHeaders);
  });
  return app;
}
