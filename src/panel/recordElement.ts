import { addDays } from '../core/dates/addDays';
import { channels, directions, touchChannels } from './choices';
import type { RecordElement } from './PanelElement';
import type { Scene } from './Scene';

/** The way to note a call, a WhatsApp or a remark, to leave them alone for a while, and to record that they asked to stop. */
export function recordElement({ conversation, words, today }: Scene): RecordElement {
  return {
    kind: 'record',
    title: words.record.title,
    channel: {
      label: words.record.channel,
      value: '',
      options: [
        ...touchChannels.map((value) => ({ value, label: words.channels[value] })),
        { value: '', label: words.record.onlyNote },
      ],
    },
    direction: {
      label: words.record.direction,
      value: 'sent',
      options: directions.map((value) => ({ value, label: words.record.directions[value] })),
    },
    note: words.record.note,
    placeholder: words.record.placeholder,
    submit: words.record.submit,
    preferred: {
      label: words.record.preferred,
      value: conversation.history.preferredChannel ?? '',
      options: [
        ...(conversation.history.preferredChannel === null ? [{ value: '', label: words.record.unknown }] : []),
        ...channels.map((value) => ({ value, label: words.channels[value] })),
      ],
    },
    pause:
      conversation.history.stop !== null
        ? null
        : {
            open: words.record.pause,
            explain: words.record.pauseExplain,
            day: {
              label: words.record.pauseDay,
              value: addDays(today, conversation.settings.cadence.pauseDays),
              min: addDays(today, 1),
            },
            reason: words.record.pauseReason,
            submit: words.record.pauseSubmit,
          },
    stop:
      conversation.history.stop !== null
        ? null
        : {
            open: words.stop.mark,
            explain: words.stop.markExplain,
            confirm: { label: words.stop.markConfirm, description: null, act: { do: 'stop' } },
          },
  };
}
