// One place for icons, each by its own path: the package's root is 2.9 MB gzip.
export { ArrowUndo16Regular } from '@fluentui/react-icons/headless/svg/arrow-undo';
export { Bot16Regular } from '@fluentui/react-icons/headless/svg/bot';
export { CalendarLtr16Regular, CalendarLtr20Regular } from '@fluentui/react-icons/headless/svg/calendar-ltr';
export { Call16Regular } from '@fluentui/react-icons/headless/svg/call';
export { Chat16Regular } from '@fluentui/react-icons/headless/svg/chat';
export { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark';
export { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
export { ChevronRight16Regular } from '@fluentui/react-icons/headless/svg/chevron-right';
export { Dismiss16Regular } from '@fluentui/react-icons/headless/svg/dismiss';
export { Drafts16Regular } from '@fluentui/react-icons/headless/svg/drafts';
export { Info16Regular } from '@fluentui/react-icons/headless/svg/info';
export { Mail16Regular } from '@fluentui/react-icons/headless/svg/mail';
export { Note16Regular } from '@fluentui/react-icons/headless/svg/note';
export { Prohibited16Regular } from '@fluentui/react-icons/headless/svg/prohibited';
export { Send16Regular } from '@fluentui/react-icons/headless/svg/send';
export { Warning16Regular } from '@fluentui/react-icons/headless/svg/warning';
