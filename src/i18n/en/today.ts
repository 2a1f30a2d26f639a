import type { TodayMessages } from '../pt-BR/today';

export const today: TodayMessages = {
  title: 'Today',
  loading: 'Gathering what is due today…',
  summary: (due, late) =>
    due + late === 0
      ? 'All up to date.'
      : [due > 0 ? `${due} for today` : '', late > 0 ? `${late} overdue` : ''].filter(Boolean).join(' · '),
  emptyTitle: 'All up to date',
  emptyText: 'Nobody is waiting for you today. The next follow-ups show up here on their day.',
  partial: 'The list shows people whose messages have been opened here.',
  groups: { respond: 'Answer', promised: 'Promised', 'follow-up': 'Follow up', waiting: 'Waiting' },
  open: (who) => `Open the conversation with ${who}`,
  filter: 'Filter by segment',
  all: 'All segments',
  filterStage: 'Funnel: filter by stage',
  allStages: 'All stages',
  more: (n) => `Show ${n} more`,
  noneHere: 'Nobody in this filter.',
  counted: (stage, count) => `${stage} ${count}`,
  noneHereText: 'Choose another segment or another stage.',
  next: (who, when) => `Nobody is waiting for you now. Next comes ${who} (${when}).`,
  done: 'Done',
  kept: 'Kept',
  skip: 'Skip',
  move: 'Postpone',
  about: (what, who) => `${what}: ${who}`,
};
