import { OAuth2Client } from 'google-auth-library';
import { calendar, type calendar_v3 } from 'googleapis/build/src/apis/calendar';
import { gmail, type gmail_v1 } from 'googleapis/build/src/apis/gmail';
import { tasks, type tasks_v1 } from 'googleapis/build/src/apis/tasks';
import type { Access } from './Access';
import { httpFetch } from './httpFetch';

/** What every client is made with: the user's token, and no tries anew of its own (`callGoogle` makes them, within the deadline). */
function options({ userToken, rootUrl }: Access) {
  const auth = new OAuth2Client({ transporterOptions: { fetchImplementation: httpFetch } });
  // Without any token the client would not ask at all; Google's own refusal is the answer then.
  auth.setCredentials({ access_token: userToken === '' ? 'none' : userToken });
  return { auth, retry: false, ...(rootUrl === undefined ? {} : { rootUrl }) };
}

/** Gmail's API as this user. Calls need the message's token beside it, as a header. */
export const gmailOf = (access: Access): gmail_v1.Gmail => gmail({ version: 'v1', ...options(access) });

/** Google Tasks as this user. */
export const tasksOf = (access: Access): tasks_v1.Tasks => tasks({ version: 'v1', ...options(access) });

/** Google Calendar as this user. */
export const calendarOf = (access: Access): calendar_v3.Calendar => calendar({ version: 'v3', ...options(access) });
