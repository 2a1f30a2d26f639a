import './Skeleton.css';

/** The shape of what is coming, so that nothing jumps when it is there. `label` is what a screen reader hears. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="common-stack" style={{ gap: 12 }}>
      <span className="common-hidden">{label}</span>
      <div className="skeleton-row" aria-hidden>
        <div className="skeleton-bar skeleton-circle" />
        <div className="common-stack">
          <div className="skeleton-bar skeleton-w60" />
          <div className="skeleton-bar skeleton-w80" />
        </div>
      </div>
      <div className="skeleton-bar skeleton-w80" aria-hidden />
      <div className="common-card common-stack" aria-hidden>
        <div className="skeleton-bar skeleton-w40" />
        <div className="skeleton-bar skeleton-w80" />
        <div className="skeleton-bar" />
        <div className="skeleton-bar skeleton-w60" />
        <div className="skeleton-bar skeleton-tall" />
      </div>
    </div>
  );
}
