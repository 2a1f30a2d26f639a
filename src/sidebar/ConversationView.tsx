import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { panelView } from '../panel/panelView';
import type { PanelElement, ScheduleElement } from '../panel/PanelElement';
import { Button } from './Button';
import { ContactCard } from './ContactCard';
import { DraftSkeleton } from './DraftSkeleton';
import { PeopleSwitch } from './PeopleSwitch';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import { Skeleton } from './Skeleton';
import { StatusLine } from './StatusLine';
import { StepCard } from './StepCard';
import './ConversationView.css';

// Contact and next step come first; what stands below them is loaded after.
const DraftCard = lazy(() => import('./DraftCard'));
// Few have asked to stop.
const StopCard = lazy(() => import('./StopCard'));
const HistoryTimeline = lazy(() => import('./HistoryTimeline'));
const RecordForm = lazy(() => import('./RecordForm'));

function draw(element: PanelElement, schedule: ScheduleElement | null) {
  switch (element.kind) {
    case 'contact':
      return <ContactCard contact={element} />;
    case 'people':
      return <PeopleSwitch people={element} />;
    case 'status':
      return <StatusLine status={element} />;
    case 'stop':
      return (
        <Suspense fallback={<DraftSkeleton />}>
          <StopCard stop={element} />
        </Suspense>
      );
    case 'step':
      return <StepCard step={element} schedule={schedule} />;
    case 'draft':
      return (
        <Suspense fallback={<DraftSkeleton />}>
          <DraftCard draft={element} />
        </Suspense>
      );
    case 'record':
      return <RecordForm record={element} />;
    case 'banner':
      return <Remark text={element.text} />;
    case 'history':
      return <HistoryTimeline history={element} />;
    case 'schedule':
      // Drawn inside the step's card.
      return null;
  }
}

function Remark({ text }: { readonly text: string }) {
  return <p className="common-quiet">{text}</p>;
}

/** The open conversation, from the contact down to the history; or why there is none. */
export function ConversationView() {
  const sidebar = useSidebar();
  const words = useWords();
  const locale = useSidebarState((state) => state.locale);
  const phase = useSidebarState((state) => state.phase);
  const problem = useSidebarState((state) => state.problem);
  const conversation = useSidebarState((state) => state.conversation);
  const drafting = useSidebarState((state) => state.drafting);
  const view = useMemo(
    () => (conversation === null ? [] : panelView(conversation, locale, sidebar.ports.host.abilities())),
    [conversation, locale, sidebar],
  );
  // The lower part may come a frame later: what is needed to act is painted first.
  const settled = useDeferredValue(view, []);

  if (phase === 'loading' && conversation === null) return <Skeleton label={words.loading} />;
  if (phase === 'empty') return <p className="conversationView-message">{words.nothingOpen}</p>;
  if (phase === 'failed') {
    return (
      <div className="conversationView-message">
        <span>{problem}</span>
        <Button onClick={() => sidebar.retry()}>{words.tryAgain}</Button>
      </div>
    );
  }
  const schedule = view.find((element) => element.kind === 'schedule') ?? null;
  const lower = new Set(['record', 'banner', 'history']);
  return (
    <div className="common-stack" style={{ gap: 12 }} key={`${conversation?.item.id} ${conversation?.contact.address}`}>
      {view
        .filter(({ kind }) => !lower.has(kind))
        .map((element) => (
          <div key={element.kind} style={{ display: 'contents' }}>
            {draw(element, schedule)}
          </div>
        ))}
      {drafting && conversation?.draft === null && conversation.step.action !== 'stop' && <DraftSkeleton />}
      <Suspense fallback={null}>
        {settled
          .filter(({ kind }) => lower.has(kind))
          .map((element) => (
            <div key={element.kind} style={{ display: 'contents' }}>
              {draw(element, schedule)}
            </div>
          ))}
      </Suspense>
    </div>
  );
}
