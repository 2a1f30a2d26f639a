import type { HostItem, HostPerson } from './HostItem';

const person = ({ name, address }: HostPerson) => ({ name, address, recipientType: 3, appointmentResponse: 0 });

/**
 * What the library holds of the mailbox and the open item; also the payload of ItemChanged.
 * Permission 3 on the wire is ReadWriteItem, which the manifest asks for. Item types: 1 message, 4 message compose, 6 none.
 */
export function initialData(item: HostItem, user: HostPerson): Record<string, unknown> {
  const mailbox = {
    permissionLevel: 3,
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: 'E. South America Standard Time',
    userProfileType: 'office365',
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    isRestIdSupported: false,
    timeZoneOffsets: [{ start: 0, end: 4e12, offset: -180 }],
  };
  if (item === null) return { ...mailbox, itemType: 6 };
  if (item.mode === 'compose') return { ...mailbox, itemType: 4, conversationId: item.conversationId };
  const time = Date.parse(item.date);
  return {
    ...mailbox,
    itemType: 1,
    id: item.id,
    conversationId: item.conversationId,
    internetMessageId: item.internetMessageId,
    itemClass: 'IPM.Note',
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^(?:(?:re|res|fwd?|enc): *)+/i, ''),
    from: person(item.from),
    sender: person(item.from),
    to: item.to.map(person),
    cc: item.cc.map(person),
    dateTimeCreated: time,
    dateTimeModified: time,
    attachments: item.attachments.map((file, index) => ({
      id: `${item.id}/${index}`,
      name: file.name,
      contentType: file.contentType,
      size: file.size,
      isInline: false,
      attachmentType: 0,
    })),
  };
}
