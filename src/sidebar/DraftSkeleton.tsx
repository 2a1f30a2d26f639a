import './DraftSkeleton.css';

/** The place of the draft while it is being written. */
export function DraftSkeleton() {
  return (
    <div className="common-card common-stack draftSkeleton-place" aria-hidden>
      <div className="draftSkeleton-bar draftSkeleton-short" />
      <div className="draftSkeleton-bar" />
      <div className="draftSkeleton-bar" />
    </div>
  );
}
