import type { Segment, Stage } from '../core/contact/Contact';
import type { Channel } from '../core/ledger/LedgerEvent';
import type { Direction } from '../core/mail/ThreadMessage';

export const segments: readonly Segment[] = ['lead', 'customer', 'affiliate'];
export const stages: readonly Stage[] = ['prospecting', 'qualification', 'negotiation', 'after-sale'];
/** What is done outside e-mail; e-mails are seen by themselves. */
export const touchChannels: readonly Channel[] = ['whatsapp', 'phone', 'video', 'visit', 'social'];

/** Where somebody may like to be reached. */
export const channels: readonly Channel[] = ['email', ...touchChannels];

/** Who reached out, in what is done outside e-mail. */
export const directions: readonly Direction[] = ['sent', 'received'];

/** Whether a picked value is one of ours: what a form gives back is a string. */
export const isSegment = (value: string): value is Segment => segments.some((one) => one === value);
export const isStage = (value: string): value is Stage => stages.some((one) => one === value);
export const isDirection = (value: string): value is Direction => directions.some((one) => one === value);
export const isChannel = (value: string): value is Channel => channels.some((one) => one === value);
export const isTouchChannel = (value: string): value is Channel => touchChannels.some((one) => one === value);
