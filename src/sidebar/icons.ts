// One place for icons, each by its own path: the package's root is 2.9 MB gzip.
export { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
export { Bot16Regular } from '@fluentui/react-icons/svg/bot';
export { CalendarLtr16Regular, CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
export { Call16Regular } from '@fluentui/react-icons/svg/call';
export { Chat16Regular } from '@fluentui/react-icons/svg/chat';
export { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
export { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { Drafts16Regular } from '@fluentui/react-icons/svg/drafts';
export { Info16Regular } from '@fluentui/react-icons/svg/info';
export { Mail16Regular } from '@fluentui/react-icons/svg/mail';
export { Note16Regular } from '@fluentui/react-icons/svg/note';
export { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
export { Send16Regular } from '@fluentui/react-icons/svg/send';
export { Warning16Regular } from '@fluentui/react-icons/svg/warning';
